import { cellText, EMPTY, type Cell } from "../core/cell.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { areaAddress } from "../ports/address.ts";
import type { Area, SheetSnapshot, Snapshot, TableSnapshot } from "../ports/snapshot.ts";
import { bearsFacts } from "./collect/find-form.ts";
import { fold, matchHeadings, type MatchedHeadings } from "./headings.ts";
import type { PlanFailure } from "./plan-failure.ts";
import { INDICATOR_COLUMNS, TABLES, type TableKey } from "./plan-layout.ts";

/** A table of the contract where it was found: an Excel table, or a plain range with known headings. */
export interface LocatedTable {
  readonly sheet: SheetSnapshot;
  /** The Excel table's name; undefined for a plain range. */
  readonly name: string | undefined;
  readonly headingRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Rows of the body, both included; `lastRow < firstRow` when there is none. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly hasTotals: boolean;
  readonly headings: readonly string[];
  readonly matched: MatchedHeadings<string>;
}

/** Titles above a plain range are looked through down to this row. */
const HEADINGS_WITHIN_ROWS = 60;

export const cellAt = (sheet: SheetSnapshot, row: number, column: number): Cell =>
  sheet.rows[row - 1]?.[column - 1] ?? EMPTY;

/**
 * Finds the table of indicators: by its name, else by its headings among the Excel tables, else among plain ranges.
 * Two that qualify equally are refused: guessing which is meant would be a silent guess.
 */
export function locateIndicators(snapshot: Snapshot): Result<LocatedTable, PlanFailure> {
  const theirs = snapshot.sheets.filter(({ mark }) => mark === undefined);
  const tables = theirs.flatMap((sheet) =>
    sheet.tables.map((table) => locatedTable(sheet, table, "indicators")),
  );
  const named = tables.filter(({ name }) => isNamed(name, "indicators"));
  const [byName, secondByName] = named;
  if (byName !== undefined && secondByName === undefined) return complete(byName);
  if (byName !== undefined && secondByName !== undefined) return ambiguous(byName, secondByName);
  const [byHeadings, secondByHeadings] = tables.filter(qualifies);
  if (byHeadings !== undefined) {
    return secondByHeadings === undefined ? ok(byHeadings) : ambiguous(byHeadings, secondByHeadings);
  }
  // A centre's form that has lost our mark has headings like a plan's.
  const [range, secondRange] = theirs.flatMap(plainRanges).filter(({ sheet }) => !bearsFacts(sheet));
  if (range !== undefined) return secondRange === undefined ? ok(range) : ambiguous(range, secondRange);
  const [nearest] = [...tables, ...theirs.flatMap((sheet) => nearHeadings(sheet))];
  if (nearest !== undefined && Object.keys(nearest.matched.columns).length >= 2) return complete(nearest);
  return fail({ code: "no-indicator-table", facts: {} });
}

/** The other tables of the contract: by name, else the first Excel table that has the required headings. */
export function locateTable(
  snapshot: Snapshot,
  key: Exclude<TableKey, "indicators">,
): LocatedTable | undefined {
  const tables = snapshot.sheets
    .filter(({ mark }) => mark === undefined)
    .flatMap((sheet) => sheet.tables.map((table) => locatedTable(sheet, table, key)));
  return tables.find(({ name }) => isNamed(name, key));
}

function isNamed(name: string | undefined, key: TableKey): boolean {
  const { it, en } = TABLES[key];
  return name !== undefined && (fold(name) === fold(it) || fold(name) === fold(en));
}

function locatedTable(sheet: SheetSnapshot, table: TableSnapshot, key: TableKey): LocatedTable {
  const { area, hasHeadings, hasTotals, headings } = table;
  return {
    sheet,
    name: table.name,
    headingRow: hasHeadings ? area.top : area.top - 1,
    firstColumn: area.left,
    lastColumn: area.right,
    firstRow: hasHeadings ? area.top + 1 : area.top,
    lastRow: area.bottom - (hasTotals ? 1 : 0),
    hasTotals,
    headings,
    matched: matchHeadings(headings, TABLES[key].columns),
  };
}

const qualifies = ({ matched: { columns } }: LocatedTable): boolean =>
  columns.name !== undefined && columns.target !== undefined;

/** The table is the one meant, by its name or because nothing else is near; it must have the required columns. */
function complete(table: LocatedTable): Result<LocatedTable, PlanFailure> {
  for (const key of ["name", "target"] as const) {
    if (table.matched.columns[key] === undefined) {
      const { it, en } = INDICATOR_COLUMNS[key];
      const column = table.matched.spoken.en > table.matched.spoken.it ? en : it;
      return fail({
        code: "missing-column",
        facts: { column, sheet: table.sheet.name, address: headingAddress(table), table: table.name ?? "" },
      });
    }
  }
  return ok(table);
}

export const headingAddress = (table: LocatedTable): string =>
  areaAddress({
    top: table.headingRow,
    left: table.firstColumn,
    bottom: table.headingRow,
    right: table.lastColumn,
  });

function ambiguous(first: LocatedTable, second: LocatedTable): Result<never, PlanFailure> {
  const place = (table: LocatedTable): string => `${table.sheet.name}!${headingAddress(table)}`;
  return fail({ code: "several-indicator-tables", facts: { first: place(first), second: place(second) } });
}

/** At most one a sheet: where the headings are repeated further down, it is one plan printed in parts. */
function plainRanges(sheet: SheetSnapshot): readonly LocatedTable[] {
  return nearHeadings(sheet).filter(qualifies).slice(0, 1);
}

/** Rows outside Excel tables that look like headings of a plan, the best first. */
function nearHeadings(sheet: SheetSnapshot): readonly LocatedTable[] {
  const found: LocatedTable[] = [];
  for (let row = 1; row <= Math.min(HEADINGS_WITHIN_ROWS, sheet.rows.length); row += 1) {
    if (sheet.tables.some(({ area }) => row >= area.top && row <= area.bottom)) continue;
    const texts = (sheet.rows[row - 1] ?? []).map((cell) => (cell === undefined ? "" : cellText(cell)));
    const firstColumn = texts.findIndex((text) => text !== "") + 1;
    if (firstColumn === 0) continue;
    const headings = texts.slice(firstColumn - 1);
    const matched = matchHeadings(headings, TABLES.indicators.columns);
    if (matched.columns.name === undefined && matched.columns.target === undefined) continue;
    const area: Area = { top: row, left: firstColumn, bottom: sheet.rows.length, right: texts.length };
    found.push(plainRange(sheet, area, headings, matched));
  }
  return found.sort((a, b) => Object.keys(b.matched.columns).length - Object.keys(a.matched.columns).length);
}

function plainRange(
  sheet: SheetSnapshot,
  area: Area,
  headings: readonly string[],
  matched: MatchedHeadings<string>,
): LocatedTable {
  return {
    sheet,
    name: undefined,
    headingRow: area.top,
    firstColumn: area.left,
    lastColumn: area.right,
    firstRow: area.top + 1,
    lastRow: area.bottom,
    hasTotals: false,
    headings,
    matched,
  };
}
