import type { ActualReading } from "../actual/actual.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { vocabularyOf } from "../lexicon/vocabulary.ts";
import type { Stage } from "../policy/method-parameters.ts";
import type { TargetReading } from "../target/target.ts";
import { fold } from "../wording/fold.ts";
import { phraseBook } from "../wording/phrase-book.ts";

/** The target as a stage of the ladder that the plan declares; `undefined` where it names none. */
export function targetOnLadder(text: string, ladder: readonly Stage[]): TargetReading | undefined {
  const stage = stageIn(fold(text), ladder);
  return stage && { target: { kind: "stage", stage: stage.name, ladder }, assumed: [] };
}

/** The stage that was reached: "Sì progettazione". Words that take it back ("non", "in corso") leave it unread. */
export function actualOnLadder(
  text: string,
  ladder: readonly Stage[],
  lexicon: Lexicon,
): ActualReading | undefined {
  const folded = fold(text);
  const { negations, reservations } = vocabularyOf(lexicon);
  const stage = stageIn(folded, ladder);
  if (stage === undefined) return undefined;
  const beside = folded.replace(fold(stage.name), " ");
  if (negations.first(beside, 0) !== undefined || reservations.first(beside, 0) !== undefined)
    return undefined;
  return { actual: { kind: "stage", stage: stage.name }, assumed: [] };
}

/** The one stage that the words name. */
function stageIn(folded: string, ladder: readonly Stage[]): Stage | undefined {
  const book = phraseBook(ladder.map((stage) => [stage.name.replaceAll(/[|*]/g, " "), stage] as const));
  const first = book.first(folded, 0);
  const second = first && book.first(folded, first.end);
  return second === undefined || second.meaning === first?.meaning ? first?.meaning : undefined;
}
