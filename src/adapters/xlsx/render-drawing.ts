import type { BarChart } from "../../ports/layout.ts";
import { drawingText } from "./render-text.ts";
import { escapeAttribute } from "./xml-text.ts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const ANCHORS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The part that places charts over cells. A chart's title is also what a screen reader says of it.
 *
 * @param charts each with the id of the drawing's relationship to the chart's part
 */
export function drawingXml(charts: readonly { readonly chart: BarChart; readonly id: string }[]): string {
  const anchors = charts.map(({ chart: { title, place }, id }, i) =>
    [
      '<xdr:twoCellAnchor editAs="oneCell">',
      `<xdr:from>${corner(place.top - 1, place.left - 1)}</xdr:from>`,
      `<xdr:to>${corner(place.bottom, place.right)}</xdr:to>`,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="Chart ${i + 1}"`,
      ` descr="${escapeAttribute(drawingText(title))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${id}"/>`,
      "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
    ].join(""),
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<xdr:wsDr xmlns:xdr="${ANCHORS}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">${anchors.join("")}</xdr:wsDr>`
  );
}

/** The corner left of and above a cell; rows and columns count from 0 here. */
const corner = (row: number, column: number): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
