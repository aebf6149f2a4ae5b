import { WORKSHEET_ORDER, insertInOrder } from "./element-order.ts";
import { qualified } from "./package-draft.ts";
import { escapeAttribute } from "./xml-text.ts";
import { attributeOf, childOf, childrenOf, countOf, type XmlElement } from "./xml.ts";
import type { XmlEdit } from "./xml-edit.ts";

interface ColumnRange {
  readonly element: XmlElement;
  readonly min: number;
  readonly max: number;
}

const rangesOf = (root: XmlElement): readonly ColumnRange[] =>
  childrenOf(childOf(root, "cols"), "col").map((element) => ({
    element,
    min: countOf(element, "min") ?? 0,
    max: countOf(element, "max") ?? 0,
  }));

/** The style of a column's empty cells. */
export function columnStyles(root: XmlElement): (column: number) => number {
  const ranges = rangesOf(root).filter(({ element }) => attributeOf(element, "style") !== undefined);
  return (column) => {
    const range = ranges.find(({ min, max }) => column >= min && column <= max);
    return countOf(range?.element, "style") ?? 0;
  };
}

/** A column with its width in characters; undefined for the standard. */
type Width = readonly [column: number, width: number | undefined];

/**
 * Sets the widths of columns and shows them; the others keep theirs, also where one element told for both.
 *
 * @source ECMA-376 part 1, 18.3.1.13 (col): ranges ascend and do not overlap
 */
export function setWidths(
  edit: XmlEdit,
  root: XmlElement,
  widths: ReadonlyMap<number, number | undefined>,
): void {
  const wanted = [...widths].sort(([a], [b]) => a - b);
  const cols = childOf(root, "cols");
  if (cols === undefined) {
    const content = wanted.map(([column, width]) => colXml(root, column, width)).join("");
    if (content !== "")
      insertInOrder(edit, root, WORKSHEET_ORDER, "cols", (name) => `<${name}>${content}</${name}>`);
    return;
  }
  const ranges = rangesOf(root);
  const split = ranges.map((range) => {
    const inside = wanted.filter(([column]) => column >= range.min && column <= range.max);
    return { ...range, xml: inside.length === 0 ? undefined : splitRange(range, inside) };
  });
  const added = wanted.filter(
    ([column, width]) =>
      width !== undefined && !ranges.some(({ min, max }) => column >= min && column <= max),
  );
  // The list may not stand empty.
  if (added.length === 0 && split.every(({ xml }) => xml === "")) {
    edit.remove(cols);
    return;
  }
  for (const { element, xml } of split) if (xml !== undefined) edit.replace(element, xml);
  for (const [column, width] of added) {
    const next = ranges.find(({ min }) => min > column);
    if (next === undefined) edit.append(cols, colXml(root, column, width));
    else edit.insertBefore(next.element, colXml(root, column, width));
  }
}

function splitRange(range: ColumnRange, inside: readonly Width[]): string {
  const pieces: string[] = [];
  let next = range.min;
  for (const [column, width] of inside) {
    if (next < column) pieces.push(copyXml(range.element, next, column - 1));
    pieces.push(colXml(range.element, column, width, attributeOf(range.element, "style")));
    next = column + 1;
  }
  if (next <= range.max) pieces.push(copyXml(range.element, next, range.max));
  return pieces.join("");
}

function copyXml(element: XmlElement, min: number, max: number): string {
  const kept = element.attributes
    .filter(({ name }) => name !== "min" && name !== "max")
    .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${element.name} min="${min}" max="${max}"${kept.join("")}/>`;
}

/** As wide as new workbooks have their columns. */
const STANDARD_WIDTH = 9.140625;

/** A column of the standard width that has no style needs no element. */
function colXml(like: XmlElement, column: number, width: number | undefined, style?: string): string {
  if (width === undefined && style === undefined) return "";
  const kept = style === undefined ? "" : ` style="${style}"`;
  const own =
    width === undefined ? ` width="${STANDARD_WIDTH}"${kept}` : ` width="${width}"${kept} customWidth="1"`;
  return `<${qualified(like, "col")} min="${column}" max="${column}"${own}/>`;
}
