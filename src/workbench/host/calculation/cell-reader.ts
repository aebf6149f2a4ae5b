import type { Area } from "../../../ports/snapshot.ts";
import { LAST_COLUMN, LAST_ROW } from "../model/areas.ts";
import type { Sheet } from "../model/book.ts";
import type { Matrix, Reference, Scalar } from "./values.ts";

/** Reads the values of cells, and knows how far each sheet is in use. */
export class CellReader {
  readonly #used = new Map<Sheet, Area>();

  value(sheet: Sheet, row: number, column: number): Scalar {
    const cell = sheet.cells.at(row, column);
    return cell.value === "" && cell.formula === undefined ? undefined : cell.value;
  }

  /** Of whole rows and columns, up to the last that is in use; at least one cell. */
  matrix(reference: Reference): Matrix {
    const { sheet, area } = this.inUse(reference);
    const rows: Scalar[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells: Scalar[] = [];
      for (let column = area.left; column <= area.right; column += 1) {
        cells.push(this.value(sheet, row, column));
      }
      rows.push(cells);
    }
    return { rows };
  }

  /** Areas that reach to the edge of the sheet, cut where nothing is in use any more. */
  inUse(reference: Reference): Reference {
    const { sheet, area } = reference;
    if (area.bottom < LAST_ROW && area.right < LAST_COLUMN) return reference;
    const used = this.#usedArea(sheet);
    const bottom = area.bottom < LAST_ROW ? area.bottom : Math.max(area.top, used.bottom);
    const right = area.right < LAST_COLUMN ? area.right : Math.max(area.left, used.right);
    return { sheet, area: { ...area, bottom, right } };
  }

  /** Cells of the area may have come or gone. */
  forget(sheet: Sheet, area: Area): void {
    const used = this.#used.get(sheet);
    if (used === undefined) return;
    if (area.bottom > used.bottom || area.right > used.right) this.#used.delete(sheet);
  }

  forgetAll(): void {
    this.#used.clear();
  }

  #usedArea(sheet: Sheet): Area {
    let used = this.#used.get(sheet);
    if (used === undefined) {
      used = sheet.cells.used(true) ?? { top: 1, left: 1, bottom: 1, right: 1 };
      this.#used.set(sheet, used);
    }
    return used;
  }
}
