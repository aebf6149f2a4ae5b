import type { Target, TargetReading } from "../target.ts";
import { amountBehind, boundAt, isTime, type FoundBound } from "../../wording/bound.ts";
import { directionOf } from "../../quantity.ts";
import { meantNumber, numbersIn } from "../../wording/prose.ts";
import { bareWords, openingOf, passageOf, skipBlank, type Passage } from "../../wording/passage.ts";
import type { Found } from "../../wording/phrase-book.ts";
import { readDate } from "../../wording/read-date.ts";
import { readNoneOrAll, readNumber, readSoftened } from "./amount.ts";
import { readProse } from "./prose.ts";
import { targetRead, type TargetReader } from "./reader.ts";
import { firstRead } from "./several.ts";
import { readThreshold } from "./threshold.ts";
import { readTolerance } from "./tolerance.ts";

const AMOUNTS = {
  figure: [readTolerance, readNumber],
  words: [readThreshold, readSoftened, readNoneOrAll, readProse],
} as const;

/**
 * Reads an amount with its term: "80% entro il 31/10" asks for both; "60% entro 13 settimane" asks for a share that is
 * itself measured at the term, as service standards are; so does "entro 60 giorni nel 95% dei casi".
 */
export const readWithTerm: TargetReader = (passage) => {
  const { folded, text, vocabulary, context } = passage;
  const opening = boundAt(passage, 0);
  if (opening !== undefined && isTime(passage, opening.amount)) return behindTerm(passage, opening);
  const term = vocabulary.terms.first(folded, 1);
  if (term === undefined || isJoined(passage, term.start)) return undefined;
  const left = passageOf(text.slice(0, term.start), context);
  const condition = firstRead(AMOUNTS[openingOf(left)], left);
  if (condition?.ok !== true) return undefined;
  return withDate(passage, condition.value, term) ?? withTime(passage, condition.value, term);
};

/** "≥ 80% o entro il 30.06": the term is a condition of its own, joined as the words say. */
function isJoined({ folded, vocabulary }: Passage, start: number): boolean {
  let joiner = vocabulary.joiners.first(folded, 0);
  while (joiner !== undefined && skipBlank(folded, joiner.end) < start)
    joiner = vocabulary.joiners.first(folded, joiner.end);
  return joiner !== undefined && skipBlank(folded, joiner.end) === start;
}

/** Reads "entro 60 giorni nel 95% dei casi". */
function behindTerm({ text, context }: Passage, { comparator, end, amount }: FoundBound) {
  if (directionOf(comparator) === "higher") return undefined;
  const rest = passageOf(text.slice(end), context);
  // "< 2 mesi e ≥ 5%" asks two things.
  if (rest.vocabulary.joiners.at(rest.folded, skipBlank(rest.folded, 0)) !== undefined) return undefined;
  const { numbers, hasDate } = numbersIn(rest);
  const share = meantNumber(numbers, undefined);
  if (share?.amount.quantity.unit !== "percent" || hasDate || share.sense !== undefined) return undefined;
  const bound = share.amount.quantity;
  const term = text.slice(0, end);
  return targetRead(
    { kind: "threshold", comparator: share.comparator ?? ">=", bound },
    [...amount.assumed, ...share.amount.assumed, { code: "term-of-measure", facts: { text: term } }],
    term,
  );
}

function withDate(passage: Passage, { target, assumed, remark }: TargetReading, term: Found<true>) {
  const found = readDate(passage, term.end, "anywhere");
  if (found === undefined || !endsAt(passage, found.end)) return undefined;
  if (!found.date.ok) return found.date;
  const parts: readonly Target[] = [target, { kind: "deadline", due: found.date.value }];
  return targetRead({ kind: "all-of", parts }, [...assumed, ...found.assumed], remark ?? "");
}

function withTime(passage: Passage, { target, assumed, remark }: TargetReading, term: Found<true>) {
  const time = amountBehind(passage, term.end);
  if (time === undefined || !isTime(passage, time) || !endsAt(passage, time.end)) return undefined;
  const text = passage.text.slice(term.start, time.end);
  return targetRead(
    target,
    [...assumed, ...time.assumed, { code: "term-of-measure", facts: { text } }],
    [remark, text].filter(Boolean).join("; "),
  );
}

const endsAt = ({ folded }: Passage, end: number): boolean => bareWords(folded.slice(end)) === "";
