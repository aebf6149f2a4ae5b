import type { SheetLayout } from "../../ports/layout.ts";
import type { SheetMark, SheetSnapshot } from "../../ports/snapshot.ts";
import type { HandedOutRow } from "./sheet-layout.ts";
import { EMPTY } from "../../core/cell.ts";
import { auditDigest } from "../digest.ts";
import { BLANK_ROW, digestLayout, digestSnapshot } from "../sheet-digests.ts";

/** What a row that a centre only reads says, and a person should not have typed over. */
type ReadOnlyRow = Pick<HandedOutRow, "id" | "value" | "cause" | "evidence" | "remarks" | "state">;

/** Of the rows that are shown to read, in whatever order. */
export const readOnlyDigest = (rows: readonly ReadOnlyRow[]): string =>
  auditDigest(
    JSON.stringify(
      rows
        .map(({ id, value, cause, evidence, remarks, state }) => [id, value, cause, evidence, remarks, state])
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ),
  );

/** What the mark of a centre's sheet tells: of the whole, and of what is shown to read. */
export const formDigest = (layout: SheetLayout, readOnly: readonly ReadOnlyRow[]): string =>
  `${layoutDigest(layout)} ${readOnlyDigest(readOnly)}`;

/** Both parts, as they were handed out; "" where the mark has lost them. */
export function handedOutDigests(mark: SheetMark | undefined): {
  readonly whole: string;
  readonly readOnly: string;
} {
  const [whole = "", readOnly = ""] = (mark?.digest ?? "").split(" ");
  return { whole, readOnly };
}

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
