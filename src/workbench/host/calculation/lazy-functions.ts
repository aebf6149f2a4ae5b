import { broadcast } from "./broadcast.ts";
import { compare, toBoolean, toNumber } from "./coercions.ts";
import type { Expression } from "./expression.ts";
import type { Situation } from "./situation.ts";
import {
  fail,
  isErrorValue,
  isMatrix,
  isReference,
  NOT_AVAILABLE,
  WRONG_VALUE,
  type Scalar,
  type Value,
} from "./values.ts";

/** A function that computes only the arguments it needs. */
type LazyFunction = (
  args: readonly Expression[],
  evaluate: (expression: Expression) => Value,
  at: Situation,
) => Value;

/** Functions that choose between their arguments, by name. */
export const LAZY_FUNCTIONS: Readonly<Record<string, LazyFunction>> = {
  IF: (args, evaluate, at) => {
    const [condition, whenTrue, whenFalse] = args;
    if (condition === undefined || whenTrue === undefined) return fail(WRONG_VALUE);
    const choose = (holds: boolean): Value => {
      if (holds) return evaluate(whenTrue);
      return whenFalse === undefined ? false : evaluate(whenFalse);
    };
    const value = evaluate(condition);
    return isSeveral(value)
      ? broadcast([value, choose(true), choose(false)], at, ([test, yes, no]) =>
          toBoolean(test, at.locale) ? yes : no,
        )
      : choose(toBoolean(at.single(value), at.locale));
  },

  IFS: (args, evaluate, at) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const [condition, value] = [args[index], args[index + 1]];
      if (condition === undefined || value === undefined) break;
      if (toBoolean(at.single(evaluate(condition)), at.locale)) return evaluate(value);
    }
    return NOT_AVAILABLE;
  },

  IFERROR: (args, evaluate, at) => otherwise(args, evaluate, at, isErrorValue),
  IFNA: (args, evaluate, at) =>
    otherwise(args, evaluate, at, (value) => isErrorValue(value) && value.error === NOT_AVAILABLE.error),

  SWITCH: (args, evaluate, at) => {
    const [subject, ...rest] = args;
    if (subject === undefined) return fail(WRONG_VALUE);
    const wanted = at.single(evaluate(subject));
    if (isErrorValue(wanted)) return wanted;
    let index = 0;
    for (; index + 1 < rest.length; index += 2) {
      const [candidate, value] = [rest[index], rest[index + 1]];
      if (candidate === undefined || value === undefined) break;
      const found = at.single(evaluate(candidate));
      if (typeof found === typeof wanted && compare(found, wanted) === 0) return evaluate(value);
    }
    const last = rest[index];
    return last === undefined ? NOT_AVAILABLE : evaluate(last);
  },

  CHOOSE: (args, evaluate, at) => {
    const [index, ...choices] = args;
    if (index === undefined) return fail(WRONG_VALUE);
    const chosen = choices[Math.trunc(toNumber(at.single(evaluate(index)), at.locale)) - 1];
    return chosen === undefined ? WRONG_VALUE : evaluate(chosen);
  },
};

function otherwise(
  [first, second]: readonly Expression[],
  evaluate: (expression: Expression) => Value,
  at: Situation,
  isBad: (value: Scalar) => boolean,
): Value {
  if (first === undefined) return fail(WRONG_VALUE);
  const fallback = (): Value => (second === undefined ? undefined : evaluate(second));
  const value = evaluate(first);
  if (!isSeveral(value)) {
    const single = at.single(value);
    return isBad(single) ? (fallback() ?? "") : value;
  }
  const matrix = at.matrix(value);
  const other = matrix.rows.some((row) => row.some(isBad)) ? fallback() : undefined;
  return broadcast([matrix, other], at, ([kept, instead]) => (isBad(kept) ? (instead ?? "") : kept));
}

const isSeveral = (value: Value): boolean => {
  if (isMatrix(value)) return true;
  if (!isReference(value)) return false;
  const { top, left, bottom, right } = value.area;
  return top !== bottom || left !== right;
};
