import { attributeOf, childOf, type XmlElement } from "../../../adapters/xlsx/xml.ts";
import type { Sheet } from "../model/book.ts";
import type { Chart } from "../model/chart.ts";
import { columnWidth, leftOf, rowHeight, topOf } from "../model/measures.ts";
import { LAST_COLUMN } from "../model/areas.ts";
import { tag } from "./xml-out.ts";

/** English metric units in a point. */
const EMU = 12_700;
const ANCHORS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** Points from the upper left corner of the sheet. */
export type Place = Pick<Chart, "left" | "top" | "width" | "height">;

/** Where an anchor puts what it holds. @source ECMA-376 part 1, 20.5.2 (anchors) */
export function placeOf(anchor: XmlElement, sheet: Sheet): Place {
  const number = (element: XmlElement | undefined, name: string): number =>
    Number(childOf(element, name)?.text ?? 0);
  const size = (element: XmlElement | undefined, name: string): number =>
    Number(attributeOf(element, name) ?? 0) / EMU;
  const corner = (element: XmlElement | undefined): readonly [number, number] => [
    leftOf(sheet, number(element, "col") + 1) + number(element, "colOff") / EMU,
    topOf(sheet, number(element, "row") + 1) + number(element, "rowOff") / EMU,
  ];
  const [ext, pos, to] = [childOf(anchor, "ext"), childOf(anchor, "pos"), childOf(anchor, "to")];
  const [left, top] = pos === undefined ? corner(childOf(anchor, "from")) : [size(pos, "x"), size(pos, "y")];
  if (to === undefined) return { left, top, width: size(ext, "cx"), height: size(ext, "cy") };
  const [right, bottom] = corner(to);
  return { left, top, width: right - left, height: bottom - top };
}

/** To a hundredth of a point. */
export const samePlace = (one: Place, other: Place): boolean =>
  (["left", "top", "width", "height"] as const).every((side) => Math.abs(one[side] - other[side]) < 0.01);

/** Mirror of `placeOf`: an anchor between two cells. */
export function anchorXml(place: Place, sheet: Sheet, content: string): string {
  const corner = (name: string, x: number, y: number): string => {
    const [col, colOff] = cellAt(x, (column) => columnWidth(sheet, column));
    const [row, rowOff] = cellAt(y, (line) => rowHeight(sheet, line));
    const fields = { col, colOff, row, rowOff };
    return tag(
      name,
      {},
      ...Object.entries(fields).map(([field, value]) => tag(`xdr:${field}`, {}, String(value))),
    );
  };
  const { left, top, width, height } = place;
  return tag(
    "xdr:twoCellAnchor",
    { editAs: "oneCell", "xmlns:xdr": ANCHORS },
    corner("xdr:from", left, top),
    corner("xdr:to", left + width, top + height),
    content,
    "<xdr:clientData/>",
  );
}

/** The cell in which a point lies, counted from 0, and how far into it, in English metric units; at most as far as there are columns. */
function cellAt(points: number, sizeOf: (index: number) => number): readonly [number, number] {
  let index = 1;
  let rest = Math.max(0, points);
  for (let size = sizeOf(1); rest >= size && index < LAST_COLUMN; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return [index - 1, Math.round(rest * EMU)];
}
