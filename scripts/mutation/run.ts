import { readdir } from "node:fs/promises";
import { Stryker } from "@stryker-mutator/core";
import type { MutantResult } from "@stryker-mutator/api/core";

/**
 * Tries the mutants of the core, one folder after the other: the tests run several times as fast where only one folder is mutated.
 * `npm run mutation -- number roll-up` tries those folders alone; `files` are those beside them.
 */
const CORE = "src/core";
const FILES = "files";
/** Words of languages, and what is generated. */
const LEFT_OUT = [`!${CORE}/lexicon/{it,en,fr}.ts`, `!${CORE}/formula/formula-parser.js`];

/** Built at the first need and kept: which tests depend on it cannot be seen, so all of them are run. */
const KEPT = new Set(["lexicon"]);

interface Score {
  readonly noticed: number;
  readonly unnoticed: number;
  readonly untested: number;
}

const entries = await readdir(CORE, { withFileTypes: true });
const folders = [...entries.filter((entry) => entry.isDirectory()).map(({ name }) => name), FILES];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !folders.includes(name));
if (unknown.length > 0)
  throw new Error(`no such folder: ${unknown.join(", ")}; there are ${folders.join(", ")}`);

const scores: (readonly [string, Score])[] = [];
for (const folder of asked.length > 0 ? asked : folders) {
  const files = folder === FILES ? `${CORE}/*.ts` : `${CORE}/${folder}/**/*.ts`;
  const trial = new Stryker({
    mutate: [files, ...LEFT_OUT],
    ...(KEPT.has(folder) ? { coverageAnalysis: "off", ignoreStatic: false } : {}),
  });
  scores.push([folder, scoreOf(await trial.runMutationTest())]);
}

console.log("\n| folder | score | noticed | not noticed | without a test |\n|---|---|---|---|---|");
for (const [name, score] of scores) console.log(line(name, score));
const all = scores.map(([, score]) => score);
const sum = (key: keyof Score): number => all.reduce((total, score) => total + score[key], 0);
console.log(
  line("**together**", { noticed: sum("noticed"), unnoticed: sum("unnoticed"), untested: sum("untested") }),
);

function scoreOf(mutants: readonly MutantResult[]): Score {
  const count = (...statuses: readonly MutantResult["status"][]): number =>
    mutants.filter(({ status }) => statuses.includes(status)).length;
  return { noticed: count("Killed", "Timeout"), unnoticed: count("Survived"), untested: count("NoCoverage") };
}

function line(name: string, { noticed, unnoticed, untested }: Score): string {
  const score = (100 * noticed) / (noticed + unnoticed + untested);
  return `| ${name} | ${score.toFixed(1)} % | ${noticed} | ${unnoticed} | ${untested} |`;
}
