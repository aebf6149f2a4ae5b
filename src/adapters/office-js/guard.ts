import { areaAddress } from "../../ports/address.ts";
import type { Area } from "../../ports/snapshot.ts";
import { seenEntry, type RawValue, type SeenSheet } from "./seen.ts";

/** A cell that somebody else changed between our reading and our writing. */
export interface Surprise {
  readonly sheet: SeenSheet;
  readonly row: number;
  readonly column: number;
  /** What stood there before we wrote: a formula or a constant. */
  readonly entry: RawValue;
  readonly format: string;
  /** We have written over it, so it must be given back. */
  readonly isOverwritten: boolean;
}

/** Thrown when cells are not what was read: the run is taken back, and what was written over is given back. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super("Cells changed between reading and writing");
  }
}

/** "written": cells that are about to be written over; "relied-on": those that tell which row or column is which. */
export type Use = "written" | "relied-on";

/** Looks at cells in the request that writes, before it does: nobody can type in between. */
export type Watch = (range: Excel.Range, area: Area, sheet: SeenSheet, use: Use) => void;

/** On the way back nothing is asked: what stands there is what we wrote ourselves. */
export const unwatched: Watch = () => undefined;

interface Watched {
  readonly range: Excel.Range;
  readonly area: Area;
  readonly sheet: SeenSheet;
  readonly use: Use;
}

/** Compares what stood in the cells of a run with what was read. */
export class Guard {
  /** Those that have not been answered yet. */
  #watched: Watched[] = [];
  readonly #surprises: Surprise[] = [];
  /** What the run has written over since it was first looked at is its own. */
  readonly #written = new Map<SeenSheet, Area[]>();

  readonly watch: Watch = (range, area, sheet, use) => {
    range.load("formulas,numberFormat");
    this.#watched.push({ range, area, sheet, use });
  };

  /** What the answers so far tell, also those of a request that failed half-way. */
  surprises(): readonly Surprise[] {
    this.#watched = this.#watched.filter((watched) => !this.#isCompared(watched));
    return this.#surprises;
  }

  #isCompared({ range, area, sheet, use }: Watched): boolean {
    const { formulas, numberFormat } = range.toJSON() as Answer;
    if (formulas === undefined || numberFormat === undefined) return false;
    const own = this.#written.get(sheet) ?? [];
    formulas.forEach((cells, down) => {
      cells.forEach((entry, across) => {
        const [row, column] = [area.top + down, area.left + across];
        if (entry === seenEntry(sheet, row, column) || isIn(own, row, column)) return;
        const format = numberFormat[down]?.[across] ?? "General";
        this.#surprises.push({ sheet, row, column, entry, format, isOverwritten: use === "written" });
      });
    });
    if (use === "written") this.#written.set(sheet, [...own, area]);
    return true;
  }
}

/** Without the members for which there was no answer. */
interface Answer {
  readonly formulas?: readonly (readonly RawValue[])[];
  readonly numberFormat?: readonly (readonly string[])[];
}

const isIn = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );

/** "H12" of the first of them. */
export const surpriseAddress = ([first]: readonly Surprise[]): string =>
  first === undefined
    ? ""
    : areaAddress({ top: first.row, left: first.column, bottom: first.row, right: first.column });
