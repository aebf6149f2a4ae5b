import { toBoolean } from "../coercions.ts";
import type { FormulaFunction, FunctionTable, Situation } from "../situation.ts";
import { fail, isErrorValue, WRONG_VALUE, type Value } from "../values.ts";
import { forEachValue, scalars } from "./arguments.ts";

export const logic: FunctionTable = {
  TRUE: () => true,
  FALSE: () => false,
  NOT: scalars(([value], at) => !toBoolean(value, at.locale)),
  AND: overConditions((conditions) => conditions.every(Boolean)),
  OR: overConditions((conditions) => conditions.some(Boolean)),
  XOR: overConditions((conditions) => conditions.filter(Boolean).length % 2 === 1),
};

function overConditions(compute: (conditions: readonly boolean[]) => boolean): FormulaFunction {
  return (args, at) => {
    const conditions = conditionsIn(args, at);
    return conditions.length === 0 ? WRONG_VALUE : compute(conditions);
  };
}

/** Texts and empty cells inside areas do not count. */
function conditionsIn(args: readonly Value[], at: Situation): readonly boolean[] {
  const found: boolean[] = [];
  forEachValue(args, at, (value, isElement) => {
    if (isErrorValue(value)) fail(value);
    else if (!isElement || typeof value === "number" || typeof value === "boolean") {
      found.push(toBoolean(value, at.locale));
    }
  });
  return found;
}
