import { fail, ok } from "../../core/result.ts";
import type { ColumnCell, WriteCells, Written, WrittenColumn } from "../../ports/change.ts";
import type { Area } from "../../ports/snapshot.ts";
import { needsQuote } from "../cell-text.ts";
import { areaAddress, holdsCell, parseArea, union } from "./address.ts";
import { columnStyles } from "./column-widths.ts";
import { arrayAreas, unshareFormulas } from "./formula-groups.ts";
import { must, qualified } from "./package-draft.ts";
import { patchRows, type CellPatch, type RowPatches } from "./patch-rows.ts";
import { dropCalcChain, sheetNamed, type Done, type Round } from "./round.ts";
import { joinSheet, readSheetXml, type SheetXml } from "./sheet-xml.ts";
import type { StyleBook } from "./style-book.ts";
import { attributeOf, childOf, flagOf, type XmlElement } from "./xml.ts";
import type { XmlEdit } from "./xml-edit.ts";

/** Writes single cells, which keep their style. @returns how many */
export function writeCells(round: Round, { sheet, cells }: WriteCells): Done<number> {
  const target = sheetNamed(round, sheet);
  const patches = new Map<number, CellPatch[]>();
  for (const cell of cells) {
    const { row, column, value, formula } = cell;
    const own = patches.get(row) ?? [];
    own.push({ column, value, formula, style: styleOf(round.styles, cell) });
    patches.set(row, own);
  }
  for (const row of patches.values()) row.sort((a, b) => a.column - b.column);
  const done = patchSheet(round, target, patches);
  return done.ok ? ok(cells.length) : done;
}

/**
 * Writes into the rows of a sheet and changes the frame around them.
 *
 * @returns `sheet-protected`; `no-room` when a cell belongs to an array formula that fills several
 */
export function patchSheet(
  { draft, ...round }: Round,
  { name, path }: { readonly name: string; readonly path: string },
  patches: RowPatches,
  change: (edit: XmlEdit, root: XmlElement) => void = () => undefined,
): Done {
  const sheet = must(readSheetXml(draft.parts, path), path);
  const { root } = sheet.frame;
  if (flagOf(childOf(root, "sheetProtection"), "sheet") === true) {
    return fail({ code: "sheet-protected", facts: { sheet: name } });
  }
  const rows = sheet.text.slice(sheet.rowsFrom, sheet.rowsTo);
  const taken = arrayAreas(rows).find((area) => writesInto(area, patches));
  if (taken !== undefined)
    return fail({ code: "no-room", facts: { sheet: name, address: areaAddress(taken) } });
  const patched = patchRows(rows, 0, rows.length, patches, {
    prefix: qualified(root, ""),
    columnStyle: columnStyles(root),
  });
  const text = joinSheet(sheet, unshareFormulas(patched.rows, patched.lostShared), (edit) => {
    growDimension(edit, sheet, patches);
    change(edit, root);
  });
  draft.setText(path, text);
  if (patched.lostFormula) dropCalcChain({ draft, ...round });
  return ok(undefined);
}

/** The style of a written cell from the style it had; it changes only in what was asked. */
export function styleOf(
  styles: StyleBook,
  cell: ColumnCell,
  align?: WrittenColumn["align"],
): (base: number) => number {
  const { value, format, formula, quoted } = cell;
  return (base) => {
    const isText = typeof value === "string" && formula === undefined;
    const isQuoted = isText && needsQuote(value, format ?? styles.numberFormatOf(base));
    // An emptied cell stays as it was made, unless it is given back its look.
    const isEmptied = isBlank(value) && formula === undefined && format === undefined;
    const quotePrefix = quoted ?? (isEmptied ? undefined : isQuoted);
    return styles.derive(base, { format, align, quotePrefix });
  };
}

const isBlank = (value: Written): boolean => value === null || value === "";

function growDimension(edit: XmlEdit, { frame }: SheetXml, patches: RowPatches): void {
  const dimension = childOf(frame.root, "dimension");
  const before = parseArea(attributeOf(dimension, "ref") ?? "");
  if (dimension === undefined || before === undefined) return;
  let area = before;
  for (const [row, cells] of patches) {
    for (const { column, value, formula } of cells) {
      if (!isBlank(value) || formula !== undefined)
        area = union(area, { top: row, left: column, bottom: row, right: column });
    }
  }
  if (areaAddress(area) !== areaAddress(before)) edit.setAttribute(dimension, "ref", areaAddress(area));
}

const writesInto = (area: Area, patches: RowPatches): boolean =>
  [...patches].some(([row, cells]) => cells.some(({ column }) => holdsCell(area, row, column)));
