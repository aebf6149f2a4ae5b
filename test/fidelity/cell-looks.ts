import type { Parts } from "../support/package-parts.ts";
import { sheetsOf, treeOf } from "../support/package-links.ts";
import { withAddresses } from "../support/element-differences.ts";
import { stylesPartOf } from "../support/style-faults.ts";
import { attribute, childrenOf, descend, formatXml, type XmlNode } from "../support/xml-tree.ts";

/**
 * How the cells of a sheet look, by address: font, fill, border, cell style and protection. Number format and
 * alignment are left out: a write may ask for others.
 */
export function cellLooks(parts: Parts, sheet: string): ReadonlyMap<string, string> {
  const part = sheetsOf(parts).find(({ name }) => name === sheet)?.part ?? "";
  const data = descend(treeOf(parts, part), "sheetData");
  const styles = stylesPartOf(parts);
  const formats = styles === undefined ? [] : childrenOf(descend(treeOf(parts, styles), "cellXfs"), "xf");
  const cells = data === undefined ? [] : withAddresses(data).children.flatMap(({ children }) => children);
  return new Map(
    cells.map((cell) => [attribute(cell, "r") ?? "", lookOf(formats[Number(attribute(cell, "s") ?? 0)])]),
  );
}

function lookOf(format: XmlNode | undefined): string {
  const ids = ["fontId", "fillId", "borderId", "xfId"].map(
    (name) => `${name}=${attribute(format, name) ?? "0"}`,
  );
  const protection = childrenOf(format, "protection").map(formatXml);
  return [...ids, ...protection].join(" ");
}
