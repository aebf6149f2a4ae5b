import type { Issue } from "../issue.ts";
import { fail, ok, type Result } from "../result.ts";
import { dimensionName, joinDimensions, multiplyDimensions, RATIO, type Dimension } from "./dimension.ts";
import type { Formula, MeasureRef } from "./formula.ts";

/**
 * The unit of what a formula gives: euros by euros are a ratio, hours by persons hours per person.
 *
 * @returns `formula-units` at the first amount that is added to, or compared with, one of another unit
 */
export function checkUnits(
  formula: Formula,
  unitOf: (ref: MeasureRef) => Dimension,
): Result<Dimension, Issue> {
  const check = (part: Formula): Result<Dimension, Issue> => {
    switch (part.kind) {
      case "number":
        return ok(part.isPercent ? RATIO : "bare");
      case "measure":
        return ok(unitOf(part));
      case "negated":
        return check(part.of);
      case "sum":
        return alike([part.first, ...part.rest.map(({ of }) => of)]);
      case "product":
        return part.rest.reduce<Result<Dimension, Issue>>((above, { operator, of }) => {
          const next = above.ok ? check(of) : above;
          return above.ok && next.ok
            ? ok(multiplyDimensions(above.value, next.value, operator === "*" ? 1 : -1))
            : next;
        }, check(part.first));
      case "call": {
        const unit = alike(part.of);
        return unit.ok && part.name === "count" ? ok("bare") : unit;
      }
      case "if": {
        const test = alike([part.test.left, part.test.right]);
        return test.ok ? alike([part.then, part.otherwise]) : test;
      }
    }
  };
  const alike = (parts: readonly Formula[]): Result<Dimension, Issue> => {
    let all: Dimension = "bare";
    for (const part of parts) {
      const next = check(part);
      if (!next.ok) return next;
      const joined = joinDimensions(all, next.value);
      if (joined === undefined) {
        const facts = { left: dimensionName(all), right: dimensionName(next.value) };
        return fail({ code: "formula-units", facts: { ...facts, position: part.start + 1 } });
      }
      all = joined;
    }
    return ok(all);
  };
  return check(formula);
}
