import type { ColumnCell, Written } from "../../ports/change.ts";
import type { SheetLayout } from "../../ports/layout.ts";

/** One line a row: the values of its cells. */
export const valueLines = ({ rows }: SheetLayout): readonly string[] =>
  rows.map(({ cells }) => JSON.stringify(Array.from(cells, (cell) => valueOf(cell?.value))));

/** As it is read back: an empty text is nothing. */
const valueOf = (value: Written | undefined): Written => (value === "" || value === undefined ? null : value);

export const NO_CELL = "";

export function cellLine(cell: ColumnCell | undefined): string {
  if (cell === undefined) return NO_CELL;
  const { value, format, formula, quoted } = cell;
  const plain = [valueOf(value), format ?? null];
  if (quoted !== undefined) return JSON.stringify([...plain, formula ?? null, quoted]);
  return JSON.stringify(formula === undefined ? plain : [...plain, formula]);
}

/** Of a cell that a run has written: by an apostrophe alone it is not another. */
export const standingLine = ({ value, formula, ...cell }: ColumnCell, format = cell.format): string =>
  cellLine({
    value,
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  });

/** Mirror of `cellLine`. */
export function cellFromLine(line: string): ColumnCell | undefined {
  if (line === NO_CELL) return undefined;
  const [value, format, formula, quoted] = JSON.parse(line) as [
    Written,
    string | null,
    (string | null)?,
    boolean?,
  ];
  return {
    value,
    ...(format === null ? {} : { format }),
    ...(formula === undefined || formula === null ? {} : { formula }),
    ...(quoted === undefined ? {} : { quoted }),
  };
}
