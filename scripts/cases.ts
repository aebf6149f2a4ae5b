/**
 * Judges rows that other bodies published and compares: `npm run cases`. With `--write` the figures go into
 * docs/accuracy.md, which keeps its last part: what `npm run mutation` was seen to give.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { accuracyOf, accuracyTable, differences } from "./cases/report.ts";
import { judgeCase } from "./cases/judge-case.ts";
import { publishedCases } from "./cases/published-case.ts";

const DOCUMENT = join(import.meta.dirname, "../docs/accuracy.md");

const KEPT_FROM = "## Mutation testing";

const judged = publishedCases().map((row) => judgeCase(row));
const withArithmetic = (...kinds: readonly string[]) => judged.filter(({ row }) => kinds.includes(row.arith));
const list = (lines: readonly string[]): string => (lines.length === 0 ? "None." : lines.join("\n"));

const text = `# Accuracy

Made by \`npm run cases -- --write\`: ${String(judged.length)} rows that other bodies printed
([their sources](../test/published-cases/README.md)), judged as any row that \`traguardo evaluate\` is given, without tuning: French
rows by progress from the baseline, all others by ratio, capped at 100 %. No row is treated as a case of its own.

## Rows whose publisher does arithmetic as we do

${accuracyTable(accuracyOf(judged))}

### That differ

${list(differences(withArithmetic("agrees")))}

## Rows in which the publisher contradicts arithmetic

The verdict follows from the comparison alone; what a body printed otherwise is listed, ours explained.

${list(differences(withArithmetic("contradicts")))}

## Rows that no arithmetic decides

Sentences, targets in words, statuses that say something else than met or not met. Where ours asks, a person decides.

${list(differences(withArithmetic("n/a")))}
`;
console.log(text);
if (process.argv.includes("--write")) {
  const before = readFileSync(DOCUMENT, "utf8");
  const kept = before.slice(before.indexOf(KEPT_FROM));
  const options = { ...(await resolveConfig(DOCUMENT)), parser: "markdown" };
  writeFileSync(DOCUMENT, await format(`${text}\n${kept}`, options));
}
