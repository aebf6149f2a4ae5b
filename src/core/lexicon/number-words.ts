import type { Words } from "../wording/phrase-book.ts";

/** Words of numbers with what they mean. */
export type NumberWord = readonly [words: Words, value: number];

const listed = (words: string): readonly string[] => words.split(" ");

/** "uno due …" from a number on, one word each; "un|uno" for several spellings. */
export const counted = (from: number, words: string): readonly NumberWord[] =>
  listed(words).map((spellings, index) => [spellings.replaceAll("|", " | "), from + index]);

/** "venti trenta …" of every tenth. */
export const tens = (from: number, words: string): readonly NumberWord[] =>
  listed(words).map((word, index) => [word, from + index * TEN]);

/** "cento duecento …" of every hundredth. */
export const hundreds = (words: string): readonly NumberWord[] =>
  listed(words).map((word, index) => [word, (index + 1) * HUNDRED]);

/** Every ten with every unit: "ventuno", "twenty-one", "quatre-vingt-dix". */
export const composed = (
  ofTens: readonly NumberWord[],
  units: readonly NumberWord[],
  join: (ten: string, unit: string, value: number) => Words,
): readonly NumberWord[] =>
  ofTens.flatMap(([ten, more]) =>
    units.map(([unit, value]): NumberWord => [join(ten, unit.split(" ")[0] ?? unit, value), more + value]),
  );

const TEN = 10;
const HUNDRED = 100;
