import type { ColumnRegular, RowDefinition } from "@revolist/revogrid";
import { defineCustomElements } from "@revolist/revogrid/loader";
import { columnLetters } from "../../../ports/address.ts";
import { LAST_COLUMN, LAST_ROW } from "../../host/model/areas.ts";
import type { Area, Sheet } from "../../host/model/book.ts";
import type { CellView, SheetView } from "../view/cell-view.ts";
import type { SheetFrame } from "../view/sheet-frame.ts";
import { cellEditor, type EditorHooks } from "./cell-editor.ts";
import { drawCell } from "./draw-cell.ts";
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

const ROW_HEADER = 44;

/** A sheet in RevoGrid, which virtualises; what a cell shows, the view is asked for when the cell comes into sight. */
export function sheetGrid(place: HTMLElement, hooks: GridHooks, words: GridWords): SheetGrid {
  defineCustomElements();
  const grid = document.createElement("revo-grid");
  let drawn: Drawing | undefined;
  let structure = "";
  let selected = "";

  Object.assign(grid, {
    range: true,
    resize: true,
    useClipboard: false,
    canDrag: false,
    filter: false,
    theme: "compact",
    applyOnClose: true,
    frameSize: 2,
    editors: { excel: cellEditor(hooks) },
  });

  const placeOf = (cell: GridCell): ReturnType<typeof placeOnSheet> =>
    drawn && placeOnSheet(drawn.frame, cell);

  const on = <T>(name: string, act: (detail: T, event: CustomEvent<T>) => void): void => {
    grid.addEventListener(name, (event) => {
      act((event as CustomEvent<T>).detail, event as CustomEvent<T>);
    });
  };

  on<{ readonly prop: string; readonly model: { readonly row: number }; readonly val?: string }>(
    "beforeedit",
    ({ prop, model, val }, event) => {
      event.preventDefault();
      hooks.enter(model.row, Number(prop), val ?? "");
    },
  );
  on<{ readonly prop: string; readonly model: { readonly row: number } }>(
    "beforeeditstart",
    ({ prop, model }, event) => {
      if (!hooks.mayEdit(model.row, Number(prop))) event.preventDefault();
    },
  );
  on("beforeautofill", (_, event) => {
    event.preventDefault();
  });
  on("beforerangeedit", (_, event) => {
    event.preventDefault();
  });
  on<SectionRange>("applyfocus", ({ focus, end, colType, rowType }) => {
    tellSelection({ x: focus.x, y: focus.y, x1: end.x, y1: end.y, colType, rowType });
  });
  on<SectionRange & { readonly x: number }>("setrange", (detail, event) => {
    const section = (event.target as HTMLElement).closest("revogr-overlay-selection");
    const types = section as unknown as { readonly types?: { colType: string; rowType: string } } | null;
    const range = detail as unknown as { x: number; y: number; x1: number; y1: number };
    if (types?.types !== undefined) tellSelection({ ...range, ...types.types });
  });
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
      place.style.setProperty(dimension === "rgRow" ? "--scroll-y" : "--scroll-x", `${String(coordinate)}px`);
    },
  );
  grid.addEventListener("click", (event) => {
    const link = (event.target as Element).closest(".words.link");
    const at = link === null ? undefined : cellOfElement(link);
    const found = at && placeOf(at);
    if (found) hooks.follow(found.row, found.column);
  });

  interface SectionRange {
    readonly focus: { readonly x: number; readonly y: number };
    readonly end: { readonly x: number; readonly y: number };
    readonly colType: string;
    readonly rowType: string;
  }

  function tellSelection(range: {
    readonly x: number;
    readonly y: number;
    readonly x1: number;
    readonly y1: number;
    readonly colType: string;
    readonly rowType: string;
  }): void {
    const { colType, rowType } = range;
    const from = placeOf({ x: range.x, y: range.y, colType, rowType });
    const to = placeOf({ x: range.x1, y: range.y1, colType, rowType });
    if (from === undefined || to === undefined) return;
    const area = {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
    selected = keyOf(drawn?.sheet, area);
    hooks.select(area);
  }

  const cellHooks = { openFilter: hooks.openFilter, filterLabel: words.filter };

  function columnsOf({ frame, sheet }: Drawing): ColumnRegular[] {
    return frame.columns.map(({ at, size }, index) => ({
      prop: String(at),
      name: columnLetters(at),
      size,
      minSize: 8,
      editor: "excel",
      ...(index < frame.frozenColumns ? { pin: "colPinStart" as const } : {}),
      columnTemplate: (h) => [
        h("span", { class: "letters" }, columnLetters(at)),
        ...(closesGroup(sheet, at)
          ? [
              h("button", {
                class: "group-button",
                type: "button",
                tabindex: "-1",
                title: words.expand,
                "aria-label": words.expand,
                onClick: (event: Event) => {
                  event.stopPropagation();
                  hooks.showGroup(at);
                },
              }),
            ]
          : []),
      ],
      cellTemplate: (h, { model }) =>
        drawn === undefined ? "" : drawCell(h, drawn, rowOf(model), at, cellHooks),
      cellProperties: ({ model }) => ({ style: { ...drawn?.view.at(rowOf(model), at).box } }),
    }));
  }

  function setStructure(drawing: Drawing): void {
    const { rows, frozenRows, standardHeight } = drawing.frame;
    const sizes: RowDefinition[] = rows.flatMap(({ size }, index) =>
      size === standardHeight
        ? []
        : [
            index < frozenRows
              ? { type: "rowPinStart", index, size }
              : { type: "rgRow", index: index - frozenRows, size },
          ],
    );
    const source = rows.map(({ at }) => ({ row: at }));
    Object.assign(grid, {
      rowSize: standardHeight,
      rowDefinitions: sizes,
      columns: columnsOf(drawing),
      pinnedTopSource: source.slice(0, frozenRows),
      source: source.slice(frozenRows),
      rowHeaders: {
        size: ROW_HEADER,
        cellTemplate: (h: (tag: string, data: object, text: string) => unknown, { model }: { model: object }) =>
          h("span", {}, String(rowOf(model))),
        cellProperties: ({ model }: { model: object }) => ({
          onClick: () => {
            const row = rowOf(model);
            hooks.select({ top: row, left: 1, bottom: row, right: LAST_COLUMN });
          },
        }),
      },
    });
  }

  async function followSelection({ sheet, frame }: Drawing): Promise<void> {
    const key = keyOf(sheet, sheet.selection);
    if (key === selected) return;
    selected = key;
    const range = selectionInGrid(frame, sheet.selection);
    if (range === undefined) return;
    const { from, to } = range;
    await grid.setCellsFocus(from, to, from.colType, from.rowType);
    if (from.rowType === "rgRow") await grid.scrollToRow(Math.max(0, from.y - 2));
    if (from.colType === "rgCol") await grid.scrollToColumnIndex(Math.max(0, from.x - 1));
  }

  place.append(grid);
  return {
    draw: (drawing) => {
      const before = drawn;
      drawn = drawing;
      const now = structureOf(drawing);
      if (now !== structure) {
        structure = now;
        setStructure(drawing);
        if (before?.sheet !== drawing.sheet) {
          place.style.setProperty("--scroll-x", "0px");
          place.style.setProperty("--scroll-y", "0px");
          void grid.scrollToCoordinate({ x: 0, y: 0 });
        }
      } else void grid.refresh("all");
      void followSelection(drawing);
    },
    edit: () => {
      const cell = drawn && selectionInGrid(drawn.frame, drawn.sheet.selection)?.from;
      const at = cell && placeOf(cell);
      if (cell && at) void grid.setCellEdit(cell.y, String(at.column), cell.rowType as "rgRow");
    },
    destroy: () => {
      grid.remove();
    },
  };
}

const rowOf = (model: object): number => (model as { readonly row: number }).row;

const keyOf = (sheet: Sheet | undefined, area: Area): string =>
  [sheet?.id, area.top, area.left, area.bottom, area.right].join(" ");

/** All that makes the grid lay itself out anew. */
const structureOf = ({ sheet, frame }: Drawing): string =>
  JSON.stringify([sheet.id, frame, [...sheet.columns].filter(([, look]) => look.collapsed).map(([at]) => at)]);

/** The button that opens a closed group stands over the column after it. */
const closesGroup = (sheet: Sheet, column: number): boolean =>
  sheet.columns.get(column - 1)?.outline !== undefined && sheet.columns.get(column - 1)?.hidden === true;

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
