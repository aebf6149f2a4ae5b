import { areaAddress, parseArea } from "../../../adapters/xlsx/address.ts";
import { stringXml } from "../../../adapters/xlsx/render-text.ts";
import { decodeXstring } from "../../../adapters/xlsx/xml-text.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  countOf,
  flagOf,
  type XmlDocument,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import type { Table, TableColumn } from "../model/table.ts";
import { formulaForFile, formulaFromFile } from "./file-formula.ts";
import { filterXml, hasCriteria, readFilter, readSort, sortXml } from "./filter-xml.ts";
import { asItStood, isSame } from "./sheet-frame.ts";
import { HEAD, listTag, tag, tagLike, wordsOf } from "./xml-out.ts";
import type { WorkbookStyles } from "./workbook-styles.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Undefined where the part's area cannot be read. @source ECMA-376 part 1, 18.5.1.2 (table) */
export function readTable(
  root: XmlElement,
  id: string,
  carriedPath: string,
  styles: WorkbookStyles,
): Table | undefined {
  const area = parseArea(attributeOf(root, "ref") ?? "");
  if (area === undefined) return undefined;
  const style = childOf(root, "tableStyleInfo");
  const filter = readFilter(childOf(root, "autoFilter"), styles);
  return {
    id,
    name: decodeXstring(attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? ""),
    area,
    showHeadings: (countOf(root, "headerRowCount") ?? 1) > 0,
    showTotals: (countOf(root, "totalsRowCount") ?? 0) > 0,
    style: attributeOf(style, "name") ?? "",
    showBandedRows: flagOf(style, "showRowStripes") ?? false,
    showBandedColumns: flagOf(style, "showColumnStripes") ?? false,
    highlightFirstColumn: flagOf(style, "showFirstColumn") ?? false,
    highlightLastColumn: flagOf(style, "showLastColumn") ?? false,
    showFilterButton: filter !== undefined && !areButtonsHidden(root),
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map(readColumn),
    filter,
    sort: readSort(childOf(root, "sortState"), area.left),
    carriedPath,
  };
}

function areButtonsHidden(root: XmlElement): boolean {
  const columns = childrenOf(childOf(root, "autoFilter"), "filterColumn");
  return columns.length > 0 && columns.every((column) => flagOf(column, "hiddenButton") === true);
}

function readColumn(element: XmlElement, index: number): TableColumn {
  const formulaIn = (name: string): string | undefined => {
    const found = childOf(element, name);
    return found === undefined ? undefined : formulaFromFile(decodeXstring(found.text));
  };
  const column = {
    id: countOf(element, "id") ?? index + 1,
    name: decodeXstring(attributeOf(element, "name") ?? ""),
    formula: formulaIn("calculatedColumnFormula"),
    totalsFunction: attributeOf(element, "totalsRowFunction"),
    totalsFormula: formulaIn("totalsRowFormula"),
    totalsLabel: attributeOf(element, "totalsRowLabel"),
  };
  // Members that say nothing are left out.
  return JSON.parse(JSON.stringify(column)) as TableColumn;
}

/**
 * A table's part; mirror of `readTable`. What the file held besides (ids, looks of its columns, queries) stays.
 *
 * @param number the table's id in the file, unique in the workbook
 */
export function tableXml(
  table: Table,
  number: number,
  original: XmlDocument | undefined,
  styles: WorkbookStyles,
): string {
  const root = original?.root;
  const before = root === undefined ? undefined : readTable(root, table.id, "", styles);
  const { name, area, showHeadings, showTotals } = table;
  const body = {
    ...area,
    top: area.top + (showHeadings ? 1 : 0),
    bottom: Math.max(area.bottom - (showTotals ? 1 : 0), area.top + (showHeadings ? 1 : 0)),
  };
  const own = new Set(["autoFilter", "sortState", "tableColumns", "tableStyleInfo"]);
  const others = (root?.children ?? []).filter((child) => !own.has(child.local));
  return (
    HEAD +
    tagLike(
      root,
      "table",
      {
        xmlns: MAIN,
        id: number,
        name: before?.name === name ? attributeOf(root, "name") : wordsOf(name),
        displayName: wordsOf(name),
        ref: areaAddress(area),
        headerRowCount: showHeadings ? undefined : 0,
        totalsRowCount: showTotals ? 1 : undefined,
        totalsRowShown:
          showTotals || before?.showTotals === true ? attributeOf(root, "totalsRowShown") : false,
      },
      tableFilterXml(table, before, original, styles),
      isSame(before?.sort, table.sort) && isSame(before?.area, area)
        ? asItStood(original, childOf(root, "sortState"))
        : sortXml(table.sort, body),
      listTag(
        "tableColumns",
        table.columns.map((column) => columnXml(column, table, original)),
      ),
      tagLike(childOf(root, "tableStyleInfo"), "tableStyleInfo", {
        name: table.style === "" ? undefined : table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
      ...others.map((child) => asItStood(original, child)),
    )
  );
}

/** Heading row and body; never the totals. */
function tableFilterXml(
  { area, showHeadings, showTotals, showFilterButton, filter }: Table,
  before: Table | undefined,
  original: XmlDocument | undefined,
  styles: WorkbookStyles,
): string {
  if (!showHeadings || !(showFilterButton || hasCriteria(filter))) return "";
  const covered = { ...area, bottom: area.bottom - (showTotals ? 1 : 0) };
  const wanted = { area: covered, criteria: filter?.criteria ?? new Map() };
  const isUntouched =
    before?.filter !== undefined &&
    before.showFilterButton === showFilterButton &&
    isSame(plainFilter(before.filter), plainFilter(wanted));
  return isUntouched
    ? asItStood(original, childOf(original?.root, "autoFilter"))
    : filterXml(wanted, styles, !showFilterButton);
}

const plainFilter = ({ area, criteria }: NonNullable<Table["filter"]>): unknown => [
  areaAddress(area),
  [...criteria],
];

function columnXml(column: TableColumn, table: Table, original: XmlDocument | undefined): string {
  const elements = childrenOf(childOf(original?.root, "tableColumns"), "tableColumn");
  const element = elements.find((each) => countOf(each, "id") === column.id);
  const before = element === undefined ? undefined : readColumn(element, 0);
  const formula = (name: string, now: string | undefined, then: string | undefined): string => {
    if (now === undefined) return "";
    if (now === then) return asItStood(original, childOf(element, name));
    return tag(name, {}, stringXml(formulaForFile(now, table)));
  };
  const own = new Set(["calculatedColumnFormula", "totalsRowFormula"]);
  const others = (element?.children ?? []).filter((child) => !own.has(child.local));
  const { totalsFunction, totalsLabel } = column;
  return tagLike(
    element,
    "tableColumn",
    {
      id: column.id,
      name: before?.name === column.name ? attributeOf(element, "name") : wordsOf(column.name),
      totalsRowFunction: totalsFunction,
      totalsRowLabel: totalsLabel,
    },
    formula("calculatedColumnFormula", column.formula, before?.formula),
    formula("totalsRowFormula", column.totalsFormula, before?.totalsFormula),
    ...others.map((child) => asItStood(original, child)),
  );
}
