import type { Actual, ActualReading, CountedQuantity } from "../actual/actual.ts";
import type { Target } from "../target/target.ts";
import { fold } from "../wording/fold.ts";
import { stem } from "./counted.ts";

type Several = Extract<Target, { kind: "all-of" | "any-of" }>;

/** "2 seminari" answering "1 corso o 2 seminari" answers one condition of several, by what it counts. */
export function answerTo(target: Target, { actual, remark = "" }: ActualReading): Actual {
  const namesCounted = (target.kind === "all-of" || target.kind === "any-of") && target.counted !== undefined;
  return namesCounted && actual.kind === "quantity" && remark !== ""
    ? { kind: "several", parts: [{ ...actual.quantity, counted: remark }] }
    : actual;
}

/**
 * The answers in the order of the conditions, by the words that both count: "2 seminari e 3 corsi" answers "3 corsi e 2 seminari".
 * A condition that nothing answers has `undefined`.
 *
 * @returns `undefined` where the words do not say which answers which
 */
export function answersByWords(
  { counted }: Several,
  parts: readonly CountedQuantity[],
): readonly (CountedQuantity | undefined)[] | undefined {
  if (counted === undefined) return undefined;
  const stems = stemsOf(parts);
  const places = placesOf(counted, stems);
  const found = places.filter((place) => place !== -1);
  const isClear = found.length === parts.length && new Set([...stems, ...found]).size === 2 * parts.length;
  return isClear ? places.map((place) => parts[place]) : undefined;
}

/** "630 soggetti e 60" answers "75 PA e 600 soggetti" in another order, whatever the 60 are. */
export function contradictsOrder({ counted = [] }: Several, parts: readonly CountedQuantity[]): boolean {
  const asked = counted.map((words) => (words === "" ? "" : stemOf(words)));
  return stemsOf(parts).some((told, index) => told !== "" && told !== asked[index] && asked.includes(told));
}

const stemsOf = (parts: readonly CountedQuantity[]): readonly string[] =>
  parts.map(({ counted }) => (counted === undefined ? "" : stemOf(counted)));

/** Which of the answers counts what a condition counts; -1 for none. A condition that names nothing has none. */
const placesOf = (counted: readonly string[], stems: readonly string[]): readonly number[] =>
  counted.map((words) => (words === "" ? -1 : stems.indexOf(stemOf(words))));

const stemOf = (words: string): string => stem(fold(words));
