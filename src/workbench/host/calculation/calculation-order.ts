import { isCell } from "../model/areas.ts";
import type { Precedent } from "./dependents.ts";
import type { FormulaCell } from "./formula-cell.ts";
import type { StaleCells } from "./stale-cells.ts";

export interface CalculationOrder {
  /** Every stale formula, after those that it refers to. */
  readonly formulas: readonly FormulaCell[];
  /** Formulas that refer to themselves, directly or through others. */
  readonly circular: ReadonlySet<FormulaCell>;
}

/** A formula, or an area that formulas refer to: each is walked once, however many refer to it. */
type Vertex = FormulaCell | Precedent;

const isFormula = (vertex: Vertex): vertex is FormulaCell => "text" in vertex;

interface Step {
  readonly vertex: Vertex;
  readonly before: readonly Vertex[];
  next: number;
}

/** Puts stale formulas into an order in which each finds its precedents computed. Depth is no limit: no recursion. */
export function calculationOrder(stale: StaleCells): CalculationOrder {
  const formulas: FormulaCell[] = [];
  const circular = new Set<FormulaCell>();
  const seen = new Map<Vertex, "open" | "done">();
  const path: Step[] = [];

  const open = (vertex: Vertex): void => {
    seen.set(vertex, "open");
    path.push({ vertex, before: verticesBefore(vertex, stale), next: 0 });
  };
  const close = ({ vertex }: Step): void => {
    seen.set(vertex, "done");
    if (isFormula(vertex)) formulas.push(vertex);
    path.pop();
  };
  const noteCircle = (from: Vertex): void => {
    const start = path.findIndex(({ vertex }) => vertex === from);
    for (const { vertex } of path.slice(start)) if (isFormula(vertex)) circular.add(vertex);
  };

  for (const formula of stale) {
    if (seen.has(formula)) continue;
    open(formula);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const vertex = step.before[step.next];
      step.next += 1;
      if (vertex === undefined) close(step);
      else if (!seen.has(vertex)) open(vertex);
      else if (seen.get(vertex) === "open") noteCircle(vertex);
    }
  }
  return { formulas, circular };
}

function verticesBefore(vertex: Vertex, stale: StaleCells): readonly Vertex[] {
  if (!isFormula(vertex)) return stale.within(vertex.sheet, vertex.area);
  const before: Vertex[] = [];
  for (const precedent of vertex.precedents) {
    if (!isCell(precedent.area)) before.push(precedent);
    else {
      const formula = stale.at(precedent.sheet, precedent.area.top, precedent.area.left);
      if (formula !== undefined) before.push(formula);
    }
  }
  return before;
}
