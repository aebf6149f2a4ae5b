import { renameSheetInFormula } from "../calculation/shift-references.ts";
import type { Book, DefinedName, Sheet } from "./book.ts";
import type { Chart } from "./chart.ts";
import { newId, newSheet } from "./new-book.ts";
import { renameTableInFormula } from "./rename-references.ts";
import { rewriteAttachments } from "./rewrite-references.ts";
import type { Filter, Table } from "./table.ts";

/**
 * A whole copy of a sheet under another name, not yet among the sheets of the book. Its tables get free names, and
 * its formulas speak of the copy where they spoke of the sheet or its tables; names of the workbook that refer to the
 * sheet are repeated as names of the copy (Microsoft Support, "Names in formulas"). Pictures and whatever else the
 * model only carries are not copied.
 */
export function copySheet(book: Book, sheet: Sheet, name: string): Sheet {
  const tables = sheet.tables.map((table) => copiedTable(book, table));
  const reword = (formula: string): string =>
    sheet.tables.reduce(
      (text, { name: old }, i) => renameTableInFormula(text, old, tables[i]?.name ?? old),
      renameSheetInFormula(formula, sheet.name, name),
    );
  const copy: Sheet = {
    ...newSheet(book, name),
    visibility: sheet.visibility,
    tabColour: sheet.tabColour,
    rows: new Map([...sheet.rows].map(([row, look]) => [row, { ...look }])),
    columns: new Map([...sheet.columns].map(([column, look]) => [column, { ...look }])),
    standardHeight: sheet.standardHeight,
    standardWidth: sheet.standardWidth,
    merges: [...sheet.merges],
    tables,
    names: copiedNames(book, sheet, name),
    conditionalRules: sheet.conditionalRules.map((rule) => ({ ...rule, id: newId(book) })),
    validations: sheet.validations.map((validation) => ({ ...validation })),
    charts: sheet.charts.map((chart) => copiedChart(book, chart)),
    comments: sheet.comments.map((comment) => ({
      ...comment,
      id: newId(book),
      replies: comment.replies.map((reply) => ({ ...reply, id: newId(book) })),
    })),
    notes: sheet.notes.map((note) => ({ ...note })),
    links: new Map(sheet.links),
    filter: copiedFilter(sheet.filter),
    freeze: sheet.freeze,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    protection: sheet.protection,
    pageLayout: {
      ...sheet.pageLayout,
      margins: { ...sheet.pageLayout.margins },
      rowBreaks: [...sheet.pageLayout.rowBreaks],
      columnBreaks: [...sheet.pageLayout.columnBreaks],
    },
    selection: sheet.selection,
    customProperties: new Map(sheet.customProperties),
  };
  sheet.cells.forEach((cell, row, column) => {
    const own = cell.formula === undefined ? cell : { ...cell, formula: reword(cell.formula) };
    copy.cells.put(row, column, own);
  });
  for (const column of tables.flatMap((table) => table.columns)) {
    if (column.formula !== undefined) column.formula = reword(column.formula);
    if (column.totalsFormula !== undefined) column.totalsFormula = reword(column.totalsFormula);
  }
  rewriteAttachments(copy, reword);
  return copy;
}

function copiedNames(book: Book, sheet: Sheet, name: string): DefinedName[] {
  const own = new Set(sheet.names.map((each) => each.name.toLowerCase()));
  const borrowed = book.names.filter(
    (each) =>
      !own.has(each.name.toLowerCase()) &&
      renameSheetInFormula(each.formula, sheet.name, name) !== each.formula,
  );
  return [...sheet.names, ...borrowed].map((each) => ({
    ...each,
    id: newId(book),
    formula: renameSheetInFormula(each.formula, sheet.name, name),
  }));
}

function copiedChart(book: Book, chart: Chart): Chart {
  const copy: Chart = {
    ...chart,
    id: newId(book),
    title: { ...chart.title },
    series: chart.series.map((series) => ({ ...series, looks: new Map(series.looks) })),
    looks: new Map(chart.looks),
  };
  delete copy.carriedPath;
  return copy;
}

const copiedTable = (book: Book, table: Table): Table => ({
  ...table,
  id: newId(book),
  name: freeCopyName(book, table.name),
  columns: table.columns.map((column) => ({ ...column })),
  filter: copiedFilter(table.filter),
});

const copiedFilter = (filter: Filter | undefined): Filter | undefined =>
  filter === undefined ? undefined : { area: filter.area, criteria: new Map(filter.criteria) };

/** "Obiettivi2": the first number that no table and no name bears. A guess: Excel numbers its copies by its own count. */
function freeCopyName(book: Book, name: string): string {
  const taken = new Set(
    [...book.names, ...book.sheets.flatMap((sheet) => [...sheet.tables, ...sheet.names])].map((each) =>
      each.name.toLowerCase(),
    ),
  );
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
  return `${name}${number}`;
}
