import type { SheetLayout } from "../../ports/layout.ts";
import type { SheetSnapshot } from "../../ports/snapshot.ts";
import { EMPTY } from "../../core/cell.ts";
import { auditDigest } from "../digest.ts";
import { BLANK_ROW, digestLayout, digestSnapshot } from "../sheet-digests.ts";

/** Of the words of a sheet that we make; what its formulas say changes with what is typed. */
export const layoutDigest = (layout: SheetLayout): string => digestOf(digestLayout(layout, new Set()).rows);

/** The same of the sheet as it stands: equal where nobody has typed on it. */
export function standingDigest(sheet: SheetSnapshot): string {
  const rows = sheet.rows.map((cells, row) =>
    cells?.map((cell, column) =>
      sheet.formulas.has(`${String(row + 1)}:${String(column + 1)}`) ? EMPTY : cell,
    ),
  );
  return digestOf(digestSnapshot({ ...sheet, rows }, new Set()).rows);
}

function digestOf(rows: readonly string[]): string {
  const last = rows.findLastIndex((row) => row !== BLANK_ROW);
  return auditDigest(rows.slice(0, last + 1).join(""));
}
