import { partOfOwnYear } from "../../wording/own-year.ts";
import { openingOf } from "../../wording/passage.ts";
import { readBound, readNumber } from "./amount.ts";
import type { ActualReader } from "./reader.ts";

/** Reads "2019: 88%; 2020: 89%; 2021: 91%": what was reached in the plan's year. */
export const readByYear: ActualReader = (passage) => {
  const piece = partOfOwnYear(passage);
  return piece && (openingOf(piece) === "figure" ? readNumber(piece) : readBound(piece));
};
