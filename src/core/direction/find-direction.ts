import type { Lexicon } from "../lexicon/lexicon.ts";
import { vocabularyOf, type Vocabulary } from "../lexicon/vocabulary.ts";
import { directionOf, type Direction, type Quantity } from "../quantity.ts";
import type { Target } from "../target/target.ts";
import { comparatorIn } from "./algorithm-comparator.ts";
import { readAlgorithm, type AlgorithmReading } from "./algorithm.ts";
import type { DirectionFinding, DirectionSource } from "./direction.ts";
import { DirectionWords, type FoundDirection } from "./direction-words.ts";

/** What the direction of an indicator may be found in. */
export interface DirectionFacts {
  /** The *Direzione* column. */
  readonly stated: Direction | undefined;
  readonly target: Target;
  readonly name: string;
  readonly algorithm: string;
  /** The starting value, where the row has one. */
  readonly baseline?: { readonly amount: Quantity; readonly words: string } | undefined;
  readonly lexicon: Lexicon;
}

/** What one source says. */
interface Opinion {
  readonly source: DirectionSource;
  readonly direction: Direction;
  readonly words: string;
}

const CERTAINTY: Readonly<Record<DirectionSource, DirectionFinding["certainty"]>> = {
  column: "stated",
  target: "stated",
  "algorithm-comparator": "stated",
  sign: "inferred",
  "algorithm-numerator": "inferred",
  name: "inferred",
  baseline: "inferred",
  default: "assumed",
};

/**
 * Finds whether higher or lower is better, in the documented order: the *Direzione* column, the comparator in the
 * target, the comparator in the algorithm, the sign of a variation, the numerator of the algorithm, words in the name,
 * the way from the starting value to the target; else "higher" ("lower" for a target of 0), as an assumption. Sources that say the opposite are listed.
 *
 * @source DOMAIN §3, "Direction"; the starting value is a house rule: whoever plans more than there is wants more. It comes
 * after the words, for a year may also be planned below the last one.
 */
export function findDirection(facts: DirectionFacts): DirectionFinding {
  const opinions = opinionsOf(facts);
  const [chosen] = opinions;
  if (chosen === undefined) {
    return {
      direction: usualDirection(facts.target),
      source: "default",
      certainty: "assumed",
      words: "",
      opposed: [],
    };
  }
  const { direction, source, words } = chosen;
  const opposed = opinions
    .filter((opinion) => opinion.direction !== direction)
    .map((opinion) => ({ source: opinion.source, words: opinion.words }));
  return { direction, source, certainty: CERTAINTY[source], words, opposed };
}

/** Higher; but what counts reaches 0 always, so that whoever asks for 0 wants no more. House rule. */
const usualDirection = (target: Target): Direction =>
  target.kind === "bare" && target.bound.value.isZero() ? "lower" : "higher";

function opinionsOf({
  stated,
  target,
  name,
  algorithm,
  baseline,
  lexicon,
}: DirectionFacts): readonly Opinion[] {
  const vocabulary = vocabularyOf(lexicon);
  const opinions: Opinion[] = [];
  if (stated !== undefined) opinions.push({ source: "column", direction: stated, words: stated });
  const comparator = comparatorOf(target);
  if (comparator !== undefined) opinions.push({ source: "target", ...comparator });
  const inAlgorithm = comparatorIn(algorithm);
  if (inAlgorithm !== undefined) {
    const direction = directionOf(inAlgorithm.comparator);
    opinions.push({ source: "algorithm-comparator", direction, words: inAlgorithm.words });
  }
  const { numerator, change, previous } = readAlgorithm(algorithm, vocabulary);
  const sign = signOf(target, change, previous);
  if (sign !== undefined) opinions.push({ source: "sign", ...sign });
  if (numerator !== undefined) opinions.push(said("algorithm-numerator", numerator, algorithm));
  const named = readName(name, vocabulary);
  if (named !== undefined) opinions.push(said("name", named, name));
  const way = wayFrom(baseline, target);
  if (way !== undefined) opinions.push({ source: "baseline", ...way });
  return opinions;
}

type Said = Omit<Opinion, "source">;

/** The comparator of a threshold; of several conditions only if all thresholds point one way. */
function comparatorOf(target: Target): Said | undefined {
  if (target.kind === "threshold") {
    return { direction: directionOf(target.comparator), words: target.comparator };
  }
  if (target.kind !== "all-of" && target.kind !== "any-of") return undefined;
  const said = target.parts.flatMap((part) => comparatorOf(part) ?? []);
  const [first] = said;
  return said.every(({ direction }) => direction === first?.direction) ? first : undefined;
}

/** "+15%" wants a rise and "-3%" a fall; so does an unsigned number where the algorithm is a variation. */
function signOf(target: Target, change: AlgorithmReading["change"], previous: string): Said | undefined {
  if (target.kind !== "bare" || target.bound.value.isZero()) return undefined;
  if (target.sign !== "none")
    return { direction: target.sign === "+" ? "higher" : "lower", words: target.sign };
  return change === "variation" ? { direction: "higher", words: previous } : undefined;
}

/** From the starting value up or down to a bare target of the same kind. */
function wayFrom(baseline: DirectionFacts["baseline"], target: Target): Said | undefined {
  if (baseline === undefined || target.kind !== "bare") return undefined;
  const { amount, words } = baseline;
  const { value, unit } = target.bound;
  if (unit !== amount.unit || value.equals(amount.value)) return undefined;
  return { direction: value.greaterThan(amount.value) ? "higher" : "lower", words };
}

function readName(name: string, { indicatorWords }: Vocabulary): FoundDirection | undefined {
  const words = new DirectionWords(name);
  for (let found = indicatorWords.first(name, 0); found; found = indicatorWords.first(name, found.end)) {
    words.hear(found);
  }
  return words.decide();
}

const said = (source: DirectionSource, { direction, start, end }: FoundDirection, text: string): Opinion => ({
  source,
  direction,
  words: text.slice(start, end),
});
