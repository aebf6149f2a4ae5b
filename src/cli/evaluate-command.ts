import { once } from "node:events";
import { fstatSync } from "node:fs";
import { DEFAULT_POLICY } from "../core/policy/policy.ts";
import { evaluateLine, type EvaluationTerms } from "../app/evaluate-line.ts";
import { CliStop, EXIT } from "./exit.ts";
import { reasonOf } from "./files.ts";
import { linesOf } from "./lines.ts";
import type { EvaluateOptions } from "./program.ts";
import { CLI_TEXTS, fill } from "./texts/texts.ts";

/** `traguardo evaluate`: JSON Lines in, JSON Lines out, in the same order. Blank lines are passed over. */
export async function evaluateCommand(options: EvaluateOptions): Promise<void> {
  const terms: EvaluationTerms = {
    language: options.lang ?? "it",
    year: options.year,
    method: options.method ?? DEFAULT_POLICY.method,
    asOf: options.asOf,
  };
  for await (const line of linesOf(standardInput(options))) {
    const text = line.replace(/^\uFEFF/u, "");
    if (text.trim() === "") continue;
    if (!process.stdout.write(`${JSON.stringify(evaluateLine(text, terms))}\n`))
      await once(process.stdout, "drain");
  }
}

async function* standardInput({ lang }: EvaluateOptions): AsyncGenerator<string> {
  const unreadable = (reason: string): CliStop =>
    new CliStop(EXIT.refused, fill(CLI_TEXTS[lang === "en" ? "en" : "it"].stdinUnreadable, { reason }));
  // Node takes a folder for an input without content.
  if (fstatSync(0).isDirectory()) throw unreadable("is-directory");
  try {
    yield* process.stdin.setEncoding("utf8") as AsyncIterable<string>;
  } catch (error) {
    throw unreadable(reasonOf(error));
  }
}
