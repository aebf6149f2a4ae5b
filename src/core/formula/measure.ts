import { tidy } from "../cell.ts";
import type { Decimal } from "../decimal.ts";
import type { CellRef, Issue } from "../issue.ts";
import type { Dimension } from "./dimension.ts";
import type { MeasureRef } from "./formula.ts";

/** A quantity that the administration counts, with its values by year: a row of *Misure*. */
export interface Measure {
  /** As written. */
  readonly code: string;
  readonly unit: Dimension;
  /** By how many years before the plan's: 0 is the plan's own. A year without a column has none. */
  readonly values: ReadonlyMap<number, MeasureValue>;
  /** The cells that bear the same code, where several rows do. */
  readonly twins: readonly CellRef[];
}

export type MeasureValue =
  | {
      readonly kind: "known";
      readonly value: Decimal;
      readonly unit: Dimension;
      readonly at: CellRef | undefined;
    }
  | { readonly kind: "empty"; readonly at: CellRef | undefined }
  | { readonly kind: "faulty"; readonly issue: Issue };

/** Measures by `measureKey`. */
export type Measures = ReadonlyMap<string, Measure>;

/** Codes are compared without case and outer blanks. */
export const measureKey = (code: string): string => tidy(code).normalize("NFC").toLowerCase();

/** One year of a measure, as formulas point to it. */
export const refKey = ({ code, ago }: Pick<MeasureRef, "code" | "ago">): string =>
  `${measureKey(code)};${ago}`;
