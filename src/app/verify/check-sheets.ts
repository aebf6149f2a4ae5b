import { cellText, EMPTY, type Cell } from "../../core/cell.ts";
import { cellAddress } from "../../ports/address.ts";
import type { LayoutCell } from "../../ports/layout.ts";
import type { SheetSnapshot, Snapshot } from "../../ports/snapshot.ts";
import { describeSheets } from "../describe/describe-sheets.ts";
import type { DescribedSheet } from "../describe/page.ts";
import { inputKeys } from "../describe/read-inputs.ts";
import { withoutStaleMark } from "../live/stale-mark.ts";
import { markedSheet } from "../own-sheets.ts";
import { OWNED_SHEETS } from "../plan-layout.ts";
import { shownValue } from "../preview/shown-value.ts";
import { cellKey } from "../sheet-digests.ts";
import type { Finding } from "./finding.ts";
import { standingToken, wantedToken } from "./same-value.ts";
import { asWritten, type VerifiedRun } from "./verified-run.ts";

/**
 * The sheets with totals, row by row, wherever a row stands now: each must be one that today's engine makes of the plan.
 * What people fill in there is no part of it, and what they add in blank cells is a remark.
 *
 * @param isCurrent the plan and the rules are those of the run; where they are not, rows of the run are merely outdated
 */
export function checkSheets(snapshot: Snapshot, run: VerifiedRun, isCurrent: boolean): readonly Finding[] {
  const { assessed } = run;
  return describeSheets(assessed).flatMap((wanted): readonly Finding[] => {
    // The trend is no total: it may lag behind a period that was closed or collected since.
    if (wanted.role === "log" || wanted.role === "trend") return [];
    const standing = markedSheet(snapshot, wanted.role);
    const name = OWNED_SHEETS[wanted.role][assessed.language];
    if (standing === undefined)
      return [{ code: "sheet-gone", facts: { name }, at: { sheet: run.log.sheet.name, address: "A1" } }];
    return checkSheet(withoutStaleMark(standing), wanted, run, isCurrent);
  });
}

interface Line {
  readonly row: number;
  /** By column, from 0; "" where nothing stands, or an input. */
  readonly tokens: readonly string[];
}

function checkSheet(
  sheet: SheetSnapshot,
  { role, layout, inputCells }: DescribedSheet,
  run: VerifiedRun,
  isCurrent: boolean,
): readonly Finding[] {
  const wanted = layout.rows.map(({ cells }, index): Line => {
    const row = index + 1;
    const token = (cell: LayoutCell | undefined, column: number): string =>
      cell === undefined || inputCells.has(cellKey(row, column + 1)) ? "" : wantedToken(cell.value);
    return { row, tokens: cells.map(token) };
  });
  const inputs = inputKeys(sheet, role);
  const standing = sheet.rows.map((cells, index): Line => {
    const row = index + 1;
    const token = (cell: Cell | undefined, column: number): string =>
      cell === undefined || inputs.has(cellKey(row, column + 1)) ? "" : standingToken(cell);
    return { row, tokens: Array.from(cells ?? [], token) };
  });
  const known = new Set(wanted.map(textOf));
  const strange = standing.filter((line) => !known.has(textOf(line)));
  const found = new Set(standing.map(textOf));
  const missing = new Map(wanted.filter((line) => !found.has(textOf(line))).map((line) => [line.row, line]));
  const isWritten = asWritten(sheet, role, run.memory);
  const findings: Finding[] = [];
  const outdated: Line[] = [];
  for (const line of strange) {
    const twin = missing.get(line.row) ?? [...missing.values()].find((other) => isSameItem(line, other));
    if (twin !== undefined) missing.delete(twin.row);
    const written = isWritten(line.row);
    if (written === true || (written === undefined && !isCurrent)) {
      outdated.push(line);
      continue;
    }
    const wantedCells = twin === undefined ? [] : (layout.rows[twin.row - 1]?.cells ?? []);
    findings.push(...differences(sheet, line, twin, wantedCells, written, run));
  }
  const [first] = outdated;
  const at = (row: number): Finding["at"] => ({ sheet: sheet.name, address: cellAddress(row, 1) });
  if (first !== undefined)
    findings.push({ code: "sheet-outdated", facts: { count: outdated.length }, at: at(first.row) });
  else if (isCurrent)
    for (const { row } of missing.values()) {
      const words = (layout.rows[row - 1]?.cells ?? []).flatMap((cell) => cell?.value ?? []);
      findings.push({ code: "row-missing", facts: { words: words.map(String).join(" | ") }, at: at(row) });
    }
  return findings;
}

/** A row that holds nothing is like no row. */
const textOf = ({ tokens }: Line): string =>
  tokens.slice(0, tokens.findLastIndex((token) => token !== "") + 1).join("\u0000");

/** Rows about one item begin alike. */
function isSameItem(a: Line, b: Line): boolean {
  const item = ({ tokens }: Line): string => tokens.find((token) => token !== "") ?? "";
  return item(a) !== "" && item(a) === item(b);
}

/** The cells of one row that are not what is wanted. Only those count in whose place we have written something. */
function differences(
  sheet: SheetSnapshot,
  line: Line,
  twin: Line | undefined,
  wanted: readonly (LayoutCell | undefined)[],
  isWritten: boolean | undefined,
  { assessed }: VerifiedRun,
): readonly Finding[] {
  const width = Math.max(line.tokens.length, twin?.tokens.length ?? 0);
  return Array.from({ length: width }, (_, index) => index).flatMap((index): readonly Finding[] => {
    const expected = twin?.tokens[index] ?? "";
    if ((line.tokens[index] ?? "") === expected) return [];
    const at = { sheet: sheet.name, address: cellAddress(line.row, index + 1) };
    const found = cellText(sheet.rows[line.row - 1]?.[index] ?? EMPTY);
    if (expected === "") return [{ code: "remark", facts: { text: found }, at }];
    const { value = null, style } = wanted[index] ?? {};
    const cell = style?.format === undefined ? { value } : { value, format: style.format };
    const facts = { found, expected: shownValue(cell, "General", assessed.language) };
    return [{ code: isWritten === false ? "cell-edited" : "cell-unlike", facts, at }];
  });
}
