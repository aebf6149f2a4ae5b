import type { LayoutCell, LayoutRow, SheetLayout } from "../../ports/layout.ts";
import type { Written } from "../../ports/change.ts";
import type { Area } from "../../ports/snapshot.ts";
import { areaAddress, cellAddress, columnLetters } from "./address.ts";
import { quoteSheet } from "../references.ts";
import { needsQuote } from "../cell-text.ts";
import { inlineString, stringXml } from "./render-text.ts";
import type { StyleBook } from "./style-book.ts";
import { escapeAttribute } from "./xml-text.ts";

/** What the layout puts into a cell; null where it puts nothing. */
export const valueAt = ({ rows }: SheetLayout, row: number, column: number): Written =>
  rows[row - 1]?.cells[column - 1]?.value ?? null;

/** "A1:F12", all that the layout fills. */
export function dimensionOf({ rows }: SheetLayout): string {
  const width = widestRow(rows);
  return width === 0 ? "A1" : `A1:${columnLetters(width)}${rows.length}`;
}

/** The `row` elements. @throws for a number that is not finite: our own fault */
export function rowsXml(rows: readonly LayoutRow[], styles: StyleBook): string {
  const letters = Array.from({ length: widestRow(rows) }, (_, i) => columnLetters(i + 1));
  const pieces: string[] = [];
  rows.forEach(({ cells, height }, index) => {
    const row = index + 1;
    let inside = "";
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (cell !== undefined) inside += cellXml(`${letters[i]}${row}`, cell, styles);
    }
    if (inside === "" && height === undefined) return;
    const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    pieces.push(`<row r="${row}"${tall}>${inside}</row>`);
  });
  return pieces.join("");
}

function cellXml(address: string, { value, formula, style }: LayoutCell, styles: StyleBook): string {
  const own = style === undefined ? 0 : styles.cellStyle(style);
  if (formula !== undefined) return `<c r="${address}"${styled(own)}><f>${storedFormula(formula)}</f></c>`;
  if (typeof value === "string" && value !== "") {
    const xf = needsQuote(value, style?.format) ? styles.derive(own, { quotePrefix: true }) : own;
    return `<c r="${address}"${styled(xf)} t="inlineStr">${inlineString(value)}</c>`;
  }
  const start = `<c r="${address}"${styled(own)}`;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${address} cannot hold ${value}`);
    return `${start}><v>${value}</v></c>`;
  }
  return typeof value === "boolean" ? `${start} t="b"><v>${value ? 1 : 0}</v></c>` : `${start}/>`;
}

/** Functions younger than the file format bear a prefix in it. @source MS-XLSX 2.2.2, future functions */
const storedFormula = (formula: string): string =>
  stringXml(formula.replace(/^=/, "").replace(/\bNUMBERVALUE\(/g, "_xlfn.NUMBERVALUE("));

const styled = (xf: number): string => (xf === 0 ? "" : ` s="${xf}"`);

const widestRow = (rows: readonly LayoutRow[]): number =>
  rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);

export function mergesXml(merges: readonly Area[]): string {
  if (merges.length === 0) return "";
  const cells = merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

/**
 * The `hyperlinks` element: places in this workbook that cells lead to.
 *
 * @param nameOf a sheet's name in the workbook from its name in the layout
 */
export function hyperlinksXml(rows: readonly LayoutRow[], nameOf: (sheet: string) => string): string {
  const links: string[] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.link === undefined) return;
      const { sheet, address } = cell.link;
      const location = escapeAttribute(`${quoteSheet(nameOf(sheet))}!${address}`);
      links.push(`<hyperlink ref="${cellAddress(row + 1, column + 1)}" location="${location}"/>`);
    });
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}
