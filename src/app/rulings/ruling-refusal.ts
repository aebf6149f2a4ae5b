import type { DecidedVerdict } from "./decide.ts";

/** Why a decision or a confirmation is not written. Worded per language at the edge. */
export type RulingRefusal =
  /** The row is not there any more. */
  | { readonly code: "unknown-row"; readonly key: string }
  | {
      readonly code: "decision-incomplete";
      readonly verdict: DecidedVerdict;
      readonly missing: readonly ("reason" | "act")[];
    }
  /** Its columns cannot be written or added. `address`: what stands in the way. */
  | {
      readonly code: "no-place";
      readonly because: "protected" | "occupied";
      readonly sheet: string;
      readonly address: string;
    }
  /** None of the rows has a reading to confirm. */
  | { readonly code: "nothing-to-confirm" }
  /** The row cannot be read: there is no reading to confirm, only a verdict to decide. */
  | { readonly code: "needs-decision"; readonly key: string; readonly name: string };
