import type { FormulaFunction, FunctionTable, Situation } from "../situation.ts";
import { fail, isErrorValue, isReference, WRONG_VALUE, type Scalar, type Value } from "../values.ts";
import { aggregates, greatest, mean, product, smallest, sum } from "./aggregates.ts";
import { numberAt, numbersIn } from "./arguments.ts";
import { library } from "./library.ts";

/** Which of the cells an aggregate passes over. */
interface Skips {
  readonly hiddenByHand: boolean;
  readonly filtered: boolean;
  readonly errors: boolean;
  /** Cells that hold a SUBTOTAL or AGGREGATE themselves. */
  readonly nested: boolean;
}

type Compute = (values: readonly Scalar[], at: Situation) => Value;

const overNumbers =
  (compute: (numbers: readonly number[]) => number): Compute =>
  (values, at) =>
    compute(numbersIn([{ rows: [values] }], at));

const byName =
  (table: FunctionTable, name: string): Compute =>
  (values, at) =>
    table[name]?.([{ rows: [values] }], at) ?? WRONG_VALUE;

/** By the number that SUBTOTAL and AGGREGATE call them by. */
const AGGREGATES: Readonly<Record<number, Compute>> = {
  1: overNumbers(mean),
  2: byName(aggregates, "COUNT"),
  3: byName(aggregates, "COUNTA"),
  4: overNumbers(greatest),
  5: overNumbers(smallest),
  6: overNumbers(product),
  7: byName(library, "STDEV.S"),
  8: byName(library, "STDEV.P"),
  9: overNumbers(sum),
  10: byName(library, "VAR.S"),
  11: byName(library, "VAR.P"),
  12: byName(library, "MEDIAN"),
  13: byName(library, "MODE.SNGL"),
};

/** Those of AGGREGATE that take a further argument. */
const RANKED: Readonly<Record<number, string>> = {
  14: "LARGE",
  15: "SMALL",
  16: "PERCENTILE.INC",
  17: "QUARTILE.INC",
  18: "PERCENTILE.EXC",
  19: "QUARTILE.EXC",
};

/**
 * SUBTOTAL and AGGREGATE: aggregates that pass over filtered rows, and if asked over rows hidden by hand.
 *
 * @source support.microsoft.com: SUBTOTAL, AGGREGATE
 */
export const subtotals: FunctionTable = {
  SUBTOTAL: (args, at) => {
    const number = numberAt(args, 0, at);
    const hiddenByHand = number > 100;
    const compute = AGGREGATES[hiddenByHand ? number - 100 : number];
    if (compute === undefined || number % 100 > 11) return WRONG_VALUE;
    return compute(
      visible(args.slice(1), { hiddenByHand, filtered: true, errors: false, nested: true }, at),
      at,
    );
  },
  AGGREGATE: (args, at) => aggregate(args, at),
};

const aggregate: FormulaFunction = (args, at) => {
  const number = numberAt(args, 0, at);
  const option = numberAt(args, 1, at, 0);
  const hides = [1, 3, 5, 7].includes(option);
  const skips: Skips = {
    hiddenByHand: hides,
    filtered: hides,
    errors: [2, 3, 6, 7].includes(option),
    nested: option <= 3,
  };
  const ranked = RANKED[number];
  if (ranked !== undefined) {
    const values = visible(args.slice(2, 3), skips, at);
    return library[ranked]?.([{ rows: [values] }, args[3]], at) ?? WRONG_VALUE;
  }
  return AGGREGATES[number]?.(visible(args.slice(2), skips, at), at) ?? WRONG_VALUE;
};

const NESTED = /\b(?:SUBTOTAL|AGGREGATE)\(/iu;

function visible(areas: readonly Value[], skips: Skips, at: Situation): readonly Scalar[] {
  const found: Scalar[] = [];
  for (const value of areas) {
    const reference = isReference(value) ? value : undefined;
    at.matrix(value).rows.forEach((row, r) => {
      if (reference !== undefined && isSkipped(reference.sheet.rows.get(reference.area.top + r), skips))
        return;
      row.forEach((cell, c) => {
        if (skips.errors && isErrorValue(cell)) return;
        if (reference !== undefined && skips.nested) {
          const { sheet, area } = reference;
          if (NESTED.test(at.formulaAt(sheet, area.top + r, area.left + c) ?? "")) return;
        }
        found.push(cell);
      });
    });
  }
  return found.length > 0 ? found : areas.length > 0 ? [undefined] : fail(WRONG_VALUE);
}

const isSkipped = (
  row: { readonly hidden?: boolean; readonly filtered?: boolean } | undefined,
  skips: Skips,
): boolean =>
  row !== undefined &&
  ((skips.filtered && row.filtered === true) || (skips.hiddenByHand && row.hidden === true));
