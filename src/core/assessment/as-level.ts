import type { ActualReading } from "../actual/actual.ts";
import { readAlgorithm } from "../direction/algorithm.ts";
import type { Vocabulary } from "../lexicon/vocabulary.ts";
import type { Indicator } from "../plan.ts";
import type { Target } from "../target/target.ts";
import { isChange } from "./compare.ts";

/**
 * "+6 rispetto al 2020" or "incremento del 6%" answering a target that asks for no change, in a row whose name and algorithm
 * speak of none: compared as it stands, and asked, for by so much may be meant as well as up to it.
 *
 * @param asked the target as written
 * @param text the actual as written: a minus alone is a negative number more often than a change
 */
export function asLevel(
  target: Target,
  reading: ActualReading,
  asked: string,
  text: string,
  { name, algorithm }: Pick<Indicator, "name" | "algorithm">,
  vocabulary: Vocabulary,
): ActualReading {
  const { actual } = reading;
  if (actual.kind !== "quantity" || actual.isChange !== true) return reading;
  if ((target.kind !== "bare" && target.kind !== "threshold") || isChange(target)) return reading;
  const { changesBefore, changesBehind } = vocabulary;
  const isInWords = [changesBefore, changesBehind].some((book) => book.first(text, 0) !== undefined);
  if (!text.startsWith("+") && !isInWords) return reading;
  const isOfRow =
    asked.includes("+") ||
    [name, algorithm, asked].some((words) => changesBefore.first(words, 0) !== undefined) ||
    readAlgorithm(algorithm, vocabulary).change !== "none";
  if (isOfRow) return reading;
  return { ...reading, assumed: [...reading.assumed, { code: "change-read-as-level", facts: { text } }] };
}
