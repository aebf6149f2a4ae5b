import { newXlsx } from "../src/adapters/xlsx/new-xlsx.ts";
import { contentFromTranscription } from "../src/app/template/content-from-transcription.ts";
import { templateChanges } from "../src/app/template/template-changes.ts";
import { typedText, typedValue } from "../src/app/template/typed-value.ts";
import type { ReportRow } from "./varied-rows.ts";

/**
 * A workbook as a controller would keep it: the rows typed into *Indicatori*, with *Obiettivi*, *Centri*, *Parametri*
 * and *Fasce*.
 */
export async function workbookOf(rows: readonly ReportRow[]): Promise<Uint8Array> {
  const headings = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => headings.map((heading) => row[heading] ?? ""));
  const content = contentFromTranscription([headings, ...lines]);
  const parameters = {
    ...content.parameters,
    administration: typedText("Camera di commercio"),
    asOf: typedValue("31/12/2021"),
  };
  const workbook = newXlsx();
  const applied = await workbook.apply(templateChanges({ ...content, parameters }, "it"));
  if (!applied.ok) throw new Error(`The workbook cannot be made: ${JSON.stringify(applied.issue)}`);
  return workbook.bytes();
}
