import { shiftFormula } from "../../../adapters/xlsx/shift-formula.ts";
import type { SheetArea } from "../objects/targets.ts";
import { invalidArgument, notEmulated } from "../protocol/host-error.ts";
import type { Host } from "../protocol/host.ts";
import { intersect, isWholeColumns, isWholeRows } from "./areas.ts";
import type { Area, Link, Sheet } from "./book.ts";
import type { CellFormat } from "./cell-format.ts";
import type { BookCell } from "./cell-grid.ts";
import { formatAt } from "./cell-look.ts";
import { linkAt, removeLinks, setLink } from "./links.ts";
import { unmergeCells } from "./merge-cells.ts";
import { ensureEditable } from "./sheet-access.ts";
import { touch } from "./subtract-areas.ts";
import { tellTables } from "./table-edges.ts";

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  /** Blank cells of the source leave those of the target alone. */
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly cell: BookCell;
  readonly format: CellFormat;
  readonly link: Link | undefined;
  readonly row: number;
  readonly column: number;
}

/**
 * Copies cells as Paste Special does. A target that is a multiple of the source is tiled with it, any other takes the
 * source once from its first cell on. Relative references of formulas move along; merges and links come with "All".
 *
 * @throws HostError AccessDenied on locked cells; ApiNotFound where conditional formats or validations would have to be copied too, and
 * for formulas that are transposed
 */
export function copyCells(host: Host, source: SheetArea, target: SheetArea, options: CopyOptions): Area {
  const copiesRules = options.what === "All" || options.what === "Formats";
  const rules = [
    ...source.sheet.conditionalRules,
    ...(options.what === "All" ? source.sheet.validations : []),
  ];
  if (copiesRules && rules.some(({ areas }) => touch(areas, [source.area]))) {
    throw notEmulated("Range.copyFrom of cells with conditional formats or validations");
  }
  const block = transposed(readBlock(host, source), options.transpose);
  const copiesFormulas = options.what === "All" || options.what === "Formulas";
  if (options.transpose && copiesFormulas && block.flat().some(({ cell }) => cell.formula !== undefined)) {
    throw notEmulated("Range.copyFrom of formulas, transposed");
  }
  const area = landing(block, target.area);
  ensureEditable(target.sheet, area);
  if (options.what === "All") carryMerges(source, target.sheet, area, block, options.transpose);
  if (options.what === "All") removeLinks(target.sheet, area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const copied = block[(row - area.top) % block.length]?.[(column - area.left) % (block[0]?.length ?? 1)];
      if (copied !== undefined) paste(host, target.sheet, row, column, copied, options);
    }
  }
  host.changed(target.sheet, area);
  return area;
}

type Block = readonly (readonly CopiedCell[])[];

/** Of whole columns and rows, the cells in use; what the columns and rows have of their own is not copied. */
function readBlock({ book }: Host, { sheet, area }: SheetArea): Block {
  const used = sheet.cells.used(false);
  const from = used === undefined ? undefined : intersect(area, { ...used, top: 1, left: 1 });
  const { bottom, right } = isUnbounded(area) ? (from ?? { bottom: area.top, right: area.left }) : area;
  return Array.from({ length: bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: right - area.left + 1 }, (__, c) => {
      const [row, column] = [area.top + r, area.left + c];
      const format = formatAt(book, sheet, row, column);
      return { cell: sheet.cells.at(row, column), format, link: linkAt(sheet, row, column), row, column };
    }),
  );
}

const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

const transposed = (block: Block, transpose: boolean): Block =>
  transpose ? (block[0] ?? []).map((_, c) => block.flatMap((row) => row[c] ?? [])) : block;

function landing(block: Block, target: Area): Area {
  const [height, width] = [block.length, block[0]?.length ?? 0];
  if (height === 0 || width === 0) throw invalidArgument();
  const [rows, columns] = [target.bottom - target.top + 1, target.right - target.left + 1];
  const tiles = rows % height === 0 && columns % width === 0 && !isUnbounded(target);
  return tiles ? target : { ...target, bottom: target.top + height - 1, right: target.left + width - 1 };
}

function paste(
  host: Host,
  sheet: Sheet,
  row: number,
  column: number,
  copied: CopiedCell,
  options: CopyOptions,
): void {
  const { cell, format, link } = copied;
  if (options.skipBlanks && cell.value === "" && cell.formula === undefined) return;
  const old = sheet.cells.at(row, column);
  const ownLook = old.format === undefined ? {} : { format: old.format };
  if (options.what === "Formats") sheet.cells.put(row, column, { ...old, format });
  else if (options.what === "Values") sheet.cells.put(row, column, { value: cell.value, ...ownLook });
  else {
    const formula =
      cell.formula === undefined
        ? {}
        : { formula: shiftFormula(cell.formula, row - copied.row, column - copied.column) };
    sheet.cells.put(row, column, {
      value: cell.value,
      ...formula,
      ...(options.what === "All" ? { format } : ownLook),
    });
    if (options.what === "All" && link !== undefined) setLink(sheet, row, column, link);
  }
  if (options.what !== "Formats") tellTables(host, sheet, row, column);
}

function carryMerges(source: SheetArea, sheet: Sheet, area: Area, block: Block, transpose: boolean): void {
  const merges = source.sheet.merges.filter((merge) => intersect(merge, source.area) !== undefined);
  unmergeCells(sheet, area);
  const [height, width] = [block.length, block[0]?.length ?? 1];
  for (let top = area.top; top <= area.bottom; top += height) {
    for (let left = area.left; left <= area.right; left += width) {
      for (const merge of merges) {
        const [down, across] = [merge.top - source.area.top, merge.left - source.area.left];
        const [rows, columns] = [merge.bottom - merge.top, merge.right - merge.left];
        const [r, c, h, w] = transpose ? [across, down, columns, rows] : [down, across, rows, columns];
        sheet.merges.push({ top: top + r, left: left + c, bottom: top + r + h, right: left + c + w });
      }
    }
  }
}
