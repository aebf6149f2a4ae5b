import { areaAddress, cellAddress, parseArea } from "../../../adapters/xlsx/address.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  type XmlDocument,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import type { Sheet } from "../model/book.ts";
import { asItStood, isSame } from "./sheet-frame.ts";
import { tag, tagLike } from "./xml-out.ts";

export type SheetView = Pick<Sheet, "showGridlines" | "showHeadings" | "freeze" | "selection">;

/** The first view of a sheet. @source ECMA-376 part 1, 18.3.1.87 (sheetView), 18.3.1.66 (pane) */
export function readView(root: XmlElement): SheetView {
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const pane = childOf(view, "pane");
  const selections = childrenOf(view, "selection");
  const active = attributeOf(pane, "activePane") ?? "topLeft";
  const selection =
    selections.find((each) => (attributeOf(each, "pane") ?? "topLeft") === active) ?? selections.at(-1);
  const [first = "A1"] = (attributeOf(selection, "sqref") ?? "A1").split(" ");
  return {
    showGridlines: flagOf(view, "showGridLines") ?? true,
    showHeadings: flagOf(view, "showRowColHeaders") ?? true,
    freeze: freezeOf(pane),
    selection: parseArea(first) ?? { top: 1, left: 1, bottom: 1, right: 1 },
  };
}

function freezeOf(pane: XmlElement | undefined): Sheet["freeze"] {
  if (pane === undefined || !/^frozen/.test(attributeOf(pane, "state") ?? "")) return undefined;
  const [rows, columns] = [
    Number(attributeOf(pane, "ySplit") ?? 0),
    Number(attributeOf(pane, "xSplit") ?? 0),
  ];
  return rows === 0 && columns === 0 ? undefined : { rows, columns };
}

/** Mirror of `readView`; panes and further views that nobody changed stay as they stood. */
export function viewsXml(sheet: Sheet, frame: XmlDocument | undefined, isActive: boolean): string {
  const views = childrenOf(childOf(frame?.root, "sheetViews"), "sheetView");
  const [first, ...others] = views;
  const isUntouched =
    frame !== undefined && isSame(placeOf(readView(frame.root)), placeOf(sheet)) && first !== undefined;
  const content = isUntouched
    ? first.children.map((child) => asItStood(frame, child)).join("")
    : paneXml(sheet);
  const view = tagLike(
    first,
    "sheetView",
    {
      showGridLines: sheet.showGridlines ? undefined : false,
      showRowColHeaders: sheet.showHeadings ? undefined : false,
      tabSelected: isActive || undefined,
      topLeftCell: isUntouched ? attributeOf(first, "topLeftCell") : undefined,
      workbookViewId: attributeOf(first, "workbookViewId") ?? 0,
    },
    content,
  );
  return tag("sheetViews", {}, view, ...others.map((each) => asItStood(frame, each)));
}

const placeOf = ({ freeze, selection }: SheetView): unknown => ({ freeze, selection });

function paneXml({ freeze, selection }: SheetView): string {
  const sqref = areaAddress(selection);
  const activeCell = cellAddress(selection.top, selection.left);
  if (freeze === undefined) return sqref === "A1" ? "" : tag("selection", { activeCell, sqref });
  const { rows, columns } = freeze;
  const pane = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  return (
    tag("pane", {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: cellAddress(rows + 1, columns + 1),
      activePane: pane,
      state: "frozen",
    }) + tag("selection", { pane, activeCell, sqref })
  );
}
