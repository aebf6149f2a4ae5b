import { invalidArgument } from "../protocol/host-error.ts";
import { LAST_COLUMN, LAST_ROW } from "./areas.ts";
import type { Sheet } from "./book.ts";

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, CellPlace>> = {
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
};

/**
 * Where Ctrl and an arrow lead from a cell: to the end of the block of filled cells it stands in, else to the next
 * filled cell, else to the edge of the sheet.
 *
 * @throws HostError InvalidArgument for a direction other than "Up", "Down", "Left", "Right"
 */
export function edgeOf(sheet: Sheet, from: CellPlace, direction: string): CellPlace {
  const step = STEPS[direction];
  if (step === undefined) throw invalidArgument();
  const after = ({ row, column }: CellPlace): CellPlace => ({
    row: row + step.row,
    column: column + step.column,
  });
  const isFilled = ({ row, column }: CellPlace): boolean => {
    const { value, formula } = sheet.cells.at(row, column);
    return value !== "" || formula !== undefined;
  };
  let place = from;
  if (isFilled(from) && isFilled(after(from))) {
    while (isFilled(after(place))) place = after(place);
    return place;
  }
  do {
    if (!isOnSheet(after(place))) return place;
    place = after(place);
  } while (!isFilled(place));
  return place;
}

const isOnSheet = ({ row, column }: CellPlace): boolean =>
  row >= 1 && column >= 1 && row <= LAST_ROW && column <= LAST_COLUMN;
