import type { Written } from "../../ports/change.ts";
import type { LayoutTable, SheetLayout } from "../../ports/layout.ts";
import { areaAddress, cellAddress } from "./address.ts";
import { valueAt } from "./render-cells.ts";
import { encodeXstring, escapeAttribute } from "./xml-text.ts";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * The part of a table. Its headings are those of its cells, to the letter: Excel repairs a file where they differ.
 *
 * @param id unique in the workbook
 * @throws for a table without a body, or headings that are no text, empty or equal (letter case apart): our own fault
 */
export const tableXml = (table: LayoutTable, layout: SheetLayout, id: number): string =>
  tableOver(table, id, (row, column) => valueAt(layout, row, column));

/** The same over cells that are told one by one. */
export function tableOver(
  table: LayoutTable,
  id: number,
  valueIn: (row: number, column: number) => Written,
): string {
  const { name, area, style, showFilter } = table;
  if (area.bottom <= area.top) throw new Error(`The table ${name} has no body`);
  const ref = areaAddress(area);
  const headings = headingsOf(table, valueIn);
  const columns = headings.map(
    // A line end in a heading is written as its code.
    (heading, i) =>
      `<tableColumn id="${i + 1}" name="${escapeAttribute(lineEnds(encodeXstring(heading)))}"/>`,
  );
  const displayName = escapeAttribute(name);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${NAMESPACE}" id="${id}" name="${displayName}" displayName="${displayName}" ref="${ref}"`,
    ' totalsRowShown="0">',
    showFilter === false ? "" : `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    `<tableStyleInfo name="${escapeAttribute(style)}" showFirstColumn="0" showLastColumn="0"`,
    ' showRowStripes="1" showColumnStripes="0"/></table>',
  ].join("");
}

function headingsOf(
  { name, area }: LayoutTable,
  valueIn: (row: number, column: number) => Written,
): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: area.right - area.left + 1 }, (_, i) => {
    const heading = valueIn(area.top, area.left + i);
    if (typeof heading !== "string" || heading === "" || taken.has(heading.toLowerCase())) {
      const address = cellAddress(area.top, area.left + i);
      throw new Error(`${address} is no heading for the table ${name}: ${JSON.stringify(heading)}`);
    }
    taken.add(heading.toLowerCase());
    return heading;
  });
}

const lineEnds = (text: string): string => text.replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
