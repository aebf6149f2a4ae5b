import { addressOf, columnNumber } from "../../support/a1.ts";
import { attribute, childrenOf, descend, type XmlNode } from "../../support/xml-tree.ts";
import { flag, numberOf } from "./attributes.ts";
import type { Plain } from "./plain.ts";
import { bareReference, sharedFormula } from "./references.ts";
import { readFont, type Look, type Styles } from "./styles.ts";
import type { Theme } from "./theme.ts";

export type CellContents = Readonly<Record<string, Plain>>;

interface Cell {
  readonly [member: string]: Plain;
  readonly look: Look;
}

/**
 * Cells by address: value, formula and look. A cell that holds nothing and looks like the row or column it stands in
 * is as good as none: programs differ in whether they write it.
 *
 * @param columnStyles style index by column number
 */
export function readCells(
  rows: readonly XmlNode[],
  texts: readonly Plain[],
  { looks, theme }: Styles,
  columnStyles: ReadonlyMap<number, number>,
): CellContents {
  const cells: Record<string, Cell> = {};
  const shared = new Map<string, { readonly formula: string; readonly at: string }>();
  const lookAt = (style: number): Look => {
    const look = looks[style];
    if (look === undefined) throw new Error(`The file has no style ${String(style)}`);
    return look;
  };
  let rowNumber = 0;
  for (const row of rows) {
    rowNumber = numberOf(row, "r") ?? rowNumber + 1;
    const rowStyle = flag(row, "customFormat") ? numberOf(row, "s") : undefined;
    let column = 0;
    for (const cell of childrenOf(row, "c")) {
      const written = attribute(cell, "r");
      column = written === undefined ? column + 1 : columnOf(written);
      const at = addressOf(rowNumber, column);
      const value = readValue(cell, texts, theme);
      const formula = readFormula(cell, at, shared);
      const style = numberOf(cell, "s") ?? 0;
      const inherited = rowStyle ?? columnStyles.get(column) ?? 0;
      if (value === undefined && formula === undefined && sameLook(lookAt(style), lookAt(inherited)))
        continue;
      cells[at] = { value, formula, look: lookAt(style) };
    }
  }
  return withSharedEdges(cells);
}

const OPPOSITE = [
  { side: "top", other: "bottom", down: -1, right: 0 },
  { side: "bottom", other: "top", down: 1, right: 0 },
  { side: "left", other: "right", down: 0, right: -1 },
  { side: "right", other: "left", down: 0, right: 1 },
] as const;

/** An edge between two cells is one edge, whichever of them the file gives it to: both have it here. */
function withSharedEdges(cells: Readonly<Record<string, Cell>>): CellContents {
  return Object.fromEntries(
    Object.entries(cells).map(([at, cell]) => {
      const [row, column] = [Number(/\d+$/.exec(at)?.[0]), columnOf(at)];
      const border = { ...cell.look.border };
      for (const { side, other, down, right } of OPPOSITE) {
        border[side] ??= cells[addressOf(row + down, column + right)]?.look.border[other];
      }
      return [at, { ...cell, look: { ...cell.look, border } }];
    }),
  );
}

/** The column of "AB12". */
const columnOf = (address: string): number => columnNumber(address.replace(/\d+$/, ""));

const sameLook = (one: Look, other: Look): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Text is text, wherever the file keeps it: among the shared ones, in the cell, or as a formula's result. */
function readValue(cell: XmlNode, texts: readonly Plain[], theme: Theme): Plain {
  const value = descend(cell, "v")?.text;
  switch (attribute(cell, "t") ?? "n") {
    case "s":
      return value === undefined ? undefined : { text: texts[Number(value)] };
    case "inlineStr":
      return { text: readText(descend(cell, "is"), theme) };
    case "str":
      return value === undefined ? undefined : { text: unescaped(value) };
    case "b":
      return value === undefined ? undefined : { boolean: value === "1" };
    case "e":
      return { error: value };
    default:
      return value === undefined || value === "" ? undefined : Number(value);
  }
}

/** The text of a string item; the looks of its runs where it has several. Pronunciations are not seen. */
export function readText(item: XmlNode | undefined, theme: Theme): Plain {
  const runs = childrenOf(item, "r");
  if (runs.length === 0) return unescaped(descend(item, "t")?.text ?? "");
  return runs.map((run) => ({
    text: unescaped(descend(run, "t")?.text ?? ""),
    font: descend(run, "rPr") === undefined ? undefined : readFont(descend(run, "rPr"), theme),
  }));
}

/** Characters that XML cannot hold. @source ECMA-376 part 1, 22.9.2.19 (ST_Xstring) */
const unescaped = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function readFormula(
  cell: XmlNode,
  at: string,
  shared: Map<string, { readonly formula: string; readonly at: string }>,
): Plain {
  const element = descend(cell, "f");
  if (element === undefined) return undefined;
  const type = attribute(element, "t") ?? "normal";
  const group = attribute(element, "si") ?? "";
  if (type === "shared" && element.text === "") {
    const first = shared.get(group);
    return first === undefined ? undefined : bareReference(sharedFormula(first.formula, first.at, at));
  }
  // Some programs write the "=" into the file.
  const text = element.text.replace(/^=/, "");
  if (type === "shared") shared.set(group, { formula: text, at });
  const formula = bareReference(text);
  return type === "array" || type === "dataTable"
    ? { type, formula, area: oneCell(attribute(element, "ref") ?? "") }
    : formula;
}

/** "E9:E9" is "E9". */
const oneCell = (area: string): string => area.replace(/^(?<cell>[A-Z]+\d+):\k<cell>$/, "$<cell>");
