import { dayInFigures } from "../../wording/day-in-figures.ts";
import { dateOf } from "../actual.ts";
import { readDate, type FoundDate } from "../../wording/read-date.ts";
import { remarkAfter } from "../../wording/remark.ts";
import type { Passage } from "../../wording/passage.ts";
import { actualRead, type ActualReader } from "./reader.ts";

/** Reads a date that stands first in figures: "28.06", "15/07/2021", "30 giugno". */
export const readDateInFigures: ActualReader = (passage) => {
  const found = dayInFigures(passage);
  return found && observed(passage, found);
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
  const remark = remarkAfter(passage, found.end, false);
  // "31/12/2021 (in corso di approvazione)" is not yet done.
  if (remark && passage.vocabulary.reservations.first(passage.folded, found.end) !== undefined)
    return undefined;
  return actualRead(dateOf(found.date.value, found), found.assumed, remark);
}
