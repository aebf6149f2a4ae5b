import type { ColumnCell, Written } from "../../ports/change.ts";

/** Cells one after the other: values as they are, formats once each. */
export interface PackedCells {
  /** null also where there is no cell. */
  readonly values: readonly Written[];
  /** `NO_CELL`, 0 for a cell that keeps its format, or the number of its format. */
  readonly formatOf: Int32Array;
  readonly formats: readonly string[];
  readonly formulas: readonly { readonly cell: number; readonly formula: string }[];
}

const NO_CELL = -1;

export function packCells(cells: readonly (ColumnCell | undefined)[]): PackedCells {
  const known = new Map<string, number>();
  const numberOf = (format: string): number => {
    const number = known.get(format) ?? known.size + 1;
    known.set(format, number);
    return number;
  };
  return {
    values: Array.from(cells, (cell) => cell?.value ?? null),
    formatOf: Int32Array.from(cells, (cell) =>
      cell === undefined ? NO_CELL : cell.format === undefined ? 0 : numberOf(cell.format),
    ),
    formats: [...known.keys()],
    formulas: cells.flatMap((cell, index) =>
      cell?.formula === undefined ? [] : [{ cell: index, formula: cell.formula }],
    ),
  };
}

export function* cellsInLine({
  values,
  formatOf,
  formats,
  formulas,
}: PackedCells): Generator<ColumnCell | undefined> {
  const formulaOf = new Map(formulas.map(({ cell, formula }) => [cell, formula]));
  for (const [index, value] of values.entries()) {
    const number = formatOf[index] ?? NO_CELL;
    const [format, formula] = [formats[number - 1], formulaOf.get(index)];
    yield number === NO_CELL
      ? undefined
      : {
          value,
          ...(format === undefined ? {} : { format }),
          ...(formula === undefined ? {} : { formula }),
        };
  }
}
