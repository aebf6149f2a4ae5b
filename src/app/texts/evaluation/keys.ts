import type { Actual } from "../../../core/actual/actual.ts";
import type { Rule, Variance, VerdictKind } from "../../../core/assessment/assessment.ts";
import type { AssumptionCode } from "../../../core/assumption.ts";
import type { DirectionSource } from "../../../core/direction/direction.ts";
import type { IssueCode } from "../../../core/issue.ts";
import type { Method } from "../../../core/policy/policy.ts";
import type { BandKey } from "../../../core/policy/status-band.ts";
import type { Direction, Unit } from "../../../core/quantity.ts";

/** The words said of one indicator, and of what is wrong in a plan. A code without words does not compile. */
export type EvaluationKey =
  /** As they stand in a cell. */
  | `verdict.${VerdictKind}`
  | "verdict.open"
  | `band.${BandKey | "none"}`
  /** As they end a sentence: "…: non raggiunto". */
  | `outcome.${VerdictKind}`
  | `direction.${Direction}`
  | `method.${Method}`
  | `rule.${Rule}`
  | `unit.${Variance["unit"]}`
  | `measure.${Unit | "ratio"}`
  | `answer.${Actual["kind"]}`
  /** What is wrong, and what to do about it. */
  | `issue.${IssueCode}`
  | `remedy.${IssueCode}`
  | "issue.where"
  | `assumption.${AssumptionCode}`
  /** Where a direction was found that nobody had to assume, and what speaks against one. */
  | `found.${"column" | "algorithm-comparator"}`
  | `source.${DirectionSource}`
  | "opposed"
  | "opposed.source"
  /** What a step did to the figure before it. */
  | `step.${"all-or-nothing" | "stage" | "met-at-least" | "missed-at-most" | "floor" | "cap"}`
  | "explain.compared"
  | "explain.unread"
  | "explain.target-only"
  | "explain.actual-only"
  | "explain.joint"
  | "explain.attainment"
  | "explain.attainment-to-date"
  | "explain.variance"
  | "explain.favourable"
  | "explain.unfavourable"
  | "explain.confirmed-target"
  | "explain.confirmed-actual"
  /** The row's formula worked out: judged by it, or beside a typed actual. */
  | "explain.computed"
  | "explain.computed-beside"
  /** What would have to be written: a reach, and the sentence it stands in. */
  | `reach.${"at-least" | "more-than" | "at-most" | "less-than"}`
  | `reach.${"range" | "date" | "stage" | "condition" | "unreadable" | "all-of" | "any-of"}`
  | `what-if.${"met" | "highest" | "to-meet" | "to-meet-unknown" | "to-band" | "to-band-unknown" | "to-both"}`
  | "what-if.heading"
  | "what-if.above-cap"
  | "what-if.none"
  | "what-if.decided"
  | "decision.verdict"
  | "decision.by"
  | "decision.on"
  | "decision.act"
  | "decision.reason";

export type EvaluationTexts = Readonly<Record<EvaluationKey, string>>;
