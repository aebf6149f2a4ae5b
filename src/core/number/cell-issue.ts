import type { Cell } from "../cell.ts";
import type { Issue } from "../issue.ts";

/** Why a cell of these kinds holds nothing that can be read. */
export function cellIssue(cell: Extract<Cell, { kind: "time" | "error" }>): Issue {
  if (cell.kind === "time") return { code: "time-in-place-of-ratio", facts: { text: cell.text } };
  return cell.error === "uncalculated"
    ? { code: "cell-uncalculated" }
    : { code: "cell-error", facts: { error: cell.error } };
}
