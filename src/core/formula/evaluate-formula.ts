import { decimal, Decimal, ZERO } from "../decimal.ts";
import type { Issue } from "../issue.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Formula, FunctionName, MeasureRef, Test } from "./formula.ts";

/**
 * The value of a formula, in exact decimals. Of an *if* only the branch that holds is worked out.
 *
 * @param valueOf a measure's value, or why it has none (`measure-empty`: nobody has given it yet, which *count* does not count)
 * @returns `formula-zero-division`, or the first measure's issue
 */
export function evaluateFormula(
  formula: Formula,
  valueOf: (ref: MeasureRef) => Result<Decimal, Issue>,
): Result<Decimal, Issue> {
  const evaluate = (part: Formula): Result<Decimal, Issue> => {
    switch (part.kind) {
      case "number":
        return ok(part.isPercent ? decimal(part.digits).div(100) : decimal(part.digits));
      case "measure":
        return valueOf(part);
      case "negated": {
        const value = evaluate(part.of);
        return value.ok ? ok(value.value.isZero() ? ZERO : value.value.negated()) : value;
      }
      case "sum":
        return part.rest.reduce((sum, { operator, of }) => {
          const next = sum.ok ? evaluate(of) : sum;
          if (!sum.ok || !next.ok) return next;
          return ok(operator === "+" ? sum.value.plus(next.value) : sum.value.minus(next.value));
        }, evaluate(part.first));
      case "product":
        return part.rest.reduce((product, { operator, of }) => {
          const next = product.ok ? evaluate(of) : product;
          if (!product.ok || !next.ok) return next;
          if (operator === "*") return ok(product.value.times(next.value));
          return next.value.isZero()
            ? fail({ code: "formula-zero-division", facts: { position: of.start + 1 } })
            : ok(product.value.div(next.value));
        }, evaluate(part.first));
      case "call":
        return part.name === "count" ? counted(part.of) : called(part.name, part.of);
      case "if": {
        const test = holds(part.test);
        return test.ok ? evaluate(test.value ? part.then : part.otherwise) : test;
      }
    }
  };
  const called = (
    name: Exclude<FunctionName, "count">,
    parts: readonly Formula[],
  ): Result<Decimal, Issue> => {
    const values: Decimal[] = [];
    for (const part of parts) {
      const value = evaluate(part);
      if (!value.ok) return value;
      values.push(value.value);
    }
    const sum = (): Decimal => values.reduce((total, value) => total.plus(value), ZERO);
    switch (name) {
      case "sum":
        return ok(sum());
      case "average":
        return ok(sum().div(values.length));
      case "min":
        return ok(Decimal.min(...values));
      case "max":
        return ok(Decimal.max(...values));
    }
  };
  const counted = (parts: readonly Formula[]): Result<Decimal, Issue> => {
    let count = 0;
    for (const part of parts) {
      const value = evaluate(part);
      if (value.ok) count += 1;
      else if (value.issue.code !== "measure-empty") return value;
    }
    return ok(decimal(count));
  };
  const holds = ({ comparator, left, right }: Test): Result<boolean, Issue> => {
    const [a, b] = [evaluate(left), evaluate(right)];
    if (!a.ok) return a;
    return b.ok ? ok(compares(a.value, comparator, b.value)) : b;
  };
  return evaluate(formula);
}

function compares(a: Decimal, comparator: Test["comparator"], b: Decimal): boolean {
  switch (comparator) {
    case "=":
      return a.eq(b);
    case "<>":
      return !a.eq(b);
    case "<":
      return a.lt(b);
    case ">":
      return a.gt(b);
    case "<=":
      return a.lte(b);
    case ">=":
      return a.gte(b);
  }
}
