import {
  attributeOf,
  childOf,
  childrenOf,
  countOf,
  flagOf,
  type XmlDocument,
  type XmlElement,
} from "../../../adapters/xlsx/xml.ts";
import { stringXml } from "../../../adapters/xlsx/render-text.ts";
import { decodeXstring } from "../../../adapters/xlsx/xml-text.ts";
import type { PageLayout } from "../model/page-layout.ts";
import { without } from "../model/without.ts";
import { PAPER_SIZES } from "../objects/paper-sizes.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/areas.ts";
import { asItStood, isSame } from "./sheet-frame.ts";
import { tag, tagLike } from "./xml-out.ts";

/** By the number files have for them, from 1. @source ECMA-376 part 1, 18.3.1.63 (pageSetup) */
const PAPERS: readonly string[] = PAPER_SIZES;
const A4 = 9;

/** Margins of a file that names none, in inches: Excel's own. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** How a sheet prints, but for what names of the workbook say (area and titles). */
export type PageSetup = Omit<PageLayout, "printArea" | "titleRows" | "titleColumns">;

/** @param root undefined for a sheet that no file has held yet */
export function readPageSetup(root: XmlElement | undefined): PageSetup {
  const options = childOf(root, "printOptions");
  const setup = childOf(root, "pageSetup");
  const isFitted = flagOf(childOf(childOf(root, "sheetPr"), "pageSetUpPr"), "fitToPage") === true;
  const margins = childOf(root, "pageMargins");
  const points = (side: keyof typeof MARGINS): number =>
    rounded(Number(attributeOf(margins, side) ?? MARGINS[side]) * 72, 4);
  return {
    orientation: attributeOf(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPERS[(countOf(setup, "paperSize") ?? A4) - 1] ?? "A4",
    zoom: isFitted
      ? {
          horizontalFitToPages: countOf(setup, "fitToWidth") ?? 1,
          verticalFitToPages: countOf(setup, "fitToHeight") ?? 1,
        }
      : { scale: countOf(setup, "scale") ?? 100 },
    margins: {
      top: points("top"),
      bottom: points("bottom"),
      left: points("left"),
      right: points("right"),
      header: points("header"),
      footer: points("footer"),
    },
    centerHorizontally: flagOf(options, "horizontalCentered") ?? false,
    centerVertically: flagOf(options, "verticalCentered") ?? false,
    printGridlines: flagOf(options, "gridLines") ?? false,
    printHeadings: flagOf(options, "headings") ?? false,
    blackAndWhite: flagOf(setup, "blackAndWhite") ?? false,
    draftMode: flagOf(setup, "draft") ?? false,
    printOrder: attributeOf(setup, "pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver",
    firstPageNumber:
      flagOf(setup, "useFirstPageNumber") === true ? countOf(setup, "firstPageNumber") : undefined,
    headersFooters: readHeadersFooters(childOf(root, "headerFooter")),
    rowBreaks: readBreaks(childOf(root, "rowBreaks")),
    columnBreaks: readBreaks(childOf(root, "colBreaks")),
  };
}

/** A break stands behind the row that the file names. */
const readBreaks = (list: XmlElement | undefined): number[] =>
  childrenOf(list, "brk").map((each) => (countOf(each, "id") ?? 0) + 1);

const PLACES = ["left", "center", "right"] as const;

function readHeadersFooters(element: XmlElement | undefined): Readonly<Record<string, string>> {
  const places = new Map<string, string>();
  for (const [name, suffix] of [
    ["oddHeader", "Header"],
    ["oddFooter", "Footer"],
  ] as const) {
    // Codes may hold names in quotes ("&"Arial,Grassetto""), in which no section begins.
    const tokens = decodeXstring(childOf(element, name)?.text ?? "").match(/&"[^"]*"|&[^]|[^&]+/g) ?? [];
    let place: (typeof PLACES)[number] = "center";
    for (const token of tokens) {
      const section = { "&L": "left", "&C": "center", "&R": "right" }[token.toUpperCase()];
      if (section === undefined) places.set(place + suffix, (places.get(place + suffix) ?? "") + token);
      else place = section as typeof place;
    }
  }
  return Object.fromEntries([...places].sort(([a], [b]) => a.localeCompare(b, "en")));
}

/** The elements of a worksheet that say how it prints, by name. Untouched ones stay as they stood. */
export function pageSetupXml(
  layout: PageLayout,
  frame: XmlDocument | undefined,
): Readonly<Record<string, string>> {
  const root = frame?.root;
  const names = ["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"];
  const setup = without(layout, "printArea", "titleRows", "titleColumns");
  const { margins, zoom } = layout;
  const inches = Object.fromEntries(
    Object.keys(MARGINS).map((side) => [side, rounded(margins[side as keyof typeof MARGINS] / 72, 8)]),
  );
  if (isSame(readPageSetup(root), withWords(setup))) {
    return root === undefined
      ? { pageMargins: tag("pageMargins", inches) }
      : Object.fromEntries(names.map((name) => [name, asItStood(frame, childOf(root, name))]));
  }
  const onlyOn = (flag: boolean): true | undefined => (flag ? true : undefined);
  const options = {
    horizontalCentered: onlyOn(layout.centerHorizontally),
    verticalCentered: onlyOn(layout.centerVertically),
    headings: onlyOn(layout.printHeadings),
    gridLines: onlyOn(layout.printGridlines),
  };
  const isPlain = Object.values(options).every((value) => value === undefined);
  const { horizontalFitToPages, verticalFitToPages } = zoom;
  const isFitted = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  return {
    printOptions: isPlain ? "" : tagLike(childOf(root, "printOptions"), "printOptions", options),
    pageMargins: tag("pageMargins", inches),
    pageSetup: tagLike(childOf(root, "pageSetup"), "pageSetup", {
      paperSize: PAPERS.indexOf(layout.paperSize) + 1 || A4,
      scale: zoom.scale === undefined || zoom.scale === 100 ? undefined : zoom.scale,
      fitToWidth: isFitted ? (horizontalFitToPages ?? 0) : undefined,
      fitToHeight: isFitted ? (verticalFitToPages ?? 0) : undefined,
      firstPageNumber: layout.firstPageNumber,
      useFirstPageNumber: onlyOn(layout.firstPageNumber !== undefined),
      pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : undefined,
      orientation: layout.orientation.toLowerCase(),
      blackAndWhite: onlyOn(layout.blackAndWhite),
      draft: onlyOn(layout.draftMode),
    }),
    headerFooter: headerFooterXml(layout, childOf(root, "headerFooter"), frame),
    rowBreaks: breaksXml("rowBreaks", layout.rowBreaks, LAST_COLUMN - 1),
    colBreaks: breaksXml("colBreaks", layout.columnBreaks, LAST_ROW - 1),
  };
}

/** Whether the sheet's properties must say that pages are fitted. */
export const isFittedToPages = ({ zoom }: PageLayout): boolean =>
  zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;

function headerFooterXml(
  { headersFooters }: PageLayout,
  original: XmlElement | undefined,
  frame: XmlDocument | undefined,
): string {
  const line = (name: string, suffix: string): string => {
    const words = PLACES.map((place) => {
      const text = headersFooters[place + suffix] ?? "";
      return text === "" ? "" : `&${place.charAt(0).toUpperCase()}${text}`;
    }).join("");
    return words === "" ? "" : tag(name, {}, stringXml(words));
  };
  const own = new Set(["oddHeader", "oddFooter"]);
  const others = (original?.children ?? []).filter((child) => !own.has(child.local));
  const content = line("oddHeader", "Header") + line("oddFooter", "Footer");
  if (content === "" && others.length === 0) return "";
  return tagLike(original, "headerFooter", {}, content, ...others.map((child) => asItStood(frame, child)));
}

function breaksXml(name: string, breaks: readonly number[], max: number): string {
  if (breaks.length === 0) return "";
  const lines = [...breaks].sort((a, b) => a - b).map((at) => tag("brk", { id: at - 1, max, man: true }));
  return tag(name, { count: lines.length, manualBreakCount: lines.length }, ...lines);
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** A place without words is as good as none. */
const withWords = (setup: PageSetup): PageSetup => ({
  ...setup,
  headersFooters: Object.fromEntries(Object.entries(setup.headersFooters).filter(([, text]) => text !== "")),
});
