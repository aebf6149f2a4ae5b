import type { ConditionalFormat } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import { areaAddress, holdsCell, overlap, parseArea } from "./address.ts";
import { isMarkedFormula, markedFormula } from "../rule-formulas.ts";
import { WORKSHEET_ORDER, insertInOrder } from "./element-order.ts";
import { qualified } from "./package-draft.ts";
import type { StyleBook } from "./style-book.ts";
import { escapeText } from "./xml-text.ts";
import { attributeOf, childrenOf, countOf, descendantsOf, type XmlElement } from "./xml.ts";
import type { XmlEdit } from "./xml-edit.ts";

/**
 * Puts our rules on a sheet in place of those of ours that touch the same cells, or any of `areas`. The user's rules
 * and their priorities stay; ours come after them.
 */
export function replaceOurRules(
  edit: XmlEdit,
  root: XmlElement,
  rules: readonly ConditionalFormat[],
  areas: readonly Area[],
  styles: StyleBook,
): void {
  const concerned = [...areas, ...rules.map(({ area }) => area)];
  const removed = new Set<XmlElement>();
  for (const group of childrenOf(root, "conditionalFormatting")) {
    if (!touches(group, concerned)) continue;
    const own = childrenOf(group, "cfRule").filter(isOurs);
    if (own.length === 0) continue;
    const isEmptied = own.length === group.children.length;
    for (const element of isEmptied ? [group] : own) edit.remove(element);
    for (const element of isEmptied ? [group, ...own] : own) removed.add(element);
  }
  if (rules.length === 0) return;
  const kept = [...descendantsOf(root)].filter(
    (element) => element.local === "cfRule" && !removed.has(element),
  );
  const last = Math.max(0, ...kept.map((rule) => countOf(rule, "priority") ?? 0));
  const write = (name: string): string =>
    rules.map((rule, i) => ruleXml(name, qualified(root, ""), rule, last + 1 + i, styles)).join("");
  insertInOrder(edit, root, WORKSHEET_ORDER, "conditionalFormatting", write, removed);
}

/** Takes away our rules that concern nothing but cells of this area. */
export function removeOurRules(edit: XmlEdit, root: XmlElement, within: Area): void {
  for (const group of childrenOf(root, "conditionalFormatting")) {
    const areas = areasOf(group);
    if (!areas.every((area) => area !== undefined && holds(within, area))) continue;
    const own = childrenOf(group, "cfRule").filter(isOurs);
    for (const element of own.length === group.children.length ? [group] : own) edit.remove(element);
  }
}

const isOurs = (rule: XmlElement): boolean =>
  childrenOf(rule, "formula").some(({ text }) => isMarkedFormula(text));

const areasOf = (group: XmlElement): readonly (Area | undefined)[] =>
  (attributeOf(group, "sqref") ?? "").trim().split(/\s+/).map(parseArea);

const touches = (group: XmlElement, areas: readonly Area[]): boolean =>
  areasOf(group).some((own) => own !== undefined && areas.some((area) => overlap(own, area)));

const holds = (outer: Area, inner: Area): boolean =>
  holdsCell(outer, inner.top, inner.left) && holdsCell(outer, inner.bottom, inner.right);

/** @param prefix of the sheet's elements, with its colon */
function ruleXml(
  group: string,
  prefix: string,
  format: ConditionalFormat,
  priority: number,
  styles: StyleBook,
): string {
  const condition = escapeText(markedFormula(format));
  return (
    `<${group} sqref="${areaAddress(format.area)}">` +
    `<${prefix}cfRule type="expression" dxfId="${styles.differential(format.look)}" priority="${priority}">` +
    `<${prefix}formula>${condition}</${prefix}formula></${prefix}cfRule></${group}>`
  );
}
