import { toNumber } from "../coercions.ts";
import type { FormulaFunction, FunctionTable } from "../situation.ts";
import { broadcast } from "../broadcast.ts";
import { isErrorValue, isMatrix, isReference, NOT_AVAILABLE, WRONG_VALUE, type Scalar } from "../values.ts";
import { scalars } from "./arguments.ts";

const asks =
  (holds: (value: Scalar) => boolean): FormulaFunction =>
  ([value], at) =>
    broadcast([value], at, ([single]) => holds(single));

/** By the number that ERROR.TYPE gives. */
const ERROR_NUMBERS: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#GETTING_DATA": 8,
  "#SPILL!": 9,
  "#CALC!": 14,
};

/** What kind of thing a value is. */
export const information: FunctionTable = {
  ISBLANK: asks((value) => value === undefined),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISERROR: asks(isErrorValue),
  ISERR: asks((value) => isErrorValue(value) && value.error !== NOT_AVAILABLE.error),
  ISNA: asks((value) => isErrorValue(value) && value.error === NOT_AVAILABLE.error),
  ISREF: ([value]) => isReference(value),
  ISEVEN: scalars(([value], at) => Math.trunc(toNumber(value, at.locale)) % 2 === 0),
  ISODD: scalars(([value], at) => Math.trunc(toNumber(value, at.locale)) % 2 !== 0),
  ISFORMULA: ([cell], at) =>
    isReference(cell) ? at.formulaAt(cell.sheet, cell.area.top, cell.area.left) !== undefined : WRONG_VALUE,
  FORMULATEXT: ([cell], at) =>
    (isReference(cell) ? at.formulaAt(cell.sheet, cell.area.top, cell.area.left) : undefined) ??
    NOT_AVAILABLE,
  NA: () => NOT_AVAILABLE,
  N: scalars(([value]) => (typeof value === "number" ? value : value === true ? 1 : 0)),
  T: scalars(([value]) => (typeof value === "string" ? value : "")),
  TYPE: ([value], at) => {
    if (isMatrix(value)) return 64;
    const single = at.single(value);
    if (isErrorValue(single)) return 16;
    return typeof single === "string" ? 2 : typeof single === "boolean" ? 4 : 1;
  },
  "ERROR.TYPE": ([value], at) => {
    const single = at.single(value);
    return (isErrorValue(single) ? ERROR_NUMBERS[single.error] : undefined) ?? NOT_AVAILABLE;
  },
};
