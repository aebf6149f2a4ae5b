import { openXlsx } from "../adapters/xlsx/xlsx-workbook.ts";
import { failureSentence } from "../app/texts/failures.ts";
import { restoreSentence } from "../app/texts/restore.ts";
import { restore } from "../app/undo/restore.ts";
import type { Result } from "../core/result.ts";
import type { WorkbookFailure } from "../ports/workbook.ts";
import { dryRunWords } from "./change-words.ts";
import { CliStop, EXIT } from "./exit.ts";
import { checkWritable, readBytes, writeWhole } from "./files.ts";
import { outputPath } from "./output-path.ts";
import { printable } from "./printable.ts";
import type { RestoreOptions } from "./program.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";
import { workbookLanguage } from "./workbook-language.ts";

const SUFFIX = "annullato";

/** `traguardo restore`: writes the workbook as it was before the last run, whole or not at all. */
export async function restoreCommand(input: string, options: RestoreOptions): Promise<void> {
  const asked = options.lang ?? "it";
  const said = <T>(result: Result<T, WorkbookFailure>, file: string): T => {
    if (result.ok) return result.value;
    throw new CliStop(EXIT.refused, failureSentence(result.issue, asked, file));
  };
  const output = await outputPath(input, SUFFIX, options, CLI_TEXTS[asked]);
  const workbook = said(openXlsx(said(await readBytes(input), input)), input);
  const snapshot = said(await workbook.read(), input);
  const language = options.lang ?? workbookLanguage(snapshot);
  const texts = CLI_TEXTS[language];
  const restored = restore(snapshot);
  if (!restored.ok) throw new CliStop(EXIT.refused, restoreSentence(restored.issue, language, input));
  const { changes } = restored.value;
  if (options.dryRun !== true) {
    said(await checkWritable(output), output);
    said(await workbook.apply(changes), output);
    said(await writeWhole(output, workbook.bytes()), output);
  }
  const told = options.dryRun === true ? dryRunWords(changes, texts) : fill(texts.restored, { file: output });
  process.stdout.write(printable(`${told}\n`));
}
