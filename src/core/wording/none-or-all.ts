import { ONE, ZERO } from "../decimal.ts";
import { quantity, type Quantity } from "../quantity.ts";
import { skipBlank, type Passage } from "./passage.ts";

/** Nothing or everything of what follows. */
export interface FoundNoneOrAll {
  readonly amount: Quantity;
  readonly end: number;
}

const FIGURE = /\d/;

/**
 * Reads "nessun reclamo" as zero and "tutte le strutture" as 100 %. "nessun ritardo oltre i termini" and "tutti tranne uno" say
 * more, and "no" alone is an answer.
 */
export function noneOrAllAt(passage: Passage): FoundNoneOrAll | undefined {
  const { folded, vocabulary } = passage;
  const found = vocabulary.noneOrAll.at(folded, 0);
  if (found === undefined || vocabulary.fromBaseline.at(folded, 0) !== undefined) return undefined;
  const { meaning } = found;
  const from = skipBlank(folded, found.end);
  if (meaning === "none" && from >= folded.length) return undefined;
  // "tutti i mesi" says how often.
  const filler = vocabulary.fillers.at(folded, from);
  if (vocabulary.units.at(folded, filler === undefined ? from : skipBlank(folded, filler.end)) !== undefined)
    return undefined;
  const saysMore = [
    vocabulary.comparators,
    vocabulary.within,
    // "nessun ritardo" counts delays.
    ...(meaning === "none" && !folded.includes(" ", from) ? [] : [vocabulary.reservations]),
    vocabulary.negations,
    vocabulary.changesBefore,
    vocabulary.comparisons,
  ].some((book) => book.first(folded, from) !== undefined);
  if (saysMore || FIGURE.test(folded)) return undefined;
  return { amount: meaning === "none" ? quantity(ZERO, "number") : quantity(ONE, "percent"), end: found.end };
}
