import type { Area } from "../../../ports/snapshot.ts";
import { isCell } from "../model/areas.ts";
import type { Sheet } from "../model/book.ts";
import type { CellValue } from "../model/cell-grid.ts";
import type { CellReader } from "./cell-reader.ts";
import type { Precedent } from "./dependents.ts";
import { evaluate } from "./evaluate.ts";
import type { Expression } from "./expression.ts";
import type { FormulaCell } from "./formula-cell.ts";
import type { FormulaMap } from "./formula-map.ts";
import type { Place, Situation } from "./situation.ts";
import type { StaleCells } from "./stale-cells.ts";
import {
  height,
  isMatrix,
  isReference,
  SPILLED,
  width,
  WRONG_NUMBER,
  type Matrix,
  type Reference,
  type Scalar,
  type Value,
} from "./values.ts";

/** What all formulas of a run share. */
export type Environment = Pick<Situation, "locale" | "dateSystem" | "now" | "random">;

export interface Run {
  readonly reader: CellReader;
  readonly formulas: FormulaMap;
  /** Those still to be computed; each leaves when its turn comes. */
  readonly stale: StaleCells;
  readonly environment: Environment;
  readonly onResult: (formula: FormulaCell, value: CellValue) => void;
}

/** One calculation of stale formulas, in an order that lets each find its precedents computed. */
export class FormulaRun {
  readonly #run: Run;
  /** Large areas that several formulas refer to, read once. */
  readonly #matrices = new Map<Precedent, Matrix>();

  constructor(run: Run) {
    this.#run = run;
  }

  /** Computes a formula, unless that has happened already. */
  compute(formula: FormulaCell): void {
    const { stale, onResult } = this.#run;
    if (!stale.has(formula)) return;
    stale.delete(formula);
    if (formula.expression === undefined) return;
    const isDynamic = formula.recalculates === "with-anything";
    onResult(formula, this.resultOf(formula.expression, formula, isDynamic));
  }

  /** What an expression gives, seen from a cell. @param isDynamic whether it finds references while it is computed */
  resultOf(expression: Expression, place: Place, isDynamic: boolean): CellValue {
    const at = this.#situation(place, isDynamic);
    return cellValue(evaluate(expression, at), at);
  }

  #situation(place: Place, isDynamic: boolean): Situation {
    const { reader, formulas, environment } = this.#run;
    const ready = (reference: Reference): void => {
      if (isDynamic) this.#settle(reference);
    };
    return {
      place,
      locale: environment.locale,
      dateSystem: environment.dateSystem,
      now: environment.now,
      random: environment.random,
      matrix: (value: Value): Matrix => {
        if (isMatrix(value)) return value;
        if (!isReference(value)) return { rows: [[value]] };
        ready(value);
        return isDynamic ? reader.matrix(value) : this.#sharedMatrix(value);
      },
      single: (value: Value): Scalar => {
        if (isMatrix(value)) return value.rows[0]?.[0];
        if (!isReference(value)) return value;
        const { sheet, area } = value;
        ready({ sheet, area: firstCell(area) });
        return reader.value(sheet, area.top, area.left);
      },
      formulaAt: (sheet: Sheet, row: number, column: number): string | undefined =>
        sheet.cells.at(row, column).formula,
      inUse: (reference: Reference): Reference => reader.inUse(reference),
      referenceTo: (text: string): Reference | undefined => formulas.referenceTo(text, place),
    };
  }

  /** References that only came out while computing (INDIRECT) may lead to what is not computed yet. */
  #settle({ sheet, area }: Reference): void {
    if (this.#run.stale.size === 0) return;
    for (const formula of this.#run.stale.within(sheet, area)) this.compute(formula);
  }

  #sharedMatrix(reference: Reference): Matrix {
    const shared = isCell(reference.area) ? undefined : this.#run.formulas.dependents.shared(reference);
    if (shared === undefined || shared.dependents.size < 2) return this.#run.reader.matrix(reference);
    let matrix = this.#matrices.get(shared);
    if (matrix === undefined) this.#matrices.set(shared, (matrix = this.#run.reader.matrix(reference)));
    return matrix;
  }
}

const firstCell = ({ top, left }: Area): Area => ({ top, left, bottom: top, right: left });

/** What the cell of a formula shows: 0 for an empty cell, #SPILL! for several values. */
function cellValue(value: Value, at: Situation): CellValue {
  if (isReference(value) && !isCell(value.area)) return SPILLED;
  if (isMatrix(value) && (height(value) > 1 || width(value) > 1)) return SPILLED;
  const single = at.single(value) ?? 0;
  if (typeof single !== "number") return single;
  return Number.isFinite(single) ? single + 0 : WRONG_NUMBER;
}
