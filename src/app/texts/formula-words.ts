import type { ComputedActual } from "../../core/assessment/with-formula.ts";
import { roundedTo } from "../../core/decimal.ts";
import { refKey } from "../../core/formula/measure.ts";
import { printFormula, printMeasure, type FormulaWords } from "../../core/formula/print-formula.ts";
import { lexiconOf, type Language } from "../../core/lexicon/lexicon.ts";
import { evaluationSpeaker } from "./evaluation/evaluation.ts";
import { amountWords } from "./evaluation/labels.ts";

const ENGLISH: FormulaWords["names"] = {
  sum: "SUM",
  average: "AVERAGE",
  min: "MIN",
  max: "MAX",
  count: "COUNT",
  if: "IF",
};

/** The names by which formulas call functions: there are no French ones. */
export const FUNCTION_NAMES: Readonly<Record<Language, FormulaWords["names"]>> = {
  it: { sum: "SOMMA", average: "MEDIA", min: "MIN", max: "MAX", count: "CONTA", if: "SE" },
  en: ENGLISH,
  fr: ENGLISH,
};

/** Decimals of a percentage's points and of other figures, as `amountWords` shows them. */
const SHOWN = 4;

/** "calcolato da formula: [evase_5gg] / [evase] = 34 ÷ 54 ≈ 62,963 %": a clause without capital or full stop. */
export function computedClause(computed: ComputedActual, language: Language): string {
  const { text, formula, given, quantity, unitWords, isJudged } = computed;
  const { decimalMark } = lexiconOf(language).numbers;
  const values = new Map(given.map((measure) => [refKey(measure), measure.value]));
  const withValues = printFormula(formula, {
    decimalMark,
    names: FUNCTION_NAMES[language],
    measure: (ref) => {
      const value = values.get(refKey(ref));
      if (value === undefined) return printMeasure(ref);
      const digits = value.toFixed().replace("-", "−").replace(".", decimalMark);
      return value.isNegative() ? `(${digits})` : digits;
    },
  });
  const places = quantity.unit === "percent" ? SHOWN + 2 : SHOWN;
  const sign = roundedTo(quantity.value, places).eq(quantity.value) ? "=" : "≈";
  const result = amountWords(quantity.value, unitWords === "" ? quantity.unit : unitWords, language);
  const arithmetic = `${text.replace(/^=\s*/u, "")} = ${withValues} ${sign} ${result}`;
  return evaluationSpeaker(language)(isJudged ? "explain.computed" : "explain.computed-beside", {
    formula: arithmetic,
  });
}
