import type { PrintSetup, SheetLayout } from "../../ports/layout.ts";
import { cellAddress } from "./address.ts";
import { argb } from "./style-looks.ts";
import { headerText } from "./render-text.ts";

const A4 = 9;

export function sheetPropertiesXml({ tabColour, print }: SheetLayout): string {
  const tab = tabColour === undefined ? "" : `<tabColor rgb="${argb(tabColour)}"/>`;
  const fit = print?.fitToWidth === true ? '<pageSetUpPr fitToPage="1"/>' : "";
  return tab + fit === "" ? "" : `<sheetPr>${tab}${fit}</sheetPr>`;
}

export function sheetViewsXml({ freeze, hideGridLines }: SheetLayout): string {
  const lines = hideGridLines === true ? ' showGridLines="0"' : "";
  const pane = freeze === undefined ? "" : paneXml(freeze);
  return pane === ""
    ? `<sheetViews><sheetView${lines} workbookViewId="0"/></sheetViews>`
    : `<sheetViews><sheetView${lines} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** The cursor waits in the first cell that scrolls. */
function paneXml({ rows, columns }: NonNullable<SheetLayout["freeze"]>): string {
  if (rows === 0 && columns === 0) return "";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const pane = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  const cell = cellAddress(rows + 1, columns + 1);
  return (
    `<pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`
  );
}

/** Margins, paper, header and footer. Margins are inches, narrow enough for wide tables. House rule. */
export function pageXml({ orientation, fitToWidth, header, footer }: PrintSetup): string {
  const fit = fitToWidth ? ' fitToWidth="1" fitToHeight="0"' : "";
  const above = header === undefined ? "" : `<oddHeader>${headerText(header)}</oddHeader>`;
  const below = footer === undefined ? "" : `<oddFooter>${headerText(footer)}</oddFooter>`;
  return (
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${orientation}"${fit}/>` +
    (above + below === "" ? "" : `<headerFooter>${above}${below}</headerFooter>`)
  );
}
