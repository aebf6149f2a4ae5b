import type { ColumnRegular } from "@revolist/revogrid";
import { LAST_ROW } from "../../host/model/areas.ts";
import type { GridCell, placeOnSheet } from "./grid-places.ts";
import { isForCells } from "./is-for-cells.ts";
import type { PendingKeys } from "./pending-keys.ts";
import type { GridHooks } from "./sheet-grid.ts";

/** Two corners, counted from 0 within a section. */
export interface GridRange {
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly y1: number;
}

export interface GridListener {
  readonly hooks: GridHooks;
  readonly pending: PendingKeys;
  readonly select: (range: GridRange, colType: string, rowType: string) => void;
  readonly scrolled: (dimension: string, coordinate: number) => void;
  readonly placeOf: (cell: GridCell) => ReturnType<typeof placeOnSheet>;
}

interface Edit {
  readonly prop: string;
  readonly model: { readonly row: number };
  readonly val?: string;
}

/** Hears what a person does in RevoGrid. Nothing is left to the grid itself: the workbook is the host's. */
export function listen(grid: HTMLElement, listener: GridListener): void {
  const { hooks, pending, select, scrolled, placeOf } = listener;
  const on = <T>(name: string, act: (detail: T, event: Event) => void): void => {
    grid.addEventListener(name, (event) => {
      act((event as CustomEvent<T>).detail, event);
    });
  };
  const prevent = (_: unknown, event: Event): void => {
    event.preventDefault();
  };
  on<Edit>("beforeedit", ({ prop, model, val }, event) => {
    event.preventDefault();
    hooks.enter(model.row, Number(prop), val ?? "");
  });
  on<Edit>("beforeeditstart", ({ prop, model, val }, event) => {
    if (hooks.mayEdit(model.row, Number(prop))) pending.start(val ?? "");
    else event.preventDefault();
  });
  // What is selected stays so while the ribbon, the pane or a box is used; keys there are none of the grid's.
  on("beforefocuslost", prevent);
  // A selection that the book brings is shown; the keyboard stays where it is, in the pane above all.
  on("afterfocus", (_, event) => {
    const focused = document.activeElement;
    if (focused !== null && focused !== document.body && !grid.contains(focused)) event.preventDefault();
  });
  on<{ readonly original: KeyboardEvent }>("beforekeydown", ({ original }, event) => {
    if (!isForCells(original.target)) event.preventDefault();
  });
  on("beforeautofill", prevent);
  on("beforerangeedit", prevent);
  for (const name of ["applyfocus", "beforeapplyrange"]) {
    on<{ readonly range: GridRange; readonly colType: string; readonly rowType: string }>(
      name,
      ({ range, colType, rowType }) => {
        select(range, colType, rowType);
      },
    );
  }
  on<ColumnRegular>("headerclick", ({ prop }) => {
    const column = Number(prop);
    hooks.select({ top: 1, left: column, bottom: LAST_ROW, right: column });
  });
  on<Readonly<Record<number, ColumnRegular>>>("aftercolumnresize", (columns) => {
    for (const { prop, size } of Object.values(columns)) hooks.resizeColumn(Number(prop), size ?? 0);
  });
  on<{ readonly dimension: string; readonly coordinate: number }>(
    "viewportscroll",
    ({ dimension, coordinate }) => {
      scrolled(dimension, coordinate);
    },
  );
  grid.addEventListener("mousedown", ({ target }) => {
    // The grid keeps the browser from moving the focus here: a box or button elsewhere would go on getting the keys.
    const focused = document.activeElement;
    if (focused instanceof HTMLElement && focused !== target && !grid.contains(focused)) focused.blur();
  });
  grid.addEventListener("click", (event) => {
    const link = (event.target as Element).closest(".words.link");
    const cell = link === null ? undefined : cellOfElement(link);
    const found = cell && placeOf(cell);
    if (found) hooks.follow(found.row, found.column);
  });
}

/** The grid marks its cells with their place in their section. */
function cellOfElement(element: Element): GridCell | undefined {
  const cell = element.closest<HTMLElement>("[data-rgcol]");
  const section = element.closest<HTMLElement>("revogr-data");
  if (cell === null || section === null) return undefined;
  return {
    x: Number(cell.dataset["rgcol"]),
    y: Number(cell.dataset["rgrow"]),
    colType: section.getAttribute("col-type") ?? "rgCol",
    rowType: section.getAttribute("type") ?? "rgRow",
  };
}
