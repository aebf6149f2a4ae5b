import type { Area } from "../../../ports/snapshot.ts";
import { isCell } from "../model/areas.ts";
import type { Sheet } from "../model/book.ts";
import type { FormulaCell } from "./formula-cell.ts";
import type { Reference } from "./values.ts";

/** An area that formulas refer to, and those that do. Equal areas share one. */
export interface Precedent extends Reference {
  readonly dependents: Set<FormulaCell>;
}

/** Areas that are wider than this are looked through one by one. */
const WIDE = 64;

/** The areas of one sheet that formulas refer to. */
class SheetPrecedents {
  readonly cells = new Map<number, Precedent>();
  readonly areas = new Map<string, Precedent>();
  readonly byColumn = new Map<number, Set<Precedent>>();
  readonly wide = new Set<Precedent>();
}

/** Which formulas refer to which cells. */
export class Dependents {
  readonly #sheets = new Map<Sheet, SheetPrecedents>();

  /** Notes that a formula refers to these areas. @returns them as they are shared between formulas */
  add(formula: FormulaCell, references: readonly Reference[]): readonly Precedent[] {
    return references.map((reference) => {
      const precedent = this.#share(reference);
      precedent.dependents.add(formula);
      return precedent;
    });
  }

  remove(formula: FormulaCell): void {
    for (const precedent of formula.precedents) {
      precedent.dependents.delete(formula);
      if (precedent.dependents.size === 0) this.#forget(precedent);
    }
  }

  /** The area as formulas share it; undefined when none refers to just this one. */
  shared({ sheet, area }: Reference): Precedent | undefined {
    const known = this.#sheets.get(sheet);
    return isCell(area) ? known?.cells.get(cellKey(area.top, area.left)) : known?.areas.get(areaKey(area));
  }

  /** Visits what refers to any cell of the area. */
  forEach(sheet: Sheet, area: Area, visit: (precedent: Precedent) => void): void {
    const known = this.#sheets.get(sheet);
    if (known === undefined) return;
    visitCells(known.cells, area, visit);
    const isWide = area.right - area.left > WIDE;
    for (const precedent of isWide ? known.areas.values() : known.wide) {
      if (meets(precedent.area, area)) visit(precedent);
    }
    if (isWide) return;
    for (let column = area.left; column <= area.right; column += 1) {
      for (const precedent of known.byColumn.get(column) ?? []) {
        if (precedent.area.top <= area.bottom && precedent.area.bottom >= area.top) visit(precedent);
      }
    }
  }

  #share(reference: Reference): Precedent {
    const known = this.#sheet(reference.sheet);
    const { area } = reference;
    if (isCell(area)) return sharedIn(known.cells, cellKey(area.top, area.left), reference);
    const key = areaKey(area);
    const isNew = !known.areas.has(key);
    const precedent = sharedIn(known.areas, key, reference);
    if (isNew) forEachHome(known, area, (home) => home.add(precedent));
    return precedent;
  }

  #forget(precedent: Precedent): void {
    const known = this.#sheet(precedent.sheet);
    const { area } = precedent;
    if (isCell(area)) known.cells.delete(cellKey(area.top, area.left));
    else {
      known.areas.delete(areaKey(area));
      forEachHome(known, area, (home) => home.delete(precedent));
    }
  }

  #sheet(sheet: Sheet): SheetPrecedents {
    let known = this.#sheets.get(sheet);
    if (known === undefined) this.#sheets.set(sheet, (known = new SheetPrecedents()));
    return known;
  }
}

const COLUMNS = 16_384;
/** One number for a cell, unique within its sheet. */
export const cellKey = (row: number, column: number): number => row * COLUMNS + column;

const areaKey = ({ top, left, bottom, right }: Area): string => `${top} ${left} ${bottom} ${right}`;

const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function sharedIn<K>(map: Map<K, Precedent>, key: K, { sheet, area }: Reference): Precedent {
  let precedent = map.get(key);
  if (precedent === undefined) map.set(key, (precedent = { sheet, area, dependents: new Set() }));
  return precedent;
}

/** The sets that an area of several cells is looked up in. */
function forEachHome(known: SheetPrecedents, area: Area, visit: (home: Set<Precedent>) => void): void {
  if (area.right - area.left > WIDE) return visit(known.wide);
  for (let column = area.left; column <= area.right; column += 1) {
    let home = known.byColumn.get(column);
    if (home === undefined) known.byColumn.set(column, (home = new Set()));
    visit(home);
  }
}

function visitCells(
  cells: ReadonlyMap<number, Precedent>,
  area: Area,
  visit: (precedent: Precedent) => void,
): void {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > cells.size) {
    for (const precedent of cells.values()) if (meets(precedent.area, area)) visit(precedent);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const precedent = cells.get(cellKey(row, column));
      if (precedent !== undefined) visit(precedent);
    }
  }
}
