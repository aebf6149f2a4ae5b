import { asOfDay } from "../../app/assess-plan.ts";
import { fold } from "../../app/headings.ts";
import type { PlanFailure } from "../../app/plan-failure.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { PlanRow } from "../../app/read-plan.ts";
import { previewRetarget } from "../../app/retarget/preview-retarget.ts";
import { previewWords } from "../../app/retarget/preview-words.ts";
import { retarget, type RetargetRefusal } from "../../app/retarget/retarget.ts";
import { verdictLabel } from "../../app/texts/evaluation/labels.ts";
import { retargetSentence, retargetSpeaker } from "../../app/texts/retarget.ts";
import { parseIsoDate, type CalendarDate } from "../../core/calendar-date.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { noticeSpeaker } from "../session/notice-texts.ts";
import { failureNotice } from "../session/notices.ts";
import type { Notice } from "../session/pane-model.ts";
import type {
  IndicatorChoices,
  PlannedRetarget,
  RetargetInput,
  RetargetView,
} from "../session/periods-model.ts";
import { heldPlan } from "./held-plan.ts";
import type { PeriodWork } from "./period-operations.ts";

/** As many as fit under the field in which they are sought. */
const MOST = 6;

export function indicatorChoices(snapshot: Snapshot, words: string): IndicatorChoices {
  const plan = heldPlan(snapshot);
  const wanted = fold(words);
  const found = (plan.ok ? plan.value.rows : []).filter(({ key, indicator: { code, name } }) =>
    fold(`${code} ${key.key} ${name}`).includes(wanted),
  );
  return {
    total: found.length,
    choices: found.slice(0, MOST).map((row) => ({
      key: row.key.key,
      title: titleOf(row),
      target: row.source.text("target"),
      weight: row.source.text("weight"),
      at: row.source.at("target"),
    })),
  };
}

const titleOf = ({ key, indicator: { code, name } }: PlanRow): string =>
  [code === "" ? key.key : code, name].join(" ");

/** How the new value would be read, and what an evaluator would object to. */
export function retargetView(
  snapshot: Snapshot,
  { key, subject, to, on }: PlannedRetarget,
  today: CalendarDate,
  language: WorkbookLanguage,
): RetargetView | undefined {
  const plan = heldPlan(snapshot);
  if (!plan.ok) return undefined;
  const asked = { id: key, subject, to, on: parseIsoDate(on) };
  const found = previewRetarget(plan.value, asked, asOfDay(plan.value, undefined, today));
  if (!found.ok) return undefined;
  const { now, then } = found.value;
  const { reading, notes, warnings } = previewWords(found.value, subject, language);
  return {
    reading,
    isUnread: subject !== "removal" && to.trim() !== "" && reading === "",
    verdictNow: verdictLabel(now, language),
    verdictThen: then === undefined ? "" : verdictLabel(then, language),
    notes,
    warnings,
  };
}

export function retargeting(
  snapshot: Snapshot,
  { key, subject, to, on, act, reason, by }: RetargetInput,
  today: CalendarDate,
  language: WorkbookLanguage,
): PeriodWork {
  const asked = { id: key, subject, to, act, reason, by, on: parseIsoDate(on) ?? today, from: undefined };
  const changed = retarget(snapshot, asked);
  if (!changed.ok) return { kind: "refused", notice: retargetNotice(changed.issue, language) };
  const { before, row } = changed.value;
  const said = subject === "removal" ? "done.removal" : "done";
  const id = row.indicator.code === "" ? key : row.indicator.code;
  return {
    kind: "made",
    task: "retarget",
    made: changed.value,
    sentences: [
      retargetSpeaker(language)(said, { id, before, after: to, act }),
      noticeSpeaker(language)("retargeted"),
    ],
  };
}

function retargetNotice(refusal: RetargetRefusal | PlanFailure, language: WorkbookLanguage): Notice {
  if ("facts" in refusal) return failureNotice("retarget", refusal, language);
  return {
    intent: "warning",
    title: noticeSpeaker(language)("failed.retarget"),
    sentences: [retargetSentence(refusal, language)],
    cells: "at" in refusal ? [refusal.at] : [],
  };
}
