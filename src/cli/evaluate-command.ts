import { once } from "node:events";
import { createInterface } from "node:readline";
import { DEFAULT_POLICY } from "../core/policy/policy.ts";
import { evaluateLine, type EvaluationTerms } from "../app/evaluate-line.ts";
import type { EvaluateOptions } from "./program.ts";

/** `traguardo evaluate`: JSON Lines in, JSON Lines out, in the same order. Blank lines are passed over. */
export async function evaluateCommand(options: EvaluateOptions): Promise<void> {
  const terms: EvaluationTerms = {
    language: options.lang ?? "it",
    year: options.year,
    method: options.method ?? DEFAULT_POLICY.method,
    asOf: options.asOf,
  };
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const text = line.replace(/^\uFEFF/u, "");
    if (text.trim() === "") continue;
    if (!process.stdout.write(`${JSON.stringify(evaluateLine(text, terms))}\n`))
      await once(process.stdout, "drain");
  }
}
