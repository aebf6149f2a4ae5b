import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import {
  contents,
  digestOf,
  outcomeOf,
  run,
  scratch,
  start,
  type Outcome,
  type StartOptions,
} from "./run.ts";

const ROWS = 2000;
const home = scratch();
const plan = join(home, "piano.xlsx");
const output = join(home, "fatto.xlsx");
const OLD = "an earlier output";

let computed: Outcome;
let wanted: string;
beforeAll(async () => {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `${row};Indicatore ${row};>= 80%;${row % 100}%;Area ${row % 17}`,
  );
  const csv = join(home, "piano.csv");
  writeFileSync(csv, `Codice;Indicatore;Target 2021;Consuntivo;Centro\n${rows.join("\n")}\n`);
  await run(["template", plan, "--from", csv]);
  computed = await run(["compute", plan, "--out", output]);
  wanted = digestOf(output);
});

test("of a large plan the scoreboard tells the first rows, and where the others are", () => {
  expect([computed.exit, computed.out]).toEqual([
    0,
    expect.stringContaining("  … e altri 1560: foglio «Scostamenti»\n"),
  ]);
});

const isTemporary = (name: string): boolean => name.endsWith(".traguardo.tmp");

/** Starts the command and interrupts it at a moment of its life. */
async function interrupted(
  args: readonly string[],
  moment: () => Promise<unknown>,
  { signal = "SIGINT", ...options }: StartOptions & { readonly signal?: NodeJS.Signals } = {},
): Promise<number | null> {
  const child = start(args, options);
  child.stdin?.end();
  const end = outcomeOf(child);
  await moment();
  child.kill(signal);
  return (await end).exit;
}

describe("at any moment: input untouched, an earlier output as it was or wholly new, nothing else", () => {
  test.each([20, 300, 700, 1100, 1600, 2300])("after %d ms", async (wait) => {
    writeFileSync(output, OLD);
    const { "fatto.xlsx": old, ...others } = contents(home);
    const exit = await interrupted(["compute", plan, "--out", output], () => pause(wait));
    const { "fatto.xlsx": left, ...rest } = contents(home);
    expect(rest).toEqual(others);
    expect([old, wanted]).toContain(left);
    // null: before it could answer the signal; 0: it was faster.
    expect([null, 130, 0]).toContain(exit);
    expect([exit, left]).not.toEqual([0, old]);
  });
});

describe("while the file is being written", () => {
  const temporarySeen = async (): Promise<void> => {
    while (!readdirSync(home).some(isTemporary)) await pause(10);
  };

  test.each([
    { what: "an earlier output", args: ["compute", plan, "--out", output], signal: "SIGINT" },
    { what: "the input, in place", args: ["compute", plan, "--in-place"], signal: "SIGTERM" },
    { what: "a template by force", args: ["template", output, "--force"], signal: "SIGHUP" },
  ] satisfies { what: string; args: string[]; signal: NodeJS.Signals }[])(
    "$what stays as it was: $signal",
    async ({ args, signal }) => {
      writeFileSync(output, OLD);
      const before = contents(home);
      expect(await interrupted(args, temporarySeen, { disk: "slow", signal })).toBe(130);
      expect(contents(home)).toEqual(before);
    },
  );
});
