import { useEffect, useRef, useState } from "react";
import type { Sheet } from "../../host/model/book.ts";
import type { SheetView } from "../view/cell-view.ts";
import type { SheetFrame } from "../view/sheet-frame.ts";
import { ChartLayer, type ChartLayerProps } from "./ChartLayer.tsx";
import { sheetGrid, type GridHooks, type GridWords, type SheetGrid } from "./sheet-grid.ts";

export interface GridAreaProps {
  readonly drawing: { readonly sheet: Sheet; readonly frame: SheetFrame; readonly view: SheetView };
  readonly hooks: GridHooks;
  readonly words: GridWords;
  readonly label: string;
  readonly charts: ChartLayerProps;
  /** Given the grid's controls once it is there. */
  readonly onGrid: (grid: SheetGrid | undefined) => void;
}

/** The cells, with the charts that lie over them. */
export function GridArea({ drawing, hooks, words, label, charts, onGrid }: GridAreaProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(hooks);
  const [grid, setGrid] = useState<SheetGrid>();
  const given = useRef({ words, onGrid });
  useEffect(() => {
    latest.current = hooks;
  });
  useEffect(() => {
    if (place.current === null) return;
    const { words: said, onGrid: tell } = given.current;
    const made = sheetGrid(place.current, asLatest(latest), said);
    setGrid(made);
    tell(made);
    return () => {
      tell(undefined);
      made.destroy();
    };
  }, []);
  useEffect(() => {
    grid?.draw(drawing);
  }, [grid, drawing]);
  return (
    <div className="grid-area" ref={place} role="region" aria-label={label}>
      {charts.charts.length > 0 && <ChartLayer {...charts} />}
    </div>
  );
}

/** The grid lives longer than one drawing: it calls whatever was given last. */
const asLatest = (latest: { readonly current: GridHooks }): GridHooks => ({
  textOf: (...args) => latest.current.textOf(...args),
  started: () => {
    latest.current.started();
  },
  typed: (text) => {
    latest.current.typed(text);
  },
  ended: () => {
    latest.current.ended();
  },
  select: (area) => {
    latest.current.select(area);
  },
  enter: (...args) => {
    latest.current.enter(...args);
  },
  mayEdit: (...args) => latest.current.mayEdit(...args),
  follow: (...args) => {
    latest.current.follow(...args);
  },
  resizeColumn: (...args) => {
    latest.current.resizeColumn(...args);
  },
  openFilter: (...args) => {
    latest.current.openFilter(...args);
  },
  showGroup: (column) => {
    latest.current.showGroup(column);
  },
});
