import type { Vocabulary } from "../lexicon/vocabulary.ts";
import { fold } from "../wording/fold.ts";
import { DirectionWords, type FoundDirection } from "./direction-words.ts";

/** What an algorithm measures, as far as its form and its words tell. */
export interface AlgorithmReading {
  /** What the numerator says: what stands before the division, or all of it. */
  readonly numerator: FoundDirection | undefined;
  /**
   * "(t − t−1) / t−1" is a `variation`; "(t−1 − t) / t−1" a `reversed` one, where a reduction is positive;
   * "t / t−1" is an index and neither (DOMAIN §3, traps).
   */
  readonly change: "variation" | "reversed" | "none";
  /** The words for the earlier period: "t-1". */
  readonly previous: string;
}

const MINUS = /[ )]-|-[ (]/;

export function readAlgorithm(algorithm: string, { indicatorWords }: Vocabulary): AlgorithmReading {
  const words = new DirectionWords(algorithm);
  let divisionAt: number | undefined;
  let before: { readonly start: number; readonly end: number } | undefined;
  let isPreviousBelow = false;
  for (
    let found = indicatorWords.first(algorithm, 0);
    found;
    found = indicatorWords.first(algorithm, found.end)
  ) {
    const { role } = found.meaning;
    if (role === "division") divisionAt ??= found.start;
    else if (role === "previous" && divisionAt === undefined) before ??= found;
    else if (role === "previous") isPreviousBelow = true;
    else if (divisionAt === undefined) words.hear(found);
  }
  if (before === undefined || !isPreviousBelow) {
    return { numerator: words.decide(), change: "none", previous: "" };
  }
  const previous = algorithm.slice(before.start, before.end);
  if (MINUS.test(fold(algorithm.slice(0, before.start)))) {
    return { numerator: words.decide(), change: "variation", previous };
  }
  const isReversed = MINUS.test(fold(algorithm.slice(before.end, divisionAt)));
  return {
    numerator: isReversed ? undefined : words.decide(),
    change: isReversed ? "reversed" : "none",
    previous,
  };
}
