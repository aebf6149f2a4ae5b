import type { Target } from "../target.ts";
import { openingOf, passageOf, type Passage } from "../../wording/passage.ts";
import { readDateInFigures, readDeadline } from "./deadline.ts";
import { readNumber, readSoftened } from "./amount.ts";
import { readOpenedRange, readRange } from "./range.ts";
import { targetRead, type TargetReader } from "./reader.ts";
import { readThreshold } from "./threshold.ts";
import { readTolerance } from "./tolerance.ts";

/** The forms that a condition among several may have. */
const PARTS = {
  figure: [readDateInFigures, readTolerance, readNumber, readRange],
  words: [readThreshold, readDeadline, readOpenedRange, readSoftened],
} as const;

/**
 * Reads "≥ 80% e ≤ 90%", "almeno 70 amministrazioni … e almeno 600 soggetti …": conditions joined all by "e", or all by
 * "o". A joiner inside a condition ("rilascio e riuso") does not part it.
 */
export const readSeveral: TargetReader = (passage) => {
  const { pieces, kinds } = piecesOf(passage);
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return undefined;
  const readings = pieces.map((piece) => readPart(passageOf(piece, passage.context)));
  const read = readings.flatMap((reading) => (reading?.ok === true ? [reading.value] : []));
  if (read.length < pieces.length) return readings.find((reading) => reading?.ok === false);
  // "80%; 90%" says of neither number what it asks.
  if (read.some(({ target, remark }) => target.kind === "bare" && remark === undefined)) return undefined;
  const parts: readonly Target[] = read.map(({ target }) => target);
  const counted = read.map((reading) => reading.remark ?? "");
  const remark = counted.filter((words) => words !== "").join("; ");
  return targetRead(
    counted.includes("") ? { kind, parts } : { kind, parts, counted },
    read.flatMap(({ assumed }) => assumed),
    remark,
  );
};

const readPart = (passage: Passage): ReturnType<TargetReader> =>
  firstRead(PARTS[openingOf(passage)], passage);

/** What the first of the readers to know the form makes of the words. */
export function firstRead(readers: readonly TargetReader[], passage: Passage): ReturnType<TargetReader> {
  for (const reader of readers) {
    const reading = reader(passage);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** Parts the words at every joiner behind which a number or comparator stands. */
function piecesOf(passage: Passage): {
  readonly pieces: readonly string[];
  readonly kinds: ReadonlySet<"all-of" | "any-of">;
} {
  const { vocabulary, context } = passage;
  // "≥ 3 corsi, ≥ 50 partecipanti"
  const [text, folded] = [passage.text, passage.folded].map((words) =>
    words.replace(COMMA_BEFORE_SIGN, ";"),
  ) as [string, string];
  const pieces: string[] = [];
  const kinds = new Set<"all-of" | "any-of">();
  let start = 0;
  let joiner = vocabulary.joiners.first(folded, 0);
  while (joiner !== undefined) {
    const behind = { text, folded, vocabulary, context };
    if (startsCondition(behind, joiner.end)) {
      pieces.push(text.slice(start, joiner.start));
      kinds.add(joiner.meaning);
      start = joiner.end;
    }
    joiner = vocabulary.joiners.first(folded, joiner.end);
  }
  pieces.push(text.slice(start));
  return { pieces, kinds };
}

const COMMA_BEFORE_SIGN = /,(?= ?[<>≥≤])/g;

function startsCondition({ folded, vocabulary }: Passage, from: number): boolean {
  const at = folded.charAt(from) === " " ? from + 1 : from;
  return (
    /[\d+€$£-]/.test(folded.charAt(at)) ||
    vocabulary.comparators.at(folded, at) !== undefined ||
    vocabulary.within.at(folded, at) !== undefined ||
    vocabulary.rangeOpenings.at(folded, at) !== undefined
  );
}
