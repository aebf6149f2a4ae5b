import { areaOf, columnNumber, overlap } from "./a1.ts";
import { withAddresses } from "./element-differences.ts";
import { linksOf, treeOf, workbookPartOf, type ListedSheet } from "./package-links.ts";
import type { Parts } from "./package-parts.ts";
import { styleCounts } from "./style-faults.ts";
import { attribute, childrenOf, descend, elements, type XmlNode } from "./xml-tree.ts";

/** The order the file format asks for (ECMA-376, CT_Worksheet); Excel repairs a file that breaks it. */
const worksheetOrder = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

export function sheetFaults(parts: Parts, sheet: ListedSheet): readonly string[] {
  const tree = treeOf(parts, sheet.part);
  const faults = [
    ...orderFaults(tree),
    ...cellFaults(parts, tree),
    ...styleIndexFaults(parts, tree),
    ...mergeFaults(tree),
    ...conditionalFormatFaults(parts, tree),
  ];
  return faults.map((fault) => `${sheet.part}: ${fault}`);
}

function orderFaults(tree: XmlNode): readonly string[] {
  const places = tree.children.map(({ name }) => worksheetOrder.indexOf(name)).filter((place) => place >= 0);
  return places.flatMap((place, index) => {
    const previous = places[index - 1] ?? 0;
    return place < previous
      ? [`${worksheetOrder[place] ?? ""} stands after ${worksheetOrder[previous] ?? ""}`]
      : [];
  });
}

/** Addresses as "row:column" numbers in the order of the file, which must rise. */
function cellFaults(parts: Parts, tree: XmlNode): readonly string[] {
  const data = descend(tree, "sheetData");
  if (data === undefined) return ["no sheetData"];
  const strings = sharedStrings(parts).length;
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of withAddresses(data).children) {
    const number = Number(attribute(row, "r"));
    if (number <= lastRow) faults.push(`row ${String(number)} after row ${String(lastRow)}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const address = attribute(cell, "r") ?? "";
      const column = columnNumber(/^[A-Z]+/.exec(address)?.[0] ?? "");
      if (column <= lastColumn) faults.push(`${address} after column ${String(lastColumn)}`);
      lastColumn = column;
      if (attribute(cell, "t") === "s" && Number(descend(cell, "v")?.text) >= strings)
        faults.push(`${address}: no such string`);
    }
  }
  return faults;
}

function styleIndexFaults(parts: Parts, tree: XmlNode): readonly string[] {
  const { cellFormats } = styleCounts(parts);
  const used = [
    ...[...elements(tree)]
      .filter(({ name }) => name === "c" || name === "row")
      .map((node) => attribute(node, "s")),
    ...childrenOf(descend(tree, "cols"), "col").map((node) => attribute(node, "style")),
  ];
  const beyond = new Set(used.filter((index) => Number(index ?? 0) >= cellFormats));
  return [...beyond].map((index) => `no cell format ${index ?? ""}`);
}

function mergeFaults(tree: XmlNode): readonly string[] {
  const merges = childrenOf(descend(tree, "mergeCells"), "mergeCell").map(
    (each) => attribute(each, "ref") ?? "",
  );
  return merges.flatMap((one, index) =>
    merges
      .slice(index + 1)
      .filter((other) => overlap(areaOf(one), areaOf(other)))
      .map((other) => `merged cells ${one} and ${other} overlap`),
  );
}

function conditionalFormatFaults(parts: Parts, tree: XmlNode): readonly string[] {
  const { differentials } = styleCounts(parts);
  const rules = childrenOf(tree, "conditionalFormatting").flatMap((each) => childrenOf(each, "cfRule"));
  const priorities = rules.map((rule) => attribute(rule, "priority") ?? "");
  return [
    ...rules
      .filter((rule) => Number(attribute(rule, "dxfId") ?? -1) >= differentials)
      .map((rule) => `no differential format ${attribute(rule, "dxfId") ?? ""}`),
    ...priorities
      .filter((priority, index) => !(Number(priority) > 0) || priorities.indexOf(priority) !== index)
      .map((priority) => `rule with priority ${priority}`),
  ];
}

function sharedStrings(parts: Parts): readonly XmlNode[] {
  const link = linksOf(parts, workbookPartOf(parts)).find(({ type }) => type === "sharedStrings");
  return link === undefined ? [] : childrenOf(treeOf(parts, link.target), "si");
}

/** The text of every cell that holds one, by address; phonetic runs left out. */
export function cellTexts(parts: Parts, sheet: ListedSheet): ReadonlyMap<string, string> {
  const data = descend(treeOf(parts, sheet.part), "sheetData");
  if (data === undefined) return new Map();
  const strings = sharedStrings(parts).map(stringText);
  const cells = withAddresses(data).children.flatMap((row) => row.children);
  return new Map(
    cells.map((cell): [string, string] => {
      const value = descend(cell, "v")?.text ?? "";
      const kind = attribute(cell, "t");
      const text =
        kind === "s"
          ? (strings[Number(value)] ?? "")
          : kind === "inlineStr"
            ? stringText(descend(cell, "is"))
            : value;
      return [attribute(cell, "r") ?? "", text];
    }),
  );
}

function stringText(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  const own = childrenOf(node, "t").map(({ text }) => text);
  const runs = childrenOf(node, "r").map((run) => descend(run, "t")?.text ?? "");
  return [...own, ...runs].join("");
}
