import type { PolicyRefusal } from "../policy/policy-refusal.ts";
import type { RulingRefusal } from "../rulings/ruling-refusal.ts";

/** Why nothing of a collection is written: a table of the plan cannot take it. */
export type CollectRefusal =
  | Extract<
      PolicyRefusal,
      { readonly code: "table-locked" | "no-room-below" | "totals-row" | "column-missing" }
    >
  | Extract<RulingRefusal, { readonly code: "no-place" }>;
