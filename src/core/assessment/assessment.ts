import type { Actual } from "../actual/actual.ts";
import type { Assumption } from "../assumption.ts";
import type { Decimal } from "../decimal.ts";
import type { DirectionFinding } from "../direction/direction.ts";
import type { CellRef, Issue } from "../issue.ts";
import type { Band } from "../policy/status-band.ts";
import type { Method } from "../policy/policy.ts";
import type { Unit } from "../quantity.ts";
import type { Decision } from "../plan.ts";
import type { Target } from "../target/target.ts";
import type { Alternative } from "./alternatives.ts";
import type { Step } from "./step.ts";
import type { ComputedActual } from "./with-formula.ts";

/** From the comparison alone, never from a percentage. None of the states without a verdict is ever a zero. */
export type Verdict =
  | { readonly kind: "met" | "not-met" }
  /** Postponed or taken out on purpose: neither met nor missed. */
  | { readonly kind: "deferred" | "excluded"; readonly reason: string }
  | { readonly kind: "no-target" | "no-actual" | "not-yet-due" }
  | { readonly kind: "needs-review"; readonly issues: readonly Issue[] };

export type VerdictKind = Verdict["kind"];
export const VERDICTS: readonly VerdictKind[] = [
  "met",
  "not-met",
  "deferred",
  "excluded",
  "no-target",
  "no-actual",
  "not-yet-due",
  "needs-review",
];

/** Share of the target reached, 1 = 100 %, by a declared method. */
export type Attainment =
  | {
      readonly kind: "computed";
      /** As the method gives it, before cap and floor; at least 1 when met, below 1 when missed. */
      readonly uncapped: Decimal;
      /** Between 0 and the cap. */
      readonly capped: Decimal;
      /** Capped, rounded half up to the policy's decimals; a missed target never shows 100 %. */
      readonly shown: Decimal;
      /** The method that gave it: the asked one, or what stood in for it. */
      readonly method: Method;
    }
  | { readonly kind: "not-computable"; readonly reason: "no-verdict" };

/** Actual − target in the indicator's unit; between percentages in points (63 % − 80 % is −17). */
export interface Variance {
  readonly value: Decimal;
  readonly unit: Unit | "points";
  /** undefined: neither (no variance). */
  readonly favourable: boolean | undefined;
}

/** Whether the indicator counts in totals, and why not. */
export type Coverage =
  | { readonly counts: true }
  | { readonly counts: false; readonly because: Exclude<VerdictKind, "met" | "not-met"> };

/**
 * What a person should look at. `decide`: the verdict is open, the evidence contradicts itself, or an assumption
 * changes the verdict. `confirm`: a reading that was inferred and can be confirmed with the others.
 */
export type Question = "decide" | "confirm" | "none";

export interface Assessment {
  readonly verdict: Verdict;
  readonly attainment: Attainment;
  readonly variance: Variance | undefined;
  readonly band: Band | undefined;
  readonly coverage: Coverage;
  readonly question: Question;
  /** The verdict rests on something assumed and not yet confirmed: its word says "(da confermare)". */
  readonly isOpen: boolean;
  readonly proof: Proof;
}

/** Everything needed to retrace the answer. */
export interface Proof {
  readonly target: ReadSource<Target> | undefined;
  readonly actual: ReadSource<Actual> | undefined;
  /** The row's formula worked out, where it has one that can be. */
  readonly computed: ComputedActual | undefined;
  readonly direction: DirectionFinding | undefined;
  readonly assumptions: readonly Assumption[];
  /** Other readings under which the verdict would be another. */
  readonly alternatives: readonly Alternative[];
  readonly issues: readonly Issue[];
  /** The rule that gave the verdict. */
  readonly rule: Rule;
  readonly decision: Decision | undefined;
  readonly steps: readonly Step[];
  readonly policy: string;
}

export interface ReadSource<T> {
  readonly text: string;
  readonly at: CellRef | undefined;
  readonly reading: T;
  readonly remark: string | undefined;
  /** What this reading took for granted; nothing once a person has confirmed it. */
  readonly assumed: readonly Assumption[];
  readonly confirmed: boolean;
}

export type Rule =
  | "decision" // a person decided
  | "threshold" // actual against a bound
  | "range"
  | "deadline"
  | "yes-no"
  | "ceiling" // yes/no with a ceiling
  | "stage"
  | "several" // conditions joined by and / or
  | "statement" // deferred, excluded, missing: from the words alone
  | "unread";
