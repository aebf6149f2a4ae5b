import { cellText } from "../../core/cell.ts";
import type { Reason } from "./proposal.ts";
import { INPUT_KEYS } from "./read-returned.ts";
import type { ReturnedCell, ReturnedRow } from "./returned.ts";

/** Quoted and escaped characters of a number format, and its currency signs: what it shows whatever the value is. */
const LITERALS = /"(?<quoted>[^"]*)"|\\(?<escaped>.)|\[\$(?<currency>[^\]-]*)(?:-[^\]]*)?\]/gu;
/** A digit that belongs to no word such as "m2". */
const LONE_DIGIT = /(?:^|[^\p{L}\p{N}])\d/u;

/** What makes the cells that a centre fills in unfit to be taken at all; nothing of them is guessed. */
export function cellFault(row: ReturnedRow): Reason | undefined {
  for (const key of INPUT_KEYS) {
    const cell = row.cells[key];
    if (cell?.formula !== undefined)
      return {
        code: "formula",
        facts: { formula: cell.formula.slice(0, LONGEST), result: cellText(cell.cell).slice(0, LONGEST) },
        at: cell.at,
      };
    if (cell?.cell.kind === "error")
      return { code: "cell-error", facts: { error: cell.cell.error }, at: cell.at };
  }
  const value = row.cells.value;
  if (value?.cell.kind === "time")
    return { code: "time-cell", facts: { text: value.cell.text }, at: value.at };
  if (value !== undefined && isDisguised(value)) {
    const held = value.cell.kind === "number" ? String(value.cell.value) : "";
    return { code: "disguised", facts: { held, shown: cellText(value.cell) }, at: value.at };
  }
  return undefined;
}

const LONGEST = 200;

/** A number under a format that shows other digits than its own, or none: what a person saw is not what it holds. */
function isDisguised({ cell }: ReturnedCell): boolean {
  if (cell.kind !== "number") return false;
  if (!/\p{N}/u.test(cell.text)) return true;
  return [...cell.format.matchAll(LITERALS)].some(({ groups }) =>
    LONE_DIGIT.test(groups?.quoted ?? groups?.escaped ?? groups?.currency ?? ""),
  );
}
