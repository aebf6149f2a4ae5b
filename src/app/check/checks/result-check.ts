import { cellText } from "../../../core/cell.ts";
import { algorithmShape, speaksOfPrevious } from "../algorithm-shape.ts";
import { foundIn, type PlanCheck } from "../plan-check.ts";
import { contentWords } from "../subject-words.ts";

/** What was spent of what was set aside. */
const BUDGET =
  /\b(?:budget|stanziat\w*|stanziament\w*|assegnat\w*|disponibil\w*|allocat\w*|appropriation\w*)\b/u;
/** More may be done than was planned. */
const PLANNED = /\b(?:programmat\w*|previst\w*|pianificat\w*|attes\w*|planned|expected)\b/u;

/** More than all of it: the numerator is a part of the denominator, so the share cannot pass 100 %. */
export const resultImpossible: PlanCheck = {
  code: "result-impossible",
  severity: "warning",
  source: "house",
  find: ({ rows }) =>
    rows
      .filter(({ read, indicator }) => {
        const actual = read.actual.reading.ok ? read.actual.reading.value.actual : undefined;
        if (actual?.kind !== "quantity" || actual.quantity.unit !== "percent") return false;
        return actual.quantity.value.gt(1) && isPartOfWhole(indicator.algorithm);
      })
      .map((row) =>
        foundIn(row, "actual", {
          actual: cellText(row.indicator.actual.cell),
          algorithm: row.indicator.algorithm,
        }),
      ),
};

function isPartOfWhole(algorithm: string): boolean {
  const shape = algorithmShape(algorithm);
  if (shape?.kind !== "ratio" || speaksOfPrevious(shape.denominator) || PLANNED.test(shape.denominator))
    return false;
  if (BUDGET.test(shape.denominator)) return true;
  const [counted] = contentWords(shape.numerator);
  return counted !== undefined && contentWords(shape.denominator)[0] === counted;
}
