import type { Issue } from "../../issue.ts";
import { ok, type Result } from "../../result.ts";
import type { Passage } from "../../wording/passage.ts";
import type { Assumption } from "../../assumption.ts";
import type { Target, TargetReading } from "../target.ts";

/** Reads one form of words. `undefined`: the words are not of this form; an issue: they are, and cannot be meant. */
export type TargetReader = (passage: Passage) => Result<TargetReading, Issue> | undefined;

/** @param remark "" for none; `undefined` (words that cannot be left aside) makes the whole unread */
export function targetRead(
  target: Target,
  assumed: readonly Assumption[],
  remark: string | undefined,
): Result<TargetReading, Issue> | undefined {
  if (remark === undefined) return undefined;
  return ok(remark === "" ? { target, assumed } : { target, assumed, remark });
}
