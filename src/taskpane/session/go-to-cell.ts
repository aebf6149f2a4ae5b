import { refusable } from "../../adapters/office-js/failures.ts";
import type { ExcelRunner } from "../../adapters/office-js/open-workbook.ts";
import type { CellRef } from "../../core/issue.ts";
import { ok, type Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";

/** Brings a cell into view. It does not wait for a person who is typing: that would move them away afterwards. */
export const goToCell = (
  excel: ExcelRunner,
  { sheet: name, address }: CellRef,
): Promise<Result<void, WorkbookFailure>> =>
  refusable(() =>
    excel.run({ delayForCellEdit: false }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
      return ok(undefined);
    }),
  );
