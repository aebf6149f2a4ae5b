import { readPlan } from "../../app/read-plan.ts";
import type { Snapshot } from "../../ports/snapshot.ts";

const plans = new WeakMap<Snapshot, ReturnType<typeof readPlan>>();

/** The plan of a workbook, read once: what follows each key that a person presses asks for it again. */
export function heldPlan(snapshot: Snapshot): ReturnType<typeof readPlan> {
  const known = plans.get(snapshot);
  if (known !== undefined) return known;
  const read = readPlan(snapshot);
  plans.set(snapshot, read);
  return read;
}
