import { rmSync } from "node:fs";
import { CommanderError } from "commander";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import packageFile from "../../package.json" with { type: "json" };
import { CliStop, EXIT, type ExitCode } from "./exit.ts";
import { reasonOf, unfinished } from "./files.ts";
import { printable } from "./printable.ts";
import { buildProgram, usageStop, type Commands } from "./program.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";

/** The language of help and of what goes wrong before a workbook is read: `--lang`, else Italian. */
function languageOf(words: readonly string[]): WorkbookLanguage {
  const isEnglish = words.some(
    (word, at) => word === "--lang=en" || (word === "--lang" && words[at + 1] === "en"),
  );
  return isEnglish ? "en" : "it";
}

async function run(words: readonly string[]): Promise<ExitCode> {
  const texts = CLI_TEXTS[languageOf(words)];
  // Each command is loaded when it is called: help, and lines to evaluate, do not wait for the file adapter.
  let answer: ExitCode = EXIT.done;
  const commands: Commands = {
    check: async (...given) => (await import("./check-command.ts")).checkCommand(...given),
    close: async (...given) => (await import("./close-command.ts")).closeCommand(...given),
    collect: async (...given) => (await import("./collect-command.ts")).collectCommand(...given),
    compute: async (...given) => (await import("./compute-command.ts")).computeCommand(...given),
    evaluate: async (...given) => (await import("./evaluate-command.ts")).evaluateCommand(...given),
    followUp: async (...given) => (await import("./follow-up-command.ts")).followUpCommand(...given),
    handOut: async (...given) => (await import("./hand-out-command.ts")).handOutCommand(...given),
    oiv: async (...given) => (await import("./oiv-command.ts")).oivCommand(...given),
    reopen: async (...given) => (await import("./reopen-command.ts")).reopenCommand(...given),
    restore: async (...given) => (await import("./restore-command.ts")).restoreCommand(...given),
    retarget: async (...given) => (await import("./retarget-command.ts")).retargetCommand(...given),
    return: async (...given) => (await import("./return-command.ts")).returnCommand(...given),
    template: async (...given) => (await import("./template-command.ts")).templateCommand(...given),
    verify: async (...given) => (await import("./verify-command.ts")).verifyCommand(...given),
    whatIf: async (...given) => (await import("./what-if-command.ts")).whatIfCommand(...given),
  };
  const program = buildProgram(texts, packageFile.version, commands, (exit) => (answer = exit));
  try {
    if (words.length === 0) {
      program.outputHelp();
      return EXIT.usage;
    }
    await program.parseAsync(words, { from: "user" });
    return answer;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    const stop = error instanceof CommanderError ? usageStop(error, texts) : error;
    if (stop instanceof CliStop) {
      process.stderr.write(`${printable(stop.message)}\n`);
      return stop.exit;
    }
    process.stderr.write(
      `${printable(fill(texts.fault, { detail: stop instanceof Error ? stop.message : String(stop) }))}\n`,
    );
    return EXIT.fault;
  }
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    for (const file of unfinished) rmSync(file, { force: true });
    process.exit(EXIT.interrupted);
  });
}
const words = process.argv.slice(2);
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough ("| head") is no fault.
  if (error.code === "EPIPE") process.exit(EXIT.done);
  const { stdoutUnwritable } = CLI_TEXTS[languageOf(words)];
  process.stderr.write(`${fill(stdoutUnwritable, { reason: reasonOf(error) })}\n`);
  process.exit(EXIT.refused);
});

process.exitCode = await run(words);
