import { meansDate } from "../../wording/evidence.ts";
import { readDate, type FoundDate } from "../../wording/read-date.ts";
import { remarkAfter } from "../../wording/remark.ts";
import type { Passage } from "../../wording/passage.ts";
import { actualRead, type ActualReader } from "./reader.ts";

const MAY_BE_DATE = /^\d{1,4}(?:[./-]\d|°? ?[a-z])/;

/** Reads a date that stands first in figures: "28.06", "15/07/2021", "30 giugno". */
export const readDateInFigures: ActualReader = (passage) => {
  if (!MAY_BE_DATE.test(passage.folded)) return undefined;
  const found = readDate(passage, 0, "alone");
  return found === undefined || !meansDate(passage, found.end) ? undefined : observed(passage, found);
};

/** Reads "giugno 2021", "il 28.06", "Q4 2022". */
export const readDateInWords: ActualReader = (passage) => {
  const alone = readDate(passage, 0, "alone");
  if (alone !== undefined) return observed(passage, alone);
  const lead = passage.vocabulary.dateLeads.at(passage.folded, 0);
  const found = lead && readDate(passage, 0, "anywhere");
  return found && observed(passage, found);
};

function observed(passage: Passage, found: FoundDate): ReturnType<ActualReader> {
  if (!found.date.ok) return found.date;
  return actualRead(
    { kind: "date", date: found.date.value },
    found.assumed,
    remarkAfter(passage, found.end, false),
  );
}
