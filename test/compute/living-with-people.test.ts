import { describe, expect, test } from "vitest";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { computeFile, openFile, Page, SAMPLE, snapshotOf, type } from "./run.ts";

const reading = (name: string): URL => new URL(`../golden/reading/${name}.xlsx`, import.meta.url);
const page = async (workbook: XlsxWorkbook, name: string): Promise<Page> =>
  new Page(await snapshotOf(workbook), name);

async function computedSample(): Promise<XlsxWorkbook> {
  const workbook = await openFile(SAMPLE);
  await computeFile(workbook);
  return workbook;
}

describe("computing twice changes nothing", () => {
  test.each([
    "printed-report",
    "english-plan",
    "error-cells",
    "formula-looking-text",
    "no-room",
    "protected-sheet",
    "numbers-as-text-1904",
  ])("%s", async (name) => {
    const workbook = await openFile(reading(name));
    await computeFile(workbook);
    const bytes = workbook.bytes();
    const again = await openFile(bytes);
    const { changes } = await computeFile(again);
    expect(changes).toEqual([]);
    expect(again.bytes()).toEqual(bytes);
  });
});

describe("what people fill in", () => {
  test("a decision on Da confermare goes into the plan's own columns and is asked no more", async () => {
    const workbook = await computedSample();
    const before = await page(workbook, "Da confermare");
    await type(workbook, "Da confermare", [
      { ...before.under("Decisione", "6.4.1"), value: "non raggiunto" },
      { ...before.under("Motivazione", "6.4.1"), value: "SAL fermo" },
      { ...before.under("Atto", "6.4.1"), value: "det. 5/2022" },
    ]);
    await computeFile(workbook);
    const plan = await page(workbook, "Indicatori");
    expect({
      verdict: plan.textUnder("Esito", "6.4.1"),
      decision: plan.textUnder("Decisione", "6.4.1"),
      act: plan.textUnder("Atto", "6.4.1"),
      reference: plan.textUnder("Riferimento", "6.4.1"),
      asked: (await page(workbook, "Da confermare")).has("6.4.1"),
    }).toEqual({
      verdict: "Non raggiunto",
      decision: "non raggiunto",
      act: "det. 5/2022",
      reference: "sì rispetto programma attività → realizzazione al 67%",
      asked: false,
    });
  });

  test("and lapses when the actual changes: asked again, nothing lost", async () => {
    const workbook = await computedSample();
    const before = await page(workbook, "Da confermare");
    await type(workbook, "Da confermare", [{ ...before.under("Decisione", "6.4.1"), value: "raggiunto" }]);
    await computeFile(workbook);
    const plan = await page(workbook, "Indicatori");
    await type(workbook, "Indicatori", [
      { ...plan.under("Consuntivo", "6.4.1"), value: "realizzazione al 80%" },
    ]);
    await computeFile(workbook);
    const after = await page(workbook, "Indicatori");
    expect([
      after.textUnder("Esito", "6.4.1"),
      after.textUnder("Decisione", "6.4.1"),
      (await page(workbook, "Da confermare")).has("6.4.1"),
    ]).toEqual(["Da verificare", "raggiunto", true]);
  });

  test("one yes confirms every inferred reading", async () => {
    const workbook = await computedSample();
    const { row, column } = (await page(workbook, "Da confermare")).find(
      "Confermo tutte le letture presunte:",
    );
    await type(workbook, "Da confermare", [{ row, column: column + 1, value: "sì" }]);
    const { assessed } = await computeFile(workbook);
    expect(assessed.rows.filter(({ assessment }) => assessment.question === "confirm")).toEqual([]);
    expect((await page(workbook, "Indicatori")).textUnder("Direzione", "1.1.4")).toBe("maggiore è meglio");
    expect((await computeFile(workbook)).changes).toEqual([]);
  });

  test("confirmed under another language of the sheets, readings are written in the plan's", async () => {
    const workbook = await openFile(SAMPLE);
    await computeFile(workbook, { language: "en" });
    const { row, column } = (await page(workbook, "To confirm")).find("I confirm all assumed readings:");
    await type(workbook, "To confirm", [{ row, column: column + 1, value: "yes" }]);
    const { assessed } = await computeFile(workbook, { language: "en" });
    expect(assessed.rows.filter(({ assessment }) => assessment.question === "confirm")).toEqual([]);
    expect((await page(workbook, "Indicatori")).textUnder("Direzione", "1.1.4")).toBe("maggiore è meglio");
  });

  test("a cause on Scostamenti is read back, and the next change in the plan wins over the old one", async () => {
    const workbook = await computedSample();
    const before = await page(workbook, "Scostamenti");
    await type(workbook, "Scostamenti", [
      { ...before.under("Causa scostamento", "1.1.1"), value: "Bando in ritardo" },
    ]);
    await computeFile(workbook);
    const plan = await page(workbook, "Indicatori");
    expect(plan.textUnder("Causa scostamento", "1.1.1")).toBe("Bando in ritardo");
    await type(workbook, "Indicatori", [
      { ...plan.under("Causa scostamento", "1.1.1"), value: "Bando annullato" },
    ]);
    await computeFile(workbook);
    expect([
      (await page(workbook, "Indicatori")).textUnder("Causa scostamento", "1.1.1"),
      (await page(workbook, "Scostamenti")).textUnder("Causa scostamento", "1.1.1"),
    ]).toEqual(["Bando annullato", "Bando annullato"]);
  });

  test("when both cells changed the plan's wins, and the other words are kept and reported", async () => {
    const workbook = await computedSample();
    const cause = (await page(workbook, "Scostamenti")).under("Causa scostamento", "1.1.1");
    const own = (await page(workbook, "Indicatori")).under("Causa scostamento", "1.1.1");
    await type(workbook, "Scostamenti", [{ ...cause, value: "detto qui" }]);
    await type(workbook, "Indicatori", [{ ...own, value: "detto là" }]);
    const { issues } = await computeFile(workbook);
    expect(issues.map(({ code }) => code)).toEqual(["edited-text-kept"]);
    expect((await page(workbook, "Indicatori")).textUnder("Causa scostamento", "1.1.1")).toBe("detto là");
    expect((await page(workbook, "Annotazioni conservate")).has("detto qui")).toBe(true);
  });
});

describe("what people type where nothing is to be filled in", () => {
  test("a remark on Sintesi is kept word for word", async () => {
    const workbook = await computedSample();
    await type(workbook, "Sintesi", [{ row: 3, column: 9, value: "da rivedere con il Segretario" }]);
    await computeFile(workbook);
    expect((await page(workbook, "Sintesi")).has("da rivedere con il Segretario")).toBe(false);
    expect((await page(workbook, "Annotazioni conservate")).has("da rivedere con il Segretario")).toBe(true);
    expect((await computeFile(workbook)).changes).toEqual([]);
  });

  test("and before its place is written over, wherever a run may be stopped", async () => {
    const workbook = await computedSample();
    await type(workbook, "Sintesi", [{ row: 2, column: 9, value: "da rivedere con il Segretario" }]);
    const plan = await page(workbook, "Indicatori");
    await type(workbook, "Indicatori", [{ ...plan.under("Esito", "1.1.1"), value: "Raggiunto!" }]);
    const { changes } = await computeFile(workbook);
    expect(
      changes.map((change) => (change.kind === "replace-sheet" ? change.layout.name : change.kind)),
    ).toEqual(["Annotazioni conservate", "write-columns", "Sintesi", "_Traguardo"]);
  });

  test("a verdict typed over ours is put right, and kept", async () => {
    const workbook = await computedSample();
    const cell = (await page(workbook, "Indicatori")).under("Esito", "1.1.1");
    await type(workbook, "Indicatori", [{ ...cell, value: "Raggiunto!" }]);
    await computeFile(workbook);
    expect((await page(workbook, "Indicatori")).textUnder("Esito", "1.1.1")).toBe("Non raggiunto");
    expect((await page(workbook, "Annotazioni conservate")).has("Raggiunto!")).toBe(true);
  });

  test("a formula typed over a verdict is kept as the formula", async () => {
    const workbook = await computedSample();
    const cell = (await page(workbook, "Indicatori")).under("Esito", "1.1.1");
    await type(workbook, "Indicatori", [{ ...cell, value: "quasi", formula: '="qua"&"si"' }]);
    const { issues } = await computeFile(workbook);
    expect(issues.map(({ facts }) => facts)).toEqual([{ text: '="qua"&"si"' }]);
    expect((await page(workbook, "Annotazioni conservate")).has('="qua"&"si"')).toBe(true);
  });

  test("a column «Esito» that somebody filled before our first run stays theirs: results go to Esiti", async () => {
    const workbook = await openFile(SAMPLE);
    const cell = (await page(workbook, "Indicatori")).under("Esito", "1.1.1");
    await type(workbook, "Indicatori", [{ ...cell, value: "quasi" }]);
    const { issues } = await computeFile(workbook);
    expect(issues.map(({ code, at }) => [code, at?.address])).toEqual([["results-elsewhere", "E5"]]);
    expect((await page(workbook, "Indicatori")).textUnder("Esito", "1.1.1")).toBe("quasi");
    expect((await page(workbook, "Esiti")).textUnder("Esito", "1.1.1")).toBe("Non raggiunto");
  });
});

test("rows that are sorted between two runs are ours wherever they stand: nothing is kept for nothing", async () => {
  const workbook = await computedSample();
  const sheet = (await snapshotOf(workbook)).sheets.find(({ name }) => name === "Indicatori");
  const [first, second] = [5, 6].map((row) =>
    Array.from(sheet?.rows[row - 1] ?? [], (cell) =>
      cell.kind === "number" ? cell.value : cell.kind === "text" ? cell.text : "",
    ),
  );
  const swapped = [first, second].flatMap((cells, index) =>
    (cells ?? []).map((value, column) => ({
      row: 6 - index,
      column: column + 1,
      value: value === "" ? null : value,
    })),
  );
  await type(workbook, "Indicatori", swapped);
  const { issues } = await computeFile(workbook);
  expect(issues).toEqual([]);
  expect((await page(workbook, "Indicatori")).text(6, 1)).toBe("1.1.1");
});

test("a user's own sheet named Sintesi is never touched", async () => {
  const workbook = await openFile(reading("own-sheet-sintesi"));
  const before = (await snapshotOf(workbook)).sheets.find(({ name }) => name === "Sintesi")?.rows;
  await computeFile(workbook);
  const { sheets } = await snapshotOf(workbook);
  expect(sheets.find(({ name }) => name === "Sintesi")?.rows).toEqual(before);
  expect(sheets.find(({ mark }) => mark?.role === "summary")?.name).toBe("Sintesi (Traguardo)");
});

test("an English plan gets English columns and sheets", async () => {
  const workbook = await openFile(reading("english-plan"));
  await computeFile(workbook);
  const { sheets } = await snapshotOf(workbook);
  expect(sheets.flatMap(({ name, mark }) => (mark === undefined ? [] : [name]))).toEqual([
    "Summary",
    "By objective",
    "By centre",
    "PIRA statement",
    "Variances",
    "To confirm",
    "Calculation log",
    "_Traguardo",
  ]);
});

test("rows without an ID get one, as the last of our own columns, and keep it", async () => {
  const workbook = await openFile(reading("printed-report"));
  await computeFile(workbook);
  const sheet = await page(workbook, (await snapshotOf(workbook)).sheets[0]?.name ?? "");
  const { row, column } = sheet.find("ID");
  expect([
    sheet.text(row, column - 1),
    [1, 3, 4, 6].map((below) => sheet.text(row + below, column)),
    sheet.text(row, column + 1),
  ]).toEqual(["Nota di calcolo", ["I001", "I002", "I003", "I004"], ""]);
});
