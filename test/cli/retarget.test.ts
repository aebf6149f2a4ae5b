import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, SAMPLE, scratch } from "./run.ts";

const home = scratch();
const GROUNDS = ["--act", "DGC 45", "--date", "2021-09-10", "--reason", "meno personale"];

function planNamed(name: string): string {
  const plan = join(home, name);
  copyFileSync(SAMPLE, plan);
  return plan;
}

const rowsOf = async (plan: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { out } = await run(["compute", plan, "--json", "--dry-run"]);
  return (JSON.parse(out) as { rows: Readonly<Record<string, unknown>>[] }).rows;
};
const codesOf = (row: Readonly<Record<string, unknown>> | undefined): readonly string[] =>
  ((row?.issues ?? []) as { code: string }[]).map(({ code }) => code);

describe("traguardo retarget", () => {
  test("puts the new target in its place, and keeps old and new with their grounds; a second change adds a row", async () => {
    const plan = planNamed("twice.xlsx");
    const first = await run([
      "retarget",
      plan,
      "--id",
      "1.1.1",
      "--target",
      "≥ 75%",
      ...GROUNDS,
      "--in-place",
    ]);
    expect(first).toEqual({
      exit: 0,
      err: "",
      out: `1.1.1: da «>=80%» a «≥ 75%», DGC 45.\n  Lettura: ≥ 75\u00A0%.\nScritto: ${plan}\n`,
    });
    const second = await run([
      "retarget",
      plan,
      "--id",
      "1.1.1",
      "--target",
      "≥ 70%",
      ...GROUNDS,
      "--in-place",
    ]);
    expect(second.out).toContain("da «≥ 75%» a «≥ 70%»");
    const [row] = await rowsOf(plan);
    expect(row).toMatchObject({ target: "≥ 70 %", question: "none" });
    expect(codesOf(row)).toEqual(["target-changed", "target-changed"]);
  });

  test("an indicator that is dropped stays in the plan, excluded by the act", async () => {
    const plan = planNamed("dropped.xlsx");
    const done = await run([
      "retarget",
      plan,
      "--id",
      "1.1.4",
      "--drop",
      ...GROUNDS,
      "--in-place",
      "--by",
      "Anna",
    ]);
    expect(done.exit).toBe(0);
    const row = (await rowsOf(plan)).find(({ code }) => code === "1.1.4");
    expect(row).toMatchObject({ verdict: "excluded", question: "none" });
    expect(row?.explanation).toContain("di Anna, del 10.09.2021, atto DGC 45");
    const again = await run(["retarget", plan, "--id", "1.1.4", "--drop", ...GROUNDS, "--in-place"]);
    expect(again.err).toContain("non c’è nulla da rimodulare");
    expect(again.exit).toBe(1);
  });

  test.each([
    [
      "an unknown row",
      ["--id", "9.9", "--target", "3", ...GROUNDS],
      1,
      "nessun indicatore ha l’id o il codice «9.9»",
    ],
    [
      "no reason",
      ["--id", "1.1.1", "--target", "3", ...GROUNDS.slice(0, 4), "--reason", " "],
      1,
      "servono: motivo",
    ],
    ["the same target", ["--id", "1.1.1", "--target", ">=80%", ...GROUNDS], 1, "il piano dice già «>=80%»"],
    ["two changes", ["--id", "1.1.1", "--target", "3", "--drop", ...GROUNDS], 2, "una sola modifica"],
    ["no day", ["--id", "1.1.1", "--target", "3", "--act", "x", "--reason", "y"], 2, "--date"],
  ])("%s is refused, and nothing is written", async (name, words, exit, says) => {
    const plan = planNamed(`${name}.xlsx`);
    const output = join(home, `${name}.out.xlsx`);
    const refused = await run(["retarget", plan, ...words, "--out", output]);
    expect(refused.exit).toBe(exit);
    expect(refused.err.toLowerCase()).toContain(says);
    expect(refused.out).toBe("");
  });

  test("says that a target is not read, and what an evaluator will notice", async () => {
    const plan = planNamed("unread.xlsx");
    const words = ["retarget", plan, "--id", "1.1.1", "--act", "DGC 45", "--reason", "x", "--dry-run"];
    const unread = await run([...words, "--date", "2021-09-10", "--target", "boh"]);
    expect(unread.out).toContain("  Non letto: scritto così il valore non si può valutare.\n");
    expect(unread.out).toContain("  Il target «boh»");
    const late = await run([...words, "--date", "2022-02-10", "--target", "≥ 60%"]);
    expect(late.out).toMatch(
      /\n {2}Chi valuta lo noterà: La rimodulazione è del 10\.02\.2022, dopo la fine del 2021/u,
    );
    const dropped = await run([...words, "--date", "2021-09-10", "--drop"]);
    expect(dropped.out).not.toMatch(/Lettura|Non letto/u);
  });

  test("a dry run says what would change", async () => {
    const plan = planNamed("dry.xlsx");
    const dry = await run([
      "retarget",
      plan,
      "--id",
      "1.1.1",
      "--weight",
      "10",
      ...GROUNDS,
      "--dry-run",
      "--lang",
      "en",
    ]);
    expect(dry.out).toContain("1.1.1: from “” to “10”, DGC 45.\n  Read as: 10.\n");
    expect(dry.out).toContain("Dry run: nothing was written.");
  });
});
