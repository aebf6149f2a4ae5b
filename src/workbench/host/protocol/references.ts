import { isMoved, isTorn, shiftedArea, type CellShift } from "../model/area-shift.ts";
import type { Area, Sheet } from "../model/book.ts";
import { held, type ExcelObject } from "./object-type.ts";

/** Classes whose objects have no id: the client keeps them by a reference that the host gives out. */
const KEPT_BY_REFERENCE: ReadonlySet<string> = new Set(["Range", "RangeAreas", "WorkbookRangeAreas"]);

export const isKeptByReference = (object: ExcelObject): boolean => KEPT_BY_REFERENCE.has(object.type);

/** Ranges that the client asked to keep from one request to the next, until it lets them go. */
export class References {
  readonly #objects = new Map<string, ExcelObject>();
  readonly #ids = new Map<ExcelObject, string>();
  /** What became of a range whose cells moved; undefined: its cells are gone. */
  readonly #successors = new WeakMap<ExcelObject, ExcelObject | undefined>();
  #last = 0;

  get count(): number {
    return this.#objects.size;
  }

  /** Keeping twice gives the same reference. */
  keep(object: ExcelObject): void {
    if (this.#ids.has(object)) return;
    this.#last += 1;
    const id = `${object.type}#${String(this.#last)}`;
    this.#objects.set(id, object);
    this.#ids.set(object, id);
  }

  idOf(object: ExcelObject): string | undefined {
    return this.#ids.get(object);
  }

  find(id: string): ExcelObject | undefined {
    return this.#objects.get(id);
  }

  release(id: string): void {
    const object = this.#objects.get(id);
    if (object === undefined) return;
    this.#objects.delete(id);
    this.#ids.delete(object);
  }

  /** What an object is by now: the same, or the range where its cells went. Undefined: they are gone. */
  current(object: ExcelObject): ExcelObject | undefined {
    let now: ExcelObject | undefined = object;
    while (now !== undefined && this.#successors.has(now)) now = this.#successors.get(now);
    return now;
  }

  /** Kept ranges follow their cells, as references in formulas do; those whose cells are gone are gone too. */
  follow(sheet: Sheet, shift: CellShift): void {
    for (const [id, object] of [...this.#objects]) {
      const successor = moved(object, sheet, shift);
      if (successor === object) continue;
      this.release(id);
      this.#successors.set(object, successor);
      if (successor === undefined) continue;
      this.#objects.set(id, successor);
      this.#ids.set(successor, id);
    }
  }

  releaseAll(): void {
    this.#objects.clear();
    this.#ids.clear();
  }
}

/** Where the cells of a range are after the shift; the range itself where they stay; undefined: nothing is left. */
function moved(object: ExcelObject, sheet: Sheet, shift: CellShift): ExcelObject | undefined {
  if (object.type === "Range" && object.target.sheet === sheet) {
    const area = movedArea(object.target.area, shift);
    if (area === object.target.area) return object;
    return area === undefined ? undefined : held("Range", { sheet, area });
  }
  if (object.type === "RangeAreas" && object.target.sheet === sheet) {
    const before = object.target.areas;
    const areas = before.flatMap((area) => movedArea(area, shift) ?? []);
    if (areas.length === before.length && areas.every((area, index) => area === before[index])) return object;
    return areas.length === 0 ? undefined : held("RangeAreas", { sheet, areas });
  }
  return object;
}

/** An area of which only a part moves stays. */
const movedArea = (area: Area, shift: CellShift): Area | undefined =>
  !isMoved(area, shift) || isTorn(area, shift) ? area : shiftedArea(area, shift);
