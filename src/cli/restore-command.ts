import { restoreSentence } from "../app/texts/restore.ts";
import { restore } from "../app/undo/restore.ts";
import { dryRunWords } from "./change-words.ts";
import { CliStop, EXIT } from "./exit.ts";
import { outputPath } from "./output-path.ts";
import { printable } from "./printable.ts";
import type { RestoreOptions } from "./program.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";
import { readWorkbook, writeChanged } from "./written-workbook.ts";

const SUFFIX = "annullato";

/** `traguardo restore`: writes the workbook as it was before the last run, whole or not at all. */
export async function restoreCommand(input: string, options: RestoreOptions): Promise<void> {
  const output = await outputPath(input, SUFFIX, options, CLI_TEXTS[options.lang ?? "it"]);
  const read = await readWorkbook(input, options.lang);
  const { snapshot, language } = read;
  const texts = CLI_TEXTS[language];
  const restored = restore(snapshot);
  if (!restored.ok) throw new CliStop(EXIT.refused, restoreSentence(restored.issue, language, input));
  const { changes } = restored.value;
  if (options.dryRun !== true) await writeChanged(read, changes, output);
  const told = options.dryRun === true ? dryRunWords(changes, texts) : fill(texts.restored, { file: output });
  process.stdout.write(printable(`${told}\n`));
}
