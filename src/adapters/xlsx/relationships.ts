import { escapeAttribute } from "./xml-text.ts";
import { attributeOf, childrenOf, type XmlDocument } from "./xml.ts";

/** One line of a .rels part. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's path in the package, without a leading slash; for an external target its address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package) → "_rels/.rels" */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Mirror of `relationshipsPath`; undefined for other parts. */
export const ownerOf = (path: string): string | undefined => {
  const match = /^(?<folder>.*\/)?_rels\/(?<name>[^/]*)\.rels$/.exec(path);
  return match === null ? undefined : `${match.groups?.folder ?? ""}${match.groups?.name ?? ""}`;
};

/**
 * The target's path in the package: absolute targets (openpyxl writes them) count from its root, others from the
 * folder of the part they belong to.
 *
 * @source ECMA-376 part 2, 6.2.2
 */
export function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("#", 1).join("").replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(decodeStep(step));
  }
  return steps.join("/");
}

/** ASCII percent escapes resolved; others, and a stray "%", stand for themselves. */
const decodeStep = (step: string): string =>
  step.replace(/%(?<code>[2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

export const readRelationships = (part: string, { root }: XmlDocument): readonly Relationship[] =>
  childrenOf(root, "Relationship").map((element) => {
    const isExternal = attributeOf(element, "TargetMode") === "External";
    const target = attributeOf(element, "Target") ?? "";
    return {
      id: attributeOf(element, "Id") ?? "",
      type: attributeOf(element, "Type") ?? "",
      target: isExternal ? target : resolveTarget(part, target),
      isExternal,
    };
  });

/** "…/officeDocument/2006/relationships/worksheet" → "worksheet"; transitional and strict types end alike. */
export const typeName = ({ type }: Relationship): string => type.slice(type.lastIndexOf("/") + 1);

/** Mirror of `resolveTarget`: relative, since not every reader knows absolute targets. */
export function relativeTarget(part: string, path: string): string {
  const from = part.split("/").slice(0, -1);
  const to = path.split("/");
  const shared = from.findIndex((step, i) => step !== to[i]);
  const common = shared < 0 ? from.length : shared;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

/** A line of the .rels part of `part`. */
export const relationshipXml = (part: string, { id, type, target, isExternal }: Relationship): string =>
  isExternal
    ? `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}" TargetMode="External"/>`
    : `<Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(relativeTarget(part, target))}"/>`;

export const relationshipsXml = (lines: readonly string[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;

/** The first of rId1, rId2 … that is not taken. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let n = relationships.length + 1;
  while (taken.has(`rId${n}`)) n++;
  return `rId${n}`;
}
