import type { Actual } from "../actual/actual.ts";
import type { Assumption } from "../assumption.ts";
import type { Decimal } from "../decimal.ts";
import type { Issue, IssueCode } from "../issue.ts";
import type { Direction, Quantity, Unit } from "../quantity.ts";
import type { Rule } from "./assessment.ts";

/** The two numbers a comparison was made of, in one unit: what attainment and variance start from. */
export interface Measured {
  readonly actual: Decimal;
  /** The bound; of a range the nearer one. */
  readonly target: Decimal;
  readonly unit: Unit;
  readonly direction: Direction;
}

/** What a comparison says, before due dates and decisions. */
export type Comparison =
  | {
      readonly kind: "decided";
      readonly met: boolean;
      readonly rule: Rule;
      /** undefined where no numbers were compared (yes/no, stage). */
      readonly measured: Measured | undefined;
      /** The conditions of a target that has several, in their order. */
      readonly joined:
        { readonly kind: "all-of" | "any-of"; readonly parts: readonly Comparison[] } | undefined;
      readonly assumed: readonly Assumption[];
      /** Of the stage that was reached, where the plan declares a ladder. */
      readonly score?: Decimal;
    }
  | { readonly kind: "open"; readonly rule: Rule; readonly issues: readonly Issue[] }
  | { readonly kind: "deferred" | "excluded"; readonly reason: string }
  | { readonly kind: "no-actual" | "no-target" };

/** A comparison with an outcome; without numbers unless `measured` is given. */
export const decided = (
  rule: Rule,
  met: boolean,
  assumed: readonly Assumption[] = [],
  measured?: Measured,
  score?: Decimal,
): Comparison => ({
  kind: "decided",
  met,
  rule,
  measured,
  joined: undefined,
  assumed,
  ...(score === undefined ? {} : { score }),
});

export const open = (rule: Rule, issue: Issue): Comparison => ({ kind: "open", rule, issues: [issue] });

/** The number in an actual; a degree of completion is one too. */
export function amountOf(actual: Actual): Quantity | undefined {
  if (actual.kind === "quantity") return actual.quantity;
  if (actual.kind === "bound") return actual.bound;
  return actual.kind === "completion" ? actual.share : undefined;
}

export const isComplete = (share: Quantity): boolean => share.value.gte(1);

/** "realizzazione al 67%" where a yes or a date is asked. */
export const partial = (share: Quantity): Issue => ({
  code: "partial-evidence",
  facts: { share: share.value.toString() },
});

/** An answer of another kind than the target asks for. */
export function misfit(actual: Actual): Issue {
  const code: IssueCode = actual.kind === "completion" ? "partial-evidence" : "answer-does-not-fit";
  return { code, facts: { answer: actual.kind } };
}
