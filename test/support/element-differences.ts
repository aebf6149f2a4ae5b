import { columnLetters, columnNumber } from "./a1.ts";
import type { XmlNode } from "./xml-tree.ts";
import { formatXml } from "./xml-tree.ts";

/** What one part says differently from another. `path` leads there: `worksheet/sheetData/row[5]/c[F5]@s`. */
export interface Difference {
  readonly path: string;
  /** `undefined`: it was not there. */
  readonly before: string | undefined;
  /** `undefined`: it is gone. */
  readonly after: string | undefined;
}

/** By what an element is known among its siblings; elements without such an attribute count by their place. */
const keys: Readonly<Record<string, readonly string[]>> = {
  row: ["r"],
  c: ["r"],
  col: ["min"],
  mergeCell: ["ref"],
  conditionalFormatting: ["sqref"],
  cfRule: ["priority"],
  dataValidation: ["sqref"],
  hyperlink: ["ref"],
  tablePart: ["r:id"],
  tableColumn: ["id"],
  sheet: ["sheetId"],
  definedName: ["name", "localSheetId"],
  ext: ["uri"],
  Relationship: ["Id"],
  Override: ["PartName"],
  Default: ["Extension"],
};

/**
 * Compares two parts element by element: attributes, text, children, and the order of those that both have.
 *
 * Cells and rows without an address get the one they stand for, and a run of columns is compared column by column,
 * so that splitting a run is no difference.
 */
export const differences = (before: XmlNode, after: XmlNode): readonly Difference[] =>
  compare(spellOut(before), spellOut(after), before.name);

function compare(before: XmlNode, after: XmlNode, path: string): readonly Difference[] {
  const found: Difference[] = [];
  for (const name of new Set([...before.attributes.keys(), ...after.attributes.keys()])) {
    const [was, is] = [before.attributes.get(name), after.attributes.get(name)];
    if (was !== is) found.push({ path: `${path}@${name}`, before: was, after: is });
  }
  if (before.text !== after.text)
    found.push({ path: `${path}/text`, before: before.text, after: after.text });
  const [old, fresh] = [keyed(before.children), keyed(after.children)];
  for (const [key, child] of old) {
    const now = fresh.get(key);
    if (now === undefined) found.push({ path: `${path}/${key}`, before: formatXml(child), after: undefined });
    else found.push(...compare(child, now, `${path}/${key}`));
  }
  for (const [key, child] of fresh) {
    if (!old.has(key)) found.push({ path: `${path}/${key}`, before: undefined, after: formatXml(child) });
  }
  const was = [...old.keys()].filter((key) => fresh.has(key));
  const is = [...fresh.keys()].filter((key) => old.has(key));
  if (was.join("\n") !== is.join("\n"))
    found.push({ path: `${path}/order`, before: was.join(), after: is.join() });
  return found;
}

function keyed(children: readonly XmlNode[]): ReadonlyMap<string, XmlNode> {
  const byKey = new Map<string, XmlNode>();
  for (const child of children) {
    const names = keys[child.name]?.filter((name) => child.attributes.has(name)) ?? [];
    const key =
      names.length === 0
        ? child.name
        : `${child.name}[${names.map((name) => child.attributes.get(name)).join()}]`;
    let place = 1;
    while (byKey.has(`${key}${nth(place)}`)) place += 1;
    byKey.set(`${key}${nth(place)}`, child);
  }
  return byKey;
}

const nth = (place: number): string => (place === 1 ? "" : `#${String(place)}`);

function spellOut(node: XmlNode): XmlNode {
  if (node.name === "sheetData") return withAddresses(node);
  if (node.name === "cols") return { ...node, children: node.children.flatMap(singleColumns) };
  return { ...node, children: node.children.map(spellOut) };
}

/** A row without `r` follows the one before it, and so does a cell. */
export function withAddresses(sheetData: XmlNode): XmlNode {
  let row = 0;
  const rows = sheetData.children.map((child) => {
    row = Number(child.attributes.get("r") ?? row + 1);
    let column = 0;
    const cells = child.children.map((cell) => {
      const letters = /^[A-Z]+/.exec(cell.attributes.get("r") ?? "")?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      return withAttribute(cell, "r", `${columnLetters(column)}${String(row)}`);
    });
    return { ...withAttribute(child, "r", String(row)), children: cells };
  });
  return { ...sheetData, children: rows };
}

function singleColumns(run: XmlNode): readonly XmlNode[] {
  const [first, last] = [Number(run.attributes.get("min")), Number(run.attributes.get("max"))];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const column = String(first + index);
    return withAttribute(withAttribute(run, "min", column), "max", column);
  });
}

const withAttribute = (node: XmlNode, name: string, value: string): XmlNode => ({
  ...node,
  attributes: new Map(node.attributes).set(name, value),
});
