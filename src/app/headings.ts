import type { ColumnSpec, WorkbookLanguage } from "./plan-layout.ts";

/**
 * A heading, a table's name or a parameter's as it is compared: without case, accents, blanks and signs, so that
 * "CENTRO DI RESPONSABILITA'" and "Centro di responsabilità" are one.
 */
export const fold = (text: string): string =>
  FOLDED.test(text)
    ? text
    : text
        .normalize("NFD")
        .replace(/[^\p{L}\p{N}+]/gu, "")
        .toLowerCase();

const FOLDED = /^[a-z0-9+]*$/u;

export interface MatchedHeadings<K extends string> {
  /** Position in the heading row, from 0. The first of equal headings wins. */
  readonly columns: Readonly<Partial<Record<K, number>>>;
  /** The year in the target's heading ("TARGET 2021"), where there is one. */
  readonly year: number | undefined;
  /** How many headings are known in each language: tells the language of the workbook. */
  readonly spoken: Readonly<Record<WorkbookLanguage, number>>;
}

const YEAR = /(?<year>(?:19|20)\d{2})$/u;

/**
 * Finds the known columns of a table in a row of headings. A year at the end of a heading is set aside; of several
 * target columns with years (TARGET 2021, TARGET 2022) the earliest is the target, the later ones are next years'; an
 * actual of an earlier year is the previous one.
 */
export function matchHeadings<K extends string>(
  headings: readonly string[],
  specs: Readonly<Record<K, ColumnSpec>>,
): MatchedHeadings<K> {
  const known = dictionaryOf(specs);
  const columns: Partial<Record<K, number>> = {};
  const spoken = { it: 0, en: 0 };
  const dated: Dated[] = [];
  headings.forEach((heading, index) => {
    const folded = fold(heading);
    const exact = known.get(folded);
    const year = YEAR.exec(folded)?.groups?.year;
    const match = exact ?? (year === undefined ? undefined : known.get(folded.slice(0, -year.length)));
    if (match === undefined) return;
    if (match.language !== undefined) spoken[match.language] += 1;
    if (exact === undefined && year !== undefined) dated.push({ key: match.key, index, year: Number(year) });
    else columns[match.key] ??= index;
  });
  const year = placeDated(columns, dated);
  return { columns, year, spoken };
}

/** What further target and actual columns with years are: the targets of the next years, the actual of the last. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  target: ["target", "targetNext", "targetAfter"],
};
const EARLIER: Readonly<Record<string, string>> = { actual: "previous" };

interface Dated {
  readonly key: string;
  readonly index: number;
  readonly year: number;
}

/** @returns the year of the target's heading, which is the plan's */
function placeDated(columns: Partial<Record<string, number>>, dated: readonly Dated[]): number | undefined {
  const sorted = dated.toSorted((a, b) => a.year - b.year);
  const year = columns.target === undefined ? sorted.find(({ key }) => key === "target")?.year : undefined;
  for (const one of sorted) {
    const earlier = EARLIER[one.key];
    const isEarlier = earlier !== undefined && year !== undefined && one.year < year;
    const places = isEarlier ? [earlier] : (LATER[one.key] ?? [one.key]);
    const free = places.find((place) => columns[place] === undefined);
    if (free !== undefined) columns[free] = one.index;
  }
  return year;
}

interface Meaning<K> {
  readonly key: K;
  /** undefined: the word is the same in both languages, or is one of the synonyms. */
  readonly language: WorkbookLanguage | undefined;
}

const dictionaries = new WeakMap<object, ReadonlyMap<string, Meaning<string>>>();

function dictionaryOf<K extends string>(
  specs: Readonly<Record<K, ColumnSpec>>,
): ReadonlyMap<string, Meaning<K>> {
  const cached = dictionaries.get(specs);
  if (cached !== undefined) return cached as ReadonlyMap<string, Meaning<K>>;
  const made = new Map<string, Meaning<K>>();
  const add = (text: string, key: K, language: WorkbookLanguage | undefined): void => {
    const folded = fold(text);
    if (!made.has(folded)) made.set(folded, { key, language });
  };
  const entries = Object.entries(specs) as [K, ColumnSpec][];
  for (const [key, { it, en }] of entries) {
    const same = fold(it) === fold(en);
    add(it, key, same ? undefined : "it");
    add(en, key, same ? undefined : "en");
  }
  for (const [key, { also }] of entries) for (const synonym of also ?? []) add(synonym, key, undefined);
  dictionaries.set(specs, made);
  return made;
}
