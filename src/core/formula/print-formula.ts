import type { NumberWords } from "../lexicon/lexicon.ts";
import type { Formula, FunctionName, MeasureRef, Operation, Test } from "./formula.ts";

export interface FormulaWords {
  readonly decimalMark: NumberWords["decimalMark"];
  readonly names: Readonly<Record<FunctionName | "if", string>>;
  /** What stands for a measure: its code in brackets, or its value. */
  readonly measure: (ref: MeasureRef) => string;
}

/** How tightly a part holds together: a looser one inside a tighter one is put in brackets. */
const TIGHTNESS: Readonly<Record<Formula["kind"], number>> = {
  sum: 1,
  product: 2,
  negated: 3,
  number: 4,
  measure: 4,
  call: 4,
  if: 4,
};

const SIGNS = { "+": "+", "-": "−", "*": "×", "/": "÷" } as const;

/** A formula as text that `parseFormula` reads back. */
export function printFormula(formula: Formula, words: FormulaWords): string {
  const print = (part: Formula): string => printFormula(part, words);
  const inside = (part: Formula, least: number): string =>
    TIGHTNESS[part.kind] < least ? `(${print(part)})` : print(part);
  const chain = (first: Formula, rest: readonly Operation<keyof typeof SIGNS>[], least: number): string =>
    [inside(first, least), ...rest.map(({ operator, of }) => `${SIGNS[operator]} ${inside(of, least)}`)].join(
      " ",
    );
  const condition = ({ comparator, left, right }: Test): string =>
    `${print(left)} ${comparator} ${print(right)}`;
  switch (formula.kind) {
    case "number":
      return `${formula.digits.replace(".", words.decimalMark)}${formula.isPercent ? "%" : ""}`;
    case "measure":
      return words.measure(formula);
    case "negated":
      return `−${inside(formula.of, TIGHTNESS.negated + 1)}`;
    case "sum":
      return chain(formula.first, formula.rest, TIGHTNESS.sum + 1);
    case "product":
      return chain(formula.first, formula.rest, TIGHTNESS.product + 1);
    case "call":
      return `${words.names[formula.name]}(${formula.of.map(print).join("; ")})`;
    case "if": {
      const { test, then, otherwise } = formula;
      return `${words.names.if}(${[condition(test), print(then), print(otherwise)].join("; ")})`;
    }
  }
}

/** "[sospesi; t-1]" */
export const printMeasure = ({ code, ago }: Pick<MeasureRef, "code" | "ago">): string =>
  ago === 0 ? `[${code}]` : `[${code}; t-${ago}]`;
