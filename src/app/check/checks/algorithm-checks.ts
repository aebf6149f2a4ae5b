import { fold } from "../../../core/wording/fold.ts";
import { algorithmShape, speaksOfPrevious } from "../algorithm-shape.ts";
import { foundIn, type CheckedRow, type Found, type PlanCheck } from "../plan-check.ts";

const facts = ({ read, indicator }: CheckedRow): Found["facts"] => ({
  target: read.target.text,
  algorithm: indicator.algorithm,
});

/** A yes/no is asked, but the algorithm gives a share or a count. */
export const algorithmMeasures: PlanCheck = {
  code: "algorithm-measures",
  severity: "warning",
  source: "house",
  find: ({ rows }) =>
    rows
      .filter(({ target, indicator }) => {
        const shape = algorithmShape(indicator.algorithm);
        return target?.kind === "yes-no" && shape !== undefined && shape.kind !== "answer";
      })
      .map((row) => foundIn(row, "target", facts(row))),
};

const MEASURED: ReadonlySet<string> = new Set(["threshold", "bare", "range", "deadline"]);

/** The algorithm gives a yes or no, but a figure or a date is asked. */
export const algorithmAnswers: PlanCheck = {
  code: "algorithm-answers",
  severity: "warning",
  source: "house",
  find: ({ rows }) =>
    rows
      .filter(
        ({ target, indicator }) =>
          MEASURED.has(target?.kind ?? "") && algorithmShape(indicator.algorithm)?.kind === "answer",
      )
      .map((row) => foundIn(row, "target", facts(row))),
};

const CHANGE =
  /\b(?:increment[oi]|aument[oi]|crescita|riduzion[ei]|diminuzion[ei]|calo|variazion[ei]|increase|growth|rise|reduction|decrease|change)\b/u;

/** The name promises a change, but t/(t−1) is an index: 87 % of it is a fall of 13 %. */
export const incrementAsIndex: PlanCheck = {
  code: "increment-as-index",
  severity: "warning",
  source: "house",
  find: ({ rows }) =>
    rows
      .filter(({ indicator }) => {
        const shape = algorithmShape(indicator.algorithm);
        return (
          shape?.kind === "ratio" &&
          CHANGE.test(fold(indicator.name)) &&
          speaksOfPrevious(shape.denominator) &&
          !speaksOfPrevious(shape.numerator)
        );
      })
      .map((row) => foundIn(row, "algorithm", facts(row))),
};
