import { cellIssue } from "../number/cell-issue.ts";
import { readNumberCell } from "../number/read-number-cell.ts";
import type { Cell } from "../cell.ts";
import type { Issue } from "../issue.ts";
import type { ReadingContext } from "../reading-context.ts";
import { fail, ok, type Result } from "../result.ts";
import { parseTarget } from "./parse-target.ts";
import { withStrictComparator } from "./strict-comparator.ts";
import type { TargetReading } from "./target.ts";

/**
 * Reads a target cell. The type and the number format of a cell are evidence, its words the fallback: 0.8 under `0%`
 * is 80 %, 0.15 under `+0%;-0%` a variation, a date a deadline, TRUE a yes.
 *
 * @returns `time-in-place-of-ratio` where Excel made a time of "1:3"; `cell-error` and `cell-uncalculated` for error
 *   cells; for texts what `parseTarget` returns
 */
export function readTarget(cell: Cell, context: ReadingContext): Result<TargetReading, Issue> {
  switch (cell.kind) {
    case "text":
      return parseTarget(cell.text, context);
    case "empty":
      return ok({ target: { kind: "none", words: "" }, assumed: [] });
    case "number": {
      const { quantity: bound, sign, comparator } = readNumberCell(cell.value, cell.format, context.lexicon);
      if (comparator !== undefined)
        return ok({ target: { kind: "threshold", comparator, bound }, assumed: [] });
      return ok(withStrictComparator({ target: { kind: "bare", bound, sign }, assumed: [] }, context));
    }
    case "date":
      return ok({ target: { kind: "deadline", due: cell.date }, assumed: [] });
    case "boolean":
      return ok({ target: { kind: "yes-no", wanted: cell.value }, assumed: [] });
    case "time":
    case "error":
      return fail(cellIssue(cell));
  }
}
