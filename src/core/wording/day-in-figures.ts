import { asksForDate, meansDate } from "./evidence.ts";
import type { Passage } from "./passage.ts";
import { readDate, type FoundDate } from "./read-date.ts";

const MAY_BE_DATE = /^\d{1,4}(?:[./-]\d|°? ?[a-z])/;

/** Reads a date that stands first in figures: "30.06", "31/12/2021", "2021-06-30", "30 giugno". */
export function dayInFigures(passage: Passage): FoundDate | undefined {
  if (!MAY_BE_DATE.test(passage.folded)) return undefined;
  const found = readDate(passage, 0, "alone");
  if (found === undefined || !meansDate(passage, found.end)) return undefined;
  const text = passage.text.slice(0, found.end);
  const mayBe = mayBeShare(text) && !asksForDate(passage);
  // "11/12" answers a percentage with a share, and with no day.
  if (mayBe && passage.context.wanted === "percent") return undefined;
  return mayBe ? { ...found, assumed: [...found.assumed, { code: "day-or-share", facts: { text } }] } : found;
}

const DAY_OR_SHARE = /^(?<first>[1-9]\d?)\/(?<second>\d{2})$/;

/** "11/12": the eleventh of December, or eleven of twelve. "15/12" and "05/12" are days. */
function mayBeShare(text: string): boolean {
  const { first, second } = DAY_OR_SHARE.exec(text)?.groups ?? {};
  return first !== undefined && Number(first) <= Number(second);
}
