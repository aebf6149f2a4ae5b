import type { Lexicon } from "./lexicon/lexicon.ts";

/** What surrounds the words of a cell and helps to read them. */
export interface ReadingContext {
  readonly lexicon: Lexicon;
  /** The plan's year: completes "30.06". */
  readonly year?: number;
  /** For an actual: the unit that the target asks for, where it was read and is one; "date" for a deadline. */
  readonly wanted?: string;
  /** The indicator's unit as written ("percentuale", "gg", "numero"), tidied; "" when there is none. */
  readonly unit: string;
  /** The algorithm as written, tidied; "" when there is none. "n≥x" with a bare target states the comparator. */
  readonly algorithm: string;
}
