import type { DirectionSource } from "../../../core/direction/direction.ts";
import { cellOf, codesOf, foundIn, type CheckedRow, type Found, type PlanCheck } from "../plan-check.ts";

/** What a person wrote about the direction; the rest is inferred from words. */
const WRITTEN: ReadonlySet<DirectionSource> = new Set(["column", "target", "algorithm-comparator"]);

const direction = ({ read }: CheckedRow) => read.direction;

export const directionMissing: PlanCheck = {
  code: "direction-missing",
  severity: "warning",
  source: "house",
  find: ({ rows }) =>
    rows.filter((row) => direction(row)?.certainty === "assumed").map((row) => foundIn(row, "direction")),
};

/** Told once for all: each is asked by itself under *Da confermare*. */
export const directionInferred: PlanCheck = {
  code: "direction-inferred",
  severity: "hint",
  source: "house",
  find: ({ rows }) => {
    const inferred = rows.filter((row) => {
      const found = direction(row);
      return found?.certainty === "inferred" && found.opposed.length === 0;
    });
    const [first] = inferred;
    if (first === undefined) return [];
    return [{ at: cellOf(first, "direction"), facts: { count: inferred.length, codes: codesOf(inferred) } }];
  },
};

/** Two written signs point apart: the engine prefers neither, and the row is to be reviewed. */
export const directionContradictory: PlanCheck = {
  code: "direction-contradictory",
  severity: "error",
  source: "house",
  find: ({ rows }) => rows.flatMap((row) => opposed(row, true)),
};

/** Words of the row point apart, where nothing is written. */
export const directionAmbiguous: PlanCheck = {
  code: "direction-ambiguous",
  severity: "warning",
  source: "house",
  find: ({ rows }) => rows.flatMap((row) => opposed(row, false)),
};

function opposed(row: CheckedRow, isWritten: boolean): readonly Found[] {
  const found = direction(row);
  if (found === undefined || WRITTEN.has(found.source) !== isWritten) return [];
  const against = found.opposed.find(({ source }) => WRITTEN.has(source) === isWritten);
  if (against === undefined) return [];
  const facts = { direction: found.direction, words: found.words, against: against.words };
  return [foundIn(row, "direction", facts)];
}
