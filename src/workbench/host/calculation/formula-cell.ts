import type { Sheet } from "../model/book.ts";
import type { Precedent } from "./dependents.ts";
import type { Expression } from "./expression.ts";

/** A cell that holds a formula. */
export interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** With its "=". */
  readonly text: string;
  /** Undefined: it could not be read, its last result stays. */
  readonly expression: Expression | undefined;
  precedents: readonly Precedent[];
  /** What the formula says, references and names resolved: equal ones give equal results for equal cells. */
  readonly meaning: string;
  readonly recalculates: Recalculates;
}

/**
 * When a formula is computed again: when what it refers to changed; also whenever anything else is computed (TODAY,
 * RAND, INDIRECT); or also when rows were hidden or shown (SUBTOTAL).
 */
export type Recalculates = "when-referred" | "with-anything" | "with-hidden-rows";
