import type { CalendarDate } from "../../core/calendar-date.ts";
import { cellText } from "../../core/cell.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { Change, ColumnCell } from "../../ports/change.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { dateCell, valueCell } from "../collect/submission-values.ts";
import { locateTable } from "../locate-tables.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { planChanges, type NoPlace, type PlanField, type PlanWrite } from "../plan-writes.ts";
import { editChanges, type RowValues } from "../policy/table-edits.ts";
import type { TableRefusal } from "../policy/policy-refusal.ts";
import { CHANGE_SUBJECTS, type ChangeSubject } from "../read-plan-changes.ts";
import { readPlan, type PlanRow, type WorkbookPlan } from "../read-plan.ts";
import { registerSheet } from "../register-sheet.ts";
import { rowNamed } from "../row-named.ts";
import { typedText, typedValue } from "../template/typed-value.ts";
import { formatDate } from "../texts/numbers.ts";
import { retargetSpeaker } from "../texts/retarget.ts";
import { verdictWord } from "../texts/words.ts";
import { inverseOf } from "../undo/inverse-of.ts";

/** What is changed in the plan during the year, and on what grounds. */
export interface Retarget {
  /** The row's ID, or its code where only one row has it. */
  readonly id: string;
  readonly subject: ChangeSubject;
  /** As a person would type it; "" for a removal. */
  readonly to: string;
  readonly act: string;
  readonly reason: string;
  /** Day of the act. */
  readonly on: CalendarDate;
  readonly from: CalendarDate | undefined;
  readonly by: string;
}

/** Nothing is written. Worded per language at the edge. */
export type RetargetRefusal =
  | { readonly code: "retarget-unknown" | "retarget-ambiguous"; readonly id: string }
  | { readonly code: "retarget-incomplete"; readonly missing: readonly ("act" | "reason" | "to")[] }
  | { readonly code: "retarget-unchanged"; readonly id: string; readonly value: string }
  | NoPlace
  | TableRefusal;

export interface Retargeted {
  readonly row: PlanRow;
  readonly before: string;
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
  readonly language: WorkbookLanguage;
}

export const COLUMN = { target: "target", weight: "weight", indicator: "name" } as const;

/**
 * Changes a target, a weight or an indicator's name, or drops an indicator: the plan's own cell gets the new value, and
 * *Rimodulazioni* keeps old and new with act, day and reason. An indicator that is dropped stays in the plan, excluded by
 * that act.
 *
 * @source D.Lgs. 150/2009 art. 6: changes during the year, with their grounds, are part of the report
 */
export function retarget(
  snapshot: Snapshot,
  asked: Retarget,
  language?: WorkbookLanguage,
): Result<Retargeted, PlanFailure | RetargetRefusal> {
  const missing = (["act", "reason", "to"] as const).filter(
    (key) => asked[key].trim() === "" && !(key === "to" && asked.subject === "removal"),
  );
  if (missing.length > 0) return fail({ code: "retarget-incomplete", missing });
  const read = readPlan(snapshot, language);
  if (!read.ok) return read;
  const plan = read.value;
  const found = rowNamed(plan, asked.id);
  if (!found.ok) return fail({ code: `retarget-${found.issue}`, id: asked.id });
  const row = found.value;
  const described = asked.subject === "removal" ? removal(asked, row, plan) : newValue(asked, row, plan);
  if (!described.ok) return described;
  const { writes, before, after } = described.value;
  const registered = registration(snapshot, asked, row, { before, after }, plan);
  if (!registered.ok) return registered;
  const inPlan = planChanges(plan, writes);
  if (!inPlan.ok) return inPlan;
  const changes = [...inPlan.value, ...registered.value];
  return ok({
    row,
    before: row.source.text(asked.subject === "removal" ? "name" : COLUMN[asked.subject]),
    changes,
    inverse: inverseOf(changes, snapshot),
    language: plan.language,
  });
}

interface Described {
  readonly writes: readonly PlanWrite[];
  readonly before: ColumnCell;
  readonly after: ColumnCell;
}

function newValue(
  { subject, to, id }: Retarget,
  row: PlanRow,
  { spoken, dates }: WorkbookPlan,
): Result<Described, RetargetRefusal> {
  const field = COLUMN[subject === "removal" ? "target" : subject];
  const cell = row.source.cell(field);
  const after = field === "name" ? typedText(to.trim()) : typedValue(to, spoken, dates);
  if (cellText(cell) === to.trim()) return fail({ code: "retarget-unchanged", id, value: to.trim() });
  return ok({ writes: [{ row, field, cell: after }], before: valueCell(cell, dates), after });
}

function removal(
  { act, reason, on, by, id }: Retarget,
  row: PlanRow,
  { spoken }: WorkbookPlan,
): Result<Described, RetargetRefusal> {
  if (row.indicator.rulings.decision?.verdict === "excluded")
    return fail({ code: "retarget-unchanged", id, value: verdictWord("excluded", spoken) });
  const ruled: readonly (readonly [PlanField, string])[] = [
    ["decision", verdictWord("excluded", spoken)],
    ["decisionReason", reason.trim()],
    ["decisionAct", act.trim()],
    ["decidedBy", by.trim()],
    ["decidedOn", formatDate(on, spoken)],
  ];
  const writes = ruled
    .filter(([field, text]) => text !== "" || row.source.text(field) !== "")
    .map(([field, text]): PlanWrite => ({
      row,
      field,
      cell: text === "" ? { value: null } : typedText(text),
    }));
  return ok({ writes, before: typedText(row.indicator.name), after: { value: null } });
}

function registration(
  snapshot: Snapshot,
  asked: Retarget,
  row: PlanRow,
  { before, after }: Pick<Described, "before" | "after">,
  { spoken, dates }: WorkbookPlan,
): Result<readonly Change[], RetargetRefusal> {
  const values: RowValues = {
    id: { value: row.key.key, format: "@" },
    subject: { value: CHANGE_SUBJECTS[asked.subject][spoken] },
    before,
    after,
    ...(asked.from === undefined ? {} : { from: dateCell(asked.from, dates) }),
    date: dateCell(asked.on, dates),
    act: typedText(asked.act.trim()),
    reason: typedText(asked.reason.trim()),
  };
  const table = locateTable(snapshot, "planChanges");
  if (table === undefined) {
    const say = retargetSpeaker(spoken);
    const words = { title: say("sheet.title"), help: say("sheet.help") };
    return ok([registerSheet(snapshot, "planChanges", [values], spoken, words)]);
  }
  return editChanges(table, { rows: [], added: [values] });
}
