import { parseDirection } from "../core/direction/parse-direction.ts";
import { lexiconOf, type Lexicon } from "../core/lexicon/lexicon.ts";
import type { Direction } from "../core/quantity.ts";

/** In the plan's language, else in any: our sheets may speak another one than the plan. */
export function directionIn(text: string, lexicon: Lexicon): Direction | undefined {
  for (const one of [lexicon, lexiconOf("it"), lexiconOf("en")]) {
    const direction = parseDirection(text, one);
    if (direction.ok) return direction.value;
  }
  return undefined;
}
