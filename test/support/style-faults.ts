import { linksOf, treeOf, workbookPartOf } from "./package-links.ts";
import type { Parts } from "./package-parts.ts";
import { attribute, childrenOf, descend, elements, type XmlNode } from "./xml-tree.ts";

/** How many styles of each kind a workbook has; 1 cell format where it has no styles part. */
export interface StyleCounts {
  readonly cellFormats: number;
  readonly differentials: number;
}

export const stylesPartOf = (parts: Parts): string | undefined =>
  linksOf(parts, workbookPartOf(parts)).find(({ type }) => type === "styles")?.target;

export function styleCounts(parts: Parts): StyleCounts {
  const part = stylesPartOf(parts);
  if (part === undefined) return { cellFormats: 1, differentials: 0 };
  const styles = treeOf(parts, part);
  return {
    cellFormats: childrenOf(descend(styles, "cellXfs"), "xf").length,
    differentials: childrenOf(descend(styles, "dxfs"), "dxf").length,
  };
}

export function styleFaults(parts: Parts): readonly string[] {
  const part = stylesPartOf(parts);
  if (part === undefined) return [];
  const styles = treeOf(parts, part);
  const custom = childrenOf(descend(styles, "numFmts"), "numFmt").map((each) => attribute(each, "numFmtId"));
  const limits: readonly (readonly [string, number])[] = [
    ["fontId", childrenOf(descend(styles, "fonts"), "font").length],
    ["fillId", childrenOf(descend(styles, "fills"), "fill").length],
    ["borderId", childrenOf(descend(styles, "borders"), "border").length],
    ["xfId", childrenOf(descend(styles, "cellStyleXfs"), "xf").length],
  ];
  const formats = childrenOf(descend(styles, "cellXfs"), "xf");
  return [
    ...formats.flatMap((format, index) =>
      limits
        .filter(([name, count]) => Number(attribute(format, name) ?? 0) >= Math.max(count, 1))
        .map(
          ([name]) => `${part}: cell format ${String(index)} has ${name} ${attribute(format, name) ?? ""}`,
        ),
    ),
    ...formats
      .map((format) => attribute(format, "numFmtId") ?? "0")
      .filter((id) => Number(id) >= 164 && !custom.includes(id))
      .map((id) => `${part}: no number format ${id}`),
    ...countFaults(part, styles),
  ];
}

/** A `count` that does not say how many children there are. */
export const countFaults = (part: string, tree: XmlNode): readonly string[] =>
  [...elements(tree)]
    .filter((node) => node.attributes.has("count") && /^[a-z]\w*s$/i.test(node.name))
    .filter((node) => Number(attribute(node, "count")) !== node.children.length)
    .map(
      (node) =>
        `${part}: ${node.name} counts ${attribute(node, "count") ?? ""}, holds ${String(node.children.length)}`,
    );
