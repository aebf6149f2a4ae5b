import { openingOf, passageOf } from "../../wording/passage.ts";
import { readNumber, readSoftened } from "./amount.ts";
import { readOpenedRange, readRange } from "./range.ts";
import type { TargetReader } from "./reader.ts";
import { firstRead } from "./several.ts";
import { readThreshold } from "./threshold.ts";

const OF_A_YEAR = {
  figure: [readNumber, readRange],
  words: [readThreshold, readOpenedRange, readSoftened],
} as const;

const YEAR = /(?<![\d.,/-])(?<year>20\d{2}) ?[:=] ?/g;
/** A plan has three years. */
const MOST_YEARS = 6;
const MARKS_AT_END = /[ ,;|-]{1,5}$/;

/** Reads "2021: 80%; 2022: 85%": what is asked in the plan's year. */
export const readByYear: TargetReader = ({ text, context }) => {
  if (!/^20\d{2} ?[:=]/.test(text)) return undefined;
  const years = [...text.matchAll(YEAR)];
  const own = years.findIndex(({ groups }) => Number(groups?.year) === context.year);
  const found = years[own];
  if (found === undefined || years.length > MOST_YEARS) return undefined;
  const end = years[own + 1]?.index ?? text.length;
  const piece = passageOf(text.slice(found.index + found[0].length, end).replace(MARKS_AT_END, ""), context);
  return firstRead(OF_A_YEAR[openingOf(piece)], piece);
};
