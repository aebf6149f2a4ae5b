import type { Actual } from "../actual/actual.ts";
import { Decimal } from "../decimal.ts";
import { bandOf, type Band } from "../policy/status-band.ts";
import type { Policy } from "../policy/policy.ts";
import { ok } from "../result.ts";
import { roundShown } from "../rounding.ts";
import {
  assessIndicator,
  bandsFor,
  compareRow,
  measuresOf,
  methodFor,
  type AssessmentTerms,
} from "./assess-indicator.ts";
import type { Assessment, VerdictKind } from "./assessment.ts";
import { leastChange, type Goal } from "./least-change.ts";
import type { ReadIndicator } from "./read-indicator.ts";
import { asWritten } from "./as-written.ts";
import type { Change, Reach } from "./reach.ts";

export type WhatIf =
  | { readonly kind: "none"; readonly because: "decision" | Exclude<VerdictKind, "met" | "not-met"> }
  | { readonly kind: "found"; readonly toMeet: ToMeet; readonly toNextBand: ToNextBand };

/** `unknown`: no single value can be named. */
export type ToMeet = { readonly kind: "met" | "unknown" } | { readonly kind: "reach"; readonly reach: Reach };

export type ToNextBand =
  | { readonly kind: "highest" }
  | { readonly kind: "above-cap"; readonly band: Band; readonly cap: Decimal }
  /** The method gives no actual so much, or does not tell one value from which on it does. */
  | { readonly kind: "unknown"; readonly band: Band }
  | { readonly kind: "reach"; readonly band: Band; readonly reach: Reach };

/** Met, and in the highest band: there is nothing more to reach. */
export const isBest = (found: WhatIf): boolean =>
  found.kind === "found" && found.toMeet.kind === "met" && found.toNextBand.kind === "highest";

/**
 * The least change of the actual that meets the target, and the one that brings the shown attainment into the next band.
 * A single value that is proposed has been judged: it meets, or reaches the band.
 *
 * @param assessment of this row under these terms
 */
export function whatIf(read: ReadIndicator, assessment: Assessment, terms: AssessmentTerms): WhatIf {
  if (read.decision !== undefined) return { kind: "none", because: "decision" };
  const { verdict } = assessment;
  if (verdict.kind !== "met" && verdict.kind !== "not-met") return { kind: "none", because: verdict.kind };
  return {
    kind: "found",
    toMeet: verdict.kind === "met" ? { kind: "met" } : toMeet(read, terms),
    toNextBand: toNextBand(read, assessment, terms),
  };
}

function toMeet(read: ReadIndicator, terms: AssessmentTerms): ToMeet {
  const found = reachOf(read, { kind: "meet" }, terms, ({ verdict }) => verdict.kind === "met");
  return found === undefined ? { kind: "unknown" } : { kind: "reach", reach: found.reach };
}

function toNextBand(read: ReadIndicator, { attainment }: Assessment, terms: AssessmentTerms): ToNextBand {
  const { policy } = terms;
  const bands = bandsFor(read.indicator, policy);
  const shown = attainment.kind === "computed" ? attainment.shown : undefined;
  const now = shown && bandOf(shown, bands);
  const band = now && bands[bands.indexOf(now) - 1];
  if (band === undefined) return { kind: "highest" };
  const { cap } = policy;
  if (cap !== undefined && roundShown(cap, policy.decimals).lt(band.from))
    return { kind: "above-cap", band, cap };
  const isReached = (made: Assessment): boolean =>
    made.attainment.kind === "computed" && made.attainment.shown.gte(band.from);
  const found = reachOf(read, goalOf(band, policy), terms, isReached);
  if (found === undefined) return { kind: "unknown", band };
  // A yes or a date may pass over a band.
  return { kind: "reach", band: found.made?.band ?? band, reach: found.reach };
}

/** The least share that is shown as the band's first figure; at 100 % the target itself. */
function goalOf({ from }: Band, { decimals }: Policy): Goal {
  const places = decimals + 2;
  const figure = from.toDecimalPlaces(places, Decimal.ROUND_CEIL);
  if (figure.eq(1)) return { kind: "meet" };
  // Half up: from half a step below on, the figure is shown.
  return { kind: "share", share: figure.minus(new Decimal(10).pow(-places).div(2)) };
}

interface Found {
  readonly reach: Reach;
  /** The row with what is proposed; undefined where the proposal is no single value. */
  readonly made: Assessment | undefined;
}

function reachOf(
  read: ReadIndicator,
  goal: Goal,
  terms: AssessmentTerms,
  isReached: (made: Assessment) => boolean,
): Found | undefined {
  const comparison = compareRow(read);
  const { target, actual } = read;
  if (comparison.kind !== "decided" || !target.reading.ok || !actual.reading.ok) return undefined;
  const given = actual.reading.value;
  const change = leastChange(target.reading.value.target, given.actual, comparison, goal, {
    method: methodFor(read.indicator, terms.policy),
    row: measuresOf(read, comparison),
  });
  if (change === undefined) return undefined;
  const answer = answerOf(change);
  if (answer === undefined) return { reach: asWritten(change, read), made: undefined };
  const reading = ok({ ...given, actual: answer });
  const made = assessIndicator({ ...read, actual: { ...actual, reading } }, terms);
  return isReached(made) ? { reach: asWritten(change, read), made } : undefined;
}

/** The proposal as an actual, where it is one: nothing is the first value above a bound. */
function answerOf(change: Change): Actual | undefined {
  if (change.kind === "answer") return change.actual;
  if (change.kind !== "amount" || change.comparator === ">" || change.comparator === "<") return undefined;
  return { kind: "quantity", quantity: change.amount, ...(change.isChange ? { isChange: true } : {}) };
}
