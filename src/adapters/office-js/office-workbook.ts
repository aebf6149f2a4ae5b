import { ok, type Result } from "../../core/result.ts";
import type { Change } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { Applied, Waiting, Workbook, WorkbookFailure } from "../../ports/workbook.ts";
import type { DisplayLocale } from "../xlsx/show-number.ts";
import { OpenWorkbook, type ExcelRunner } from "./open-workbook.ts";
import { snapshotOf } from "./snapshot-of.ts";

/** The workbook port over the open workbook. */
export class OfficeWorkbook implements Workbook {
  readonly #open: OpenWorkbook;
  readonly #locale: DisplayLocale;

  /** @param locale in whose marks numbers are shown where Excel's own text cannot be had */
  constructor(excel: ExcelRunner, locale: DisplayLocale) {
    this.#open = new OpenWorkbook(excel);
    this.#locale = locale;
  }

  async read(waiting?: Waiting): Promise<Result<Snapshot, WorkbookFailure>> {
    const seen = await this.#open.see(waiting);
    return seen.ok ? ok(snapshotOf(seen.value, this.#locale)) : seen;
  }

  apply(
    changes: readonly Change[],
    inverse: readonly Change[],
    waiting?: Waiting,
  ): Promise<Result<Applied, WorkbookFailure>> {
    return this.#open.apply(changes, inverse, waiting);
  }
}
