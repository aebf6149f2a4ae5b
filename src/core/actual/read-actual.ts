import type { Cell } from "../cell.ts";
import type { Issue } from "../issue.ts";
import { cellIssue } from "../number/cell-issue.ts";
import { readNumberCell } from "../number/read-number-cell.ts";
import type { ReadingContext } from "../reading-context.ts";
import { fail, ok, type Result } from "../result.ts";
import type { ActualReading } from "./actual.ts";
import { parseActual } from "./parse-actual.ts";

/**
 * Reads an actual cell. The type and the number format of a cell are evidence, its words the fallback: 0.63 under `0%`
 * is 63 %, a date is a date, TRUE a yes, an empty cell no actual.
 *
 * @returns `time-in-place-of-ratio` where Excel made a time of "1:3"; `cell-error` and `cell-uncalculated` for error
 *   cells; for texts what `parseActual` returns
 */
export function readActual(cell: Cell, context: ReadingContext): Result<ActualReading, Issue> {
  switch (cell.kind) {
    case "text":
      return parseActual(cell.text, context);
    case "empty":
      return ok({ actual: { kind: "none", words: "" }, assumed: [] });
    case "number": {
      const { quantity, sign, comparator } = readNumberCell(cell.value, cell.format, context.lexicon);
      const change = sign === "none" ? {} : ({ isChange: true } as const);
      return comparator === undefined
        ? ok({ actual: { kind: "quantity", quantity, ...change }, assumed: [] })
        : ok({ actual: { kind: "bound", comparator, bound: quantity }, assumed: [] });
    }
    case "date":
      return ok({ actual: { kind: "date", date: cell.date }, assumed: [] });
    case "boolean":
      return ok({ actual: { kind: "yes-no", answer: cell.value }, assumed: [] });
    case "time":
    case "error":
      return fail(cellIssue(cell));
  }
}
