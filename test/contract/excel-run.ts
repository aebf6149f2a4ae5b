import { OfficeWorkbook } from "../../src/adapters/office-js/office-workbook.ts";
import { compute, type ComputeTerms } from "../../src/app/compute.ts";
import type { Applied, WorkbookFailure } from "../../src/ports/workbook.ts";
import type { Result } from "../../src/core/result.ts";
import type { Book } from "../../src/workbench/host/model/book.ts";
import { describeBook } from "../../src/workbench/host/model/describe-book.ts";
import type { Faults } from "../../src/workbench/host/shell/faults.ts";
import type { Switches } from "../../src/workbench/host/switches.ts";
import { openExcel, type Emulated } from "../support/excel.ts";
import { REQUIRED_SETS } from "./adapters.ts";
import { clonedBook } from "./cloned-book.ts";

export const TERMS: ComputeTerms = {
  asOf: undefined,
  today: { year: 2022, month: 6, day: 1 },
  language: undefined,
};

/** What Excel says of a run: "done", or why not. */
export type Outcome = "done" | WorkbookFailure;

/** The add-in's run in Excel, over a book of its own. */
export interface ExcelRun {
  readonly excel: Emulated;
  readonly faults: Faults;
  readonly workbook: OfficeWorkbook;
  /** Reads, computes and applies. @param between what happens when everything was read */
  run(between?: () => void): Promise<Outcome>;
  /** Everything the workbook holds, to be compared. */
  dump(): unknown;
  close(): Promise<void>;
}

/** Opens a copy of the book in Excel. */
export async function openRun(book: Book, switches: Partial<Switches> = {}): Promise<ExcelRun> {
  const own = clonedBook(book);
  const excel = await openExcel({ book: own, switches, requirementSets: REQUIRED_SETS });
  const workbook = new OfficeWorkbook(excel.Excel, "it");
  return {
    excel,
    faults: excel.faults,
    workbook,
    run: async (between) => outcomeOf(await runOnce(workbook, between)),
    dump: () => describeBook(own),
    close: () => excel.close(),
  };
}

/** Reads, computes and applies. */
async function runOnce(
  workbook: OfficeWorkbook,
  between?: () => void,
): Promise<Result<Applied, WorkbookFailure>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const computed = compute(read.value, TERMS);
  if (!computed.ok) throw new Error(computed.issue.code);
  between?.();
  return workbook.apply(computed.value.changes, computed.value.inverse);
}

const outcomeOf = (result: Result<Applied, WorkbookFailure>): Outcome => (result.ok ? "done" : result.issue);
