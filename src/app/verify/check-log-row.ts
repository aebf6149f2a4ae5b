import { cellText, type Cell } from "../../core/cell.ts";
import { cellAddress } from "../../ports/address.ts";
import type { LayoutCell } from "../../ports/layout.ts";
import type { IndicatorRow } from "../assessed-plan.ts";
import { describeLog, LOG_KEYS, logHeading, type LogKey } from "../describe/describe-log.ts";
import { cellAt } from "../locate-tables.ts";
import { shownValue } from "../preview/shown-value.ts";
import type { PlanRow } from "../read-plan.ts";
import type { Finding } from "./finding.ts";
import type { KeptLogRow } from "./read-log.ts";
import { standingToken, wantedToken } from "./same-value.ts";
import type { VerifiedRun } from "./verified-run.ts";

/** By the row's ID: what the log would say today, in the order of its columns. */
export function wantedLogRows({
  assessed,
}: VerifiedRun): ReadonlyMap<string, readonly (LayoutCell | undefined)[]> {
  const keys = new Set<unknown>(assessed.rows.map(({ indicator }) => indicator.key));
  const { layout } = describeLog(assessed);
  return new Map(
    layout.rows.flatMap(({ cells }) => {
      const id = cells[0]?.value;
      return cells.length === LOG_KEYS.length && keys.has(id) ? [[String(id), cells] as const] : [];
    }),
  );
}

/**
 * One row of the log against the same row as it would be written today. Where its inputs changed since, it need not be
 * like it; only a memory can tell then that somebody edited it.
 */
export function checkLogRow(
  kept: KeptLogRow,
  row: IndicatorRow,
  planRow: PlanRow,
  wanted: readonly (LayoutCell | undefined)[],
  isWritten: boolean | undefined,
  run: VerifiedRun,
): readonly Finding[] {
  const { log } = run;
  const unlike = LOG_KEYS.filter((key, index) => {
    const value = wanted[index]?.value ?? null;
    return log.columns[key] !== undefined && standingToken(cellIn(kept, key, run)) !== wantedToken(value);
  });
  const changed =
    unlike.includes("digest") || log.columns.digest === undefined ? changes(kept, row, planRow, run) : [];
  const isDigestEdited = isWritten === false && unlike.length === 1 && unlike[0] === "digest";
  if (changed.length > 0 || (unlike.includes("digest") && !isDigestEdited)) {
    const other: Finding = {
      code: "inputs-changed",
      facts: {},
      at: rowPlace(row, planRow),
      row: row.indicator.key,
    };
    const told = changed.length > 0 ? changed : [other];
    return isWritten === false ? [...told, aboutLog("log-row-edited", kept, "id", {}, run)] : told;
  }
  if (unlike.length === 0)
    return isWritten === false ? [aboutLog("log-row-edited", kept, "id", {}, run)] : [];
  if (!run.hasSameRules && isWritten !== false) return [];
  return unlike.map((key) => {
    const column = logHeading(key, log.language);
    const expected = wordsOf(wanted[LOG_KEYS.indexOf(key)], run);
    const facts = { column, found: textIn(kept, key, run), expected };
    return aboutLog(isWritten === true ? "log-outdated" : "log-edited", kept, key, facts, run);
  });
}

/** The cells of the plan that the log quotes, where they say something else now. */
function changes(
  kept: KeptLogRow,
  row: IndicatorRow,
  { source }: PlanRow,
  run: VerifiedRun,
): readonly Finding[] {
  return (["target", "actual", "name"] as const).flatMap((key): readonly Finding[] => {
    if (run.log.columns[key] === undefined) return [];
    const text = textIn(kept, key, run);
    const was = key === "name" ? text : text.replace(QUOTED_CELL, "");
    const now = source.text(key);
    const at = source.at(key);
    if (was === now || at === undefined) return [];
    return [{ code: `${key}-changed`, facts: { was, now }, at, row: row.indicator.key }];
  });
}

/** "63% (H12)", or "(H12)" for an empty cell. */
const QUOTED_CELL = / ?\([A-Z]{1,3}\d{1,7}\)$/u;

export const rowPlace = ({ sheet, cells }: IndicatorRow, { source }: PlanRow): Finding["at"] =>
  source.at("name") ?? { sheet, address: cells.target ?? cellAddress(source.row, 1) };

export const cellIn = ({ row }: KeptLogRow, key: LogKey, { log }: VerifiedRun): Cell =>
  cellAt(log.sheet, row, log.columns[key] ?? 0);
export const textIn = (kept: KeptLogRow, key: LogKey, run: VerifiedRun): string =>
  cellText(cellIn(kept, key, run));

const wordsOf = (cell: LayoutCell | undefined, { assessed }: VerifiedRun): string =>
  cell === undefined
    ? ""
    : shownValue(
        { value: cell.value, ...(cell.style?.format === undefined ? {} : { format: cell.style.format }) },
        "General",
        assessed.language,
      );

export const aboutLog = (
  code: Finding["code"],
  { row, key: id }: KeptLogRow,
  key: LogKey,
  facts: Finding["facts"],
  { log }: VerifiedRun,
): Finding => ({
  code,
  facts: { id, ...facts },
  at: { sheet: log.sheet.name, address: cellAddress(row, log.columns[key] ?? 1) },
  row: id,
});
