import type { Lead } from "../../ports/snapshot.ts";
import type { Package } from "./package.ts";
import { typeName, type Relationship } from "./relationships.ts";
import { readSheetXml } from "./sheet-xml.ts";
import { relationshipsOf, type SheetEntry, type WorkbookPart } from "./workbook-part.ts";
import {
  attributeOf,
  childOf,
  childrenOf,
  countOf,
  descendantsOf,
  relationshipOf,
  type XmlElement,
} from "./xml.ts";

/**
 * What in a workbook leads to places by a formula, besides cells: names, conditional formats, validations, sparklines,
 * charts. Parts that cannot be read lead nowhere.
 */
export const readLeads = (parts: Package, workbook: WorkbookPart): readonly Lead[] => [
  ...names(parts, workbook),
  ...workbook.sheets.flatMap((sheet) => [...rulesOn(parts, sheet), ...chartsOn(parts, sheet)]),
];

function names(parts: Package, { path, sheets }: WorkbookPart): readonly Lead[] {
  const tree = parts.tree(path);
  if (!tree.ok) return [];
  return childrenOf(childOf(tree.value.root, "definedNames"), "definedName").map((name) => ({
    kind: "name",
    sheet: sheets[countOf(name, "localSheetId") ?? -1]?.name,
    place: attributeOf(name, "name") ?? "",
    formula: name.text,
  }));
}

/** Later ones stand in an extension, under the same local names, with their cells and formulas as elements. */
const KINDS: Readonly<Record<string, Lead["kind"]>> = {
  conditionalFormatting: "rule",
  dataValidation: "validation",
  sparkline: "chart",
};
const FORMULAS = new Set(["formula", "formula1", "formula2", "f"]);

function rulesOn(parts: Package, { name, path }: SheetEntry): readonly Lead[] {
  const sheet = readSheetXml(parts, path);
  if (!sheet.ok) return [];
  return [...descendantsOf(sheet.value.frame.root)].flatMap((element) => {
    const kind = KINDS[element.local];
    if (kind === undefined) return [];
    const inside = [...descendantsOf(element)];
    const cells = attributeOf(element, "sqref") ?? inside.find(({ local }) => local === "sqref")?.text ?? "";
    const place = cells.trim().split(/\s+/u).join(", ");
    return formulasIn(inside).map((formula): Lead => ({ kind, sheet: name, place, formula }));
  });
}

/** Also the bounds of scales and bars (cfvo), which stand in attributes. */
const formulasIn = (elements: readonly XmlElement[]): readonly string[] =>
  elements.flatMap((element) => {
    const isBound = element.local === "cfvo" && attributeOf(element, "type") === "formula";
    const formula = isBound
      ? (attributeOf(element, "val") ?? "")
      : FORMULAS.has(element.local)
        ? element.text
        : "";
    return formula.trim() === "" ? [] : [formula];
  });

function chartsOn(parts: Package, { name, path }: SheetEntry): readonly Lead[] {
  const drawings = related(parts, path).filter((one) => typeName(one) === "drawing");
  return drawings.flatMap(({ target }) => {
    const drawing = parts.tree(target);
    if (!drawing.ok) return [];
    const charts = new Map(related(parts, target).map((one) => [one.id, one.target]));
    const frames = [...descendantsOf(drawing.value.root)].filter(({ local }) => local === "graphicFrame");
    return frames.flatMap((frame) => {
      const inside = [...descendantsOf(frame)];
      const chart = charts.get(relationshipOf(inside.find(({ local }) => local === "chart")) ?? "");
      const tree = chart === undefined ? undefined : parts.tree(chart);
      if (tree?.ok !== true) return [];
      const place = attributeOf(
        inside.find(({ local }) => local === "cNvPr"),
        "name",
      );
      const formulas = new Set(formulasIn([...descendantsOf(tree.value.root)]));
      return [...formulas].map((formula): Lead => ({
        kind: "chart",
        sheet: name,
        place: place ?? "",
        formula,
      }));
    });
  });
}

const related = (parts: Package, path: string): readonly Relationship[] => {
  const found = relationshipsOf(parts, path);
  return found.ok ? found.value : [];
};
