import { assertNever } from "../../core/result.ts";
import type { Change, ColumnCell, Written, WrittenCell, WrittenColumn } from "../../ports/change.ts";
import type { CellStyle, LayoutCell, LayoutRow, SheetLayout } from "../../ports/layout.ts";
import { cellsInLine, packCells, type PackedCells } from "./cells-wire.ts";

/**
 * Changes on their way from the worker to the page: in pieces, each of which is cloned and unpacked in a few
 * milliseconds, whatever the number of indicators. A piece belongs to the change whose head came last.
 */
export type WirePiece =
  | { readonly kind: "head"; readonly change: Change }
  | RowsPiece
  | { readonly kind: "column"; readonly column: WrittenColumn }
  | { readonly kind: "column-cells"; readonly cells: PackedCells }
  | {
      readonly kind: "cells";
      readonly rows: Int32Array;
      readonly columns: Int32Array;
      readonly cells: PackedCells;
    };

/** Rows of a layout. Cells of all rows stand one after the other. */
interface RowsPiece {
  readonly kind: "rows";
  /** How many cells each row has. */
  readonly lengths: Int32Array;
  /** null also where there is no cell. */
  readonly values: readonly Written[];
  /** `NO_CELL`, 0 for a cell without a style, or the number of its style. */
  readonly looks: Int32Array;
  readonly links: readonly { readonly cell: number; readonly link: NonNullable<LayoutCell["link"]> }[];
  readonly formulas: readonly { readonly cell: number; readonly formula: string }[];
  readonly heights: readonly { readonly row: number; readonly height: number }[];
  /** Styles that no piece has brought yet; they are numbered from 1 on, through all pieces. */
  readonly styles: readonly CellStyle[];
}

const NO_CELL = -1;
const ROWS_A_PIECE = 1_000;
const CELLS_A_PIECE = 10_000;

/** Changes in pieces, made when they are asked for. */
export function* packChanges(changes: readonly Change[]): Generator<WirePiece, undefined> {
  const styles = new Map<CellStyle, number>();
  for (const change of changes) yield* packChange(change, styles);
}

function* packChange(change: Change, styles: Map<CellStyle, number>): Generator<WirePiece> {
  switch (change.kind) {
    case "replace-sheet": {
      const { rows } = change.layout;
      yield { kind: "head", change: { ...change, layout: { ...change.layout, rows: [] } } };
      for (const block of blocks(rows, ROWS_A_PIECE)) yield packRows(block, styles);
      return;
    }
    case "write-columns":
      yield { kind: "head", change: { ...change, columns: [] } };
      for (const column of change.columns) {
        yield { kind: "column", column: { ...column, cells: [] } };
        for (const cells of blocks(column.cells, CELLS_A_PIECE)) {
          yield { kind: "column-cells", cells: packCells(cells) };
        }
      }
      return;
    case "write-cells":
      yield { kind: "head", change: { ...change, cells: [] } };
      for (const cells of blocks(change.cells, CELLS_A_PIECE)) {
        yield {
          kind: "cells",
          rows: Int32Array.from(cells, ({ row }) => row),
          columns: Int32Array.from(cells, ({ column }) => column),
          cells: packCells(cells),
        };
      }
      return;
    case "add-rows":
    case "remove-rows":
    case "make-table":
    case "unmake-table":
    case "remove-columns":
    case "remove-sheet":
      yield { kind: "head", change };
      return;
    default:
      assertNever(change);
  }
}

function* blocks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

function packRows(rows: readonly LayoutRow[], known: Map<CellStyle, number>): RowsPiece {
  const count = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const looks = new Int32Array(count);
  const values: Written[] = [];
  const links: { cell: number; link: NonNullable<LayoutCell["link"]> }[] = [];
  const formulas: { cell: number; formula: string }[] = [];
  const styles: CellStyle[] = [];
  const numberOf = (style: CellStyle): number => {
    const number = known.get(style);
    if (number !== undefined) return number;
    styles.push(style);
    known.set(style, known.size + 1);
    return known.size;
  };
  for (const { cells } of rows) {
    for (const cell of cells) {
      const index = values.push(cell?.value ?? null) - 1;
      looks[index] = cell === undefined ? NO_CELL : cell.style === undefined ? 0 : numberOf(cell.style);
      if (cell?.link !== undefined) links.push({ cell: index, link: cell.link });
      if (cell?.formula !== undefined) formulas.push({ cell: index, formula: cell.formula });
    }
  }
  return {
    kind: "rows",
    lengths: Int32Array.from(rows, ({ cells }) => cells.length),
    values,
    looks,
    links,
    formulas,
    heights: rows.flatMap(({ height }, row) => (height === undefined ? [] : [{ row, height }])),
    styles,
  };
}

/** Puts changes together again from their pieces; equal styles are one object again. */
export interface Unpacker {
  take(piece: WirePiece): void;
  /** Once every piece has come. */
  changes(): readonly Change[];
}

export function unpacker(): Unpacker {
  const styles: CellStyle[] = [];
  const heads: Change[] = [];
  let rows: LayoutRow[] = [];
  let columns: WrittenColumn[] = [];
  let columnCells: (ColumnCell | undefined)[] = [];
  let cells: WrittenCell[] = [];
  return {
    take: (piece) => {
      switch (piece.kind) {
        case "head":
          [rows, columns, cells] = [[], [], []];
          heads.push(withParts(piece.change, rows, columns, cells));
          return;
        case "rows":
          for (const style of piece.styles) styles.push(style);
          for (const row of rowsOf(piece, styles)) rows.push(row);
          return;
        case "column":
          columnCells = [];
          columns.push({ ...piece.column, cells: columnCells });
          return;
        case "column-cells":
          for (const cell of cellsInLine(piece.cells)) columnCells.push(cell);
          return;
        case "cells": {
          let index = 0;
          for (const cell of cellsInLine(piece.cells)) {
            const [row = 0, column = 0] = [piece.rows[index], piece.columns[index]];
            if (cell !== undefined) cells.push({ row, column, ...cell });
            index += 1;
          }
          return;
        }
        default:
          assertNever(piece);
      }
    },
    changes: () => heads,
  };
}

/** The change around lists that are still being filled. */
function withParts(
  change: Change,
  rows: SheetLayout["rows"],
  columns: readonly WrittenColumn[],
  cells: readonly WrittenCell[],
): Change {
  switch (change.kind) {
    case "replace-sheet":
      return { ...change, layout: { ...change.layout, rows } };
    case "write-columns":
      return { ...change, columns };
    case "write-cells":
      return { ...change, cells };
    case "add-rows":
    case "remove-rows":
    case "make-table":
    case "unmake-table":
    case "remove-columns":
    case "remove-sheet":
      return change;
    default:
      return assertNever(change);
  }
}

function* rowsOf(
  { lengths, values, looks, links, formulas, heights }: RowsPiece,
  styles: readonly CellStyle[],
): Generator<LayoutRow> {
  const linkOf = new Map(links.map(({ cell, link }) => [cell, link]));
  const formulaOf = new Map(formulas.map(({ cell, formula }) => [cell, formula]));
  const heightOf = new Map(heights.map(({ row, height }) => [row, height]));
  let first = 0;
  for (const [row, length] of lengths.entries()) {
    const from = first;
    const cells = Array.from({ length }, (_, column): LayoutCell | undefined => {
      const index = from + column;
      const look = looks[index] ?? NO_CELL;
      if (look === NO_CELL) return undefined;
      const [style, link, formula] = [styles[look - 1], linkOf.get(index), formulaOf.get(index)];
      return {
        value: values[index] ?? null,
        ...(style === undefined ? {} : { style }),
        ...(link === undefined ? {} : { link }),
        ...(formula === undefined ? {} : { formula }),
      };
    });
    first += length;
    const height = heightOf.get(row);
    yield height === undefined ? { cells } : { height, cells };
  }
}
