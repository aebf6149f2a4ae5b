import { ok, type Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { refusable } from "./failures.ts";
import type { ExcelRunner } from "./open-workbook.ts";

/** As much of a workbook as one small request tells. */
export interface Glimpse {
  readonly tables: readonly string[];
  /** One sheet without anything in it. */
  readonly isBlank: boolean;
}

/** Looks in before the whole is read. While somebody is typing it does not wait, but fails. */
export const glimpse = (excel: ExcelRunner): Promise<Result<Glimpse, WorkbookFailure>> =>
  refusable(() =>
    excel.run({ delayForCellEdit: false }, async (context) => {
      const { tables, worksheets } = context.workbook;
      tables.load("items/name");
      worksheets.load("items/id");
      const used = worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      used.load("address");
      await context.sync();
      return ok({
        tables: tables.items.map(({ name }) => name),
        isBlank: worksheets.items.length === 1 && used.isNullObject,
      });
    }),
  );
