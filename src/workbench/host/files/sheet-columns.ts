import {
  attributeOf,
  childOf,
  childrenOf,
  countOf,
  flagOf,
  type XmlDocument,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import type { ColumnLook, Sheet } from "../model/book.ts";
import type { CellFormat } from "../model/cell-format.ts";
import { fileWidth, shownDigits } from "../model/measures.ts";
import { tag, tagLike } from "./xml-out.ts";

/** What a new sheet's columns show. */
const USUAL_BASE = 8;

/** In points, and in digits of the standard font. @source ECMA-376 part 1, 18.3.1.81 (sheetFormatPr) */
export function readStandards(root: XmlElement): Pick<Sheet, "standardHeight" | "standardWidth"> {
  const format = childOf(root, "sheetFormatPr");
  const width = attributeOf(format, "defaultColWidth");
  return {
    standardHeight: Number(attributeOf(format, "defaultRowHeight") ?? 15),
    standardWidth:
      width === undefined
        ? digitsOfBase(countOf(format, "baseColWidth") ?? USUAL_BASE)
        : shownDigits(Number(width)),
  };
}

/** Excel makes a standard column as wide as its digits and their margins, in steps of eight pixels. */
const digitsOfBase = (digits: number): number =>
  Math.round(((Math.ceil((digits * 7 + 5) / 8) * 8 - 5) / 7) * 100) / 100;

/** Mirror of `readStandards`. */
export function standardsXml(sheet: Sheet, frame: XmlDocument | undefined): string {
  const original = childOf(frame?.root, "sheetFormatPr");
  const before =
    frame === undefined ? { standardWidth: digitsOfBase(USUAL_BASE) } : readStandards(frame.root);
  const highest = (looks: Iterable<{ readonly outline?: number }>): number | undefined => {
    let most = 0;
    for (const { outline = 0 } of looks) most = Math.max(most, outline);
    return most === 0 ? undefined : most;
  };
  return tagLike(original, "sheetFormatPr", {
    ...(sheet.standardWidth === before.standardWidth
      ? {}
      : { baseColWidth: undefined, defaultColWidth: fileWidth(sheet.standardWidth) }),
    defaultRowHeight: sheet.standardHeight,
    ...(sheet.standardHeight === 15 || original !== undefined ? {} : { customHeight: true }),
    outlineLevelRow: highest(sheet.rows.values()),
    outlineLevelCol: highest(sheet.columns.values()),
  });
}

/** @param look the look of a cell format by its index */
export function readColumns(
  root: XmlElement,
  look: (style: number) => CellFormat,
): ReadonlyMap<number, ColumnLook> {
  const columns = new Map<number, ColumnLook>();
  const standard = fileWidth(readStandards(root).standardWidth);
  for (const range of childrenOf(childOf(root, "cols"), "col")) {
    const width = Number(attributeOf(range, "width") ?? standard);
    // A column may be written for another reason than its width.
    const hasOwnWidth = flagOf(range, "customWidth") === true || width !== standard;
    const style = countOf(range, "style") ?? 0;
    const outline = countOf(range, "outlineLevel") ?? 0;
    const each: ColumnLook = {
      ...(hasOwnWidth ? { width } : {}),
      ...(flagOf(range, "hidden") === true ? { hidden: true } : {}),
      ...(outline > 0 ? { outline } : {}),
      ...(flagOf(range, "collapsed") === true ? { collapsed: true } : {}),
      ...(style > 0 ? { format: look(style) } : {}),
    };
    for (let column = countOf(range, "min") ?? 1; column <= (countOf(range, "max") ?? 0); column += 1) {
      columns.set(column, { ...each });
    }
  }
  return columns;
}

/** Mirror of `readColumns`: neighbours that look alike are one range. */
export function columnsXml(sheet: Sheet, styleOf: (format: CellFormat) => number): string {
  const ranges: { min: number; max: number; readonly key: string; readonly look: ColumnLook }[] = [];
  for (const [column, look] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    if (Object.keys(look).length === 0) continue;
    const { width, hidden, outline, collapsed, format } = look;
    const key = [
      width,
      hidden,
      outline,
      collapsed,
      format === undefined ? undefined : styleOf(format),
    ].join();
    const last = ranges.at(-1);
    if (last?.key === key && last.max === column - 1) last.max = column;
    else ranges.push({ min: column, max: column, key, look });
  }
  const cols = ranges.map(({ min, max, look: { width, hidden, outline, collapsed, format } }) =>
    tag("col", {
      min,
      max,
      width: width ?? fileWidth(sheet.standardWidth),
      style: format === undefined ? undefined : styleOf(format),
      hidden: hidden === true || undefined,
      customWidth: width === undefined ? undefined : true,
      outlineLevel: outline,
      collapsed: collapsed === true || undefined,
    }),
  );
  return cols.length === 0 ? "" : tag("cols", {}, ...cols);
}
