import { defineCustomElements } from "@revolist/revogrid/loader";
import type { Area, Sheet } from "../../host/model/book.ts";
import type { CellView, SheetView } from "../view/cell-view.ts";
import type { Line, SheetFrame } from "../view/sheet-frame.ts";
import { cellEditor, type EditorHooks } from "./cell-editor.ts";
import { listen, type GridRange } from "./grid-events.ts";
import { gridColumns, gridRowHeaders, gridRows } from "./grid-lines.ts";
import { pendingKeys } from "./pending-keys.ts";
import { placeOnSheet, selectionInGrid, type GridCell } from "./grid-places.ts";

/** What a person does in the grid. */
export interface GridHooks extends EditorHooks {
  readonly select: (area: Area) => void;
  readonly enter: (row: number, column: number, text: string) => void;
  /** @returns whether the cell may be edited */
  readonly mayEdit: (row: number, column: number) => boolean;
  readonly follow: (row: number, column: number) => void;
  readonly resizeColumn: (column: number, width: number) => void;
  readonly openFilter: (view: CellView, button: HTMLElement) => void;
  readonly showGroup: (column: number) => void;
}

export interface GridWords {
  readonly filter: string;
  readonly expand: string;
}

export interface Drawing {
  readonly sheet: Sheet;
  readonly frame: SheetFrame;
  readonly view: SheetView;
}

export interface SheetGrid {
  draw(drawing: Drawing): void;
  edit(): void;
  destroy(): void;
}

/**
 * A sheet in RevoGrid, which virtualises; what a cell shows, the view is asked for when the cell comes into sight. The
 * grid remembers sizes of rows that are no more: with other rows, columns or sizes it is made anew.
 */
export function sheetGrid(place: HTMLElement, hooks: GridHooks, words: GridWords): SheetGrid {
  defineCustomElements();
  let grid: HTMLRevoGridElement | undefined;
  let drawn: Drawing | undefined;
  let structure = "";
  let selected = "";
  const scroll = { x: 0, y: 0 };
  const pending = pendingKeys();

  const placeOf = (cell: GridCell): ReturnType<typeof placeOnSheet> =>
    drawn && placeOnSheet(drawn.frame, cell);

  const select = ({ x, y, x1, y1 }: GridRange, colType: string, rowType: string): void => {
    const from = placeOf({ x, y, colType, rowType });
    const to = placeOf({ x: x1, y: y1, colType, rowType });
    if (from === undefined || to === undefined) return;
    const area = {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
    selected = keyOf(drawn?.sheet, area);
    hooks.select(area);
  };

  const scrolled = (dimension: string, coordinate: number): void => {
    scroll[dimension === "rgRow" ? "y" : "x"] = coordinate;
    place.style.setProperty("--scroll-x", `${String(scroll.x)}px`);
    place.style.setProperty("--scroll-y", `${String(scroll.y)}px`);
  };

  function make(drawing: Drawing): HTMLRevoGridElement {
    const made = document.createElement("revo-grid");
    const drawnNow = (): Drawing => drawn ?? drawing;
    Object.assign(made, {
      range: true,
      resize: true,
      useClipboard: false,
      canDrag: false,
      filter: false,
      theme: "compact",
      applyOnClose: true,
      frameSize: 2,
      editors: { excel: cellEditor(hooks, pending) },
      columns: gridColumns(drawing, drawnNow, hooks, words),
      rowHeaders: gridRowHeaders(hooks),
      ...gridRows(drawing.frame),
    });
    listen(made, { hooks, pending, select, scrolled, placeOf });
    return made;
  }

  async function showSelection({ sheet, frame }: Drawing, mayScroll: boolean): Promise<void> {
    const key = keyOf(sheet, sheet.selection);
    selected = key;
    const range = selectionInGrid(frame, sheet.selection);
    const shownIn = grid;
    if (range === undefined || shownIn === undefined) return;
    const { from, to } = range;
    // The grid lays out its rows and columns in the frames to come.
    await shownIn.componentOnReady();
    await nextFrame();
    await nextFrame();
    if (selected !== key || shownIn !== grid) return;
    await shownIn.setCellsFocus(from, to, from.colType, from.rowType);
    if (!mayScroll) return;
    if (from.rowType === "rgRow") await shownIn.scrollToRow(Math.max(0, from.y - 2));
    if (from.colType === "rgCol") await shownIn.scrollToColumnIndex(Math.max(0, from.x - 1));
  }

  /** Back to where it was before it was made anew. */
  async function restoreScroll({ frame }: Drawing, { x, y }: typeof scroll): Promise<void> {
    const shownIn = grid;
    await shownIn?.componentOnReady();
    await nextFrame();
    await nextFrame();
    if (shownIn !== grid) return;
    await shownIn?.scrollToRow(lineAt(frame.rows.slice(frame.frozenRows), y));
    await shownIn?.scrollToColumnIndex(lineAt(frame.columns.slice(frame.frozenColumns), x));
  }

  return {
    draw: (drawing) => {
      const before = drawn;
      drawn = drawing;
      const isOther = before?.sheet !== drawing.sheet;
      const now = structureOf(drawing);
      if (now === structure) {
        // A new value draws the cells in sight again; `refresh` would lose the selection.
        if (grid !== undefined) grid.additionalData = { drawing };
        if (keyOf(drawing.sheet, drawing.sheet.selection) !== selected) void showSelection(drawing, true);
        return;
      }
      structure = now;
      const at = { ...scroll };
      scrolled("rgRow", 0);
      scrolled("rgCol", 0);
      grid?.remove();
      grid = make(drawing);
      place.append(grid);
      void (isOther ? Promise.resolve() : restoreScroll(drawing, at)).then(() =>
        showSelection(drawing, false),
      );
    },
    edit: () => {
      const cell = drawn && selectionInGrid(drawn.frame, drawn.sheet.selection)?.from;
      const at = cell && placeOf(cell);
      if (cell && at) void grid?.setCellEdit(cell.y, String(at.column), cell.rowType as "rgRow");
    },
    destroy: () => {
      pending.close();
      grid?.remove();
      grid = undefined;
    },
  };
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });

const keyOf = (sheet: Sheet | undefined, area: Area): string =>
  [sheet?.id, area.top, area.left, area.bottom, area.right].join(" ");

/** All that makes the grid lay itself out anew. */
const structureOf = ({ sheet, frame }: Drawing): string =>
  JSON.stringify([
    sheet.id,
    frame,
    [...sheet.columns].filter(([, look]) => look.collapsed).map(([at]) => at),
  ]);

/** The line that begins at or after so many pixels. */
function lineAt(lines: readonly Line[], pixels: number): number {
  let end = 0;
  const found = lines.findIndex(({ size }) => {
    const isHere = end >= pixels;
    end += size;
    return isHere;
  });
  return Math.max(0, found);
}
