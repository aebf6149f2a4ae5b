import type { Area } from "../../../ports/snapshot.ts";
import type { CellShift } from "../model/area-shift.ts";
import type { Book, Sheet } from "../model/book.ts";
import type { CellValue } from "../model/cell-grid.ts";
import type { Switches } from "../switches.ts";

/** What the object model works on and tells about what it did. */
export interface Host {
  readonly book: Book;
  /** What this host assumes about Excel where nobody could look. */
  readonly switches: Switches;
  /** "it-IT": separators, month names, TRUE/VERO of `text` and `formulasLocal`. */
  readonly locale: string;
  /** Tells listeners; they hear of it after the answer of the request that caused it, unless events are off. */
  raise(event: HostEvent): void;
  /**
   * Cells of a sheet now hold something else: their dependents are stale until `settle`, and the sheet and its
   * tables raise their "changed" events.
   */
  changed(sheet: Sheet, area: Area, change?: CellChange): void;
  /** Cells of a sheet moved, or went: ranges that the add-in keeps follow them. */
  moved(sheet: Sheet, shift: CellShift): void;
  /** Sheets, tables or names came, went or were renamed: formulas must be read again. */
  restructured(): void;
  /** Makes formula results true again, unless calculation is manual or suspended. Cheap when nothing is stale. */
  settle(): void;
  /** What a formula that stands in no cell gives, seen from one. @throws HostError ApiNotFound where it cannot be read */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): CellValue;
  /** `application.calculate`: also when calculation is manual. */
  calculate(kind: "Recalculate" | "Full" | "FullRebuild"): void;
  /** Until the end of the request: `suspendApiCalculationUntilNextSync`. */
  suspendCalculation(): void;
  /** `runtime.enableEvents` */
  eventsEnabled: boolean;
}

/** Who changes the workbook: the add-in, the person before the screen, or another person elsewhere. */
export type Actor = "add-in" | "person" | "co-author";

/** How cells changed, for those who listen. */
export interface CellChange {
  /** office.js' `DataChangeType`; "RangeEdited" where none is given. */
  readonly kind?: string;
  /** office.js' `InsertDeleteCellsShiftDirection`; "None" where none is given. */
  readonly shiftDirection?: string;
  /** What the cell held, where it is a single one. */
  readonly before?: CellValue;
}

export interface HostEvent {
  /** office.js' number of the event: 10 worksheet changed, 13 added … (see docs/emulated-host.md). */
  readonly type: number;
  /** Id of the sheet, table … that raises it, or "Workbook". */
  readonly target: string;
  /** The arguments as office.js expects them. */
  readonly message: Readonly<Record<string, unknown>>;
  readonly isRemote?: boolean;
}
