import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { judgeCase, type JudgedCase } from "../../scripts/cases/judge-case.ts";
import { publishedCases } from "../../scripts/cases/published-case.ts";
import { accuracyOf, accuracyTable, differences } from "../../scripts/cases/report.ts";
import { explained } from "../support/explained.ts";

/** Anew for each test: what is worked out while a file loads is no test's work to a mutation run. */
const judgedRows = (): readonly JudgedCase[] => publishedCases().map((row) => judgeCase(row));

describe("rows that other bodies printed", () => {
  test("all are there, in three languages", () => {
    const judged = judgedRows();
    expect(judged).toHaveLength(246);
    expect(accuracyOf(judged).map(({ language }) => language)).toEqual(["it", "en", "fr", "all"]);
  });

  test("where their arithmetic is ours, nearly every verdict and attainment is theirs", () => {
    const judged = judgedRows();
    const [all] = accuracyOf(judged).slice(-1);
    if (all === undefined) throw new Error("no rows");
    const { verdicts, attainments, silentlyWrong } = all;
    expect(verdicts.printed).toBeGreaterThan(90);
    expect(attainments.printed).toBeGreaterThan(80);
    expect(verdicts.same / verdicts.printed).toBeGreaterThanOrEqual(0.98);
    expect(attainments.same / attainments.printed).toBeGreaterThanOrEqual(0.98);
    expect(silentlyWrong).toBe(0);
  });

  test("a verdict unlike the printed one counts, and is listed with its reason", () => {
    const judged = judgedRows();
    const [first] = judged.filter(({ row, verdict }) => row.arith === "agrees" && verdict === "same");
    if (first === undefined) throw new Error("no rows");
    const wrong = judgeCase({ ...first.row, verdict: first.row.verdict === "met" ? "not-met" : "met" });
    const [, , , all] = accuracyOf([wrong]);
    expect(all).toMatchObject({ verdicts: { printed: 1, same: 0, asked: 0 } });
    expect(accuracyTable([...accuracyOf([wrong])])).toContain("0 of 1 (0.0 %)");
    expect(differences([wrong])[0]).toContain(first.row.id);
  });

  test("an attainment more than a point away counts as another", () => {
    const judged = judgedRows();
    const row = judged.find(({ row: { id } }) => id === "HC0004")?.row;
    if (row === undefined) throw new Error("no row");
    expect([judgeCase(row).attainment, judgeCase({ ...row, printedAttainment: "90%" }).attainment]).toEqual([
      "same",
      "differs",
    ]);
  });

  test("what each is told is what was looked at: a reader that changes shows row by row what it does", async () => {
    const judged = judgedRows();
    const lines = judged.map(({ row, ours }) => explained(`${row.id} ${row.lang}`, ours));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL("explained.txt", import.meta.url)),
    );
  });
});
