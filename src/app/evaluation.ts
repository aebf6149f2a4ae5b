import type { Assessment } from "../core/assessment/assessment.ts";
import { confidenceOf, type Confidence } from "../core/assessment/confidence.ts";
import type { Decimal } from "../core/decimal.ts";
import { formatActual } from "../core/actual/format-actual.ts";
import { lexiconOf, type Language } from "../core/lexicon/lexicon.ts";
import type { Issue } from "../core/issue.ts";
import type { Indicator } from "../core/plan.ts";
import type { BandKey } from "../core/policy/status-band.ts";
import type { Direction } from "../core/quantity.ts";
import { formatTarget } from "../core/target/format-target.ts";
import type { RollUp } from "../core/roll-up/roll-up.ts";
import { explain } from "./texts/explain.ts";

/** One assessed row as JSON: the same from `traguardo evaluate` and `traguardo compute --json`. */
export interface Evaluation {
  readonly id: string;
  readonly verdict: Assessment["verdict"]["kind"];
  /** 1 = 100 %; before cap and floor; null without a verdict. */
  readonly attainment: number | null;
  /** Between 0 and the policy's cap, unrounded. */
  readonly cappedAttainment: number | null;
  /** Actual − target in the indicator's unit; between percentages in points. */
  readonly variance: number | null;
  readonly varianceUnit: string | null;
  readonly varianceFavourable: boolean | null;
  readonly band: BandKey | "none";
  readonly direction: Direction | null;
  readonly assumptions: readonly string[];
  /** The weakest of target, actual and direction: "stated", "inferred" or "assumed". */
  readonly confidence: Confidence;
  /** Each on its own; null where nothing was read, or where no direction was needed. */
  readonly confidences: {
    readonly target: Confidence | null;
    readonly actual: Confidence | null;
    readonly direction: Confidence | null;
  };
  /** Other readings that would change the verdict, by the assumption that they do not make. */
  readonly alternatives: readonly JsonAlternative[];
  readonly issues: readonly JsonIssue[];
  /** As read: "≥ 80 %"; null where it could not be read. */
  readonly target: string | null;
  readonly actual: string | null;
  /** "decide", "confirm" or "none": whether a person should look at the row. */
  readonly question: Assessment["question"];
  readonly explanation: string;
}

export interface JsonAlternative {
  readonly assumption: string;
  readonly target: string;
  readonly actual: string;
  readonly direction: Direction;
  readonly verdict: "met" | "not-met";
}

export interface JsonIssue {
  readonly code: string;
  readonly [fact: string]: string | number;
}

export function evaluationOf(indicator: Indicator, assessment: Assessment, language: Language): Evaluation {
  const { verdict, attainment, variance, proof } = assessment;
  const lexicon = lexiconOf(language);
  const isComputed = attainment.kind === "computed";
  return {
    id: indicator.key,
    verdict: verdict.kind,
    attainment: isComputed ? attainment.uncapped.toNumber() : null,
    cappedAttainment: isComputed ? attainment.capped.toNumber() : null,
    variance: numberOrNull(variance?.value),
    varianceUnit: variance?.unit ?? null,
    varianceFavourable: variance?.favourable ?? null,
    band: assessment.band?.key ?? "none",
    direction: proof.direction?.direction ?? null,
    assumptions: proof.assumptions.map(({ code }) => code),
    confidence: confidenceOf(proof.assumptions),
    confidences: {
      target: proof.target === undefined ? null : confidenceOf(proof.target.assumed),
      actual: proof.actual === undefined ? null : confidenceOf(proof.actual.assumed),
      direction: proof.direction?.certainty ?? null,
    },
    alternatives: proof.alternatives.map(({ code, readings, met }) => ({
      assumption: code,
      target: formatTarget(readings.target, lexicon),
      actual: formatActual(readings.actual, lexicon),
      direction: readings.direction,
      verdict: met ? "met" : "not-met",
    })),
    issues: proof.issues.map(jsonIssue),
    target: proof.target === undefined ? null : formatTarget(proof.target.reading, lexicon),
    actual: proof.actual === undefined ? null : formatActual(proof.actual.reading, lexicon),
    question: assessment.question,
    explanation: explain({ indicator, assessment }, language),
  };
}

const numberOrNull = (value: Decimal | undefined): number | null => value?.toNumber() ?? null;

export const jsonIssue = ({ code, facts, at }: Issue): JsonIssue => ({
  code,
  ...facts,
  ...(at === undefined ? {} : { sheet: at.sheet, address: at.address }),
});

/** A total as JSON, with what it rests on. */
export const jsonRollUp = (total: RollUp) => ({
  state: total.state,
  value: numberOrNull(total.value),
  bounds:
    total.bounds === undefined
      ? null
      : { low: total.bounds.low.toNumber(), high: total.bounds.high.toNumber() },
  band: total.band?.key ?? "none",
  met: total.counts.met,
  assessed: total.counts.assessed,
  planned: total.counts.planned,
  verdicts: total.counts.by,
  aggregation: total.aggregation,
  weighing: total.weighing,
  issues: total.issues.map(jsonIssue),
});
