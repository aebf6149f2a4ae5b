import type { Issue } from "../issue.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { vocabularyOf } from "../lexicon/vocabulary.ts";
import type { Direction } from "../quantity.ts";
import { tidy } from "../cell.ts";
import { fail, ok, type Result } from "../result.ts";

/**
 * Reads the *Direzione* column: "maggiore è meglio", "decrescente", "↑", "più alto", "higher".
 *
 * @returns `direction-unreadable` with the text for other words, the empty text among them
 */
export function parseDirection(text: string, lexicon: Lexicon): Result<Direction, Issue> {
  const words = tidy(text);
  const direction = vocabularyOf(lexicon).statedDirections.whole(words);
  return direction === undefined
    ? fail({ code: "direction-unreadable", facts: { text: words } })
    : ok(direction);
}
