import { userInfo } from "node:os";
import { openXlsx } from "../adapters/xlsx/xlsx-workbook.ts";
import { retarget, type Retarget, type RetargetRefusal } from "../app/retarget/retarget.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import type { ChangeSubject } from "../app/read-plan-changes.ts";
import { failureSentence } from "../app/texts/failures.ts";
import { retargetSentence, retargetSpeaker } from "../app/texts/retarget.ts";
import type { Result } from "../core/result.ts";
import type { WorkbookFailure } from "../ports/workbook.ts";
import { dryRunWords } from "./change-words.ts";
import { CliStop, EXIT } from "./exit.ts";
import { checkWritable, readBytes, writeWhole } from "./files.ts";
import { outputPath } from "./output-path.ts";
import { printable } from "./printable.ts";
import type { RetargetOptions } from "./program.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";
import { workbookLanguage } from "./workbook-language.ts";

const SUFFIX = "rimodulato";

/** `traguardo retarget`: changes the plan during the year, old and new kept with act, day and reason. */
export async function retargetCommand(input: string, options: RetargetOptions): Promise<void> {
  const asked = options.lang ?? "it";
  const said = <T>(result: Result<T, WorkbookFailure>, file: string): T => {
    if (result.ok) return result.value;
    throw new CliStop(EXIT.refused, failureSentence(result.issue, asked, file));
  };
  const wanted = retargetOf(options, CLI_TEXTS[asked]);
  const output = await outputPath(input, SUFFIX, options, CLI_TEXTS[asked]);
  const workbook = said(openXlsx(said(await readBytes(input), input)), input);
  const snapshot = said(await workbook.read(), input);
  const spoken = options.lang ?? workbookLanguage(snapshot);
  const changed = retarget(snapshot, wanted, options.lang);
  if (!changed.ok)
    throw new CliStop(
      EXIT.refused,
      isRefusal(changed.issue)
        ? retargetSentence(changed.issue, spoken)
        : failureSentence(changed.issue, spoken, input),
    );
  const { language, changes, before } = changed.value;
  const texts = CLI_TEXTS[language];
  if (options.dryRun !== true) {
    said(await checkWritable(output), output);
    said(await workbook.apply(changes), output);
    said(await writeWhole(output, workbook.bytes()), output);
  }
  const { id, to: after, act, subject } = wanted;
  const done = retargetSpeaker(language)(subject === "removal" ? "done.removal" : "done", {
    id,
    before,
    after,
    act,
  });
  const last = options.dryRun === true ? dryRunWords(changes, texts) : fill(texts.written, { file: output });
  process.stdout.write(printable(`${done}\n${last}\n`));
}

const isRefusal = (issue: PlanFailure | RetargetRefusal): issue is RetargetRefusal =>
  issue.code.startsWith("retarget-") || OF_TABLES.has(issue.code);

const OF_TABLES: ReadonlySet<string> = new Set([
  "no-place",
  "table-locked",
  "no-room-below",
  "totals-row",
  "column-missing",
] satisfies RetargetRefusal["code"][]);

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
