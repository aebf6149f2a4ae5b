import type { PackagePart, Parts } from "./package-parts.ts";
import { attribute, childrenOf, parseXml, type XmlNode } from "./xml-tree.ts";

/** A line of a .rels part, its target as an absolute part name without the leading slash. */
export interface Link {
  readonly id: string;
  /** The last word of the type: "worksheet", "table", "drawing" … */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships part of a part; "" stands for the package itself. */
export function relsNameOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function linksOf(parts: Parts, part: string): readonly Link[] {
  if (!parts.has(relsNameOf(part))) return [];
  return childrenOf(treeOf(parts, relsNameOf(part)), "Relationship").map((line) => {
    const target = attribute(line, "Target") ?? "";
    const external = attribute(line, "TargetMode") === "External";
    return {
      id: attribute(line, "Id") ?? "",
      type: (attribute(line, "Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : resolve(part, target),
      external,
    };
  });
}

function resolve(part: string, target: string): string {
  const base = new URL(`package:///${part}`);
  return decodeURIComponent(new URL(target, base).pathname).replace(/^\//, "");
}

/** A sheet as the workbook part lists it, with the part it stands in. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  readonly type: string;
}

export const workbookPartOf = (parts: Parts): string =>
  linksOf(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "";

/** Parsed once: trees do not change, and many checks ask for the same part. */
const parsed = new WeakMap<PackagePart, XmlNode>();

/** @throws when there is no such part, or it is not well formed */
export function treeOf(parts: Parts, name: string): XmlNode {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`The package has no part ${name}`);
  const tree = parsed.get(part) ?? parseXml(part.content);
  parsed.set(part, tree);
  return tree;
}

export function sheetsOf(parts: Parts): readonly ListedSheet[] {
  const workbook = workbookPartOf(parts);
  const links = linksOf(parts, workbook);
  const sheets = childrenOf(treeOf(parts, workbook), "sheets").flatMap((list) => childrenOf(list, "sheet"));
  return sheets.map((sheet) => {
    const link = links.find(({ id }) => id === attribute(sheet, "r:id"));
    return { name: attribute(sheet, "name") ?? "", part: link?.target ?? "", type: link?.type ?? "" };
  });
}
