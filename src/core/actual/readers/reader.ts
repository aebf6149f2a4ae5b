import type { Assumption } from "../../assumption.ts";
import type { Issue } from "../../issue.ts";
import { fail, ok, type Result } from "../../result.ts";
import type { Passage } from "../../wording/passage.ts";
import type { Actual, ActualReading } from "../actual.ts";

/** Reads one form of words. `undefined`: the words are not of this form; an issue: they are, and cannot be meant. */
export type ActualReader = (passage: Passage) => Result<ActualReading, Issue> | undefined;

/** @param remark "" for none; `undefined` (words that cannot be left aside) makes the whole unread */
export function actualRead(
  actual: Actual,
  assumed: readonly Assumption[],
  remark: string | undefined,
): Result<ActualReading, Issue> | undefined {
  if (remark === undefined) return undefined;
  return ok(remark === "" ? { actual, assumed } : { actual, assumed, remark });
}

/** A yes that the words beside it take back in part: "sì, parzialmente". */
export const partialEvidence = ({ text }: Passage): Result<ActualReading, Issue> =>
  fail({ code: "partial-evidence", facts: { text } });
