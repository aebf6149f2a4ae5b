import { linksOf, sheetsOf, treeOf, workbookPartOf } from "../support/package-links.ts";
import { readParts, type Parts } from "../support/package-parts.ts";
import { attribute, childrenOf, descend, type XmlNode } from "../support/xml-tree.ts";
import { flag } from "./reader/attributes.ts";
import { readCells, readText } from "./reader/cells.ts";
import { readAnchors, readChart } from "./reader/charts.ts";
import { readPage } from "./reader/page.ts";
import type { Plain } from "./reader/plain.ts";
import { bareReference } from "./reader/references.ts";
import { readConditionalFormats, readValidations } from "./reader/rules.ts";
import { columnStyles, readColumns, readHyperlinks, readRows, readView } from "./reader/sheet-frame.ts";
import { readStyles, type Styles } from "./reader/styles.ts";
import { readTheme } from "./reader/theme.ts";
import { readFilter, readTable } from "./reader/tables.ts";

/**
 * A workbook as what is seen of it, from the parts of its file: no code of an adapter or of the emulated host has a
 * hand in it. What means the same is read as the same; each such case says why.
 */
export function readIndependently(bytes: Uint8Array): Plain {
  const parts = readParts(bytes);
  const path = workbookPartOf(parts);
  const workbook = treeOf(parts, path);
  const related = (type: string): XmlNode | undefined => {
    const link = linksOf(parts, path).find((one) => one.type === type);
    return link === undefined ? undefined : treeOf(parts, link.target);
  };
  const styles = readStyles(related("styles"), readTheme(related("theme")));
  const texts = childrenOf(related("sharedStrings"), "si").map((item) => readText(item, styles.theme));
  const sheets = sheetsOf(parts);
  return {
    datesFrom1904: flag(descend(workbook, "workbookPr"), "date1904"),
    isStructureLocked: flag(descend(workbook, "workbookProtection"), "lockStructure"),
    order: sheets.map(({ name }) => name),
    names: readNames(
      workbook,
      sheets.map(({ name }) => name),
    ),
    sheets: Object.fromEntries(
      sheets.map(({ name, part, type }, index) => [
        name,
        {
          visibility: attribute(descend(workbook, "sheets")?.children[index], "state") ?? "visible",
          ...(type === "worksheet" ? readSheet(parts, part, styles, texts) : { type }),
        },
      ]),
    ),
  };
}

function readSheet(
  parts: Parts,
  part: string,
  styles: Styles,
  texts: readonly Plain[],
): Readonly<Record<string, Plain>> {
  const worksheet = treeOf(parts, part);
  const rows = childrenOf(descend(worksheet, "sheetData"), "row");
  const links = linksOf(parts, part);
  const targetOf = (id: string): string | undefined => links.find((link) => link.id === id)?.target;
  return {
    ...readView(worksheet, styles.theme),
    cells: readCells(rows, texts, styles, columnStyles(worksheet)),
    columns: readColumns(worksheet, styles),
    rows: readRows(rows, styles),
    // No two merged areas overlap: their order means nothing.
    merges: childrenOf(descend(worksheet, "mergeCells"), "mergeCell")
      .map((merge) => attribute(merge, "ref") ?? "")
      .sort(),
    filter: readFilter(descend(worksheet, "autoFilter")),
    conditionalFormats: readConditionalFormats(worksheet, styles),
    validations: readValidations(worksheet),
    hyperlinks: readHyperlinks(worksheet, targetOf),
    page: readPage(worksheet),
    tables: childrenOf(descend(worksheet, "tableParts"), "tablePart").map((table) =>
      readTable(treeOf(parts, targetOf(attribute(table, "r:id") ?? "") ?? ""), styles),
    ),
    drawings: links
      .filter(({ type }) => type === "drawing")
      .flatMap(({ target }) => readDrawing(parts, target)),
  };
}

const readDrawing = (parts: Parts, drawing: string): readonly Plain[] =>
  readAnchors(treeOf(parts, drawing)).map(({ place, chart, words }) => {
    const target = linksOf(parts, drawing).find(({ id }) => id === chart)?.target;
    return { place, words, chart: target === undefined ? undefined : readChart(treeOf(parts, target)) };
  });

/**
 * By sheet and name: their order means nothing. Print titles and areas are names, too; they are absolute with or
 * without the signs. The one that says again where a filter lies is Excel's own bookkeeping.
 */
function readNames(workbook: XmlNode, sheets: readonly string[]): Plain {
  return Object.fromEntries(
    definedNames(workbook).map((name) => {
      const isForPrinting = attribute(name, "name")?.startsWith("_xlnm.Print_") === true;
      const scope = attribute(name, "localSheetId");
      const owner = scope === undefined ? "" : `${sheets[Number(scope)] ?? ""}!`;
      return [
        `${owner}${attribute(name, "name") ?? ""}`,
        {
          formula: bareReference(isForPrinting ? name.text.replaceAll("$", "") : name.text),
          comment: attribute(name, "comment"),
          isHidden: flag(name, "hidden"),
        },
      ];
    }),
  );
}

const definedNames = (workbook: XmlNode): readonly XmlNode[] =>
  childrenOf(descend(workbook, "definedNames"), "definedName").filter(
    (name) => attribute(name, "name") !== "_xlnm._FilterDatabase",
  );
