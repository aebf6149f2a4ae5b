import { readActual } from "../core/actual/read-actual.ts";
import type { Cell } from "../core/cell.ts";
import type { ReadingContext } from "../core/reading-context.ts";
import { saysTheSame } from "./says-the-same.ts";

/** Whether two cells are the same answer: they say the same, or are read as the same ("63 %" typed, 0.63 under `0%`). */
export function sameAnswer(a: Cell, b: Cell, context: ReadingContext): boolean {
  if (saysTheSame(a, b)) return true;
  const [first, second] = [readActual(a, context), readActual(b, context)];
  return first.ok && second.ok && JSON.stringify(first.value.actual) === JSON.stringify(second.value.actual);
}
