import type { Formula } from "./formula.ts";

export interface ParseOptions {
  /** Of numbers; a comma that is none parts arguments. */
  readonly decimalMark: "," | ".";
}

export interface Location {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/** What the parser throws for a text that is no formula. */
export class SyntaxError extends Error {
  /** What might have stood there; null where the grammar refused something by itself: a code and facts as JSON. */
  readonly expected: readonly Expectation[] | null;
  readonly found: string | null;
  readonly location: Location;
}

export type Expectation =
  | { readonly type: "literal"; readonly text: string }
  | { readonly type: "class" | "any" | "end" }
  | { readonly type: "other"; readonly description: string };

export function parse(text: string, options: ParseOptions): Formula;
