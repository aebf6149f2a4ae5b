import type { Area } from "../../../ports/snapshot.ts";
import { addressOf } from "../model/areas.ts";
import type { Book, Sheet } from "../model/book.ts";
import { isError, type CellValue } from "../model/cell-grid.ts";
import { calculationOrder } from "./calculation-order.ts";
import type { Calculation } from "./calculation.ts";
import { CellReader } from "./cell-reader.ts";
import { areasOf } from "./changed-areas.ts";
import type { FormulaCell } from "./formula-cell.ts";
import { FormulaMap } from "./formula-map.ts";
import { FormulaRun, type Run } from "./formula-run.ts";
import { HiddenRows } from "./hidden-rows.ts";
import { repeatableChance } from "./repeatable-chance.ts";
import type { Place } from "./situation.ts";
import { StaleCells } from "./stale-cells.ts";
import { TODAY } from "./today.ts";
import type { Reference } from "./values.ts";

/** What the host must be given, since it has neither a clock nor chance. */
export interface CalculationOptions {
  /** The serial number of the moment that TODAY and NOW give; `TODAY` by default. */
  readonly now?: number;
  /** For RAND: from 0 up to, not including, 1. By default the same sequence every time. */
  readonly random?: () => number;
}

export interface BookCalculation extends Calculation {
  /** Addresses of formulas that this calculation cannot read; they keep the result they had. */
  readonly unread: readonly string[];
  /** Addresses of formulas that refer to themselves; their result is 0. */
  readonly circular: readonly string[];
}

/**
 * Calculates a book's formulas as they go stale. Results that a file brought along stay until something changes that
 * they depend on; formulas without a result are computed the first time.
 *
 * Not as in Excel: a result of several cells does not spill into its neighbours but is #SPILL!; a formula that
 * refers to itself only in a branch it does not take is circular all the same.
 *
 * @param locale "it-IT": how numbers and formats inside texts are written
 */
export const openCalculation = (
  book: Book,
  locale: string,
  options: CalculationOptions = {},
): BookCalculation => new OpenCalculation(book, locale, options);

class OpenCalculation implements BookCalculation {
  readonly #book: Book;
  readonly #reader: CellReader;
  readonly #locale: string;
  readonly #now: number;
  readonly #random: () => number;
  #formulas: FormulaMap | undefined;
  #isRestructured = true;
  #changed: Reference[] = [];
  readonly #circular = new Set<FormulaCell>();
  readonly #hiddenRows = new HiddenRows();

  constructor(book: Book, locale: string, { now = TODAY, random = repeatableChance() }: CalculationOptions) {
    this.#book = book;
    this.#reader = new CellReader();
    this.#locale = locale;
    this.#now = now;
    this.#random = random;
  }

  get unread(): readonly string[] {
    return [...(this.#formulas?.unread ?? [])].map(addressOfFormula);
  }

  get circular(): readonly string[] {
    const isStill = (formula: FormulaCell): boolean =>
      this.#formulas?.at(formula.sheet, formula.row, formula.column) === formula;
    return [...this.#circular].filter(isStill).map(addressOfFormula);
  }

  changed(sheet: Sheet, area: Area): void {
    this.#changed.push({ sheet, area });
    this.#reader.forget(sheet, area);
  }

  restructured(): void {
    this.#isRestructured = true;
    this.#reader.forgetAll();
  }

  recalculate(): readonly Reference[] {
    const stale = new StaleCells();
    const formulas = this.#isRestructured ? this.#reread(stale) : this.#formulas;
    if (formulas === undefined) return [];
    const changed = this.#changed;
    this.#changed = [];
    for (const { sheet, area } of changed) {
      for (const formula of formulas.refresh(sheet, area)) stale.add(formula);
    }
    if (changed.length > 0 || stale.size > 0) addAll(stale, formulas.special("with-anything"));
    const watching = formulas.special("with-hidden-rows");
    if (watching.size > 0 && this.#hiddenRows.haveChanged(this.#book)) addAll(stale, watching);
    spreadStaleness(stale, formulas, changed);
    return stale.size === 0 ? [] : areasOf(this.#compute(stale, formulas));
  }

  evaluate(formula: string, place: Place): CellValue | undefined {
    const formulas = this.#formulas ?? new FormulaMap(this.#book);
    const expression = formulas.read(formula, place);
    if (expression === undefined) return undefined;
    return this.#run(formulas, new StaleCells(), () => undefined).resultOf(expression, place, false);
  }

  /** Reads all formulas again; those that say something else than before, or have no result yet, are stale. */
  #reread(stale: StaleCells): FormulaMap {
    const before = this.#formulas;
    const formulas = before?.reread() ?? new FormulaMap(this.#book);
    for (const formula of formulas.all()) {
      const { sheet, row, column, meaning } = formula;
      const isNew =
        before === undefined
          ? sheet.cells.at(row, column).value === ""
          : before.at(sheet, row, column)?.meaning !== meaning;
      if (isNew) stale.add(formula);
    }
    this.#formulas = formulas;
    this.#isRestructured = false;
    this.#keepCircular(formulas);
    return formulas;
  }

  /** Those that say something else now are stale, and leave the list when they are computed. */
  #keepCircular(formulas: FormulaMap): void {
    const before = [...this.#circular];
    this.#circular.clear();
    for (const { sheet, row, column } of before) {
      const formula = formulas.at(sheet, row, column);
      if (formula !== undefined) this.#circular.add(formula);
    }
  }

  #compute(stale: StaleCells, formulas: FormulaMap): readonly FormulaCell[] {
    const { formulas: ordered, circular } = calculationOrder(stale);
    const changed: FormulaCell[] = [];
    const onResult = (formula: FormulaCell, value: CellValue): void => {
      if (put(formula, value)) changed.push(formula);
    };
    for (const formula of ordered) {
      this.#circular.delete(formula);
      if (circular.has(formula)) {
        this.#circular.add(formula);
        stale.delete(formula);
        onResult(formula, 0);
      }
    }
    const run = this.#run(formulas, stale, onResult);
    for (const formula of ordered) run.compute(formula);
    return changed;
  }

  #run(formulas: FormulaMap, stale: StaleCells, onResult: Run["onResult"]): FormulaRun {
    const environment = {
      locale: this.#locale,
      dateSystem: this.#book.dateSystem,
      now: this.#now,
      random: this.#random,
    };
    return new FormulaRun({ reader: this.#reader, formulas, stale, environment, onResult });
  }
}

const addressOfFormula = ({ sheet, row, column }: FormulaCell): string =>
  addressOf({ sheet, area: { top: row, left: column, bottom: row, right: column } });

function addAll(stale: StaleCells, formulas: Iterable<FormulaCell>): void {
  for (const formula of formulas) stale.add(formula);
}

/** Adds what depends on the changed areas and on stale formulas, through however many others. */
function spreadStaleness(stale: StaleCells, formulas: FormulaMap, changed: readonly Reference[]): void {
  const seen = new Set<Reference>();
  const visit = ({ sheet, area }: Reference): void => {
    formulas.dependents.forEach(sheet, area, (precedent) => {
      if (seen.has(precedent)) return;
      seen.add(precedent);
      addAll(stale, precedent.dependents);
    });
  };
  changed.forEach(visit);
  // A set that grows while it is walked: each formula is met once, also those that are added on the way.
  for (const { sheet, row, column } of stale) {
    visit({ sheet, area: { top: row, left: column, bottom: row, right: column } });
  }
}

/** @returns whether the cell held something else before */
function put({ sheet, row, column }: FormulaCell, value: CellValue): boolean {
  const cell = sheet.cells.at(row, column);
  if (isSame(cell.value, value)) return false;
  sheet.cells.put(row, column, { ...cell, value });
  return true;
}

const isSame = (a: CellValue, b: CellValue): boolean =>
  a === b || (isError(a) && isError(b) && a.error === b.error);
