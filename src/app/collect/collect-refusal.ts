import type { TableRefusal } from "../policy/policy-refusal.ts";
import type { NoPlace } from "../plan-writes.ts";

/** Why nothing of a collection is written: a table of the plan cannot take it. */
export type CollectRefusal = TableRefusal | NoPlace;
