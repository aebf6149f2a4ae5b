import { invalidArgument } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import type { Area, Sheet } from "./book.ts";
import { applyFormat, clearFormats } from "./cell-look.ts";
import { linksIn, removeLinks } from "./links.ts";
import { emptyCells } from "./room.ts";
import { subtractAreas } from "./subtract-areas.ts";
import { tellTables } from "./table-edges.ts";

/**
 * `range.clear(applyTo)`. "All" also takes conditional formats and validations off; "Hyperlinks" takes links away and
 * leaves their look, "RemoveHyperlinks" takes both.
 *
 * @source office.js, Excel.ClearApplyTo
 * @throws HostError InvalidArgument for another word
 */
export function clearCells(host: Host, sheet: Sheet, area: Area, applyTo: string): void {
  switch (applyTo) {
    case "All":
      clearContents(host, sheet, area);
      clearFormats(host.book, sheet, [area]);
      removeLinks(sheet, area);
      clearRules(sheet, area);
      return;
    case "Contents":
      clearContents(host, sheet, area);
      return;
    case "Formats":
      clearFormats(host.book, sheet, [area]);
      clearConditionalFormats(sheet, area);
      return;
    case "Hyperlinks":
      removeLinks(sheet, area);
      return;
    case "RemoveHyperlinks":
      removeLinkLooks(host, sheet, area);
      removeLinks(sheet, area);
      return;
    default:
      throw invalidArgument();
  }
}

function clearContents(host: Host, sheet: Sheet, area: Area): void {
  emptyCells(sheet, area);
  for (const table of sheet.tables) {
    for (let column = table.area.left; column <= table.area.right; column += 1) {
      for (const row of [table.area.top, table.area.bottom]) {
        const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
        if (isInside) tellTables(host, sheet, row, column);
      }
    }
  }
  host.changed(sheet, area);
}

function clearRules(sheet: Sheet, area: Area): void {
  clearConditionalFormats(sheet, area);
  keepOutside(sheet.validations, area);
}

const clearConditionalFormats = (sheet: Sheet, area: Area): void => {
  keepOutside(sheet.conditionalRules, area);
};

function keepOutside(list: { areas: readonly Area[] }[], area: Area): void {
  for (const each of list) each.areas = subtractAreas(each.areas, [area]);
  const kept = list.filter(({ areas }) => areas.length > 0);
  if (kept.length < list.length) list.splice(0, list.length, ...kept);
}

function removeLinkLooks({ book }: Host, sheet: Sheet, area: Area): void {
  const { font, style } = book.defaultFormat;
  const places = linksIn(sheet, area).map(([place]) => place);
  applyFormat(book, sheet, places, { style, font: { colour: font.colour, underline: font.underline } });
}
