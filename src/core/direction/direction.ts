import type { Direction } from "../quantity.ts";

/** Where a direction was found, in the order in which we look (DOMAIN §3). */
export type DirectionSource =
  | "column"
  | "target"
  | "algorithm-comparator"
  | "sign"
  | "algorithm-numerator"
  | "name"
  | "baseline"
  | "default";

/** How the direction of an indicator was found: part of every answer. */
export interface DirectionFinding {
  readonly direction: Direction;
  readonly source: DirectionSource;
  /** `stated`: column or comparator; `inferred`: sign, words or baseline; `assumed`: nothing speaks, "higher" by default. */
  readonly certainty: "stated" | "inferred" | "assumed";
  /** The words that spoke ("oneri", "n≥x"); "" for the default. */
  readonly words: string;
  /** Every source that says the opposite, in the same order. */
  readonly opposed: readonly { readonly source: DirectionSource; readonly words: string }[];
}
