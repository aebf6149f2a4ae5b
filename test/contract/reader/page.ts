import { attribute, childrenOf, descend, type XmlNode } from "../../support/xml-tree.ts";
import { flag, numberOf, rounded } from "./attributes.ts";
import type { Plain } from "./plain.ts";

/** Margins of a sheet that names none, in inches. @source what Excel shows for such a file */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const WORDS = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

/** How the sheet is printed. What is left out has its default. */
export function readPage(worksheet: XmlNode): Plain {
  const setup = descend(worksheet, "pageSetup");
  const margins = descend(worksheet, "pageMargins");
  const words = descend(worksheet, "headerFooter");
  const options = descend(worksheet, "printOptions");
  const fits = flag(descend(worksheet, "sheetPr", "pageSetUpPr"), "fitToPage");
  return {
    orientation: (attribute(setup, "orientation") ?? "default").replace("default", "portrait"),
    paper: numberOf(setup, "paperSize") ?? 1,
    scale: numberOf(setup, "scale") ?? 100,
    // How many pages to fit into says nothing unless the sheet is to be fitted.
    fit: fits
      ? { wide: numberOf(setup, "fitToWidth") ?? 1, high: numberOf(setup, "fitToHeight") ?? 1 }
      : undefined,
    margins: Object.fromEntries(
      Object.entries(MARGINS).map(([side, usual]) => [side, rounded(numberOf(margins, side) ?? usual)]),
    ),
    words: Object.fromEntries(WORDS.map((name) => [name, descend(words, name)?.text || undefined])),
    differs: ["differentFirst", "differentOddEven"].map((name) => flag(words, name)),
    options: ["gridLines", "headings", "horizontalCentered", "verticalCentered"].map((name) =>
      flag(options, name),
    ),
    breaks: ["rowBreaks", "colBreaks"].map((name) =>
      childrenOf(descend(worksheet, name), "brk").map((one) => numberOf(one, "id")),
    ),
  };
}
