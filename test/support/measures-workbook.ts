import { newXlsx } from "../../src/adapters/xlsx/new-xlsx.ts";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import type { Written } from "../../src/ports/change.ts";
import type { LayoutCell, SheetLayout } from "../../src/ports/layout.ts";

export interface MeasuresWords {
  readonly indicators: string;
  readonly measures: string;
  readonly plan: readonly string[];
  readonly table: readonly string[];
  readonly verdict: string;
  readonly note: string;
  readonly log: string;
  readonly ratio: string;
  readonly variation: string;
  readonly percent: string;
  readonly hours: string;
  readonly persons: string;
  readonly says: Readonly<
    Record<"ratio" | "variation" | "perHead" | "differs" | "missing" | "zero" | "units", RegExp>
  >;
  readonly verdicts: Readonly<Record<"met" | "missed" | "open" | "missing" | "review", string>>;
}

export const IT: MeasuresWords = {
  indicators: "Indicatori",
  measures: "Misure",
  plan: ["Codice", "Indicatore", "Target 2021", "Consuntivo", "Unità", "Direzione", "Formula"],
  table: ["Codice", "Descrizione", "Unità", "Valore t", "Valore t-1"],
  verdict: "Esito",
  note: "Nota di calcolo",
  log: "Registro dei calcoli",
  ratio: "[pratiche_evase_5gg] / [PRATICHE_EVASE]",
  variation: "([sospesi] - [sospesi; t-1]) / [sospesi; t-1] * 1,0",
  percent: "percentuale",
  hours: "ore",
  persons: "persone",
  says: {
    ratio: /Calcolato da formula: \[pratiche_evase_5gg\] \/ \[PRATICHE_EVASE\] = 34 ÷ 54 ≈ 62,963\s%/u,
    variation: /= \(318 − 465\) ÷ 465 × 1\.?,?0 ≈ −31,6129\s%/u,
    perHead: /= SOMMA\(120; 8,5\) ÷ 4 = 32,125 ore\/persone/u,
    differs: /cella D\d+: il consuntivo scritto \(50%\) non è quello che dà la formula \(62,963\s%\)/u,
    missing: /manca il consuntivo.*mancano i valori di \[attese\]/su,
    zero: /cella G\d+: nella formula «\[sospesi\] \/ \[zero\]» il divisore al carattere 13 è zero/u,
    units: /unità diverse sono sommate o confrontate al carattere 9 \(ore; «persone»\)/u,
  },
  verdicts: {
    met: "Raggiunto",
    missed: "Non raggiunto",
    open: "Non raggiunto (da confermare)",
    missing: "Consuntivo mancante",
    review: "Da verificare",
  },
};

export const EN: MeasuresWords = {
  indicators: "Indicators",
  measures: "Measures",
  plan: ["Code", "Indicator", "Target 2021", "Actual", "Unit", "Direction", "Formula"],
  table: ["Code", "Description", "Unit", "2021", "2020"],
  verdict: "Verdict",
  note: "Calculation note",
  log: "Calculation log",
  ratio: IT.ratio,
  variation: IT.variation.replace("1,0", "1.0"),
  percent: "percentage",
  hours: "hours",
  persons: "persons",
  says: {
    ratio: /Computed from the formula: \[pratiche_evase_5gg\] \/ \[PRATICHE_EVASE\] = 34 ÷ 54 ≈ 62\.963%/u,
    variation: /= \(318 − 465\) ÷ 465 × 1\.0 ≈ −31\.6129%/u,
    perHead: /= SUM\(120; 8\.5\) ÷ 4 = 32\.125 hours\/persons/u,
    differs: /cell D\d+: the actual as written \(50%\) is not what the formula gives \(62\.963%\)/u,
    missing: /\[attese\] have no value yet/u,
    zero: /cell G\d+: in the formula “\[sospesi\] \/ \[zero\]” the divisor at character 13 is zero/u,
    units: /different units are added or compared at character 9 \(hours; “?«?persons”?»?\)/u,
  },
  verdicts: {
    met: "Met",
    missed: "Not met",
    open: "Not met (to confirm)",
    missing: "No actual",
    review: "To review",
  },
};

/** A sheet that holds one table from A1. */
function tableSheet(name: string, rows: readonly (readonly (Written | LayoutCell)[])[]): SheetLayout {
  const width = rows[0]?.length ?? 0;
  return {
    name,
    columns: Array.from({ length: width }, () => ({ width: 20 })),
    rows: rows.map((cells) => ({
      cells: cells.map((cell) => (typeof cell === "object" && cell !== null ? cell : { value: cell })),
    })),
    tables: [
      { name, area: { top: 1, left: 1, bottom: rows.length, right: width }, style: "TableStyleLight1" },
    ],
  };
}

/** A plan with formulas over measures, in one of the languages. */
export async function measuresWorkbook(words: MeasuresWords): Promise<XlsxWorkbook> {
  const { percent, hours, persons } = words;
  const share = (value: number): LayoutCell => ({ value, style: { format: "0%" } });
  const plan = tableSheet(words.indicators, [
    words.plan,
    ["ratio", "evase", ">= 60%", null, percent, null, words.ratio],
    ["variation", "sospesi", "-10%", null, percent, "-", words.variation],
    ["perHead", "formazione", ">= 40", null, `${hours}/${persons}`, null, "SUM([ore]; [altre]) / [addetti]"],
    ["agrees", "evase", ">= 70%", share(0.63), percent, null, words.ratio],
    ["differs", "evase", ">= 60%", "50%", percent, null, words.ratio],
    ["missing", "attese", ">= 1", null, null, null, "[attese]"],
    ["zero", "zero", ">= 1", null, null, null, "[sospesi] / [zero]"],
    ["units", "unità", ">= 1", null, null, null, "[ore] + [addetti]"],
    ["plain", "senza", ">= 1", 2, null, null, null],
  ]);
  const measures = tableSheet(words.measures, [
    words.table,
    ["pratiche_evase_5gg", "", "pratiche", 34, 30],
    ["pratiche_evase", "", "pratiche", 54, 60],
    ["sospesi", "", null, 318, 465],
    ["ore", "", hours, 120, null],
    ["altre", "", hours, 8.5, null],
    ["addetti", "", persons, 4, null],
    ["attese", "", null, null, 3],
    ["zero", "", null, 0, 0],
  ]);
  const workbook = newXlsx();
  const changes = [plan, measures].map(
    (layout) => ({ kind: "replace-sheet", sheet: undefined, mark: undefined, layout }) as const,
  );
  const made = await workbook.apply(changes);
  if (!made.ok) throw new Error(made.issue.code);
  return workbook;
}
