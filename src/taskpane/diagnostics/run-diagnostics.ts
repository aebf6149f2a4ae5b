import { codeOf, locationOf } from "../../adapters/office-js/failures.ts";
import type { DiagnosticReport } from "../session/pane-model.ts";
import { CELL_CHECKS } from "./cell-checks.ts";
import { Unlike, type Check } from "./check.ts";
import { SHEET_CHECKS } from "./sheet-checks.ts";

type Outcome = DiagnosticReport["checks"][number];

/** What the diagnostics ask of office.js. */
export interface DiagnosedExcel {
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly isSetSupported: (name: string, version: string) => boolean;
}

export const CHECKS: readonly Check[] = [...CELL_CHECKS, ...SHEET_CHECKS];
const SCRATCH = "Traguardo diagnostica";
const BASE_SET = "1.13";

/** Runs every check in a scratch sheet of the open workbook, which is taken away afterwards. */
export async function runChecks(
  excel: DiagnosedExcel,
  signal: { readonly aborted: boolean },
  onProgress: (done: number, of: number) => void,
): Promise<DiagnosticReport["checks"]> {
  const outcomes: Outcome[] = [];
  const added = await outcomeOf("WorksheetCollection.add", () => addScratch(excel));
  outcomes.push(added.outcome);
  if (added.value === undefined) return outcomes;
  const id = added.value;
  try {
    for (const [index, check] of CHECKS.entries()) {
      if (signal.aborted) break;
      onProgress(index, CHECKS.length);
      outcomes.push(await outcomeOfCheck(check, id, excel));
    }
  } finally {
    outcomes.push((await outcomeOf("Worksheet.delete", () => removeScratch(excel, id))).outcome);
  }
  return outcomes;
}

async function outcomeOfCheck({ name, set = BASE_SET, act }: Check, id: string, excel: DiagnosedExcel) {
  if (!excel.isSetSupported("ExcelApi", set)) {
    return { name, outcome: "unsupported", detail: `ExcelApi ${set}` } as const;
  }
  const { outcome } = await outcomeOf(name, () =>
    excel.run((context) => act(context.workbook.worksheets.getItem(id), context)),
  );
  return outcome;
}

async function outcomeOf<T>(
  name: string,
  act: () => Promise<T>,
): Promise<{ readonly outcome: Outcome; readonly value?: T }> {
  try {
    return { value: await act(), outcome: { name, outcome: "passed", detail: "" } };
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined && !(error instanceof Unlike)) throw error;
    const detail = code === undefined ? (error as Unlike).message : `${code} ${locationOf(error)}`.trim();
    return {
      outcome: { name, outcome: code === "ApiNotFound" ? "unsupported" : "failed", detail },
    };
  }
}

/** @returns its id: the name may be taken, and then Excel finds another */
const addScratch = (excel: DiagnosedExcel): Promise<string> =>
  excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const taken = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
    let name = SCRATCH;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${SCRATCH} ${number}`;
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });

const removeScratch = (excel: DiagnosedExcel, id: string): Promise<void> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    // A very hidden sheet cannot be deleted.
    sheet.visibility = "Visible";
    sheet.delete();
    await context.sync();
  });
