import type { Area } from "../../../ports/snapshot.ts";
import type { Sheet } from "../model/book.ts";
import type { FormulaCell } from "./formula-cell.ts";

/** Formulas whose results are no longer true, by where they stand. */
export class StaleCells implements Iterable<FormulaCell> {
  readonly #all = new Set<FormulaCell>();
  /** By column and row. */
  readonly #sheets = new Map<Sheet, Map<number, Map<number, FormulaCell>>>();

  get size(): number {
    return this.#all.size;
  }

  /** @returns whether it was not stale before */
  add(formula: FormulaCell): boolean {
    if (this.#all.has(formula)) return false;
    this.#all.add(formula);
    const columns = valueAt(this.#sheets, formula.sheet, () => new Map<number, Map<number, FormulaCell>>());
    valueAt(columns, formula.column, () => new Map<number, FormulaCell>()).set(formula.row, formula);
    return true;
  }

  delete(formula: FormulaCell): void {
    this.#all.delete(formula);
    this.#sheets.get(formula.sheet)?.get(formula.column)?.delete(formula.row);
  }

  at(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    return this.#sheets.get(sheet)?.get(column)?.get(row);
  }

  within(sheet: Sheet, { top, left, bottom, right }: Area): readonly FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const [column, formulas] of this.#sheets.get(sheet) ?? []) {
      if (column < left || column > right) continue;
      for (const [row, formula] of formulas) if (row >= top && row <= bottom) found.push(formula);
    }
    return found;
  }

  has(formula: FormulaCell): boolean {
    return this.#all.has(formula);
  }

  [Symbol.iterator](): Iterator<FormulaCell> {
    return this.#all.values();
  }
}

/** The value of a key, made when it is first asked for. */
export function valueAt<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
