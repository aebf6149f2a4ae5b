import { readAmount } from "../number/read-amount.ts";
import { boundAt } from "./bound.ts";
import { isWordCode } from "./fold.ts";
import { bareWords, skipBlank, type Passage } from "./passage.ts";
import { readDate, type FoundDate } from "./read-date.ts";

/** "4 corsi base al 20.10": so many words may name what is counted. */
const MOST_NOUNS = 2;

/**
 * The day on which an amount was measured: the one behind it that ends the cell, "70% al 31.12", "4 corsi al 20.10",
 * "70% (31.12.2021)". The day of an act, of a start ("dal 15.02") or of another year's value is none (house rule: what is
 * not plainly the day of the measure is left to be asked).
 */
export function dayBeside(passage: Passage): FoundDate | undefined {
  const amount = boundAt(passage, 0) ?? readAmount(passage, 0);
  const { folded, vocabulary, context } = passage;
  if (amount === undefined || amount.end >= folded.length) return undefined;
  let at = skipBlank(folded, amount.end);
  const isInBrackets = folded.charAt(at) === "(";
  if (isInBrackets) at = skipBlank(folded, at + 1);
  let lead = vocabulary.measuredOn.at(folded, at);
  for (let nouns = 0; lead === undefined && !isInBrackets && nouns < MOST_NOUNS; nouns++) {
    while (at < folded.length && isWordCode(folded.charCodeAt(at))) at++;
    at = skipBlank(folded, at);
    lead = vocabulary.measuredOn.at(folded, at);
  }
  if (lead === undefined && !isInBrackets) return undefined;
  const found = readDate(passage, lead === undefined ? at : skipBlank(folded, lead.end), "alone");
  if (found?.date.ok !== true || bareWords(folded.slice(found.end)) !== "") return undefined;
  // "92% (11/12)" shows its counts as likely as a day.
  if (lead === undefined && found.assumed.length > 0) return undefined;
  return context.year === undefined || found.date.value.year >= context.year ? found : undefined;
}
