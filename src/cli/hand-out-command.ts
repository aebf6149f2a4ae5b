import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { newXlsx } from "../adapters/xlsx/new-xlsx.ts";
import { openXlsx } from "../adapters/xlsx/xlsx-workbook.ts";
import { systemClock } from "../adapters/system-clock.ts";
import { handOut, type CentreForm, type HandOut } from "../app/hand-out/hand-out.ts";
import type { HandOutRefusal } from "../app/hand-out/prepare-forms.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { failureSentence } from "../app/texts/failures.ts";
import { fail, type Result } from "../core/result.ts";
import type { WorkbookFailure } from "../ports/workbook.ts";
import { CliStop, EXIT } from "./exit.ts";
import { checkWritable, readBytes, reasonOf, writeAllWhole, type FileToWrite } from "./files.ts";
import { printable } from "./printable.ts";
import type { HandOutOptions } from "./program.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";
import { workbookLanguage } from "./workbook-language.ts";

/** `traguardo hand-out`: a form for each responsibility centre, all of them or none. */
export async function handOutCommand(input: string, options: HandOutOptions): Promise<void> {
  const said = <T>(
    result: Result<T, WorkbookFailure | PlanFailure>,
    file: string,
    language: WorkbookLanguage,
  ): T => {
    if (result.ok) return result.value;
    throw new CliStop(EXIT.refused, failureSentence(result.issue, language, file));
  };
  const asked = options.lang ?? "it";
  const workbook = said(openXlsx(said(await readBytes(input), input, asked)), input, asked);
  const snapshot = said(await workbook.read(), input, asked);
  const spoken = options.lang ?? workbookLanguage(snapshot);
  const terms = { period: options.period, today: systemClock.today(), language: options.lang };
  const handedOut = handOut(snapshot, terms);
  if (!handedOut.ok && isRefusal(handedOut.issue)) throw refused(handedOut.issue, CLI_TEXTS[spoken]);
  const given = said(handedOut as Result<HandOut, PlanFailure>, input, spoken);
  const texts = CLI_TEXTS[given.language];
  await makeFolder(options.to, texts);
  const files = await filesFor(given.forms, options.to);
  if (options.force !== true) await requireNew(files, texts);
  for (const { path } of files) said(await checkWritable(path), path, given.language);
  const written = await writeAllWhole(files);
  if (!written.ok) said(fail(written.issue.issue), written.issue.path, given.language);
  process.stdout.write(
    options.json === true ? jsonReport(given, options.to) : told(given, options.to, texts),
  );
}

const isRefusal = (issue: PlanFailure | HandOutRefusal): issue is HandOutRefusal =>
  issue.code === "period-unknown" || issue.code === "no-centres";

const refused = ({ code, facts }: HandOutRefusal, texts: CliTexts): CliStop =>
  new CliStop(
    EXIT.refused,
    fill(code === "no-centres" ? texts.handOutNoCentres : texts.handOutPeriodUnknown, { ...facts }),
  );

async function makeFolder(folder: string, texts: CliTexts): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (reasonOf(error) !== "not-found") throw error;
    throw new CliStop(EXIT.refused, fill(texts.handOutNotFolder, { file: folder }));
  }
}

async function filesFor(forms: readonly CentreForm[], folder: string): Promise<readonly FileToWrite[]> {
  const files: FileToWrite[] = [];
  for (const { fileName, changes } of forms) {
    const workbook = newXlsx();
    const applied = await workbook.apply(changes);
    if (!applied.ok) throw new Error(`A new workbook was refused: ${applied.issue.code}`);
    files.push({ path: join(folder, fileName), bytes: workbook.bytes() });
  }
  return files;
}

async function requireNew(files: readonly FileToWrite[], texts: CliTexts): Promise<void> {
  const existing: string[] = [];
  for (const { path } of files) {
    if ((await stat(path).catch(() => undefined)) !== undefined) existing.push(path);
  }
  const [file] = existing;
  if (file === undefined) return;
  throw new CliStop(EXIT.refused, fill(texts.handOutExists, { count: existing.length, file }));
}

function told(given: HandOut, folder: string, texts: CliTexts): string {
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
  const row = ({ id, code, name }: HandOut["office"][number]): string => [id, code, name].join(" ");
  return printable(
    [
      fill(texts.handOutDone, { folder, count: given.forms.length }),
      ...(given.period === "" ? [] : [fill(texts.handOutPeriodLine, { period: given.period })]),
      ...given.forms.map(({ centre, fileName, toFill, readOnly }) => {
        const values = { centre: centre.name, file: fileName, fill: toFill, read: readOnly };
        return `  ${fill(texts.handOutForm, values)}`;
      }),
      ...section(texts.handOutOffice, given.office.map(row)),
      ...section(
        texts.handOutLeads,
        given.leads.map((one) =>
          fill(texts.handOutLead, { row: row(one), lead: one.lead, others: one.others.join("; ") }),
        ),
      ),
      ...section(
        texts.handOutProviders,
        given.providers.map((one) =>
          fill(texts.handOutProvider, {
            row: row(one),
            provider: one.provider,
            lead: one.lead === "" ? texts.handOutNoLead : one.lead,
          }),
        ),
      ),
      ...(given.withoutId === 0 ? [] : ["", fill(texts.handOutWithoutId, { count: given.withoutId })]),
      "",
    ].join("\n"),
  );
}

function jsonReport(given: HandOut, folder: string): string {
  const { period, office, leads, providers, withoutId } = given;
  const report = {
    folder,
    period: period === "" ? null : period,
    forms: given.forms.map(({ centre, fileName, toFill, readOnly }) => ({
      centre: centre.name,
      file: fileName,
      toFill,
      readOnly,
    })),
    planningOffice: office,
    leadsToConfirm: leads,
    providersUnknown: providers,
    withoutId,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
