import { typedEntry, type EntryLanguage } from "../calculation/typed-entry.ts";
import { invalidArgument, type HostError } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { Wire } from "../protocol/object-type.ts";
import { isCell, isWholeColumns, isWholeRows } from "./areas.ts";
import type { Area, Sheet } from "./book.ts";
import { askedOnce, patchedFormat, type CellFormat } from "./cell-format.ts";
import type { BookCell } from "./cell-grid.ts";
import { formatAt, isRowHidden } from "./cell-look.ts";
import { tellTables } from "./table-edges.ts";

/** The cell for a row and column of an area, out of what was given for the whole of it. */
type Spread = (row: number, column: number) => Wire;

/**
 * Lays a value over an area: a scalar or a 1×1 matrix goes into every cell, any other matrix must have its size.
 *
 * @throws HostError InvalidArgument for `null`, for a matrix of another size, and for whole columns or rows
 * @source Microsoft, "Set and get range values, text, or formulas" and "Read or write to an unbounded range"
 */
export function spread(area: Area, given: Wire): Spread {
  if (given === null || isWholeColumns(area) || isWholeRows(area)) throw invalidArgument();
  const only = onlyEntry(given);
  if (!isList(given) || only !== given) return () => only;
  const rows = given.map((row) => (isList(row) ? row : undefined));
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (rows.length !== height || rows.some((row) => row?.length !== width)) throw sizeMismatch();
  return (row, column) => rows[row - area.top]?.[column - area.left] ?? null;
}

/** What a 1×1 matrix holds; anything else as it came. */
export function onlyEntry(given: Wire): Wire {
  const row = isList(given) && given.length === 1 ? given[0] : undefined;
  return row !== undefined && isList(row) && row.length === 1 ? (row[0] ?? null) : given;
}

const isList = (value: Wire): value is readonly Wire[] => Array.isArray(value);

const sizeMismatch = (): HostError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/**
 * Writes a block as one would type it (in en-US, where no other language is given), and tells the host. Under the switch `filteredWrites` a block over rows that
 * a filter hides goes, in order, into the rows that show; the rest of it is dropped (office-js issue 224).
 */
export function enterBlock(
  host: Host,
  sheet: Sheet,
  area: Area,
  given: Wire,
  language: EntryLanguage = "en",
): void {
  const at = spread(area, given);
  const before = isCell(area) ? { before: sheet.cells.at(area.top, area.left).value } : {};
  const rows = landingRows(host, sheet, area);
  rows.forEach((row, index) => {
    for (let column = area.left; column <= area.right; column += 1) {
      enterValue(host, sheet, row, column, at(area.top + index, column), language);
    }
  });
  host.changed(sheet, area, before);
}

function landingRows(host: Host, sheet: Sheet, area: Area): readonly number[] {
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) rows.push(row);
  const isFiltered = rows.some((row) => sheet.rows.get(row)?.filtered === true);
  if (host.switches.filteredWrites === "all-rows" || !isFiltered) return rows;
  return rows.filter((row) => !isRowHidden(sheet, row));
}

/**
 * Puts an entry into a cell as if typed on an en-US keyboard: null leaves the cell, "" empties it, "=…" is a formula,
 * "'…" a text, other texts become what they look like. In a cell with the format "@" everything becomes text (of
 * numbers: a guess). A cell covered by a merge takes nothing. The caller tells `host.changed`.
 *
 * @throws HostError InvalidArgument for a list or an object
 */
export function enterValue(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  entry: Wire,
  language: EntryLanguage = "en",
): void {
  if (entry === null || isCovered(sheet, row, column)) return;
  if (typeof entry === "object") throw invalidArgument();
  const own = sheet.cells.formatAt(row, column);
  const format = own ?? formatAt(host.book, sheet, row, column);
  sheet.cells.put(row, column, enteredCell(own, format, entry, language));
  if (sheet.tables.length > 0) tellTables(host, sheet, row, column);
}

/** @param own the cell's own look, where it has one; `format`: how it looks */
function enteredCell(
  own: CellFormat | undefined,
  format: CellFormat,
  entry: string | number | boolean,
  language: EntryLanguage,
): BookCell {
  const isText = format.numberFormat === "@";
  if (entry === "" || (typeof entry !== "string" && !isText)) {
    return { value: entry, format: format.quotePrefix ? unquoted(format) : own };
  }
  const text = typeof entry === "boolean" ? String(entry).toUpperCase() : String(entry);
  const spoken = typeof entry === "string" ? language : "en";
  const { value, formula, quotePrefix = false, numberFormat } = typedEntry(text, format.numberFormat, spoken);
  const marked = quotePrefix === format.quotePrefix ? format : (quotePrefix ? quoted : unquoted)(format);
  const look = numberFormat === undefined ? marked : patchedFormat(marked, { numberFormat });
  return { value, formula, format: look === format ? own : look };
}

const quoted = askedOnce((format) => patchedFormat(format, { quotePrefix: true }));
const unquoted = askedOnce((format) => patchedFormat(format, { quotePrefix: false }));

const isCovered = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
