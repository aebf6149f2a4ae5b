import { passageOf, type Passage } from "./passage.ts";

const YEAR = /(?<![\d.,/-])(?<year>20\d{2}) ?[:=] ?/g;
/** A plan has three years. */
const MOST_YEARS = 6;
const MARKS_AT_END = /[ ,;|-]{1,5}$/;

/** Of "2021: 80%; 2022: 85%" what stands behind the plan's year. */
export function partOfOwnYear({ text, context }: Passage): Passage | undefined {
  if (!/^20\d{2} ?[:=]/.test(text)) return undefined;
  const years = [...text.matchAll(YEAR)];
  const own = years.findIndex(({ groups }) => Number(groups?.year) === context.year);
  const found = years[own];
  if (found === undefined || years.length > MOST_YEARS) return undefined;
  const end = years[own + 1]?.index ?? text.length;
  return passageOf(text.slice(found.index + found[0].length, end).replace(MARKS_AT_END, ""), context);
}
