import type { Assumption, AssumptionCode } from "../assumption.ts";

/**
 * How a reading came about. `stated`: the words say it; `inferred`: evidence of the row says it; `assumed`: nothing says
 * otherwise, and another reading is possible.
 */
export type Confidence = "stated" | "inferred" | "assumed";

const CONFIDENCE: Readonly<Record<AssumptionCode, Exclude<Confidence, "stated">>> = {
  "year-from-period": "inferred",
  "unit-from-other-side": "inferred",
  "decimal-mark-assumed": "inferred",
  "deferral-from-text": "inferred",
  "exclusion-from-text": "inferred",
  "target-from-baseline": "inferred",
  "change-from-baseline": "inferred",
  "share-from-counts": "inferred",
  "number-from-prose": "inferred",
  "date-from-prose": "inferred",
  "direction-from-sign": "inferred",
  "direction-from-algorithm": "inferred",
  "direction-from-name": "inferred",
  "direction-from-baseline": "inferred",
  "direction-assumed": "assumed",
  "scale-assumed": "assumed",
  "exact-read-as-bound": "assumed",
  "approximation-read-as-number": "assumed",
  "on-time-assumed": "assumed",
  "statement-read-as-yes": "assumed",
  "completion-read-as-yes": "assumed",
  "ceiling-not-shown": "assumed",
  "sign-from-target": "assumed",
  "ratio-read-as-quotient": "assumed",
  "act-read-as-yes-no": "assumed",
  "answers-in-order": "assumed",
  "term-of-measure": "assumed",
  "months-counted-in-days": "assumed",
  "day-or-share": "assumed",
  "year-read-as-number": "assumed",
  "change-read-as-level": "assumed",
  "no-or-withdrawn": "assumed",
  "value-of-another-year": "assumed",
  "magnitudes-apart": "assumed",
};

/** The weakest of what a reading rests on; its assumptions are the evidence. */
export function confidenceOf(assumptions: readonly Assumption[]): Confidence {
  const found = assumptions.map(({ code }) => CONFIDENCE[code]);
  if (found.includes("assumed")) return "assumed";
  return found.length === 0 ? "stated" : "inferred";
}
