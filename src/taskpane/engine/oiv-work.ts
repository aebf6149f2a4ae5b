import { asOfDay, assessPlan } from "../../app/assess-plan.ts";
import { readOiv } from "../../app/oiv/oiv-sheet.ts";
import { oivValidation, upToDate, type OivRefusal } from "../../app/oiv/oiv-validation.ts";
import type { PlanFailure } from "../../app/plan-failure.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { oivSpeaker } from "../../app/texts/oiv.ts";
import { capitalised } from "../../app/texts/speaker.ts";
import { inverseOf } from "../../app/undo/inverse-of.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import { cellAddress } from "../../ports/address.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { noticeSpeaker } from "../session/notice-texts.ts";
import { failureNotice } from "../session/notices.ts";
import type { Notice } from "../session/pane-model.ts";
import type { OivSample, OivView, Pointed } from "../session/periods-model.ts";
import { heldPlan } from "./held-plan.ts";
import type { PeriodWork } from "./period-operations.ts";

/** More than anybody checks again at a time; the count tells of all. */
const MOST = 200;
const NOTHING = { open: 0, checked: 0, changed: 0, gone: 0 } as const;

/** How far the evaluators are; undefined where there is no plan. */
export function oivView(
  snapshot: Snapshot,
  today: CalendarDate,
  language: WorkbookLanguage,
): OivView | undefined {
  const plan = heldPlan(snapshot);
  if (!plan.ok) return undefined;
  const seed = String(plan.value.plan.year ?? "");
  const standing = readOiv(snapshot);
  if (standing === undefined) return { at: undefined, seed, counts: NOTHING, changed: [] };
  const sheet = standing.sheet.name;
  const assessed = assessPlan(plan.value, asOfDay(plan.value, undefined, today));
  const { counts, changed } = upToDate(standing, assessed);
  const rows = new Map(standing.rows.map((row) => [row.text("id"), row]));
  return {
    at: { sheet, address: cellAddress(1, 1) },
    seed,
    counts,
    changed: changed.slice(0, MOST).flatMap((id): readonly Pointed[] => {
      const row = rows.get(id);
      if (row === undefined) return [];
      const code = row.text("code") === "" ? id : row.text("code");
      return [
        {
          sentence: `${code} ${row.text("name")}: ${oivSpeaker(language)("state.changed")}`,
          at: { sheet, address: cellAddress(row.row, standing.columns.get("check") ?? 1) },
        },
      ];
    }),
  };
}

export function oivWork(
  snapshot: Snapshot,
  sample: OivSample | undefined,
  today: CalendarDate,
  language: WorkbookLanguage,
): PeriodWork {
  const found = oivValidation(snapshot, { sample, today, language: undefined });
  if (!found.ok) return { kind: "refused", notice: oivNotice(found.issue, language) };
  const { sheet, counts, changes } = found.value;
  const say = noticeSpeaker(language);
  const isNew = readOiv(snapshot) === undefined;
  return {
    kind: "made",
    task: "write-oiv",
    made: {
      changes,
      inverse: inverseOf(changes, snapshot),
    },
    sentences: [
      isNew ? say("oiv-made", { sheet, count: counts.open }) : say("oiv-refreshed", { sheet, ...counts }),
    ],
  };
}

function oivNotice(refusal: OivRefusal | PlanFailure, language: WorkbookLanguage): Notice {
  if ("facts" in refusal) return failureNotice("write-oiv", refusal, language);
  const { code, sheet } = refusal;
  return {
    intent: "warning",
    title: noticeSpeaker(language)("failed.write-oiv"),
    sentences: [capitalised(oivSpeaker(language)(`refusal.${code}`, { sheet }))],
    cells: [{ sheet, address: cellAddress(1, 1) }],
  };
}
