import type { HyperFunc, VNode } from "@revolist/revogrid";
import type { CellView, SheetView } from "../view/cell-view.ts";
import type { SheetFrame } from "../view/sheet-frame.ts";

export interface CellHooks {
  readonly openFilter: (view: CellView, button: HTMLElement) => void;
  readonly filterLabel: string;
}

interface Drawn {
  readonly view: SheetView;
  readonly frame: SheetFrame;
}

/** The inside of a cell: its words, and what else of the sheet shows there. */
export function drawCell(
  h: HyperFunc<VNode>,
  drawn: Drawn,
  row: number,
  column: number,
  hooks: CellHooks,
): readonly VNode[] {
  const cell = drawn.view.at(row, column);
  const nodes: VNode[] = [];
  if (cell.merged !== undefined) nodes.push(drawMerged(h, drawn, cell));
  else if (cell.text !== "") nodes.push(words(h, cell, reachStyle(cell)));
  else nodes.push(...wordsFromLeft(h, drawn, row, column));
  if (cell.filterOf !== undefined) {
    const { table, index } = cell.filterOf;
    const isOn = table.filter?.criteria.has(index) === true;
    nodes.push(
      h("button", {
        class: { "filter-button": true, "filter-on": isOn },
        type: "button",
        tabindex: "-1",
        "aria-label": `${hooks.filterLabel}: ${cell.text}`,
        onMouseDown: (event: Event) => {
          event.stopPropagation();
        },
        onClick: (event: Event) => {
          event.stopPropagation();
          hooks.openFilter(cell, event.currentTarget as HTMLElement);
        },
      }),
    );
  }
  return nodes;
}

const words = (h: HyperFunc<VNode>, cell: CellView, style: Readonly<Record<string, string>> = {}): VNode =>
  h("span", { class: { words: true, link: cell.isLink }, style: { ...cell.words, ...style } }, [
    h("span", { class: "text" }, cell.text),
  ]);

const reachStyle = ({ reach }: CellView): Readonly<Record<string, string>> =>
  reach === undefined ? {} : { width: `${String(reach.width)}px`, right: "auto", "z-index": "1" };

/** Merged cells lie over those they cover, filled, since lines are drawn beneath. */
function drawMerged(h: HyperFunc<VNode>, { frame }: Drawn, cell: CellView): VNode {
  const { top = 0, left = 0, bottom = 0, right = 0 } = cell.merged ?? {};
  const sum = (lines: SheetFrame["rows"], from: number, to: number): number =>
    lines.reduce((size, line) => (line.at >= from && line.at <= to ? size + line.size : size), 0);
  const [width, height] = [sum(frame.columns, left, right), sum(frame.rows, top, bottom)];
  const style = {
    "background-color": cell.box["background-color"] ?? "var(--cell-ground)",
    "border-right": cell.box["border-right"] ?? "",
    "border-bottom": cell.box["border-bottom"] ?? "",
    width: `${String(width)}px`,
    height: `${String(height)}px`,
  };
  return h("div", { class: "merged", style }, [words(h, cell)]);
}

/** In the first column that is not frozen: the rest of a long text that begins in the frozen ones. */
function wordsFromLeft(
  h: HyperFunc<VNode>,
  { view, frame }: Drawn,
  row: number,
  column: number,
): readonly VNode[] {
  const first = frame.columns[frame.frozenColumns];
  if (frame.frozenColumns === 0 || first?.at !== column) return [];
  let distance = 0;
  for (const line of frame.columns.slice(0, frame.frozenColumns).reverse()) {
    distance += line.size;
    const cell = view.at(row, line.at);
    if (cell.text === "" && cell.merged === undefined) continue;
    if (cell.reach === undefined || cell.reach.width <= distance) return [];
    return [words(h, cell, { ...reachStyle(cell), left: `${String(-distance)}px` })];
  }
  return [];
}
