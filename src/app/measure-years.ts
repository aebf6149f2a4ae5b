import { fold } from "./headings.ts";

/** "Valore", "Valore t", "Value", "Valore anno": the plan's year. */
const THIS_YEAR = /^(?:valore|value)(?:t|anno|annocorrente|thisyear|currentyear|year)?$/u;
/** "Valore anno precedente", "Previous value", "Previous year". */
const LAST_YEAR =
  /^(?:valoreannoprecedente|valoreprecedente|annoprecedente|previousvalue|previousyear|previousyearvalue|previousyearsvalue)$/u;
/** "Valore t-1", "t−2", "Value t-1": signs are folded away. */
const EARLIER = /^(?:valore|value)?t(?<ago>\d)$/u;
/** "2020", "Valore 2020". */
const OF_YEAR = /^(?:valore|value)?(?:anno|year)?(?<year>(?:19|20)\d{2})$/u;
const MOST_YEARS = 9;

/**
 * Which year each column of *Misure* holds values of: columns by how many years they are before the plan's. Of two
 * headings for one year the first counts.
 *
 * @param year of the plan; without it headings that are a year say nothing
 */
export function measureYears(
  headings: readonly string[],
  year: number | undefined,
): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  headings.forEach((heading, column) => {
    const ago = yearsAgo(fold(heading), year);
    if (ago !== undefined && ago >= 0 && ago <= MOST_YEARS && !columns.has(ago)) columns.set(ago, column);
  });
  return columns;
}

function yearsAgo(folded: string, year: number | undefined): number | undefined {
  if (THIS_YEAR.test(folded)) return 0;
  if (LAST_YEAR.test(folded)) return 1;
  const ago = EARLIER.exec(folded)?.groups?.ago;
  if (ago !== undefined) return Number(ago);
  const named = OF_YEAR.exec(folded)?.groups?.year;
  return named === undefined || year === undefined ? undefined : year - Number(named);
}
