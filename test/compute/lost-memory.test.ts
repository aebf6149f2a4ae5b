import { describe, expect, test } from "vitest";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { restore } from "../../src/app/undo/restore.ts";
import { computeFile, openFile, Page, SAMPLE, snapshotOf, type } from "./run.ts";

const reading = (name: string): URL => new URL(`../golden/reading/${name}.xlsx`, import.meta.url);

/** Computed once, then without the sheet that remembers it. */
async function forgetful(file: URL): Promise<XlsxWorkbook> {
  const workbook = await openFile(file);
  await computeFile(workbook);
  await workbook.apply([{ kind: "remove-sheet", sheet: "_Traguardo" }]);
  return workbook;
}

const page = async (workbook: XlsxWorkbook, name: string): Promise<Page> =>
  new Page(await snapshotOf(workbook), name);

describe("where the service sheet was deleted one run is enough", () => {
  test.each([
    { what: "the founding report", file: SAMPLE },
    { what: "a plan whose results stand on a sheet of ours", file: reading("no-room") },
  ])("$what: nothing changes but that sheet", async ({ file }) => {
    const workbook = await forgetful(file);
    const { changes } = await computeFile(workbook);
    expect(changes.map((change) => change.kind === "replace-sheet" && change.layout.name)).toEqual([
      "_Traguardo",
    ]);
    expect((await computeFile(workbook)).changes).toEqual([]);
    expect(restore(await snapshotOf(workbook))).toEqual({ ok: false, issue: { code: "memory-lost" } });
  });

  test("a target changed since: results go into the columns that were ours, and what stood there is kept", async () => {
    const workbook = await forgetful(SAMPLE);
    const plan = await page(workbook, "Indicatori");
    await type(workbook, "Indicatori", [
      { ...plan.under("Target", "1.1.1"), value: "almeno 2%" },
      { ...plan.under("Nota di calcolo", "1.1.1"), value: "visto il 3 maggio" },
    ]);
    const before = plan.textUnder("Esito", "1.1.1");
    const { issues } = await computeFile(workbook);
    expect(issues.map(({ code }) => code)).not.toContain("results-elsewhere");
    const verdict = (await page(workbook, "Indicatori")).textUnder("Esito", "1.1.1");
    expect([before, verdict]).toEqual(["Non raggiunto", "Raggiunto"]);
    expect((await page(workbook, "Annotazioni conservate")).has("visto il 3 maggio")).toBe(true);
    expect((await computeFile(workbook)).changes).toEqual([]);
    expect(restore(await snapshotOf(workbook))).toEqual({ ok: false, issue: { code: "memory-lost" } });
    // From here on it remembers.
    await type(workbook, "Indicatori", [{ ...plan.under("Target", "1.1.1"), value: "almeno 99%" }]);
    await computeFile(workbook);
    expect(restore(await snapshotOf(workbook))).toMatchObject({ ok: true });
  });

  test("a remark on a sheet that is filled again is kept", async () => {
    const workbook = await forgetful(SAMPLE);
    const target = (await page(workbook, "Indicatori")).under("Target", "1.1.1");
    await type(workbook, "Indicatori", [{ ...target, value: "almeno 2%" }]);
    await type(workbook, "Sintesi", [{ row: 3, column: 9, value: "da rivedere" }]);
    await computeFile(workbook);
    expect((await page(workbook, "Sintesi")).has("da rivedere")).toBe(false);
    expect((await page(workbook, "Annotazioni conservate")).has("da rivedere")).toBe(true);
    expect((await computeFile(workbook)).changes).toEqual([]);
  });
});

test("a column that its author had filled before the first run stays the author's", async () => {
  const workbook = await openFile(SAMPLE);
  const plan = await page(workbook, "Indicatori");
  await type(workbook, "Indicatori", [{ ...plan.under("Esito", "1.1.1"), value: "ottimo" }]);
  await computeFile(workbook);
  await workbook.apply([{ kind: "remove-sheet", sheet: "_Traguardo" }]);
  expect((await computeFile(workbook)).issues.map(({ code }) => code)).toContain("results-elsewhere");
  expect((await page(workbook, "Indicatori")).textUnder("Esito", "1.1.1")).toBe("ottimo");
});
