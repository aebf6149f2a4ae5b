import { snapshotOf } from "../../adapters/office-js/snapshot-of.ts";
import { compute, type Computed, type ComputeTerms } from "../../app/compute.ts";
import { previewChanges } from "../../app/preview/preview-changes.ts";
import { confirm } from "../../app/rulings/confirm.ts";
import { decide } from "../../app/rulings/decide.ts";
import type { RulingRefusal } from "../../app/rulings/ruling-refusal.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import { ok, type Result } from "../../core/result.ts";
import { readMemory } from "../../app/memory.ts";
import { readPlan } from "../../app/read-plan.ts";
import { restore } from "../../app/undo/restore.ts";
import type { IndicatorRow } from "../../app/assessed-plan.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { explanation } from "../session/explanation.ts";
import {
  acceptedSentences,
  additionNotice,
  collectNotice,
  doneNotice,
  failureNotice,
  giveBackNotice,
  handOutNotice,
  restoreNotice,
  rulingNotice,
  sheetsNotice,
  conversionNotice,
  policyNotice,
} from "../session/notices.ts";
import { noticeSpeaker } from "../session/notice-texts.ts";
import type { RowView } from "../session/pane-model.ts";
import { questionView } from "../session/question-view.ts";
import { rowViewer } from "../session/row-view.ts";
import { faultyStatus, planStatus } from "../session/workbook-status.ts";
import type { Values } from "../../app/texts/speaker.ts";
import type { PlanFailure } from "../../app/plan-failure.ts";
import type { Inbox } from "./centres-desk.ts";
import { gatheredContents } from "./gathered-contents.ts";
import type { EngineTerms, Operations, Preparation, Ready } from "./operations.ts";
import { PieceSource, shownOf, type Prepared, type Shown } from "./prepared.ts";
import { addTemplate } from "../../app/template/add-template.ts";
import type { Addition, AdditionRefusal } from "../../app/template/add-to-workbook.ts";
import { preparedAside } from "./prepare-aside.ts";
import { convertRange } from "../../app/convert/convert-range.ts";
import { readPolicyForm } from "../../app/policy/policy-form.ts";
import { savePolicy } from "../../app/policy/save-policy.ts";
import { assessPlan, asOfDay } from "../../app/assess-plan.ts";
import { reassess } from "../../app/live/reassess.ts";
import { resultsHead } from "../session/results-view.ts";
import { preparedBeginning, preparedFollowing } from "./prepare-following.ts";
import { preparedRun, type ComputingTask } from "./prepare-compute.ts";
import { periodOperations } from "./period-operations.ts";
import { watchedSheets } from "./watched-sheets.ts";

const ROWS_A_BLOCK = 1_000;
const BEGINNING: EngineTerms = { language: "it", locale: "it" };
const NOTHING_READ: Snapshot = { sheets: [], dates: 1900, leads: () => [] };

/** Handing out and collecting bring the file adapter along, which nothing else needs here. */
const centres = () => import("./centres-desk.ts");

/** The engine itself: the operations over what it holds. */
export function engineCore(): Operations {
  let terms = BEGINNING;
  let contents = gatheredContents();
  let snapshot = NOTHING_READ;
  let prepared: Prepared | undefined;
  let pieces: PieceSource | undefined;
  let shown: Shown | undefined;
  let inbox: Inbox | undefined;
  let rowView: (row: IndicatorRow) => RowView = () => {
    throw new Error("No results are shown");
  };

  const ready = (next: Prepared): Ready => {
    prepared = next;
    pieces = new PieceSource(next);
    return { kind: "ready", hasChanges: next.changes.length > 0 };
  };
  /** A run, whatever was ruled for it. */
  const run = (task: ComputingTask, computed: Result<Computed, PlanFailure | RulingRefusal>): Preparation => {
    if (computed.ok) return ready(preparedRun(computed.value, task, couldRestore(), terms.language));
    const { issue } = computed;
    if (!("facts" in issue)) return { kind: "refused", notice: rulingNotice(task, issue, terms.language) };
    return {
      kind: "refused",
      notice: failureNotice(task, issue, terms.language),
      status: faultyStatus(issue, terms.language),
    };
  };
  /** What is no computation. */
  const aside = (
    made: Parameters<typeof preparedAside>[0],
    task: Parameters<typeof preparedAside>[1],
    said: "made" | "converted" | "rules-saved",
    facts?: Values,
  ): Preparation =>
    ready(
      preparedAside(made, task, [noticeSpeaker(terms.language)(said, facts)], couldRestore(), terms.language),
    );
  const addition = (task: "sample" | "template", added: Result<Addition, AdditionRefusal>): Preparation =>
    added.ok
      ? aside(added.value, task, "made", {
          sheets: added.value.sheets.length,
          names: added.value.sheets.join(", "),
        })
      : { kind: "refused", notice: additionNotice(task, added.issue, terms.language) };
  const termsOn = (today: CalendarDate): ComputeTerms => ({ asOf: undefined, today, language: undefined });
  const judgedSince = (today: CalendarDate): Result<Prepared, PlanFailure> => {
    if (shown !== undefined) {
      const following = reassess(snapshot, shown.assessed);
      return following.ok
        ? ok(preparedFollowing(following.value, shown, couldRestore(), terms.language))
        : following;
    }
    const plan = readPlan(snapshot);
    if (!plan.ok) return plan;
    const judged = assessPlan(plan.value, asOfDay(plan.value, undefined, today));
    return ok(preparedBeginning(shownOf(judged, [], "none"), couldRestore()));
  };
  const couldRestore = (): boolean => readMemory(snapshot).undo !== undefined;

  return {
    start: (given) => {
      terms = given;
    },
    begin: () => {
      contents = gatheredContents();
    },
    content: (piece) => {
      contents.add(piece);
    },
    look: (seen) => {
      snapshot = snapshotOf(contents.filled(seen), terms.locale);
      contents = gatheredContents();
      [prepared, pieces] = [undefined, undefined];
      const plan = readPlan(snapshot);
      return {
        status: plan.ok ? planStatus(plan.value) : faultyStatus(plan.issue, terms.language),
        canRestore: couldRestore(),
        watched: watchedSheets(seen, plan.ok ? plan.value.table.sheet.name : undefined),
      };
    },
    compute: (today) => run("compute", compute(snapshot, termsOn(today))),
    template: () => addition("template", addTemplate(snapshot, terms.language)),
    sample: async () => {
      // A quarter of the engine's size, and needed once.
      const { addSample } = await import("../../app/sample/add-sample.ts");
      return addition("sample", addSample(snapshot));
    },
    decide: (key, decision, today) =>
      run("decide", decide(snapshot, key, { ...decision, on: today }, termsOn(today))),
    confirm: (keys, direction, today) => run("confirm", confirm(snapshot, keys, direction, termsOn(today))),
    convert: () => {
      const converted = convertRange(snapshot);
      return converted.ok
        ? aside(converted.value, "convert", "converted", { table: converted.value.table })
        : { kind: "refused", notice: conversionNotice(converted.issue, terms.language) };
    },
    savePolicy: (form) => {
      const saved = savePolicy(snapshot, form);
      return saved.ok
        ? aside(saved.value, "save-policy", "rules-saved")
        : { kind: "refused", notice: policyNotice(saved.issue, terms.language) };
    },
    policyForm: () => {
      const form = readPolicyForm(snapshot, terms.language);
      return form.ok ? form.value : undefined;
    },
    check: async () => {
      // Asked for before the year begins, not with every computation.
      const { checkView } = await import("../session/check-view.ts");
      return checkView(snapshot, terms.language);
    },
    followUp: async (period, today) =>
      (await centres()).followUpView(snapshot, period, today, terms.language),
    handOut: async (period, today) => {
      const made = await (await centres()).handOutView(snapshot, period, today, terms.language);
      return made.ok
        ? { kind: "answered", answer: made.value }
        : { kind: "refused", notice: handOutNotice("hand-out", made.issue, terms.language) };
    },
    handOutSheets: async (period, today) => {
      const made = (await centres()).handOutSheetsView(snapshot, period, today, terms.language);
      if (!made.ok)
        return { kind: "refused", notice: handOutNotice("hand-out-sheets", made.issue, terms.language) };
      const { given, view } = made.value;
      const aside = preparedAside(given, "hand-out-sheets", [], couldRestore(), terms.language);
      const settle: Prepared["settle"] = (applied) => ({
        ...aside.settle(applied),
        notice: sheetsNotice(view, applied, terms.language),
      });
      return { ...ready({ ...aside, settle }), answer: view };
    },
    emptyInbox: () => {
      inbox = undefined;
    },
    returned: async (file, bytes) => {
      inbox ??= (await centres()).openInbox();
      await inbox.add(file, bytes);
    },
    takeSheets: async () => {
      inbox ??= (await centres()).openInbox();
      inbox.takeSheets();
    },
    collect: async (today) => {
      const { collectView, openInbox } = await centres();
      inbox ??= openInbox();
      const collected = inbox.collect(snapshot, { settlements: {}, by: "" }, today);
      return collected.ok
        ? { kind: "answered", answer: collectView(collected.value, inbox.refused, terms.language) }
        : { kind: "refused", notice: collectNotice("collect", collected.issue, terms.language) };
    },
    accept: async (settlements, by, today) => {
      const { countsOf, openInbox } = await centres();
      inbox ??= openInbox();
      const collected = inbox.collect(snapshot, { settlements, by }, today);
      if (!collected.ok)
        return { kind: "refused", notice: collectNotice("accept", collected.issue, terms.language) };
      const sentences = acceptedSentences(countsOf(collected.value.proposals), terms.language);
      return ready(preparedAside(collected.value, "accept", sentences, couldRestore(), terms.language));
    },
    giveBack: async (given, today) => {
      const returned = (await centres()).returnValue(snapshot, { ...given, today, language: undefined });
      if (!returned.ok) return { kind: "refused", notice: giveBackNotice(returned.issue, terms.language) };
      const said = noticeSpeaker(terms.language)("given-back", { centre: given.centre });
      return ready(preparedAside(returned.value, "give-back", [said], couldRestore(), terms.language));
    },
    ...periodOperations({
      snapshot: () => snapshot,
      language: () => terms.language,
      prepare: ({ made, task, sentences }) =>
        ready(preparedAside(made, task, sentences, couldRestore(), terms.language)),
    }),
    restore: () => {
      const restored = restore(snapshot);
      if (!restored.ok) return { kind: "refused", notice: restoreNotice(restored.issue, terms.language) };
      const say = noticeSpeaker(terms.language);
      return ready({
        ...restored.value,
        shown: undefined,
        settle: (applied) => ({
          notice: doneNotice("restore", [say("restored")], applied, terms.language),
          canRestore: false,
          status: undefined,
          results: undefined,
        }),
      });
    },
    follow: (today) => {
      const judged = judgedSince(today);
      return judged.ok
        ? ready(judged.value)
        : { kind: "refused", notice: failureNotice("follow", judged.issue, terms.language) };
    },
    results: () =>
      shown === undefined || shown.totals === "none"
        ? undefined
        : resultsHead(shown.assessed, shown.issues, terms.language, shown.totals === "stale"),
    preview: () => previewChanges(snapshot, prepared?.changes ?? [], terms.language),
    piece: (of) => pieces?.next(of),
    settle: (applied) => {
      if (prepared === undefined) throw new Error("Nothing was prepared");
      const settled = prepared.settle(applied);
      if (prepared.shown !== "same") shown = prepared.shown;
      if (shown !== undefined) rowView = rowViewer(shown.assessed, terms.language);
      [prepared, pieces] = [undefined, undefined];
      return settled;
    },
    rows: (from) => shown?.assessed.rows.slice(from, from + ROWS_A_BLOCK).map((row) => rowView(row)) ?? [],
    explain: (key) => {
      const row = shown?.byKey.get(key);
      return row && shown && explanation(row, shown.assessed, terms.language);
    },
    questions: (from) =>
      (shown?.assessed.rows ?? [])
        .filter(({ assessment }) => assessment.question !== "none")
        .slice(from, from + ROWS_A_BLOCK)
        .map((row) => questionView(row, rowView, terms.language)),
    failed: (task, failure) => failureNotice(task, failure, terms.language),
  };
}
