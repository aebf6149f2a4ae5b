import { partOfOwnYear } from "../../wording/own-year.ts";
import { openingOf } from "../../wording/passage.ts";
import { readNumber, readSoftened } from "./amount.ts";
import { readOpenedRange, readRange } from "./range.ts";
import type { TargetReader } from "./reader.ts";
import { firstRead } from "./several.ts";
import { readThreshold } from "./threshold.ts";

const OF_A_YEAR = {
  figure: [readNumber, readRange],
  words: [readThreshold, readOpenedRange, readSoftened],
} as const;

/** Reads "2021: 80%; 2022: 85%": what is asked in the plan's year. */
export const readByYear: TargetReader = (passage) => {
  const piece = partOfOwnYear(passage);
  return piece && firstRead(OF_A_YEAR[openingOf(piece)], piece);
};
