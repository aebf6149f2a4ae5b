import { LAST_COLUMN, LAST_ROW, columnLetters } from "../../../../adapters/xlsx/address.ts";
import { quotedName } from "../../model/areas.ts";
import type { FunctionTable, Situation } from "../situation.ts";
import {
  fail,
  height,
  isErrorValue,
  isReference,
  width,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type Reference,
  type Value,
} from "../values.ts";
import { flagAt, numberAt, textAt } from "./arguments.ts";

/** Where cells are, and cells found by where they are. */
export const places: FunctionTable = {
  ROW: ([area], at) => (area === undefined ? at.place.row : along(reference(area), "rows", at)),
  COLUMN: ([area], at) => (area === undefined ? at.place.column : along(reference(area), "columns", at)),
  ROWS: ([area], at) => (isReference(area) ? area.area.bottom - area.area.top + 1 : height(at.matrix(area))),
  COLUMNS: ([area], at) =>
    isReference(area) ? area.area.right - area.area.left + 1 : width(at.matrix(area)),
  OFFSET: (args, at) => {
    const { sheet, area } = reference(args[0]);
    const top = area.top + Math.trunc(numberAt(args, 1, at, 0));
    const left = area.left + Math.trunc(numberAt(args, 2, at, 0));
    const bottom = top + Math.trunc(numberAt(args, 3, at, area.bottom - area.top + 1)) - 1;
    const right = left + Math.trunc(numberAt(args, 4, at, area.right - area.left + 1)) - 1;
    const isInside = top >= 1 && left >= 1 && bottom <= LAST_ROW && right <= LAST_COLUMN;
    return isInside && bottom >= top && right >= left
      ? { sheet, area: { top, left, bottom, right } }
      : WRONG_REFERENCE;
  },
  INDIRECT: (args, at) => at.referenceTo(textAt(args, 0, at)) ?? WRONG_REFERENCE,
  ADDRESS: (args, at) => {
    const [row, column, kind] = [numberAt(args, 0, at), numberAt(args, 1, at), numberAt(args, 2, at, 1)];
    if (!flagAt(args, 3, at, true)) return WRONG_VALUE;
    const cell = `${kind === 1 || kind === 3 ? "$" : ""}${columnLetters(column)}${kind <= 2 ? "$" : ""}${row}`;
    const sheet = args.length > 4 ? textAt(args, 4, at) : "";
    return sheet === "" ? cell : `${quotedName(sheet)}!${cell}`;
  },
};

function reference(value: Value): Reference {
  if (isReference(value)) return value;
  return fail(isErrorValue(value) ? value : WRONG_VALUE);
}

/** The number of a row or column; of several an array. */
function along(cells: Reference, direction: "rows" | "columns", at: Situation): Value {
  const { top, left, bottom, right } = at.inUse(cells).area;
  if (direction === "rows") {
    return top === bottom
      ? top
      : { rows: Array.from({ length: bottom - top + 1 }, (_, index) => [top + index]) };
  }
  return left === right
    ? left
    : { rows: [Array.from({ length: right - left + 1 }, (_, index) => left + index)] };
}
