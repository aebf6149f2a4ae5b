import { assessIndicator } from "../../core/assessment/assess-indicator.ts";
import { readIndicator } from "../../core/assessment/read-indicator.ts";
import { ok, type Result } from "../../core/result.ts";
import type { Change, WriteCells, WrittenCell } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { assessedRow } from "../assess-plan.ts";
import { afterClosing } from "../closing/after-closing.ts";
import type { AssessedPlan, IndicatorRow } from "../assessed-plan.ts";
import { JUDGED, outputDigest } from "../describe-outputs.ts";
import { outputCells } from "../describe/describe-columns.ts";
import { cellsOf } from "../describe/indicator-cells.ts";
import { locateOutputs } from "../locate-outputs.ts";
import { cellAt } from "../locate-tables.ts";
import {
  COLUMNS,
  readMemory,
  rememberLive,
  type KeptMemory,
  type LiveCell,
  type LiveMemory,
} from "../memory.ts";
import { markedSheet } from "../own-sheets.ts";
import type { PlanFailure } from "../plan-failure.ts";
import { readPlan, type WorkbookPlan } from "../read-plan.ts";
import { cellKey, cellToken, writtenToken } from "../sheet-digests.ts";
import { inverseOf } from "../undo/inverse-of.ts";
import { previousCell } from "../undo/previous-cell.ts";
import { staleMark } from "./stale-mark.ts";

export interface Reassessed {
  /** The rows as they stand and are judged now, under the totals of `previous`. */
  readonly assessed: AssessedPlan;
  /** Those that are judged otherwise than before, or are new. */
  readonly rows: readonly IndicatorRow[];
  /** Output cells of these rows, the mark on *Sintesi*, and a line of our memory: nothing else. */
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
  /** The totals of the last run do not follow from the rows any more. */
  readonly totalsAreStale: boolean;
}

/**
 * Live re-assessment: finds the rows that edits have touched, judged anew by the rules and on the day of the last run, so
 * that all rows stay comparable, and describes the output cells that change. Rows over whose results a person has typed
 * are left alone, as are workbooks that were never computed or whose results stand elsewhere.
 *
 * Every row is judged: an event is a hint, and says nothing of formulas, of rows that were sorted or of actuals that are
 * handed in on another sheet.
 *
 * @param previous the last run, or what live re-assessment made of it
 */
export function reassess(snapshot: Snapshot, previous: AssessedPlan): Result<Reassessed, PlanFailure> {
  const read = readPlan(snapshot, previous.language);
  if (!read.ok) return read;
  const workbook = read.value;
  const before = new Map(previous.rows.map((row) => [row.indicator.key, row]));
  const told = afterClosing(workbook, previous.asOf, previous.policy);
  const all = workbook.rows.map((row) => told(judged(row, workbook, previous)));
  const rows = all.filter((row) => !isSame(row, before.get(row.indicator.key)));
  const now = new Set(all.map(({ indicator }) => indicator.key));
  const totalsAreStale = rows.length > 0 || [...before.keys()].some((key) => !now.has(key));
  const changes = totalsAreStale ? changesFor(snapshot, workbook, previous, rows) : [];
  return ok({
    assessed: { ...previous, rows: all },
    rows,
    changes,
    inverse: inverseOf(changes, snapshot),
    totalsAreStale,
  });
}

function judged(
  row: WorkbookPlan["rows"][number],
  { plan, lexicon, table }: WorkbookPlan,
  { policy, asOf, language }: AssessedPlan,
): IndicatorRow {
  const read = readIndicator(row.indicator, lexicon, plan.year);
  return assessedRow(
    row,
    table.sheet.name,
    assessIndicator(read, { policy, asOf, year: plan.year }),
    language,
  );
}

/** Judged and counted alike: what else a row says does not touch results. */
const isSame = (now: IndicatorRow, before: IndicatorRow | undefined): boolean =>
  before !== undefined && said(now) === said(before);

const said = ({ indicator, assessment }: IndicatorRow): string => {
  const { objective, scopes, typology, weight, centres } = indicator;
  return JSON.stringify([assessment, objective, scopes, typology, weight, centres]);
};

function changesFor(
  snapshot: Snapshot,
  workbook: WorkbookPlan,
  previous: AssessedPlan,
  rows: readonly IndicatorRow[],
): readonly Change[] {
  const summary = markedSheet(snapshot, "summary");
  const mark = summary === undefined ? [] : staleMark(summary, previous.language);
  const memory = readMemory(snapshot);
  if (memory.sheet === undefined) return mark;
  const { cells, live } = outputsOf(workbook, previous, rows, memory);
  if (cells.length === 0) return mark;
  const write: WriteCells = { kind: "write-cells", sheet: workbook.table.sheet.name, cells };
  // Known as ours before it stands there: a run may be stopped anywhere.
  return [rememberLive(live, memory.sheet), write, ...mark];
}

function outputsOf(
  { table }: WorkbookPlan,
  previous: AssessedPlan,
  rows: readonly IndicatorRow[],
  memory: KeptMemory,
): { readonly cells: readonly WrittenCell[]; readonly live: LiveMemory } {
  const room = locateOutputs(table, JUDGED);
  const written = memory.digests.get(COLUMNS)?.rows;
  const known = memory.live ?? { rows: [], cells: [] };
  if (room.kind === "elsewhere" || room.places.some(({ isNew }) => isNew) || written === undefined)
    return { cells: [], live: known };
  const ours = new Set([...written, ...known.rows]);
  const cells: WrittenCell[] = [];
  const digests: string[] = [];
  const shown = cellsOf(previous);
  for (const row of rows) {
    const outputs = outputCells(row, previous, shown(row));
    const present = room.places.map(({ column }) => cellAt(table.sheet, row.row, column));
    const isTyped = room.places.some(({ column }) => table.sheet.formulas.has(`${row.row}:${column}`));
    const now = present.map(cellToken);
    const isOurs = ours.has(outputDigest(now)) || now.every((token) => token === "");
    if (isTyped || !isOurs) continue;
    digests.push(outputDigest(room.places.map(({ key }) => writtenToken(outputs[key].value))));
    room.places.forEach(({ key, column }, index) => {
      const [cell, next] = [present[index], outputs[key]];
      const isShownAlike =
        cell?.kind !== "number" || next.format === undefined || next.format === cell.format;
      if (now[index] !== writtenToken(next.value) || !isShownAlike)
        cells.push({ row: row.row, column, ...next });
    });
  }
  return { cells, live: { rows: [...known.rows, ...digests], cells: kept(known, cells, table) } };
}

/** What the run had left in each cell, told by the first to write over it. */
function kept(
  known: LiveMemory,
  cells: readonly WrittenCell[],
  { sheet }: WorkbookPlan["table"],
): readonly LiveCell[] {
  const all = new Map(known.cells.map((cell) => [cellKey(cell[0], cell[1]), cell]));
  for (const { row, column, value } of cells) {
    const first = all.get(cellKey(row, column));
    const before = previousCell(sheet, row, column);
    const token = writtenToken(value);
    all.set(cellKey(row, column), [
      row,
      column,
      first === undefined ? before.value : first[2],
      first?.[3] ?? before.format ?? "General",
      token,
    ]);
  }
  return [...all.values()];
}
