import { rmSync } from "node:fs";
import { CommanderError } from "commander";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import packageFile from "../../package.json" with { type: "json" };
import { computeCommand } from "./compute-command.ts";
import { evaluateCommand } from "./evaluate-command.ts";
import { CliStop, EXIT, type ExitCode } from "./exit.ts";
import { unfinished } from "./files.ts";
import { buildProgram, usageStop } from "./program.ts";
import { templateCommand } from "./template-command.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";

/** The language of help and of what goes wrong before a workbook is read: `--lang`, else Italian. */
function languageOf(words: readonly string[]): WorkbookLanguage {
  const joined = words.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const asked = joined ?? words[words.indexOf("--lang") + 1];
  return asked === "en" || asked === "it" ? asked : "it";
}

async function run(words: readonly string[]): Promise<ExitCode> {
  const texts = CLI_TEXTS[languageOf(words)];
  const program = buildProgram(texts, packageFile.version, {
    compute: computeCommand,
    evaluate: evaluateCommand,
    template: templateCommand,
  });
  try {
    if (words.length === 0) {
      program.outputHelp();
      return EXIT.usage;
    }
    await program.parseAsync(words, { from: "user" });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    const stop = error instanceof CommanderError ? usageStop(error, texts) : error;
    if (stop instanceof CliStop) {
      process.stderr.write(`${stop.message}\n`);
      return stop.exit;
    }
    process.stderr.write(
      `${fill(texts.fault, { detail: stop instanceof Error ? stop.message : String(stop) })}\n`,
    );
    return EXIT.fault;
  }
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const file of unfinished) rmSync(file, { force: true });
    process.exit(EXIT.interrupted);
  });
}
// A reader that has seen enough ("| head") is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.done);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
