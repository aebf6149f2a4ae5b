import type { RowView, TotalView } from "../../session/pane-model.ts";
import type { RowsBehind } from "./ResultsView.tsx";

const NONE: ReadonlySet<string> = new Set();

/** An objective has its own rows and those of what stands below it: the totals that follow with a greater depth. */
export function rowsOfObjective(rows: readonly RowView[], totals: readonly TotalView[]): RowsBehind {
  const own = keysBy(rows, (row) => [row.objective]);
  return (total) => {
    const start = totals.indexOf(total);
    const rest = totals.slice(start + 1);
    const end = rest.findIndex(({ depth }) => depth <= total.depth);
    const below = end === -1 ? rest : rest.slice(0, end);
    return new Set([total, ...below].flatMap(({ name }) => [...(own.get(name) ?? NONE)]));
  };
}

export function rowsOfCentre(rows: readonly RowView[]): RowsBehind {
  const own = keysBy(rows, (row) => row.centres);
  return ({ name }) => own.get(name) ?? NONE;
}

function keysBy(
  rows: readonly RowView[],
  namesOf: (row: RowView) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const name of namesOf(row)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, new Set([row.key]));
      else group.add(row.key);
    }
  }
  return groups;
}
