import type { Passage } from "./passage.ts";

const FROM_TO = /^\D{0,6}\d{1,3}\D{1,5}\d{1,3}\)?\.?$/;
const LONGEST = 30;

/** Where the words of a scale begin, which end the cell: "su una scala da 1 a 5". Its ends are no numbers of the cell. */
export function scaleAtEnd({ folded, vocabulary }: Passage, from: number): number | undefined {
  const scale = vocabulary.scaleWords.first(folded, from);
  return scale !== undefined && folded.length - scale.end < LONGEST && FROM_TO.test(folded.slice(scale.end))
    ? scale.start
    : undefined;
}
