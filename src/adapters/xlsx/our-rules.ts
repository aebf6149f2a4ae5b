import type { ConditionalFormat } from "../../ports/layout.ts";
import { areaAddress, overlap, parseArea } from "./address.ts";
import { WORKSHEET_ORDER, insertInOrder } from "./element-order.ts";
import { qualified } from "./package-draft.ts";
import { conditionFormula } from "./render-rules.ts";
import type { StyleBook } from "./style-book.ts";
import { escapeText } from "./xml-text.ts";
import { attributeOf, childrenOf, countOf, descendantsOf, type XmlElement } from "./xml.ts";
import type { XmlEdit } from "./xml-edit.ts";

/**
 * How our rules are told from the user's: their condition ends in a term that is always true and says whose they
 * are. N() of a text is 0, a usual way to leave a note in a formula. Excel and LibreOffice keep it with the rule
 * wherever the rule goes (saved again, rows inserted, columns moved), which names, ids and priorities do not.
 */
const OURS = 'N("Traguardo")=0';

/**
 * Puts our rules on a sheet in place of those of ours that touch the same cells. The user's rules and their
 * priorities stay; ours come after them.
 */
export function replaceOurRules(
  edit: XmlEdit,
  root: XmlElement,
  rules: readonly ConditionalFormat[],
  styles: StyleBook,
): void {
  if (rules.length === 0) return;
  const removed = new Set<XmlElement>();
  for (const group of childrenOf(root, "conditionalFormatting")) {
    if (!touches(group, rules)) continue;
    const own = childrenOf(group, "cfRule").filter(isOurs);
    if (own.length === 0) continue;
    const isEmptied = own.length === group.children.length;
    for (const element of isEmptied ? [group] : own) edit.remove(element);
    for (const element of isEmptied ? [group, ...own] : own) removed.add(element);
  }
  const kept = [...descendantsOf(root)].filter(
    (element) => element.local === "cfRule" && !removed.has(element),
  );
  const last = Math.max(0, ...kept.map((rule) => countOf(rule, "priority") ?? 0));
  const write = (name: string): string =>
    rules.map((rule, i) => ruleXml(name, qualified(root, ""), rule, last + 1 + i, styles)).join("");
  insertInOrder(edit, root, WORKSHEET_ORDER, "conditionalFormatting", write, removed);
}

const isOurs = (rule: XmlElement): boolean =>
  childrenOf(rule, "formula").some(({ text }) => text.replaceAll(/\s/g, "").includes(OURS));

const touches = (group: XmlElement, rules: readonly ConditionalFormat[]): boolean =>
  (attributeOf(group, "sqref") ?? "").split(/\s+/).some((address) => {
    const area = parseArea(address);
    return area !== undefined && rules.some((rule) => overlap(area, rule.area));
  });

/** @param prefix of the sheet's elements, with its colon */
function ruleXml(
  group: string,
  prefix: string,
  format: ConditionalFormat,
  priority: number,
  styles: StyleBook,
): string {
  const condition = escapeText(`AND(${conditionFormula(format)},${OURS})`);
  return (
    `<${group} sqref="${areaAddress(format.area)}">` +
    `<${prefix}cfRule type="expression" dxfId="${styles.differential(format.look)}" priority="${priority}">` +
    `<${prefix}formula>${condition}</${prefix}formula></${prefix}cfRule></${group}>`
  );
}
