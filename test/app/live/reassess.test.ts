import { beforeAll, describe, expect, test } from "vitest";
import type { XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import type { AssessedPlan } from "../../../src/app/assessed-plan.ts";
import { reassess, type Reassessed } from "../../../src/app/live/reassess.ts";
import { previewChanges } from "../../../src/app/preview/preview-changes.ts";
import { restore } from "../../../src/app/undo/restore.ts";
import type { Snapshot } from "../../../src/ports/snapshot.ts";
import { computeFile, openFile, Page, SAMPLE, snapshotOf, type } from "../../compute/run.ts";

const STALE =
  "Da ricalcolare: alcune righe sono cambiate dopo l’ultimo calcolo; i totali di questi fogli non ancora.";

let bytes: Uint8Array;
let previous: AssessedPlan;
beforeAll(async () => {
  const workbook = await openFile(SAMPLE);
  ({ assessed: previous } = await computeFile(workbook));
  bytes = workbook.bytes();
});

const page = async (workbook: XlsxWorkbook, name: string): Promise<Page> =>
  new Page(await snapshotOf(workbook), name);

/** Types into a column of a row, and lets live re-assessment follow. */
async function followed(
  workbook: XlsxWorkbook,
  code: string,
  heading: string,
  value: string | number,
): Promise<Reassessed & { readonly before: Snapshot }> {
  const plan = await page(workbook, "Indicatori");
  await type(workbook, "Indicatori", [{ ...plan.under(heading, code), value }]);
  const before = await snapshotOf(workbook);
  const result = reassess(before, previous);
  if (!result.ok) throw new Error(result.issue.code);
  const applied = await workbook.apply(result.value.changes);
  if (!applied.ok) throw new Error(applied.issue.code);
  return { ...result.value, before };
}

const contents = async (workbook: XlsxWorkbook): Promise<unknown> =>
  (await snapshotOf(workbook)).sheets
    .filter(({ name }) => name !== "_Traguardo")
    .map(({ name, rows }) => [name, rows]);

describe("an actual that changes", () => {
  test("its row follows, and nothing else but the mark on Sintesi", async () => {
    const workbook = await openFile(bytes);
    const { changes, rows, totalsAreStale, before } = await followed(workbook, "1.1.1", "Consuntivo", 0.9);
    expect([rows.map(({ indicator }) => indicator.code), totalsAreStale]).toEqual([["1.1.1"], true]);
    const cells = changes.flatMap((change) => (change.kind === "write-cells" ? change.cells : []));
    expect([changes.every(({ kind }) => kind === "write-cells"), cells.length]).toEqual([true, 5 + 1 + 2]);
    const preview = previewChanges(before, changes, "it");
    expect(preview.changes.filter(({ at }) => at.sheet === "Indicatori").map(({ row }) => row)).toEqual(
      Array.from({ length: 5 }, () => "1.1.1"),
    );
    const plan = await page(workbook, "Indicatori");
    expect([plan.textUnder("Esito", "1.1.1"), plan.textUnder("Grado di raggiungimento", "1.1.1")]).toEqual([
      "Raggiunto",
      "100,0%",
    ]);
    expect((await page(workbook, "Sintesi")).text(3, 1)).toBe(STALE);
  });

  test("the next run takes the mark away and keeps nobody's words", async () => {
    const workbook = await openFile(bytes);
    await followed(workbook, "1.1.1", "Consuntivo", 0.9);
    const { issues } = await computeFile(workbook);
    expect([issues, (await page(workbook, "Sintesi")).text(3, 1)]).toEqual([[], ""]);
    const plain = await openFile(bytes);
    const plan = await page(plain, "Indicatori");
    await type(plain, "Indicatori", [{ ...plan.under("Consuntivo", "1.1.1"), value: 0.9 }]);
    await computeFile(plain);
    expect(await contents(workbook)).toEqual(await contents(plain));
    expect((await computeFile(workbook)).changes).toEqual([]);
  });

  test("also where the actual was put back meanwhile: the mark goes, though nothing else changes", async () => {
    const workbook = await openFile(bytes);
    const before = await contents(workbook);
    const { actual } = previous.rows.find(({ indicator }) => indicator.code === "1.1.1") ?? {};
    if (actual?.kind !== "number") throw new Error("a number");
    await followed(workbook, "1.1.1", "Consuntivo", 0.9);
    const plan = await page(workbook, "Indicatori");
    await type(workbook, "Indicatori", [{ ...plan.under("Consuntivo", "1.1.1"), value: actual.value }]);
    const { issues } = await computeFile(workbook);
    expect(issues).toEqual([]);
    expect(await contents(workbook)).toEqual(before);
  });

  test("the last run can still be taken back", async () => {
    const workbook = await openFile(bytes);
    await followed(workbook, "1.1.1", "Consuntivo", 0.9);
    await followed(workbook, "1.1.1", "Consuntivo", "rinviato");
    await followed(workbook, "2.2.2", "Consuntivo", 1);
    const way = restore(await snapshotOf(workbook));
    if (!way.ok) throw new Error(JSON.stringify(way.issue));
    await workbook.apply(way.value.changes);
    const plan = await page(workbook, "Indicatori");
    expect([
      plan.textUnder("Esito", "1.1.1"),
      plan.textUnder("Esito", "2.2.2"),
      plan.textUnder("Consuntivo", "1.1.1"),
    ]).toEqual(["", "", "rinviato"]);
    const untouched = new Page(await snapshotOf(await openFile(SAMPLE)), "Indicatori");
    expect(plan.textUnder("Fascia", "1.1.2")).toBe(untouched.textUnder("Fascia", "1.1.2"));
  });

  test("and a second run, given back to the first one's results", async () => {
    const workbook = await openFile(bytes);
    const plan = await page(workbook, "Indicatori");
    await type(workbook, "Indicatori", [{ ...plan.under("Consuntivo", "1.1.2"), value: 0 }]);
    await computeFile(workbook);
    await followed(workbook, "1.1.1", "Consuntivo", 0.9);
    const way = restore(await snapshotOf(workbook));
    if (!way.ok) throw new Error(JSON.stringify(way.issue));
    await workbook.apply(way.value.changes);
    const first = new Page(await snapshotOf(await openFile(bytes)), "Indicatori");
    const now = await page(workbook, "Indicatori");
    const verdicts = (one: Page) => ["1.1.1", "1.1.2"].map((code) => one.textUnder("Nota di calcolo", code));
    expect(verdicts(now)).toEqual(verdicts(first));
  });
});

describe("what is left alone", () => {
  test("an edit that changes no result: no change, no mark", async () => {
    const workbook = await openFile(bytes);
    const { changes, totalsAreStale } = await followed(
      workbook,
      "1.1.1",
      "Causa scostamento",
      "Bando in ritardo",
    );
    expect([changes, totalsAreStale]).toEqual([[], false]);
  });

  test("a result that a person has typed over", async () => {
    const workbook = await openFile(bytes);
    const plan = await page(workbook, "Indicatori");
    await type(workbook, "Indicatori", [{ ...plan.under("Esito", "1.1.1"), value: "quasi" }]);
    const { changes } = await followed(workbook, "1.1.1", "Consuntivo", 0.9);
    expect(changes.map(({ sheet }) => sheet)).toEqual(["Sintesi"]);
    expect((await page(workbook, "Indicatori")).textUnder("Esito", "1.1.1")).toBe("quasi");
  });

  test("words of a person where the mark would stand", async () => {
    const workbook = await openFile(bytes);
    await type(workbook, "Sintesi", [{ row: 3, column: 1, value: "bozza" }]);
    await followed(workbook, "1.1.1", "Consuntivo", 0.9);
    expect((await page(workbook, "Sintesi")).text(3, 1)).toBe("bozza");
  });

  test("a workbook that was never computed", async () => {
    const workbook = await openFile(SAMPLE);
    const { changes, totalsAreStale } = await followed(workbook, "1.1.1", "Consuntivo", 0.9);
    expect([changes, totalsAreStale]).toEqual([[], true]);
  });
});

test("a row that is gone makes the totals stale", async () => {
  const snapshot = await snapshotOf(await openFile(bytes));
  const gone: AssessedPlan = {
    ...previous,
    rows: previous.rows.map((row) =>
      row.indicator.code === "1.1.1" ? { ...row, indicator: { ...row.indicator, key: "I999" } } : row,
    ),
  };
  const result = reassess(snapshot, gone);
  expect(result.ok && [result.value.totalsAreStale, result.value.changes.map(({ sheet }) => sheet)]).toEqual([
    true,
    ["Sintesi"],
  ]);
});
