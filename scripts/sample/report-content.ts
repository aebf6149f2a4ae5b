import { contentFromCsv } from "../../src/app/template/content-from-csv.ts";
import { readCsv } from "../../src/app/template/read-csv.ts";
import type { CentreColumn, Entry, TemplateContent } from "../../src/app/template/template-content.ts";
import { typedText, typedValue } from "../../src/app/template/typed-value.ts";

const ADMINISTRATION = "Camera di commercio di Milano Monza Brianza Lodi";
const AS_OF = "31/12/2021";

/** The 17 names that the report prints, as 16 centres: Innovhub SSI is printed as "Innovhub" too. */
const CENTRES: readonly { readonly name: string; readonly kind: string; readonly alias?: string }[] = [
  { name: "Comunicazione sistemi informativi e sviluppo delle imprese", kind: "area" },
  { name: "Front end Registro delle Imprese", kind: "area" },
  { name: "Personale organizzazione e sportelli", kind: "area" },
  { name: "Programmazione strategica e progetti per il territorio", kind: "area" },
  { name: "Registro delle Imprese", kind: "area" },
  { name: "Risorse e patrimonio", kind: "area" },
  { name: "Tutela del mercato e ambiente", kind: "area" },
  { name: "Compliance", kind: "staff" },
  { name: "Qualità e audit interno", kind: "staff" },
  { name: "Camera Arbitrale", kind: "azienda speciale" },
  { name: "Formaper", kind: "azienda speciale" },
  { name: "Innovhub SSI", kind: "società partecipata", alias: "Innovhub" },
  { name: "Parcam", kind: "società partecipata" },
  { name: "Promos Italia", kind: "società partecipata" },
  { name: "Camera di commercio", kind: "ente" },
  { name: "Tutte le aree", kind: "trasversale" },
];

/** The founding report as the content of a workbook. Throws when its transcription cannot be read. */
export function reportContent(csv: Uint8Array): TemplateContent {
  const rows = readCsv(csv);
  const read = rows.ok ? contentFromCsv(rows.value) : rows;
  if (!read.ok) throw new Error(`The transcription cannot be read: ${JSON.stringify(read.issue)}`);
  const { content } = read.value;
  return {
    ...content,
    parameters: {
      ...content.parameters,
      administration: typedText(ADMINISTRATION),
      asOf: typedValue(AS_OF),
    },
    centres: CENTRES.map(({ name, kind, alias }): Entry<CentreColumn> => ({
      name: typedText(name),
      kind: typedText(kind),
      ...(alias === undefined ? {} : { aliases: typedText(alias) }),
    })),
  };
}
