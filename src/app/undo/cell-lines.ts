import type { ColumnCell, Written } from "../../ports/change.ts";
import type { SheetLayout } from "../../ports/layout.ts";

/** One line a row: the values of its cells. */
export const valueLines = ({ rows }: SheetLayout): readonly string[] =>
  rows.map(({ cells }) => JSON.stringify(Array.from(cells, (cell) => valueOf(cell?.value))));

/** As it is read back: an empty text is nothing. */
const valueOf = (value: Written | undefined): Written => (value === "" || value === undefined ? null : value);

const NO_CELL = "";

export const cellLine = (cell: ColumnCell | undefined): string =>
  cell === undefined
    ? NO_CELL
    : JSON.stringify([
        valueOf(cell.value),
        cell.format ?? null,
        ...(cell.formula === undefined ? [] : [cell.formula]),
      ]);

export function cellFromLine(line: string): ColumnCell | undefined {
  if (line === NO_CELL) return undefined;
  const [value, format, formula] = JSON.parse(line) as [Written, string | null, string?];
  return {
    value,
    ...(format === null ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}
