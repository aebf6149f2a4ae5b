import { Suspense, lazy, useEffect, useRef, useState } from "react";
import type { Sheet } from "../../host/model/book.ts";
import type { SheetView } from "../view/cell-view.ts";
import type { SheetFrame } from "../view/sheet-frame.ts";
import { sheetGrid, type GridHooks, type GridWords, type SheetGrid } from "./sheet-grid.ts";

const ChartLayer = lazy(() => import("./ChartLayer.tsx"));

export interface GridAreaProps {
  readonly drawing: { readonly sheet: Sheet; readonly frame: SheetFrame; readonly view: SheetView };
  readonly hooks: GridHooks;
  readonly words: GridWords;
  readonly label: string;
  readonly charts: React.ComponentProps<typeof ChartLayer>;
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
      {charts.charts.length > 0 && (
        <Suspense fallback={null}>
          <ChartLayer {...charts} />
        </Suspense>
      )}
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
