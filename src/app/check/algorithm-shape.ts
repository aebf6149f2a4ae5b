import { comparatorIn } from "../../core/direction/algorithm-comparator.ts";
import { fold } from "../../core/wording/fold.ts";

/** What an algorithm promises to give, as far as its form tells; undefined where it does not. */
export type AlgorithmShape =
  | { readonly kind: "answer" }
  | { readonly kind: "count" }
  | { readonly kind: "ratio"; readonly numerator: string; readonly denominator: string };

/** The signs "sì/no", "On/Off", "yes / no", and nothing else. */
const ANSWER = /^\(?\s*(?:si?|yes|y|on|oui|vero|true)\s*[/|-]\s*(?:no|n|off|non|falso|false)\s*\)?$/u;
const COUNT = /^(?:n\s?\.|n[°o]\s|n\.?ro\b|num(?:ero)?\b|number of\b|count of\b|conteggio\b|nombre de\b)/u;
const PREVIOUS = /\bt\s?-\s?1\b|\banno precedente\b|\bprevious year\b|\bannee precedente\b/u;
const DIVISION = /[/÷:]/u;

export function algorithmShape(algorithm: string): AlgorithmShape | undefined {
  const text = fold(algorithm).trim();
  if (text === "") return undefined;
  if (ANSWER.test(text)) return { kind: "answer" };
  if (comparatorIn(algorithm) !== undefined) return { kind: "count" };
  const at = divisionIn(text);
  if (at !== undefined)
    return { kind: "ratio", numerator: text.slice(0, at).trim(), denominator: text.slice(at + 1).trim() };
  return COUNT.test(text) ? { kind: "count" } : undefined;
}

/** The first division that stands in no brackets: "(mediazione/arbitrato)" divides nothing. */
function divisionIn(text: string): number | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    // "e/o" and "and/or" divide nothing either.
    else if (depth === 0 && DIVISION.test(sign) && !/\b(?:e|and|et)$/u.test(text.slice(0, index)))
      return index;
  }
  return undefined;
}

export const speaksOfPrevious = (text: string): boolean => PREVIOUS.test(text);
