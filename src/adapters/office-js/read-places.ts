import type { SheetSnapshot } from "../../ports/snapshot.ts";
import { isMarkName, parseMark, standsFor } from "../sheet-mark.ts";
import { areaOfIndexes } from "./areas.ts";
import {
  NO_CONTENT,
  type SeenFilter,
  type SeenName,
  type SeenSheet,
  type SeenTable,
  type SeenWorkbook,
} from "./seen.ts";

const VISIBILITY: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** Sheets, tables, names: everything that can be asked of collections without knowing what is in them. */
export function queueStructure(workbook: Excel.Workbook): Excel.WorksheetCollection {
  workbook.protection.load("protected");
  workbook.names.load("items/name,items/formula");
  const sheets = workbook.worksheets;
  sheets.load(
    "items/id,items/name,items/visibility,items/protection/protected," +
      "items/names/items/name,items/names/items/comment,items/names/items/formula,items/charts/items/name," +
      "items/tables/items/id,items/tables/items/name,items/tables/items/showHeaders,items/tables/items/showTotals," +
      "items/tables/items/columns/items/name",
  );
  return sheets;
}

/** What was asked of one sheet, until the answers are there. */
interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly filter: AskedFilter;
  readonly tables: readonly {
    readonly table: Excel.Table;
    readonly range: Excel.Range;
    readonly filter: AskedFilter;
  }[];
  readonly rules: Excel.ConditionalFormatCollection;
}

interface AskedFilter {
  readonly filter: Excel.AutoFilter;
  readonly range: Excel.Range;
}

/** Where things stand on each sheet: used areas, tables, filters, conditional formats. */
export function queuePlaces(sheets: readonly Excel.Worksheet[]): readonly AskedSheet[] {
  return sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    const rules = sheet.getRange().conditionalFormats;
    askPlace(used);
    rules.load("items/id,items/type");
    return {
      sheet,
      used,
      rules,
      filter: askFilter(sheet.autoFilter),
      tables: sheet.tables.items.map((table) => {
        const range = table.getRange();
        askPlace(range);
        return { table, range, filter: askFilter(table.autoFilter) };
      }),
    };
  });
}

const askPlace = (range: Excel.Range): Excel.Range => range.load("rowIndex,columnIndex,rowCount,columnCount");

function askFilter(filter: Excel.AutoFilter): AskedFilter {
  const range = filter.getRangeOrNullObject();
  filter.load("enabled,isDataFiltered,criteria");
  askPlace(range);
  return { filter, range };
}

/** The answers as plain data; merges, rules, widths and contents come with the next request. */
export function seenPlaces(workbook: Excel.Workbook, asked: readonly AskedSheet[]): SeenWorkbook {
  return {
    isStructureProtected: workbook.protection.protected,
    names: workbook.names.items.map(seenName),
    sheets: asked.map(({ sheet, used, filter, tables, rules }): SeenSheet => {
      const mark = sheet.names.items.find(
        ({ name, formula }) => isMarkName(name) && standsFor(String(formula), sheet.name),
      );
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: VISIBILITY[sheet.visibility] ?? "visible",
        isProtected: sheet.protection.protected,
        mark: mark === undefined ? undefined : parseMark(mark.comment),
        used: used.isNullObject ? undefined : placeOf(used),
        merges: [],
        names: sheet.names.items.map(seenName),
        tables: tables.map(({ table, range, filter: own }): SeenTable => ({
          name: table.name,
          area: placeOf(range),
          hasHeadings: table.showHeaders,
          hasTotals: table.showTotals,
          headings: table.columns.items.map(({ name }) => name),
          filter: seenFilter(own),
        })),
        hasFilter: filter.filter.enabled,
        filter: seenFilter(filter),
        ruleCount: rules.items.length,
        rules: [],
        charts: sheet.charts.items.map(({ name }) => name),
        widths: new Map(),
        content: NO_CONTENT,
      };
    }),
  };
}

const seenName = ({ name, formula }: Excel.NamedItem): SeenName => ({ name, formula: String(formula) });

const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SeenTable["area"] =>
  areaOfIndexes(rowIndex, columnIndex, rowCount, columnCount);

/** Only a filter that hides rows matters: writing over hidden rows lands in the wrong ones. */
function seenFilter({ filter, range }: AskedFilter): SeenFilter | undefined {
  if (range.isNullObject || !filter.isDataFiltered) return undefined;
  const criteria: readonly (Excel.FilterCriteria | null | undefined)[] = filter.criteria;
  return { area: placeOf(range), criteria: criteria.map(whatIsAsked) };
}

/** Members that ask nothing come as null, which Excel does not take back. */
function whatIsAsked(criteria: Excel.FilterCriteria | null | undefined): Excel.FilterCriteria | null {
  if (criteria === null || criteria === undefined) return null;
  const asked = Object.entries(criteria).filter(([, value]) => value !== null);
  return Object.fromEntries(asked) as unknown as Excel.FilterCriteria;
}

/** Conditional formats that hold formulas. Ours is one by a formula of its own ("Custom"). */
export const formulaRules = ({ rules }: AskedSheet): readonly AskedRule[] =>
  rules.items.flatMap(({ id, type }) =>
    type === "Custom" || type === "CellValue" ? [{ id, isCustom: type === "Custom" }] : [],
  );

export interface AskedRule {
  readonly id: string;
  readonly isCustom: boolean;
}

export type { AskedSheet };
