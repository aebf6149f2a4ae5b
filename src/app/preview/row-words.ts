import { cellText, EMPTY } from "../../core/cell.ts";
import type { SheetSnapshot, TableSnapshot } from "../../ports/snapshot.ts";
import { matchHeadings } from "../headings.ts";
import { locateIndicators } from "../locate-tables.ts";
import { TABLES } from "../plan-layout.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { previewSpeaker } from "../texts/preview.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";

/** By which a person knows a cell of a table: its heading, and its row's code or name. */
export interface CellWords {
  heading(row: number, column: number): string;
  row(row: number): string;
}

interface Grid {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  /** Columns that name a row, the best first. */
  readonly keys: readonly number[];
}

/** The words for the cells of one sheet. */
export function cellWords(snapshot: Snapshot, sheet: SheetSnapshot, language: WorkbookLanguage): CellWords {
  const grids = [...sheet.tables.map(gridOf), ...planGrid(snapshot, sheet)];
  const textAt = (row: number, column: number): string =>
    cellText(sheet.rows[row - 1]?.[column - 1] ?? EMPTY);
  const at = (row: number): Grid | undefined =>
    grids.find(({ headingRow, lastRow }) => row >= headingRow && row <= lastRow);
  const say = previewSpeaker(language);
  return {
    heading: (row, column) => {
      const grid = at(row);
      return grid === undefined ? "" : textAt(grid.headingRow, column);
    },
    row: (row) => {
      const grid = at(row);
      if (grid?.headingRow === row) return say("headings");
      const named = grid?.keys.map((column) => textAt(row, column)).find((text) => text !== "");
      return named ?? say("row", { row: String(row) });
    },
  };
}

const NAMING = ["code", "name"];

function gridOf({ area, headings, hasHeadings }: TableSnapshot): Grid {
  const keys = Object.values(TABLES)
    .map(
      ({ columns }) => matchHeadings(headings, columns).columns as Readonly<Partial<Record<string, number>>>,
    )
    .map((columns) => NAMING.flatMap((key) => columns[key] ?? []))
    .reduce((best, next) => (next.length > best.length ? next : best), []);
  return {
    headingRow: hasHeadings ? area.top : area.top - 1,
    lastRow: area.bottom,
    firstColumn: area.left,
    keys: (keys.length === 0 ? [0] : keys).map((index) => area.left + index),
  };
}

/** The plan, where it is no Excel table. */
function planGrid(snapshot: Snapshot, sheet: SheetSnapshot): readonly Grid[] {
  const plan = locateIndicators(snapshot);
  if (!plan.ok || plan.value.sheet !== sheet || plan.value.name !== undefined) return [];
  const { headingRow, lastRow, firstColumn, matched } = plan.value;
  const keys = NAMING.flatMap((key) => matched.columns[key] ?? []).map((index) => firstColumn + index);
  return [{ headingRow, lastRow, firstColumn, keys }];
}
