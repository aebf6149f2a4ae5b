import type { CalendarDate } from "../../core/calendar-date.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { cellAddress } from "../../ports/address.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { asOfDay, assessPlan } from "../assess-plan.ts";
import type { AssessedPlan } from "../assessed-plan.ts";
import { ruleLines } from "../describe/policy-rows.ts";
import { readMemory } from "../memory.ts";
import { markedSheet } from "../own-sheets.ts";
import type { PlanFailure } from "../plan-failure.ts";
import { readPlan } from "../read-plan.ts";
import { checkClosings } from "./check-closings.ts";
import { checkRows } from "./check-rows.ts";
import { checkRules } from "./check-rules.ts";
import { checkSheets } from "./check-sheets.ts";
import { hasMovedOn, isFault, type Finding } from "./finding.ts";
import { loggedDay, readLog, type KeptLog } from "./read-log.ts";

export interface Verification {
  /** As the log says it, in its language. */
  readonly log: KeptLog;
  /** The plan as it stands, judged by today's engine on the day of the log. */
  readonly assessed: AssessedPlan;
  /** The rules first, then the rows in the order of the table, then the sheets. */
  readonly findings: readonly Finding[];
  /** Nothing is at fault. */
  readonly follows: boolean;
}

export interface VerifyRefusal {
  /**
   * `never-computed`: neither log nor memory; `log-gone`: a run was remembered; `log-unreadable`: its headings are not found;
   * `mark-lost`: a log stands there, but another program has saved the file without our marks.
   */
  readonly code: "never-computed" | "log-gone" | "log-unreadable" | "mark-lost";
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Whether what a run wrote still follows from the plan: reads the log back, judges every row anew on the day that the log
 * states, and compares. Writes nothing, and trusts nothing that stands in the workbook: what does not follow is found,
 * whoever changed it; the memory only helps to say how it came about.
 */
export function verify(
  snapshot: Snapshot,
  today: CalendarDate,
): Result<Verification, PlanFailure | VerifyRefusal> {
  const memory = readMemory(snapshot);
  const sheet = markedSheet(snapshot, "log");
  if (sheet === undefined) {
    const unmarked = snapshot.sheets.find(
      (one) => one.mark === undefined && readLog(one)?.columns.rule !== undefined,
    );
    if (unmarked !== undefined) return fail({ code: "mark-lost", facts: { sheet: unmarked.name } });
    return fail({ code: memory.sheet === undefined ? "never-computed" : "log-gone", facts: {} });
  }
  const log = readLog(sheet);
  if (log === undefined) return fail({ code: "log-unreadable", facts: { sheet: sheet.name } });
  const read = readPlan(snapshot, log.language);
  if (!read.ok) return read;
  const workbook = read.value;
  const assessed = assessPlan(workbook, loggedDay(log) ?? asOfDay(workbook, undefined, today));
  const rulesNow = new Map(ruleLines(assessed).map(({ key, value }) => [key, value]));
  const hasSameRules = (["version", "engine", "spoken"] as const).every(
    (key) => log.rules.get(key)?.text === rulesNow.get(key),
  );
  const run = { log, workbook, assessed, memory, hasSameRules };
  const ofRows = [...checkRules(run), ...withoutDigests(log), ...checkRows(snapshot, run)];
  const findings = [
    ...ofRows,
    ...checkClosings(workbook, assessed),
    ...checkSheets(snapshot, run, !ofRows.some(hasMovedOn)),
  ];
  return ok({ log, assessed, findings, follows: !findings.some(isFault) });
}

/** Logs of earlier versions tell no digests. */
const withoutDigests = ({ sheet, columns, headingRow }: KeptLog): readonly Finding[] =>
  columns.digest === undefined
    ? [
        {
          code: "log-without-digests",
          facts: {},
          at: { sheet: sheet.name, address: cellAddress(headingRow, 1) },
        },
      ]
    : [];
