import { readAmount, type Amount } from "../../number/read-amount.ts";
import { bareWords, passageOf, type Passage } from "../../wording/passage.ts";
import { actualRead, type ActualReader } from "./reader.ts";

const VALUE_AT_END = /[(:,;-] ?(?<value>[€$£+]? ?\d[^()]{0,30})\)?\.?$/;
const MARK = /^ ?[(:,;-] ?/;
/** "target was not met": longer words say more. */
const MOST_WORDS = 4;
const LONGEST = 80;

/**
 * Reads "Met – 76.4%", "Not met (71%)", "Raggiunto: 81%", "93,4% - non raggiunto": the value beside a word that judges it. The
 * word is the body's own verdict and not our reading: it is left aside, and the number is said to be taken from words.
 */
export const readTold: ActualReader = (passage) => {
  const { folded, text, context } = passage;
  if (folded.length > LONGEST) return undefined;
  const first = readAmount(passage, 0);
  if (first !== undefined) {
    const mark = MARK.exec(folded.slice(first.end));
    const words = mark && folded.slice(first.end + mark[0].length);
    return words && judges(words, passage) ? told(first, passage) : undefined;
  }
  const found = VALUE_AT_END.exec(folded);
  const value = found?.groups?.value;
  if (found === null || value === undefined || !judges(folded.slice(0, found.index), passage))
    return undefined;
  const at = found.index + found[0].indexOf(value);
  const beside = passageOf(text.slice(at, at + value.length), context);
  const amount = readAmount(beside, 0);
  return amount?.end === beside.folded.length ? told(amount, passage) : undefined;
};

const told = ({ quantity, sign, assumed }: Amount, { text }: Passage): ReturnType<ActualReader> =>
  actualRead(
    { kind: "quantity", quantity, ...(sign === "none" ? {} : { isChange: true }) },
    [...assumed, { code: "number-from-prose", facts: { text } }],
    "",
  );

function judges(words: string, { vocabulary }: Passage): boolean {
  const bare = bareWords(words);
  return (
    !/\d/.test(bare) &&
    bare.split(" ").length <= MOST_WORDS &&
    vocabulary.outcomes.first(bare, 0) !== undefined
  );
}
