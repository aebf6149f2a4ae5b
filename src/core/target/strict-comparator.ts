import { comparatorIn } from "../direction/algorithm-comparator.ts";
import type { ReadingContext } from "../reading-context.ts";
import type { TargetReading } from "./target.ts";

/**
 * A bare number beside "n>x" in the algorithm is a strict threshold: as a bare number it would be met by its equal.
 * Beside "n≥x" it stays bare, and the direction is found in the algorithm.
 */
export function withStrictComparator(reading: TargetReading, { algorithm }: ReadingContext): TargetReading {
  const { target } = reading;
  if (target.kind !== "bare" || target.sign !== "none") return reading;
  const comparator = comparatorIn(algorithm)?.comparator;
  if (comparator !== ">" && comparator !== "<") return reading;
  return { ...reading, target: { kind: "threshold", comparator, bound: target.bound } };
}
