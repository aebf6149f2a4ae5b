import { userInfo } from "node:os";
import { systemClock } from "../adapters/system-clock.ts";
import { asOfDay } from "../app/assess-plan.ts";
import { previewRetarget } from "../app/retarget/preview-retarget.ts";
import { previewWords } from "../app/retarget/preview-words.ts";
import { retarget, type Retarget, type RetargetRefusal } from "../app/retarget/retarget.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { readPlan } from "../app/read-plan.ts";
import type { ChangeSubject } from "../app/read-plan-changes.ts";
import { failureSentence } from "../app/texts/failures.ts";
import { retargetSentence, retargetSpeaker } from "../app/texts/retarget.ts";
import type { Snapshot } from "../ports/snapshot.ts";
import { dryRunWords } from "./change-words.ts";
import { CliStop, EXIT } from "./exit.ts";
import { outputPath } from "./output-path.ts";
import { printable } from "./printable.ts";
import type { RetargetOptions } from "./program.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";
import { readWorkbook, writeChanged } from "./written-workbook.ts";

const SUFFIX = "rimodulato";

/** `traguardo retarget`: changes the plan during the year, old and new kept with act, day and reason. */
export async function retargetCommand(input: string, options: RetargetOptions): Promise<void> {
  const asked = CLI_TEXTS[options.lang ?? "it"];
  const wanted = retargetOf(options, asked);
  const output = await outputPath(input, SUFFIX, options, asked);
  const read = await readWorkbook(input, options.lang);
  const changed = retarget(read.snapshot, wanted, options.lang);
  if (!changed.ok)
    throw new CliStop(
      EXIT.refused,
      isRefusal(changed.issue)
        ? retargetSentence(changed.issue, read.language)
        : failureSentence(changed.issue, read.language, input),
    );
  const { language, changes, before } = changed.value;
  const texts = CLI_TEXTS[language];
  if (options.dryRun !== true) await writeChanged(read, changes, output);
  const { id, to: after, act, subject } = wanted;
  const done = retargetSpeaker(language)(subject === "removal" ? "done.removal" : "done", {
    id,
    before,
    after,
    act,
  });
  const last = options.dryRun === true ? dryRunWords(changes, texts) : fill(texts.written, { file: output });
  const told = previewLines(read.snapshot, wanted, options.lang, texts);
  process.stdout.write(printable([done, ...told, last, ""].join("\n")));
}

/** How the new value is read, what is open by it, and what an evaluator would object to. */
function previewLines(
  snapshot: Snapshot,
  wanted: Retarget,
  lang: WorkbookLanguage | undefined,
  texts: CliTexts,
): readonly string[] {
  const plan = readPlan(snapshot, lang);
  if (!plan.ok) return [];
  const preview = previewRetarget(plan.value, wanted, asOfDay(plan.value, undefined, systemClock.today()));
  if (!preview.ok) return [];
  const { reading, notes, warnings } = previewWords(preview.value, wanted.subject, plan.value.language);
  const isRead = wanted.subject === "target" || wanted.subject === "weight";
  return [
    ...(isRead ? [reading === "" ? texts.retargetUnread : fill(texts.retargetReading, { reading })] : []),
    ...notes,
    ...warnings.map((warning) => fill(texts.retargetWarning, { warning })),
  ].map((line) => `  ${line}`);
}

const isRefusal = (issue: PlanFailure | RetargetRefusal): issue is RetargetRefusal => !("facts" in issue);

/** Exactly one thing is changed at a time: one act may change several, in several calls. */
function retargetOf(options: RetargetOptions, texts: CliTexts): Retarget {
  const { id, act, date, reason, from, by = userInfo().username } = options;
  const given: readonly (readonly [ChangeSubject, string | undefined])[] = [
    ["target", options.target],
    ["weight", options.weight],
    ["indicator", options.name],
    ["removal", options.drop === true ? "" : undefined],
  ];
  const [one, second] = given.filter(([, to]) => to !== undefined);
  if (one === undefined || second !== undefined) throw new CliStop(EXIT.usage, texts.retargetOne);
  const [subject, to = ""] = one;
  return { id, subject, to, act, reason, on: date, from, by };
}
