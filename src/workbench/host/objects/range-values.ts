import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "../../../ports/address.ts";
import { shownText } from "../calculation/shown-text.ts";
import { isWholeColumns, isWholeRows } from "../model/areas.ts";
import { applyFormat, applyNumberFormats, formatAt } from "../model/cell-look.ts";
import { numberFormatCategory } from "../model/number-format-category.ts";
import { ensureAllowed, ensureEditable } from "../model/sheet-access.ts";
import { wireValue, wireValueType } from "../model/wire-value.ts";
import { enterBlock, onlyEntry, spread } from "../model/write-cells.ts";
import { HostError, invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { ObjectType, Wire } from "../protocol/object-type.ts";
import { requireEnglish } from "./local-words.ts";
import { tellFormatChanged } from "./sheet-events.ts";
import type { SheetArea } from "./targets.ts";
import { textOf } from "./wire-readers.ts";

/** Members of Range that speak of what the cells hold, one entry for each cell. */
export const rangeValues = {
  get: {
    Values: (range) => matrix(range, (row, column) => wireValue(range.sheet.cells.valueAt(row, column))),
    Formulas: (range) => formulas(range),
    FormulasR1C1: (range) =>
      matrix(range, (row, column) => {
        const { value, formula } = range.sheet.cells.at(row, column);
        return formula === undefined
          ? wireValue(value)
          : translateFormulaToR1C1(formula, cellAddress(row, column));
      }),
    FormulasLocal: (range, host) => {
      requireEnglish(host, "Range.formulasLocal");
      return formulas(range);
    },
    Text: (range, host) => texts(range, host),
    ValueTypes: (range) =>
      matrix(range, (row, column) => wireValueType(range.sheet.cells.valueAt(row, column))),
    NumberFormat: (range, host) => numberFormats(range, host, (format) => format),
    NumberFormatLocal: (range, host) => {
      requireEnglish(host, "Range.numberFormatLocal");
      return numberFormats(range, host, (format) => format);
    },
    NumberFormatCategories: (range, host) => numberFormats(range, host, numberFormatCategory),
  },
  set: {
    Values: enter,
    Formulas: enter,
    FormulasLocal: (range, given, host) => {
      requireEnglish(host, "Range.formulasLocal");
      enter(range, given, host);
    },
    FormulasR1C1: enterR1C1,
    NumberFormat: setNumberFormat,
    NumberFormatLocal: (range, given, host) => {
      requireEnglish(host, "Range.numberFormatLocal");
      setNumberFormat(range, given, host);
    },
  },
} satisfies ObjectType<SheetArea>;

/** The most cells that one read may ask for. @source Microsoft, "Resource limits and performance optimization" */
const MOST_CELLS = 5_000_000;

/** Row by row; null for whole columns and rows, as Excel answers them. */
function matrix({ area }: SheetArea, read: (row: number, column: number) => Wire): Wire {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) throw rangeExceedsLimit();
  const rows: Wire[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Wire[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push(read(row, column));
    }
    rows.push(cells);
  }
  return rows;
}

const formulas = (range: SheetArea): Wire =>
  matrix(range, (row, column) => {
    const { cells } = range.sheet;
    return cells.formulaAt(row, column) ?? wireValue(cells.valueAt(row, column));
  });

const rangeExceedsLimit = (): HostError =>
  new HostError(
    "RangeExceedsLimit",
    "The cell count in the range has exceeded the maximum supported number.",
  );

function texts(range: SheetArea, { book, locale }: Host): Wire {
  const options = { locale, dateSystem: book.dateSystem };
  return matrix(range, (row, column) => {
    const value = range.sheet.cells.valueAt(row, column);
    if (value === "") return "";
    return shownText(value, formatAt(book, range.sheet, row, column).numberFormat, options);
  });
}

function numberFormats(range: SheetArea, { book }: Host, read: (numberFormat: string) => string): Wire {
  return matrix(range, (row, column) => read(formatAt(book, range.sheet, row, column).numberFormat));
}

function enter({ sheet, area }: SheetArea, given: Wire, host: Host): void {
  ensureEditable(sheet, area);
  enterBlock(host, sheet, area, given);
}

/** A formula given for several cells stands for another one in each of them. */
function enterR1C1(range: SheetArea, given: Wire, host: Host): void {
  const at = spread(range.area, given);
  const formulas = matrix(range, (row, column) => {
    const entry = at(row, column);
    const isFormula = typeof entry === "string" && entry.startsWith("=");
    return isFormula ? translateFormulaToA1(entry, cellAddress(row, column)) : entry;
  });
  enter(range, formulas, host);
}

/** en-US codes. null in a matrix leaves the cell's format. */
function setNumberFormat({ sheet, area }: SheetArea, given: Wire, host: Host): void {
  ensureAllowed(sheet, "allowFormatCells");
  if (given === null) throw invalidArgument();
  if (isWholeColumns(area) || isWholeRows(area)) setFormatOfWhole({ sheet, area }, given, host);
  else {
    const at = spread(area, given);
    applyNumberFormats(host.book, sheet, area, (row, column) => {
      const numberFormat = at(row, column);
      return numberFormat === null ? undefined : textOf(numberFormat);
    });
  }
  tellFormatChanged(host, sheet, [area]);
}

function setFormatOfWhole({ sheet, area }: SheetArea, given: Wire, host: Host): void {
  if (host.switches.formatsOfWholeColumns === "InvalidArgument") throw invalidArgument();
  applyFormat(host.book, sheet, [area], { numberFormat: textOf(onlyEntry(given)) });
}
