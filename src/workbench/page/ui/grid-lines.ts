import type { CellTemplate, ColumnRegular, ColumnType, RowDefinition } from "@revolist/revogrid";
import { columnLetters } from "../../../ports/address.ts";
import { LAST_COLUMN } from "../../host/model/areas.ts";
import type { Sheet } from "../../host/model/book.ts";
import type { SheetFrame } from "../view/sheet-frame.ts";
import { drawCell } from "./draw-cell.ts";
import type { Drawing, GridHooks, GridWords } from "./sheet-grid.ts";

const ROW_HEADER = 44;

/** The columns as RevoGrid takes them, by their number on the sheet. @param drawnNow what is to be drawn by then */
export function gridColumns(
  { frame, sheet }: Drawing,
  drawnNow: () => Drawing,
  hooks: GridHooks,
  words: GridWords,
): ColumnRegular[] {
  const cellHooks = { openFilter: hooks.openFilter, filterLabel: words.filter };
  return frame.columns.map(({ at, size }, index) => ({
    prop: String(at),
    name: columnLetters(at),
    size,
    minSize: 8,
    editor: "excel",
    ...(index < frame.frozenColumns ? { pin: "colPinStart" as const } : {}),
    columnTemplate: (h) => [
      h("span", { class: "letters" }, columnLetters(at)),
      ...(followsClosedGroup(sheet, at)
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
    cellTemplate: (h, { model }) => drawCell(h, drawnNow(), rowOf(model), at, cellHooks),
    cellProperties: ({ model }) => ({ style: { ...drawnNow().view.at(rowOf(model), at).box } }),
  }));
}

/** The rows: what RevoGrid takes for data is their number on the sheet alone. */
export function gridRows({ rows, frozenRows, standardHeight }: SheetFrame): {
  readonly rowSize: number;
  readonly rowDefinitions: RowDefinition[];
  readonly pinnedTopSource: { readonly row: number }[];
  readonly source: { readonly row: number }[];
} {
  const source = rows.map(({ at }) => ({ row: at }));
  return {
    rowSize: standardHeight,
    rowDefinitions: rows.flatMap(({ size }, index): RowDefinition[] => {
      if (size === standardHeight) return [];
      return index < frozenRows
        ? [{ type: "rowPinStart", index, size }]
        : [{ type: "rgRow", index: index - frozenRows, size }];
    }),
    pinnedTopSource: source.slice(0, frozenRows),
    source: source.slice(frozenRows),
  };
}

/** The numbers on the left; a click selects the row. */
export function gridRowHeaders(hooks: GridHooks): ColumnType {
  const cellTemplate: CellTemplate = (h, { model }) => h("span", {}, String(rowOf(model)));
  return {
    size: ROW_HEADER,
    cellTemplate,
    cellProperties: ({ model }) => ({
      onClick: () => {
        const row = rowOf(model);
        hooks.select({ top: row, left: 1, bottom: row, right: LAST_COLUMN });
      },
    }),
  };
}

const rowOf = (model: object): number => (model as { readonly row: number }).row;

/** The button that opens a closed group stands over the column after it. */
const followsClosedGroup = (sheet: Sheet, column: number): boolean => {
  const before = sheet.columns.get(column - 1);
  return before?.outline !== undefined && before.hidden === true;
};
