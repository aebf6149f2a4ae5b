import type { Area } from "../../../ports/snapshot.ts";
import type { Book, Sheet } from "../model/book.ts";
import { cellKey, Dependents } from "./dependents.ts";
import type { Expression } from "./expression.ts";
import type { FormulaCell, Recalculates } from "./formula-cell.ts";
import { FormulaReader } from "./read-formula.ts";
import type { Place } from "./situation.ts";
import { valueAt } from "./stale-cells.ts";
import type { Reference } from "./values.ts";

const WITH_ANYTHING = ["TODAY", "NOW", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT"];
const WITH_HIDDEN_ROWS = ["SUBTOTAL", "AGGREGATE"];

/** The formulas of a book by where they stand, and what each refers to. */
export class FormulaMap {
  readonly dependents = new Dependents();
  readonly #book: Book;
  readonly #reader: FormulaReader;
  readonly #sheets = new Map<Sheet, Map<number, FormulaCell>>();
  readonly #special: Readonly<Record<Exclude<Recalculates, "when-referred">, Set<FormulaCell>>> = {
    "with-anything": new Set(),
    "with-hidden-rows": new Set(),
  };
  /** Those that could not be read. */
  readonly unread = new Set<FormulaCell>();

  constructor(book: Book, reader = new FormulaReader(book)) {
    this.#book = book;
    this.#reader = reader;
    for (const sheet of book.sheets) {
      if (sheet.cells.formulaCount === 0) continue;
      sheet.cells.forEach((cell, row, column) => {
        if (cell.formula !== undefined) this.#add(sheet, row, column, cell.formula);
      });
    }
  }

  /** The book read once more: what a formula says may have changed with its names, tables and sheets. */
  reread(): FormulaMap {
    return new FormulaMap(this.#book, this.#reader);
  }

  at(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    return this.#sheets.get(sheet)?.get(cellKey(row, column));
  }

  *all(): Iterable<FormulaCell> {
    for (const formulas of this.#sheets.values()) yield* formulas.values();
  }

  special(kind: Exclude<Recalculates, "when-referred">): ReadonlySet<FormulaCell> {
    return this.#special[kind];
  }

  /** A formula that stands in no cell, seen from one; undefined where it cannot be read. */
  read(formula: string, place: Place): Expression | undefined {
    return this.#reader.read(formula, place)?.expression;
  }

  /** The cells that a text names (an address, a name, a structured reference), seen from a place. */
  referenceTo(text: string, place: Place): Reference | undefined {
    const expression = this.read(`=${text}`, place);
    return expression?.kind === "reference" ? expression.reference : undefined;
  }

  /** Takes up what the cells of an area hold now. @returns the formulas in it */
  refresh(sheet: Sheet, area: Area): readonly FormulaCell[] {
    for (const old of this.#within(sheet, area)) {
      if (sheet.cells.at(old.row, old.column).formula !== old.text) this.#remove(old);
    }
    const found: FormulaCell[] = [];
    forEachCell(sheet, area, (row, column, formula) => {
      found.push(this.at(sheet, row, column) ?? this.#add(sheet, row, column, formula));
    });
    return found;
  }

  #within(sheet: Sheet, area: Area): readonly FormulaCell[] {
    const formulas = this.#sheets.get(sheet);
    if (formulas === undefined) return [];
    const found: FormulaCell[] = [];
    if (cellCount(area) < formulas.size) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const formula = formulas.get(cellKey(row, column));
          if (formula !== undefined) found.push(formula);
        }
      }
      return found;
    }
    for (const formula of formulas.values()) {
      const { row, column } = formula;
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
        found.push(formula);
    }
    return found;
  }

  #add(sheet: Sheet, row: number, column: number, text: string): FormulaCell {
    const read = this.#reader.read(text, { sheet, row, column });
    const formula: FormulaCell = {
      sheet,
      row,
      column,
      text,
      expression: read?.expression,
      precedents: [],
      meaning: read?.meaning ?? text,
      recalculates: recalculates(read?.calls),
    };
    formula.precedents = this.dependents.add(formula, read?.precedents ?? []);
    valueAt(this.#sheets, sheet, () => new Map<number, FormulaCell>()).set(cellKey(row, column), formula);
    if (formula.recalculates !== "when-referred") this.#special[formula.recalculates].add(formula);
    if (read === undefined) this.unread.add(formula);
    return formula;
  }

  #remove(formula: FormulaCell): void {
    this.dependents.remove(formula);
    this.#sheets.get(formula.sheet)?.delete(cellKey(formula.row, formula.column));
    if (formula.recalculates !== "when-referred") this.#special[formula.recalculates].delete(formula);
    this.unread.delete(formula);
  }
}

function recalculates(calls: ReadonlySet<string> | undefined): Recalculates {
  if (WITH_ANYTHING.some((name) => calls?.has(name))) return "with-anything";
  return WITH_HIDDEN_ROWS.some((name) => calls?.has(name)) ? "with-hidden-rows" : "when-referred";
}

const cellCount = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Few cells are looked at one by one; of many only those that hold something. */
const FEW = 1000;

function forEachCell(
  sheet: Sheet,
  area: Area,
  visit: (row: number, column: number, formula: string) => void,
): void {
  if (cellCount(area) > FEW) {
    sheet.cells.forEach((cell, row, column) => {
      if (cell.formula !== undefined) visit(row, column, cell.formula);
    }, area);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { formula } = sheet.cells.at(row, column);
      if (formula !== undefined) visit(row, column, formula);
    }
  }
}
