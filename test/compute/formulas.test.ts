import { beforeAll, describe, expect, test } from "vitest";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { reassess } from "../../src/app/live/reassess.ts";
import { EN, IT, measuresWorkbook } from "../support/measures-workbook.ts";
import { computeFile, openFile, Page, snapshotOf, type } from "./run.ts";

describe.each([
  { language: "it", words: IT },
  { language: "en", words: EN },
] as const)("a workbook with measures, in $language", ({ words }) => {
  let workbook: XlsxWorkbook;
  let before: Page;
  let plan: Page;
  let log: Page;
  beforeAll(async () => {
    workbook = await openFile((await measuresWorkbook(words)).bytes());
    before = new Page(await snapshotOf(workbook), words.indicators);
    await computeFile(workbook);
    const computed = await snapshotOf(workbook);
    [plan, log] = [new Page(computed, words.indicators), new Page(computed, words.log)];
  });

  test.each([
    ["ratio", "met"],
    ["variation", "met"],
    ["perHead", "missed"],
    ["differs", "open"],
    ["missing", "missing"],
    ["zero", "review"],
    ["units", "review"],
  ] as const)("%s: %s, and the note says why", (code, verdict) => {
    expect(plan.textUnder(words.verdict, code)).toBe(words.verdicts[verdict]);
    expect(plan.textUnder(words.note, code)).toMatch(words.says[code]);
  });

  test("a typed actual that agrees is judged, and nothing is asked", () => {
    expect(plan.textUnder(words.verdict, "agrees")).toBe(words.verdicts.missed);
  });

  test("no cell that the user filled or left empty is touched", () => {
    for (const code of ["ratio", "agrees", "differs", "missing", "plain"])
      for (const heading of words.plan)
        expect(plan.textUnder(heading, code)).toBe(before.textUnder(heading, code));
  });

  test("the log tells formula and values, with the formula's cell", () => {
    const { row } = log.find("ratio");
    const texts = Array.from({ length: 13 }, (_, index) => log.text(row, index + 1));
    expect(texts.some((text) => words.says.ratio.test(text) && text.endsWith("(G2)"))).toBe(true);
  });

  test("computing again changes nothing", async () => {
    const again = await openFile(workbook.bytes());
    expect((await computeFile(again)).changes).toEqual([]);
  });

  test("live: a change in the measures re-assesses the rows that use them, and no other", async () => {
    const live = await openFile(workbook.bytes());
    const { assessed } = await computeFile(live);
    const table = new Page(await snapshotOf(live), words.measures);
    await type(live, words.measures, [{ ...table.under(words.table[3] ?? "", "pratiche_evase"), value: 68 }]);
    const followed = reassess(await snapshotOf(live), assessed);
    if (!followed.ok) throw new Error(followed.issue.code);
    expect(followed.value.rows.map(({ indicator }) => indicator.code)).toEqual([
      "ratio",
      "agrees",
      "differs",
    ]);
    const applied = await live.apply(followed.value.changes);
    expect(applied.ok).toBe(true);
    expect(new Page(await snapshotOf(live), words.indicators).textUnder(words.verdict, "ratio")).toBe(
      words.verdicts.missed,
    );
  });
});
