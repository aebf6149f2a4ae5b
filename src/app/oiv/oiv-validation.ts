import type { CalendarDate } from "../../core/calendar-date.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Change, WrittenCell } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { asOfDay, assessPlan } from "../assess-plan.ts";
import type { AssessedPlan } from "../assessed-plan.ts";
import { freeSheetName } from "../own-sheets.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { readPlan } from "../read-plan.ts";
import { oivSpeaker } from "../texts/oiv.ts";
import type { SampleRule } from "./draw-sample.ts";
import { describeOiv, readOiv, rowWords, type OivKey, type StandingOiv } from "./oiv-sheet.ts";

export const OIV_ROLE = "oiv";

export interface OivTerms {
  /** `seed` undefined: the plan's year. */
  readonly sample: { readonly percent: number; readonly seed: string | undefined } | undefined;
  readonly today: CalendarDate;
  readonly language: WorkbookLanguage | undefined;
}

export type OivRefusal = { readonly code: "already-drawn" | "locked"; readonly sheet: string };

export type CheckState = "open" | "checked" | "changed" | "gone";

export interface OivValidation {
  readonly language: WorkbookLanguage;
  readonly sheet: string;
  readonly counts: Readonly<Record<CheckState, number>>;
  /** IDs of the rows that changed after they were checked. */
  readonly changed: readonly string[];
  readonly changes: readonly Change[];
}

/**
 * *Validazione OIV*: a sheet with a row for each indicator, for the evaluators to fill in. Where it is there already, only our own
 * cells in it are brought up to date: what was filled in, and whatever else was written there, stays.
 *
 * @source D.Lgs. 150/2009, art. 14 (4)(c)
 */
export function oivValidation(
  snapshot: Snapshot,
  { sample, today, language }: OivTerms,
): Result<OivValidation, PlanFailure | OivRefusal> {
  const plan = readPlan(snapshot, language);
  if (!plan.ok) return plan;
  const assessed = assessPlan(plan.value, asOfDay(plan.value, undefined, today));
  const standing = readOiv(snapshot);
  if (standing !== undefined) {
    const { name, isProtected } = standing.sheet;
    if (sample !== undefined) return fail({ code: "already-drawn", sheet: name });
    if (isProtected) return fail({ code: "locked", sheet: name });
    return ok(upToDate(standing, assessed));
  }
  const name = freeSheetName(snapshot, oivSpeaker(assessed.language)("sheet-name"));
  const mark = { role: OIV_ROLE, version: assessed.engineVersion, digest: "" };
  const rule: SampleRule | undefined = sample && {
    percent: sample.percent,
    seed: sample.seed ?? String(assessed.plan.year ?? ""),
  };
  const layout = describeOiv(name, assessed, rule);
  return ok({
    language: assessed.language,
    sheet: name,
    counts: { open: assessed.rows.length, checked: 0, changed: 0, gone: 0 },
    changed: [],
    changes: [{ kind: "replace-sheet", sheet: undefined, mark, layout }],
  });
}

/** A row that was checked keeps what it said then, with its digest; any other says what the plan says now. */
export function upToDate(
  { sheet, language, columns, rows }: StandingOiv,
  assessed: AssessedPlan,
): OivValidation {
  const say = oivSpeaker(language);
  const now = new Map(assessed.rows.map((row) => [row.indicator.key, row]));
  const states = new Map<string, CheckState>();
  const cells: WrittenCell[] = [];
  const write = (row: number, key: OivKey, value: string, standing: string): void => {
    const column = columns.get(key);
    if (column !== undefined && value !== standing)
      cells.push({ row, column, value: value === "" ? null : value, format: "@" });
  };
  for (const { row, text, isChecked } of rows) {
    const id = text("id");
    const planRow = now.get(id);
    const words = planRow === undefined ? undefined : rowWords(planRow, language);
    const isSame = words?.digest === text("digest");
    const state = words === undefined ? "gone" : !isChecked ? "open" : isSame ? "checked" : "changed";
    states.set(id, state);
    write(row, "state", say(`state.${state}`), text("state"));
    if (state === "open" && words !== undefined && !isSame)
      for (const key of ["data", "verdict", "digest"] as const) write(row, key, words[key], text(key));
  }
  let next = Math.max(sheet.rows.length, ...rows.map(({ row }) => row)) + 1;
  for (const row of assessed.rows) {
    const { key, code, name, centres } = row.indicator;
    if (states.has(key)) continue;
    states.set(key, "open");
    const added = { ...rowWords(row, language), id: key, code, name, centre: centres.join("\n") };
    for (const [column, value] of Object.entries(added)) write(next, column as OivKey, value, "");
    write(next, "state", say("state.open"), "");
    next += 1;
  }
  const counts = { open: 0, checked: 0, changed: 0, gone: 0 };
  for (const state of states.values()) counts[state] += 1;
  return {
    language: assessed.language,
    sheet: sheet.name,
    counts,
    changed: [...states].filter(([, state]) => state === "changed").map(([id]) => id),
    changes: cells.length === 0 ? [] : [{ kind: "write-cells", sheet: sheet.name, cells }],
  };
}
