import type { Lexicon } from "../lexicon/lexicon.ts";
import { formatQuantity } from "../number/format-quantity.ts";
import type { Comparator, Quantity } from "../quantity.ts";

const SIGNS: Readonly<Record<Comparator, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" };

/** "≥ 80 %"; in English "≥ 80%". */
export const formatBound = (comparator: Comparator, bound: Quantity, lexicon: Lexicon): string =>
  `${SIGNS[comparator]} ${formatQuantity(bound, lexicon)}`;
