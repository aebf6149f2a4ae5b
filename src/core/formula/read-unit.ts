import { tidy } from "../cell.ts";
import { stem } from "../assessment/counted.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { vocabularyOf } from "../lexicon/vocabulary.ts";
import { fold } from "../wording/fold.ts";
import { inOrder, multiplyDimensions, RATIO, type Dimension, type Power } from "./dimension.ts";

const PERCENT =
  /^(?:%|per ?cento|percent|per cent|percentual[ei]|valore percentuale|percentage|pourcentage|pour cent)$/u;
const BARE =
  /^(?:n|n\.|n°|nr|nr\.|nro|num\.|numero|number|no\.|nombre|valore|valore assoluto|numero assoluto|absolute number)?$/u;
const OVER = / ?\/ ?| per | par /u;

/** What a column of units says: "percent" apart, for a ratio is then shown as a percentage. */
export type StatedUnit = "percent" | Dimension;

/** Reads "percentuale", "numero", "€", "gg", "pratiche", "ore/persona", "€ per abitante". */
export function readUnit(words: string, lexicon: Lexicon): StatedUnit {
  const text = tidy(words);
  const folded = fold(text);
  if (PERCENT.test(folded)) return "percent";
  if (BARE.test(folded)) return "bare";
  const [first = "", ...below] = text.split(OVER);
  return below
    .map((part) => partOf(part, lexicon))
    .reduce((above, part) => multiplyDimensions(above, part, -1), partOf(first, lexicon));
}

/** A percentage and a ratio have no unit. */
export const dimensionOf = (unit: StatedUnit): Dimension => (unit === "percent" ? RATIO : unit);

function partOf(word: string, lexicon: Lexicon): Dimension {
  const folded = fold(word);
  if (PERCENT.test(folded)) return RATIO;
  if (BARE.test(folded) || folded === "1") return "bare";
  const known = vocabularyOf(lexicon).units.whole(folded)?.unit;
  if (known !== undefined && known !== "number" && known !== "percent") {
    return inOrder([{ unit: known, word, power: 1 }]);
  }
  const own: Power = { unit: `word:${stem(folded)}`, word, power: 1 };
  return [own];
}
