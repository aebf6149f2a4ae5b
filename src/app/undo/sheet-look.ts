import { EMPTY, type Cell } from "../../core/cell.ts";
import type { Written, WrittenCell } from "../../ports/change.ts";
import type { CellStyle, LayoutCell, LayoutRow, SheetLayout } from "../../ports/layout.ts";
import type { SheetSnapshot } from "../../ports/snapshot.ts";
import { formulaIn, previousCell, writtenValue } from "./previous-cell.ts";

/** Everything of a sheet's layout but its values and its name: what a snapshot of the sheet cannot tell. */
export interface SheetLook {
  readonly frame: Omit<SheetLayout, "name" | "rows">;
  /** Each style once. */
  readonly styles: readonly CellStyle[];
  /** Each row of styles once: places in `styles`, -1 for a cell without one, null where there is no cell. */
  readonly patterns: readonly (readonly (number | null)[])[];
  /** Rows that look alike and follow each other. */
  readonly runs: readonly LookRun[];
  readonly links: readonly LookLink[];
}

type LookRun = readonly [pattern: number, height: number | null, rows: number];
/** Counted from 1. */
export type LookLink = readonly [row: number, column: number, sheet: string, address: string];

export function lookOf(layout: SheetLayout): SheetLook {
  const { rows } = layout;
  const styles = new Numbers<CellStyle>();
  const numberOfStyle = new Map<CellStyle, number>();
  const patterns = new Numbers<readonly (number | null)[]>();
  const runs: [number, number | null, number][] = [];
  const links: LookLink[] = [];
  const styleNumber = (style: CellStyle): number => {
    const known = numberOfStyle.get(style);
    if (known !== undefined) return known;
    const number = styles.of(style);
    numberOfStyle.set(style, number);
    return number;
  };
  rows.forEach(({ cells, height }, index) => {
    const pattern: (number | null)[] = [];
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      pattern.push(cell === undefined ? null : cell.style === undefined ? -1 : styleNumber(cell.style));
      if (cell?.link !== undefined) links.push([index + 1, column + 1, cell.link.sheet, cell.link.address]);
    }
    const [number, tall, last] = [patterns.of(pattern), height ?? null, runs.at(-1)];
    if (last?.[0] === number && last[1] === tall) last[2] += 1;
    else runs.push([number, tall, 1]);
  });
  return { frame: frameOf(layout), styles: styles.all, patterns: patterns.all, runs, links };
}

function frameOf(layout: SheetLayout): SheetLook["frame"] {
  const frame: { -readonly [K in keyof SheetLayout]?: SheetLayout[K] } = { ...layout };
  delete frame.name;
  delete frame.rows;
  return { ...frame, columns: layout.columns };
}

/** Numbers equal values in the order in which they first occur. */
class Numbers<T extends object> {
  readonly all: T[] = [];
  readonly #byText = new Map<string, number>();

  of(value: T): number {
    const text = JSON.stringify(value);
    let number = this.#byText.get(text);
    if (number === undefined) {
      number = this.all.push(value) - 1;
      this.#byText.set(text, number);
    }
    return number;
  }
}

/** A sheet of ours as it stands: the layout, and what people added that no layout holds. */
export interface StandingSheet {
  readonly layout: SheetLayout;
  /** Formulas, dates, and cells where we had written none. */
  readonly added: readonly WrittenCell[];
}

/** The sheet that looks so and holds what the snapshot says. */
export function layoutFrom(look: SheetLook, sheet: SheetSnapshot): StandingSheet {
  const layout = layoutOf(look, sheet.name, (row, column) => plainValue(sheet, row, column));
  const added: WrittenCell[] = [];
  sheet.rows.forEach((cells, index) => {
    (cells ?? []).forEach((cell, at) => {
      const [row, column] = [index + 1, at + 1];
      const isOurs = layout.rows[index]?.cells[at] !== undefined && isPlain(sheet, cell, row, column);
      if (cell.kind !== "empty" && !isOurs) added.push({ row, column, ...previousCell(sheet, row, column) });
    });
  });
  return { layout, added };
}

/** The layout that looks so and holds these values. */
export function layoutOf(
  look: SheetLook,
  name: string,
  valueAt: (row: number, column: number) => Written,
): SheetLayout {
  const links = new Map(
    look.links.map(([row, column, sheet, address]) => [`${row}:${column}`, { sheet, address }]),
  );
  const rows: LayoutRow[] = [];
  for (const [pattern, height, count] of look.runs) {
    for (let left = count; left > 0; left -= 1) {
      const row = rows.length + 1;
      const styles = look.patterns[pattern] ?? [];
      const cells = styles.map((style, index): LayoutCell | undefined => {
        if (style === null) return undefined;
        const [own, link] = [look.styles[style], links.get(`${row}:${index + 1}`)];
        const value = valueAt(row, index + 1);
        return {
          value,
          ...(own === undefined ? {} : { style: own }),
          // Excel shows the address of a link in a cell that holds nothing.
          ...(link === undefined || value === null ? {} : { link }),
        };
      });
      rows.push(height === null ? { cells } : { height, cells });
    }
  }
  return { ...look.frame, name, rows };
}

/** What a layout can hold: no formula, no date. */
const isPlain = (sheet: SheetSnapshot, cell: Cell, row: number, column: number): boolean =>
  cell.kind !== "date" && cell.kind !== "time" && formulaIn(sheet, cell, row, column) === undefined;

function plainValue(sheet: SheetSnapshot, row: number, column: number): LayoutCell["value"] {
  const cell = sheet.rows[row - 1]?.[column - 1] ?? EMPTY;
  return isPlain(sheet, cell, row, column) ? writtenValue(sheet, cell, row, column) : null;
}
