import type { Actual } from "../actual/actual.ts";
import type { Comparator, Quantity } from "../quantity.ts";
import type { Target } from "../target/target.ts";

/** What an actual would have to be, in the unit in which the row's own is written. */
export type Reach =
  /** `until`: the other end of a range. A strict comparator is said as such: no value is the smallest above a bound. */
  | {
      readonly kind: "amount";
      readonly comparator: Comparator;
      readonly amount: Quantity;
      readonly isChange: boolean;
      readonly until: Quantity | undefined;
    }
  /** A date (or an earlier one), a yes or a no, a stage (or a later one). */
  | { readonly kind: "answer"; readonly actual: Actual }
  /** Those that are still missing: all of them, or any. Without a reach one has to be made readable first. */
  | {
      readonly kind: "conditions";
      readonly joint: "all-of" | "any-of";
      readonly parts: readonly { readonly target: Target; readonly reach: Reach | undefined }[];
    };

/** A `Reach` in the unit of the comparison; `observed`: the amount that stands there now. */
export type Change =
  | (Extract<Reach, { kind: "amount" }> & { readonly observed: Quantity })
  | Extract<Reach, { kind: "answer" }>
  | {
      readonly kind: "conditions";
      readonly joint: "all-of" | "any-of";
      readonly parts: readonly { readonly target: Target; readonly change: Change | undefined }[];
    };
