import { ok, type Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { refusable } from "./failures.ts";
import type { ExcelRunner } from "./open-workbook.ts";

/** Ends the listening. */
export type StopListening = () => Promise<Result<void, WorkbookFailure>>;

/**
 * Hears that cells of a sheet have changed or were calculated anew: hints, which may come in swarms or be of our own
 * making. What a co-author types is their Excel's matter. While we write Excel tells nothing (`send-quietly.ts`).
 *
 * @param heard Excel's id of the sheet
 * @source https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export const listenToSheets = (
  excel: ExcelRunner,
  heard: (sheetId: string) => void,
): Promise<Result<StopListening, WorkbookFailure>> =>
  refusable(() =>
    excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const listeners = [
        worksheets.onChanged.add(({ worksheetId, source }) => {
          if (source === "Local") heard(worksheetId);
          return Promise.resolve();
        }),
        worksheets.onCalculated.add(({ worksheetId }) => {
          heard(worksheetId);
          return Promise.resolve();
        }),
      ];
      await context.sync();
      return ok(() =>
        refusable(async () => {
          for (const listener of listeners) listener.remove();
          await context.sync();
          return ok(undefined);
        }),
      );
    }),
  );
