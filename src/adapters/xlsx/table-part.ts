import type { TableSnapshot } from "../../ports/snapshot.ts";
import { areaAddress, parseArea } from "./address.ts";
import { qualified } from "./package-draft.ts";
import { decodeXstring, encodeXstring, escapeAttribute } from "./xml-text.ts";
import { attributeOf, childOf, childrenOf, countOf, type XmlElement } from "./xml.ts";
import type { XmlEdit } from "./xml-edit.ts";

/** A column that a table is given; the columns of one call follow each other right of the table's last one. */
export interface NewTableColumn {
  readonly heading: string;
  readonly column: number;
}

/** @returns undefined when the part's area cannot be read */
export function readTable(root: XmlElement): TableSnapshot | undefined {
  const area = parseArea(attributeOf(root, "ref") ?? "");
  if (area === undefined) return undefined;
  return {
    name: decodeXstring(attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? ""),
    area,
    hasHeadings: (countOf(root, "headerRowCount") ?? 1) > 0,
    hasTotals: (countOf(root, "totalsRowCount") ?? 0) > 0,
    headings: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column) =>
      decodeXstring(attributeOf(column, "name") ?? ""),
    ),
  };
}

/**
 * Makes a table wider. Ids of columns stay; new ones follow the highest.
 *
 * @throws when the new columns leave a gap: the app has asked for something that is no table
 * @source ECMA-376 part 1, 18.5.1.2 (table), 18.5.1.3 (tableColumn)
 */
export function widenTable(edit: XmlEdit, root: XmlElement, added: readonly NewTableColumn[]): void {
  const columns = childOf(root, "tableColumns");
  const area = parseArea(attributeOf(root, "ref") ?? "");
  if (columns === undefined || area === undefined) throw new Error("A table without columns");
  const right = area.right + added.length;
  if (added.some(({ column }) => column <= area.right || column > right))
    throw new Error("A gap between table columns");
  const name = qualified(columns, "tableColumn");
  let id = Math.max(0, ...columns.children.map((column) => countOf(column, "id") ?? 0));
  for (const { heading } of [...added].sort((a, b) => a.column - b.column)) {
    edit.append(columns, `<${name} id="${++id}" name="${escapeAttribute(encodeXstring(heading))}"/>`);
  }
  edit.setAttribute(columns, "count", String(columns.children.length + added.length));
  edit.setAttribute(root, "ref", areaAddress({ ...area, right }));
  setFilterEnd(edit, root, right);
}

/** Takes away a table's columns right of `right`, with what its filter asks of them; there may be none. */
export function narrowTable(edit: XmlEdit, root: XmlElement, right: number): void {
  const columns = childOf(root, "tableColumns");
  const area = parseArea(attributeOf(root, "ref") ?? "");
  if (columns === undefined || area === undefined) throw new Error("A table without columns");
  if (area.right <= right) return;
  const width = right - area.left + 1;
  const gone = childrenOf(columns, "tableColumn").slice(width);
  for (const column of gone) edit.remove(column);
  edit.setAttribute(columns, "count", String(columns.children.length - gone.length));
  edit.setAttribute(root, "ref", areaAddress({ ...area, right }));
  setFilterEnd(edit, root, right);
  const filter = childOf(root, "autoFilter");
  for (const asked of childrenOf(filter, "filterColumn")) {
    if ((countOf(asked, "colId") ?? 0) >= width) edit.remove(asked);
  }
  for (const owner of [root, filter]) {
    const sort = childOf(owner, "sortState");
    const sorted = parseArea(attributeOf(sort, "ref") ?? "");
    // Rows stay in the order that they were put in.
    if (sort !== undefined && (sorted?.right ?? 0) > right) edit.remove(sort);
  }
}

/** Gives a table without a totals row another last row. */
export function setTableEnd(edit: XmlEdit, root: XmlElement, bottom: number): void {
  const area = parseArea(attributeOf(root, "ref") ?? "");
  if (area === undefined) throw new Error("A table without an area");
  edit.setAttribute(root, "ref", areaAddress({ ...area, bottom }));
  const filter = childOf(root, "autoFilter");
  const filtered = parseArea(attributeOf(filter, "ref") ?? "");
  if (filter !== undefined && filtered !== undefined)
    edit.setAttribute(filter, "ref", areaAddress({ ...filtered, bottom }));
}

function setFilterEnd(edit: XmlEdit, root: XmlElement, right: number): void {
  const filter = childOf(root, "autoFilter");
  const filtered = parseArea(attributeOf(filter, "ref") ?? "");
  if (filter !== undefined && filtered !== undefined) {
    edit.setAttribute(filter, "ref", areaAddress({ ...filtered, right }));
  }
}
