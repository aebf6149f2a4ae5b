import type { Assumption } from "../../assumption.ts";
import type { Actual } from "../actual.ts";
import { answerAt } from "../../wording/answer.ts";
import { bareWords, withoutTrailingMarks, type Passage } from "../../wording/passage.ts";
import { readDate, type FoundDate } from "../../wording/read-date.ts";
import { actualRead, partialEvidence, type ActualReader } from "./reader.ts";

/**
 * Reads "Sì", "No", "Sì progettazione", "sì entro il 30.06", "Sì (15/06/2021)".
 *
 * @returns `partial-evidence` where the words beside a yes take some of it back: "sì, parzialmente", "sì al 50%"
 */
export const readYesNo: ActualReader = (passage) => {
  const answer = answerAt(passage);
  if (answer === undefined) return undefined;
  const dated = dateBehind(passage, answer.end);
  if (dated?.found.date.ok === false) return dated.found.date;
  const words = withoutTrailingMarks(bareWords(passage.text.slice(answer.end, dated?.start)));
  if (answer.answer && takesBack(passage, answer.end)) return partialEvidence(passage);
  const actual: Actual = {
    kind: "yes-no",
    answer: answer.answer,
    ...(dated?.found.date.ok === true ? { by: dated.found.date.value } : {}),
    ...(words === "" ? {} : { qualifier: words }),
  };
  const put = answer.answer ? undefined : passage.vocabulary.withdrawn.first(passage.folded, answer.end);
  const either: readonly Assumption[] =
    put === undefined ? [] : [{ code: "no-or-withdrawn", facts: { text: passage.text } }];
  return actualRead(actual, [...(dated?.found.assumed ?? []), ...either], "");
};

const takesBack = ({ folded, vocabulary }: Passage, from: number): boolean =>
  folded.includes("%", from) ||
  vocabulary.reservations.first(folded, from) !== undefined ||
  vocabulary.withdrawn.first(folded, from) !== undefined ||
  vocabulary.negations.first(folded, from) !== undefined;

interface Dated {
  /** Where the words about the date begin. */
  readonly start: number;
  readonly found: FoundDate;
}

/** The date that ends the words: "entro il 30.06", "(15/06/2021)", "in data 15.06". */
function dateBehind(passage: Passage, from: number): Dated | undefined {
  const { folded, vocabulary } = passage;
  const within = vocabulary.within.first(folded, from);
  const begun = within ?? vocabulary.dateLeads.first(folded, from);
  const start = begun?.start ?? folded.slice(from).search(/\d/) + from;
  const at = within?.end ?? start;
  const found = start < from ? undefined : readDate(passage, at, "anywhere");
  return found !== undefined && bareWords(folded.slice(found.end)) === "" ? { start, found } : undefined;
}
