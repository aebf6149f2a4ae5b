import { useMemo, useRef, useState, type ReactNode } from "react";
import { areaText } from "../../host/model/areas.ts";
import { formatAt } from "../../host/model/cell-look.ts";
import { setColumnWidth } from "../../host/model/cell-size.ts";
import { linkAt } from "../../host/model/links.ts";
import { showDetails, stretchOf } from "../../host/model/outline.ts";
import { ensureEditable } from "../../host/model/sheet-access.ts";
import type { Table } from "../../host/model/table.ts";
import { setEditing } from "../by-hand/fault-switches.ts";
import { chooseValues, chosenValues, valuesOfColumn } from "../by-hand/filter-values.ts";
import { followLink, goTo, goToAddress } from "../by-hand/go-to.ts";
import { shiftLines } from "../by-hand/shift-lines.ts";
import { emptyArea, typeInto } from "../by-hand/type-into.ts";
import { filled, type Texts } from "../texts.ts";
import { sheetView } from "../view/cell-view.ts";
import { chartView } from "../view/chart-view.ts";
import { editText } from "../view/edit-text.ts";
import { fitHeights } from "../view/fitted-height.ts";
import { sheetFrame } from "../view/sheet-frame.ts";
import { summaryOf } from "../view/summary.ts";
import { canvasMeasure } from "../view/text-size.ts";
import type { Workbench } from "../workbench.ts";
import { FilterMenu, ShiftMenu } from "./CellMenus.tsx";
import { FormulaBar } from "./FormulaBar.tsx";
import { GridArea } from "./GridArea.tsx";
import type { GridHooks, SheetGrid } from "./sheet-grid.ts";
import { StatusBar } from "./StatusBar.tsx";
import type { Notice } from "./use-notice.ts";
import { useKeys } from "./use-keys.ts";

export interface SheetAreaProps {
  readonly workbench: Workbench;
  readonly revision: number;
  readonly isDark: boolean;
  readonly texts: Texts;
  readonly notice: Notice;
  /** The tabs, below the cells. */
  readonly children: ReactNode;
}

const measure = canvasMeasure();
const fitted = fitHeights(measure);

/** The sheet in front: formula bar, cells, and what a person does to them. */
export function SheetArea({ workbench, revision, isDark, texts, notice, children }: SheetAreaProps) {
  const { host, book } = workbench;
  const { shell } = workbench.session;
  const sheet = book.active;
  const { selection } = sheet;
  const [typed, setTyped] = useState<string>();
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number }>();
  const [filter, setFilter] = useState<{ table: Table; index: number; button: HTMLElement }>();
  const grid = useRef<SheetGrid>(undefined);

  const drawing = useMemo(
    () => ({
      sheet,
      frame: sheetFrame(sheet, fitted(book, sheet), {
        row: Math.min(selection.bottom, 20_000) === selection.bottom ? selection.bottom : selection.top,
        column: selection.left,
      }),
      view: sheetView(host, sheet, measure, isDark),
    }),
    // The model is changed in place: its revision says when.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [revision, sheet, host, isDark],
  );

  const act = (edit: () => void): boolean =>
    notice.attempt(() => {
      workbench.act(edit);
    });
  const textAt = (row: number, column: number): string =>
    editText(sheet.cells.at(row, column), formatAt(book, sheet, row, column), host.locale, book.dateSystem);
  const tellEditing = (isEditing: boolean): void => {
    setEditing(shell.faults, isEditing);
    workbench.redraw();
  };
  const enter = (row: number, column: number, text: string): void => {
    if (text === textAt(row, column)) return;
    act(() => {
      typeInto(host, sheet, row, column, text);
    });
  };

  const hooks: GridHooks = {
    textOf: textAt,
    started: () => {
      tellEditing(true);
    },
    typed: setTyped,
    ended: () => {
      setTyped(undefined);
      tellEditing(false);
    },
    enter,
    mayEdit: (row, column) =>
      notice.attempt(() => {
        ensureEditable(sheet, { top: row, left: column, bottom: row, right: column });
      }),
    select: (area) => {
      act(() => {
        goTo(host, sheet, area);
      });
    },
    follow: (row, column) => {
      const link = linkAt(sheet, row, column);
      if (link === undefined) return;
      if (link.place === undefined) {
        notice.tell(texts.outside);
        return;
      }
      let isThere = false;
      act(() => {
        isThere = followLink(host, link);
      });
      if (!isThere) notice.tell(filled(texts.noPlace, { place: link.place }));
    },
    resizeColumn: (column, width) => {
      act(() => {
        setColumnWidth(sheet, [{ top: 1, left: column, bottom: 1, right: column }], (width * 72) / 96);
      });
    },
    openFilter: ({ filterOf }, button) => {
      if (filterOf !== undefined) setFilter({ ...filterOf, button });
    },
    showGroup: (column) => {
      let first = column - 1;
      while (sheet.columns.get(first - 1)?.outline !== undefined) first -= 1;
      act(() => {
        showDetails(
          stretchOf(sheet, { top: 1, left: first, bottom: 1, right: column - 1 }, "ByColumns"),
          true,
        );
      });
    },
  };
  useKeys({
    edit: () => grid.current?.edit(),
    empty: () => {
      act(() => {
        emptyArea(host, sheet, sheet.selection);
      });
    },
    workbench,
    act,
  });

  const { frame } = drawing;
  const sizeOf = (lines: typeof frame.rows): number => lines.reduce((sum, { size }) => sum + size, 0);
  const first = sheet.cells.at(selection.top, selection.left);
  const state = shell.faults.editingCell !== false ? "editing" : shell.isBusy ? "busy" : "ready";
  const isFaulty = shell.faults.latency > 0 || shell.faults.otherWorkbookInFocus;
  return (
    <>
      <FormulaBar
        address={areaText({ ...selection, bottom: selection.top, right: selection.left })}
        content={typed ?? textAt(selection.top, selection.left)}
        isReadOnly={first.array !== undefined}
        texts={texts}
        onGoTo={(text) => {
          let isThere = false;
          act(() => {
            isThere = goToAddress(host, text);
          });
          if (!isThere) notice.tell(filled(texts.noPlace, { place: text }));
        }}
        onEnter={(text) => {
          enter(selection.top, selection.left, text);
        }}
        onEditing={tellEditing}
      />
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the menu of the right button */}
      <div
        className="sheet"
        onContextMenu={(event) => {
          event.preventDefault();
          setMenuAt({ x: event.clientX, y: event.clientY });
        }}
      >
        <GridArea
          drawing={drawing}
          hooks={hooks}
          words={{ filter: texts.filter, expand: texts.expand }}
          label={texts.grid}
          charts={{
            charts: sheet.charts.map((chart) => chartView(book, sheet, chart, host.locale)),
            texts,
            frozen: {
              width: sizeOf(frame.columns.slice(0, frame.frozenColumns)),
              height: sizeOf(frame.rows.slice(0, frame.frozenRows)),
            },
          }}
          onGrid={(made) => {
            grid.current = made;
          }}
        />
      </div>
      {children}
      <StatusBar
        state={state}
        faults={isFaulty}
        summary={summaryOf(book, sheet, selection, host.locale)}
        texts={texts}
      />
      {menuAt !== undefined && (
        <ShiftMenu
          at={virtualPoint(menuAt)}
          texts={texts}
          onShift={(shift) => {
            act(() => {
              shiftLines(host, sheet, selection, shift);
            });
          }}
          onEmpty={() => {
            act(() => {
              emptyArea(host, sheet, selection);
            });
          }}
          onClose={() => {
            setMenuAt(undefined);
          }}
        />
      )}
      {filter !== undefined && (
        <FilterMenu
          at={filter.button}
          texts={texts}
          values={valuesOfColumn(host, sheet, filter.table, filter.index)}
          chosen={chosenValues(filter.table, filter.index)}
          onChoose={(values) => {
            act(() => {
              chooseValues(host, sheet, filter.table, filter.index, values);
            });
          }}
          onClose={() => {
            setFilter(undefined);
          }}
        />
      )}
    </>
  );
}

const virtualPoint = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  getBoundingClientRect: () => new DOMRect(x, y, 0, 0),
});
