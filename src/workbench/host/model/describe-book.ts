import { cellAddress, columnLetters, areaAddress } from "../../../adapters/xlsx/address.ts";
import type { Book, ColumnLook, DefinedName, RowLook, Sheet } from "./book.ts";
import { BORDER_SIDES, NORMAL_FORMAT, type CellFormat } from "./cell-format.ts";
import type { BookCell } from "./cell-grid.ts";
import type { Chart } from "./chart.ts";
import type { Comment } from "./comment.ts";
import type { Filter, Table } from "./table.ts";
import { without } from "./without.ts";

/**
 * All that a book holds, as plain data to be compared: without ids, and without what is only carried along. A cell's
 * look is the one it shows, wherever it has it from; of looks, only what differs from Excel's own is told. Lengths of
 * charts are rounded to a hundredth of a point; of passwords only that there is one, since a file keeps no more.
 */
export function describeBook(book: Book): unknown {
  return {
    dateSystem: book.dateSystem,
    calculationMode: book.calculationMode,
    isStructureProtected: book.isStructureProtected,
    defaultFormat: describeFormat(book.defaultFormat),
    active: book.active.name,
    names: book.names.map(describeName),
    properties: { ...book.properties, custom: describeMap(book.properties.custom) },
    settings: describeMap(book.settings),
    customXmlParts: book.customXmlParts.map(({ namespace, xml }) => ({ namespace, xml })),
    sheets: book.sheets.map((sheet) => describeSheet(book, sheet)),
  };
}

function describeSheet(book: Book, sheet: Sheet): unknown {
  const { protection, pageLayout } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColour: sheet.tabColour,
    standardHeight: sheet.standardHeight,
    standardWidth: sheet.standardWidth,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    freeze: sheet.freeze,
    selection: areaAddress(sheet.selection),
    cells: describeCells(book, sheet),
    rows: describeLooks(sheet.rows, String),
    columns: describeLooks(sheet.columns, columnLetters),
    merges: sheet.merges.map(areaAddress).sort(),
    tables: sheet.tables.map(describeTable),
    names: sheet.names.map(describeName),
    conditionalRules: sheet.conditionalRules.map((rule) => ({
      ...without(rule, "id"),
      areas: rule.areas.map(areaAddress),
    })),
    validations: sheet.validations.map(({ areas, ...validation }) => ({
      ...validation,
      areas: areas.map(areaAddress),
    })),
    charts: sheet.charts.map(describeChart),
    comments: sheet.comments.map(describeComment),
    notes: sheet.notes,
    links: describeMap(sheet.links),
    filter: describeFilter(sheet.filter),
    protection: protection && {
      options: describeMap(new Map(Object.entries(protection.options))),
      hasPassword: (protection.password ?? "") !== "" || protection.hash !== undefined,
    },
    pageLayout: {
      ...pageLayout,
      headersFooters: Object.fromEntries(
        Object.entries(pageLayout.headersFooters).filter(([, text]) => text !== ""),
      ),
    },
    customProperties: describeMap(sheet.customProperties),
  };
}

/** By address. A blank cell that looks like its row or column is left out. */
function describeCells(book: Book, sheet: Sheet): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  const looks = new Map<CellFormat, unknown>();
  sheet.cells.forEach((cell, row, column) => {
    const inherited = sheet.rows.get(row)?.format ?? sheet.columns.get(column)?.format ?? book.defaultFormat;
    const format = cell.format ?? inherited;
    if (isBlank(cell) && format === inherited) return;
    if (!looks.has(format)) looks.set(format, describeFormat(format));
    const { value, formula, array } = cell;
    cells[cellAddress(row, column)] = { value, formula, array, look: looks.get(format) };
  });
  return cells;
}

const isBlank = ({ value, formula }: BookCell): boolean => value === "" && formula === undefined;

/** What differs from Excel's own look. */
function describeFormat(format: CellFormat): unknown {
  const { font, fill, alignment, borders, ...rest } = format;
  const lines = BORDER_SIDES.filter((side) => borders[side].style !== "None").map((side) => [
    side,
    borders[side],
  ]);
  return {
    ...differences(rest, NORMAL_FORMAT),
    ...differences(font, NORMAL_FORMAT.font),
    ...(fill.pattern === "None" ? {} : { fill }),
    ...differences(alignment, NORMAL_FORMAT.alignment),
    ...(lines.length === 0 ? {} : { borders: Object.fromEntries(lines) as unknown }),
  };
}

function differences(one: object, usual: object): object {
  const known = new Map<string, unknown>(Object.entries(usual));
  return Object.fromEntries(Object.entries(one).filter(([key, value]) => known.get(key) !== value));
}

/** Neighbours that look alike are one line: "G:XFD". */
function describeLooks(
  looks: ReadonlyMap<number, RowLook | ColumnLook>,
  nameOf: (index: number) => string,
): Readonly<Record<string, unknown>> {
  const runs: { readonly from: number; to: number; readonly key: string; readonly told: unknown }[] = [];
  for (const [index, { format, ...look }] of [...looks].sort(([a], [b]) => a - b)) {
    const told = format === undefined ? look : { ...look, format: describeFormat(format) };
    const key = JSON.stringify(told);
    const last = runs.at(-1);
    if (key === "{}") continue;
    if (last?.key === key && last.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index, key, told });
  }
  return Object.fromEntries(runs.map(({ from, to, told }) => [`${nameOf(from)}:${nameOf(to)}`, told]));
}

const describeName = (name: DefinedName): unknown => without(name, "id");

const describeTable = (table: Table): unknown => ({
  ...without(table, "id", "carriedPath", "filter"),
  area: areaAddress(table.area),
  criteria: [...(table.filter?.criteria ?? [])],
});

const describeFilter = (filter: Filter | undefined): unknown =>
  filter && { area: areaAddress(filter.area), criteria: [...filter.criteria] };

const describeComment = (comment: Comment): unknown => ({
  ...without(comment, "id"),
  replies: comment.replies.map((reply) => without(reply, "id")),
});

function describeChart(chart: Chart): unknown {
  const rounded = (points: number): number => Math.round(points * 100) / 100;
  const { left, top, width, height, looks, series } = chart;
  return {
    ...without(chart, "id", "carriedPath"),
    ...{ left: rounded(left), top: rounded(top), width: rounded(width), height: rounded(height) },
    looks: describeMap(looks),
    series: series.map((each) => ({ ...each, looks: describeMap(each.looks) })),
  };
}

/** In the order of the keys. */
const describeMap = (map: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
