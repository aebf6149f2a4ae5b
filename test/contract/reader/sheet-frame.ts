import { columnLetters } from "../../support/a1.ts";
import { attribute, childrenOf, descend, type XmlNode } from "../../support/xml-tree.ts";
import { flag, numberOf, rounded } from "./attributes.ts";
import type { Plain } from "./plain.ts";
import { bareReference } from "./references.ts";
import { readColour, type Styles } from "./styles.ts";
import type { Theme } from "./theme.ts";

const LAST_COLUMN = 16_384;

/** Style index by column number, where columns have one. */
export function columnStyles(worksheet: XmlNode): ReadonlyMap<number, number> {
  const styles = new Map<number, number>();
  for (const column of childrenOf(descend(worksheet, "cols"), "col")) {
    const style = numberOf(column, "style") ?? 0;
    if (style === 0) continue;
    for (let at = numberOf(column, "min") ?? 1; at <= (numberOf(column, "max") ?? 1); at++)
      styles.set(at, style);
  }
  return styles;
}

/**
 * Columns by their letters, each by itself: programs join equal neighbours as they like. A column that is in no way
 * special is as good as not written; "collapsed" says only how the button over a group looks, and goes with "hidden".
 */
export function readColumns(worksheet: XmlNode, { looks }: Styles): Plain {
  const columns: Record<string, Plain> = {};
  for (const column of childrenOf(descend(worksheet, "cols"), "col")) {
    const plain = {
      // A width that nobody set is the standard one. Excel has no finer widths than pixels, of which a digit has 7.
      pixels: flag(column, "customWidth") ? Math.round((numberOf(column, "width") ?? 0) * 7) : undefined,
      isHidden: flag(column, "hidden"),
      outline: numberOf(column, "outlineLevel") ?? 0,
      look: (numberOf(column, "style") ?? 0) === 0 ? undefined : looks[numberOf(column, "style") ?? 0],
    };
    const isSpecial =
      plain.pixels !== undefined || plain.isHidden || plain.outline > 0 || plain.look !== undefined;
    if (!isSpecial) continue;
    const [first, last] = [numberOf(column, "min") ?? 1, numberOf(column, "max") ?? 1];
    if (last === LAST_COLUMN) columns[`${columnLetters(first)}:`] = plain;
    else for (let at = first; at <= last; at++) columns[columnLetters(at)] = plain;
  }
  return columns;
}

/** Rows that differ from the standard. A height that nobody set is found anew by whoever opens the file. */
export function readRows(rows: readonly XmlNode[], { looks }: Styles): Plain {
  const special: Record<string, Plain> = {};
  let number = 0;
  for (const row of rows) {
    number = numberOf(row, "r") ?? number + 1;
    const plain = {
      height: flag(row, "customHeight") ? rounded(numberOf(row, "ht")) : undefined,
      isHidden: flag(row, "hidden"),
      outline: numberOf(row, "outlineLevel") ?? 0,
      look: flag(row, "customFormat") ? looks[numberOf(row, "s") ?? 0] : undefined,
    };
    if (plain.height !== undefined || plain.isHidden || plain.outline > 0 || plain.look !== undefined)
      special[String(number)] = plain;
  }
  return special;
}

/** What stands round the cells. Where the cursor is and what is scrolled into view is nobody's work. */
export function readView(worksheet: XmlNode, theme: Theme): Readonly<Record<string, Plain>> {
  const view = descend(worksheet, "sheetViews", "sheetView");
  const pane = descend(view, "pane");
  const format = descend(worksheet, "sheetFormatPr");
  const properties = descend(worksheet, "sheetPr");
  const isFrozen = (attribute(pane, "state") ?? "").startsWith("frozen");
  return {
    freeze: isFrozen
      ? { columns: numberOf(pane, "xSplit") ?? 0, rows: numberOf(pane, "ySplit") ?? 0 }
      : undefined,
    showsGridLines: flag(view, "showGridLines", true),
    showsHeadings: flag(view, "showRowColHeaders", true),
    isRightToLeft: flag(view, "rightToLeft"),
    zoom: numberOf(view, "zoomScale") ?? 100,
    // Where a file names no height, Excel takes that of its own font.
    standardHeight: rounded(numberOf(format, "defaultRowHeight") ?? 15),
    standardWidth: rounded(numberOf(format, "defaultColWidth")),
    tabColour:
      descend(properties, "tabColor") === undefined
        ? undefined
        : readColour(descend(properties, "tabColor"), theme),
    isProtected: flag(descend(worksheet, "sheetProtection"), "sheet"),
  };
}

/** Places in the workbook or outside that cells lead to. A target outside that begins with "#" is inside after all. */
export function readHyperlinks(worksheet: XmlNode, targetOf: (id: string) => string | undefined): Plain {
  const links: Record<string, Plain> = {};
  for (const link of childrenOf(descend(worksheet, "hyperlinks"), "hyperlink")) {
    const target = targetOf(attribute(link, "r:id") ?? "") ?? "";
    const place = target.startsWith("#") ? target.slice(1) : attribute(link, "location");
    links[attribute(link, "ref") ?? ""] = {
      place: bareReference(place ?? ""),
      target: target.startsWith("#") ? "" : target,
      tip: attribute(link, "tooltip"),
    };
  }
  return links;
}
