import { notEmulated } from "../protocol/host-error.ts";
import type { Area, Sheet } from "./book.ts";
import { changeLook } from "./line-looks.ts";

/** More rows than this are hidden one by one nowhere else than in Excel itself. */
const MOST_ROWS = 100_000;

export const isColumnHidden = (sheet: Sheet, column: number): boolean =>
  sheet.columns.get(column)?.hidden === true;

/** Shown again are rows hidden by hand and by a filter. @throws HostError ApiNotFound for over 100,000 rows to hide */
export function hideRows(sheet: Sheet, { top, bottom }: Area, hidden: boolean): void {
  if (!hidden) {
    for (const row of [...sheet.rows.keys()].filter((each) => each >= top && each <= bottom)) {
      changeLook(sheet.rows, row, (look) => {
        delete look.hidden;
        delete look.filtered;
      });
    }
    return;
  }
  if (bottom - top >= MOST_ROWS) throw notEmulated(`hiding more than ${MOST_ROWS} rows`);
  for (let row = top; row <= bottom; row += 1) changeLook(sheet.rows, row, (look) => (look.hidden = true));
}

export function hideColumns(sheet: Sheet, { left, right }: Area, hidden: boolean): void {
  for (let column = left; column <= right; column += 1) {
    changeLook(sheet.columns, column, (look) => {
      if (hidden) look.hidden = true;
      else delete look.hidden;
    });
  }
}
