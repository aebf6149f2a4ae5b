import { assessIndicator, type AssessmentTerms } from "../../src/core/assessment/assess-indicator.ts";
import type { Assessment } from "../../src/core/assessment/assessment.ts";
import { readIndicator } from "../../src/core/assessment/read-indicator.ts";
import type { Cell } from "../../src/core/cell.ts";
import { EMPTY } from "../../src/core/cell.ts";
import { lexiconOf } from "../../src/core/lexicon/lexicon.ts";
import { PERFORMANCE, type Indicator, type Rulings } from "../../src/core/plan.ts";
import { DEFAULT_POLICY } from "../../src/core/policy/policy.ts";

export const NO_RULINGS: Rulings = {
  decision: undefined,
  confirmedTarget: undefined,
  confirmedActual: undefined,
  direction: undefined,
  reference: undefined,
};

/** An indicator with nothing but what a test says of it. */
export function indicator(given: Partial<Indicator> & { readonly target: Indicator["target"] }): Indicator {
  return {
    key: "I001",
    code: "1.1.1",
    name: "",
    objective: "",
    scopes: [PERFORMANCE],
    typology: "",
    algorithm: "",
    unit: "",
    dataSource: "",
    actual: { cell: EMPTY },
    baseline: undefined,
    rulings: NO_RULINGS,
    due: undefined,
    isCumulative: false,
    weight: undefined,
    method: undefined,
    methodParameters: undefined,
    bands: "",
    centres: [],
    cause: "",
    issues: [],
    ...given,
  };
}

export const cell = (content: string | number | boolean, format = "General"): Cell => {
  if (typeof content === "string") return content === "" ? EMPTY : { kind: "text", text: content };
  if (typeof content === "boolean") return { kind: "boolean", value: content };
  return { kind: "number", value: content, format, text: String(content) };
};

export const source = (content: string | number | boolean, format?: string): Indicator["target"] => ({
  cell: cell(content, format),
});

export const TERMS: AssessmentTerms = { policy: DEFAULT_POLICY, asOf: undefined, year: 2021 };

export const assess = (given: Indicator, terms: Partial<AssessmentTerms> = {}): Assessment =>
  assessIndicator(readIndicator(given, lexiconOf("it"), 2021), { ...TERMS, ...terms });

/** The commonest case: two texts. */
export const assessTexts = (
  target: string | number | boolean,
  actual: string | number | boolean,
  given: Partial<Indicator> = {},
  terms: Partial<AssessmentTerms> = {},
): Assessment => assess(indicator({ target: source(target), actual: source(actual), ...given }), terms);
