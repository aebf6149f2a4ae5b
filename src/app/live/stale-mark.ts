import { EMPTY, type Cell } from "../../core/cell.ts";
import type { WriteCells } from "../../ports/change.ts";
import type { SheetSnapshot } from "../../ports/snapshot.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { SHEET_TEXTS } from "../texts/sheets/sheets.ts";

/** Of the blank row under the titles of *Sintesi*. */
const PLACE = { row: 3, column: 1 } as const;
const MARKS: ReadonlySet<string> = new Set([
  SHEET_TEXTS.it["summary.stale"],
  SHEET_TEXTS.en["summary.stale"],
]);

const cellIn = (sheet: SheetSnapshot): Cell => sheet.rows[PLACE.row - 1]?.[PLACE.column - 1] ?? EMPTY;

/** *da ricalcolare* on *Sintesi*: rows have changed since its totals were made. The next run takes it away. */
export const bearsStaleMark = (sheet: SheetSnapshot): boolean => {
  const cell = cellIn(sheet);
  return cell.kind === "text" && MARKS.has(cell.text);
};

/** Nothing where it stands already, or where a person has written in its place. */
export const staleMark = (sheet: SheetSnapshot, language: WorkbookLanguage): readonly WriteCells[] =>
  sheet.isProtected || cellIn(sheet).kind !== "empty"
    ? []
    : [
        {
          kind: "write-cells",
          sheet: sheet.name,
          cells: [{ ...PLACE, value: SHEET_TEXTS[language]["summary.stale"] }],
        },
      ];

/** The sheet as the run wrote it: the mark is our word, no person's. */
export const withoutStaleMark = (sheet: SheetSnapshot): SheetSnapshot =>
  bearsStaleMark(sheet)
    ? {
        ...sheet,
        rows: sheet.rows.map((cells, index) =>
          index === PLACE.row - 1
            ? cells?.map((cell, column) => (column === PLACE.column - 1 ? EMPTY : cell))
            : cells,
        ),
      }
    : sheet;
