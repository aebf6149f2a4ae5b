import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { newXlsx } from "../adapters/xlsx/new-xlsx.ts";
import type { CentreForm, HandOut } from "../app/hand-out/hand-out.ts";
import { handOut } from "../app/hand-out/hand-out.ts";
import { fail } from "../core/result.ts";
import { CliStop, EXIT } from "./exit.ts";
import { checkWritable, reasonOf, writeAllWhole, type FileToWrite } from "./files.ts";
import { openPlan, prepared } from "./hand-out-plan.ts";
import { toTellJson, toTellWords } from "./hand-out-words.ts";
import { printable } from "./printable.ts";
import type { HandOutOptions } from "./program.ts";
import { CLI_TEXTS, fill, type CliTexts } from "./texts/texts.ts";
import { valueOf } from "./written-workbook.ts";

/** `traguardo hand-out --to`: a form for each responsibility centre, all of them or none. */
export async function handOutFiles(input: string, folder: string, options: HandOutOptions): Promise<void> {
  const { read, terms } = await openPlan(input, options);
  const given = prepared(handOut(read.snapshot, terms), input, read.language);
  const texts = CLI_TEXTS[given.language];
  await makeFolder(folder, texts);
  const files = await filesFor(given.forms, folder);
  if (options.force !== true) await requireNew(files, texts);
  for (const { path } of files) valueOf(await checkWritable(path), path, given.language);
  const written = await writeAllWhole(files);
  if (!written.ok) valueOf(fail(written.issue.issue), written.issue.path, given.language);
  process.stdout.write(options.json === true ? jsonReport(given, folder) : told(given, folder, texts));
}

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
  return printable(
    [
      fill(texts.handOutDone, { folder, count: given.forms.length }),
      ...(given.period === "" ? [] : [fill(texts.handOutPeriodLine, { period: given.period })]),
      ...given.forms.map(({ centre, fileName, toFill, readOnly }) => {
        const values = { centre: centre.name, file: fileName, fill: toFill, read: readOnly };
        return `  ${fill(texts.handOutForm, values)}`;
      }),
      ...toTellWords(given, texts),
      "",
    ].join("\n"),
  );
}

function jsonReport(given: HandOut, folder: string): string {
  const report = {
    folder,
    period: given.period === "" ? null : given.period,
    forms: given.forms.map(({ centre, fileName, toFill, readOnly }) => ({
      centre: centre.name,
      file: fileName,
      toFill,
      readOnly,
    })),
    ...toTellJson(given),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
