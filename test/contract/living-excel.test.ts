import { describe, expect, test } from "vitest";
import { restore } from "../../src/app/undo/restore.ts";
import { describeBook } from "../../src/workbench/host/model/describe-book.ts";
import { ACTION } from "../../src/workbench/host/protocol/wire.ts";
import { sheetOf } from "../support/in-excel.ts";
import { filterTable, protectSheet } from "../support/sheet-states.ts";
import { placeUnder } from "./book-cells.ts";
import { clonedBook } from "./cloned-book.ts";
import { withoutRecord } from "./last-run-record.ts";
import { types } from "./other-people.ts";
import { differences } from "./differences.ts";
import { openRun, type ExcelRun } from "./excel-run.ts";
import { editedBook, faultlessRun, foundingBook, smallBook } from "./faulty-runs.ts";

const firstBook = await smallBook();
const secondBook = await editedBook(firstBook);
const [first, second] = [await faultlessRun(firstBook), await faultlessRun(secondBook)];
const PLAN = "Indicatori";

/** Only the indicators 1.1.1 and 2.2.2 stay in view. */
function filtered(run: ExcelRun): void {
  const { host } = run.excel;
  const sheet = sheetOf(host.book, PLAN);
  const { column } = placeUnder(sheet, "Codice", "1.1.1");
  const [table] = sheet.tables;
  if (table === undefined) throw new Error("no table");
  filterTable(host, table.name, column - table.area.left, ["1.1.1", "2.2.2"]);
}

describe("a filtered table", () => {
  const runs = [
    { name: "first run", faultless: first },
    { name: "second run", faultless: second },
  ];

  test.each(runs)("$name: values stand in their rows, and the filter is as it was", async ({ faultless }) => {
    const run = await openRun(faultless.book);
    filtered(run);
    const outcome = await run.run();
    const plain = await openRun(faultless.book);
    await plain.run();
    filtered(plain);
    expect({ outcome, left: differences(run.dump(), plain.dump()) }).toEqual({ outcome: "done", left: [] });
    await run.close();
    await plain.close();
  });

  test.each(
    runs.flatMap((each) => (["before", "half-way", "after"] as const).map((when) => ({ ...each, when }))),
  )("$name, a fault $when: as it was", async ({ faultless, when }) => {
    const run = await openRun(faultless.book);
    filtered(run);
    const before = run.dump();
    run.faults.onRequest({ nth: 4, code: "GeneralException", when });
    const outcome = await run.run();
    expect({ outcome, left: differences(run.dump(), before) }).toEqual({
      outcome: { code: "host-refused", facts: { code: "GeneralException", location: "" } },
      left: [],
    });
    await run.close();
  });
});

describe("protection", () => {
  test.each([
    { name: "the plan's sheet", sheet: PLAN, does: "the results go elsewhere", outcome: "done" },
    {
      name: "a sheet of ours",
      sheet: "Per centro",
      does: "nothing is written",
      outcome: { code: "sheet-protected", facts: { sheet: "Per centro" } },
    },
  ])("of $name: $does", async ({ sheet, outcome }) => {
    const run = await openRun(secondBook);
    protectSheet(sheetOf(run.excel.host.book, sheet));
    const protectedSheet = sheetOf(clonedBook(run.excel.host.book), sheet);
    const said = await run.run();
    const now = sheetOf(run.excel.host.book, sheet);
    expect([said, now.protection, differences(cellsOf(now), cellsOf(protectedSheet))]).toEqual([
      outcome,
      protectedSheet.protection,
      [],
    ]);
    await run.close();
  });

  test("found when reading: no request that writes is sent", async () => {
    const run = await openRun(secondBook);
    protectSheet(sheetOf(run.excel.host.book, "Per centro"));
    await run.run();
    expect(run.excel.shell.traffic.batches.length).toBe(3);
    await run.close();
  });

  test.each([
    { name: "the plan's sheet", sheet: PLAN },
    { name: "a sheet of ours", sheet: "Per centro" },
  ])("of $name between reading and writing: refused and unharmed", async ({ sheet }) => {
    const run = await openRun(secondBook);
    run.faults.coAuthor(
      (book) => {
        protectSheet(sheetOf(book, sheet));
      },
      { beforeRequest: 4 },
    );
    const outcome = await run.run();
    sheetOf(run.excel.host.book, sheet).protection = undefined;
    expect({
      code: outcome === "done" ? outcome : outcome.code,
      left: differences(run.dump(), second.before),
    }).toEqual({
      code: "sheet-protected",
      left: [],
    });
    await run.close();
  });
});

const cellsOf = (sheet: ReturnType<typeof sheetOf>): unknown => {
  const cells: Record<string, unknown> = {};
  sheet.cells.forEach((cell, row, column) => (cells[`${row}:${column}`] = cell));
  return cells;
};

describe("Excel is busy", () => {
  test("somebody finishes typing into a cell: the run waits and succeeds", async () => {
    const run = await openRun(secondBook);
    run.faults.editingCell = "until delayed";
    const outcome = await run.run();
    expect({ outcome, left: differences(run.dump(), second.after) }).toEqual({ outcome: "done", left: [] });
    await run.close();
  });

  test("another workbook has the focus: it says so, and nothing is half done", async () => {
    const run = await openRun(firstBook);
    run.faults.otherWorkbookInFocus = true;
    const outcome = await run.run();
    const left = differences(run.dump(), first.before);
    run.faults.clear();
    const next = await run.run();
    expect({ outcome, left, next, mended: differences(run.dump(), first.after) }).toEqual({
      outcome: { code: "host-refused", facts: { code: "GeneralException", location: "" } },
      left: [],
      next: "done",
      mended: [],
    });
    await run.close();
  });

  test("every request takes its time: the same workbook", async () => {
    const run = await openRun(firstBook);
    run.faults.latency = 20;
    const outcome = await run.run();
    expect({ outcome, left: differences(run.dump(), first.after) }).toEqual({ outcome: "done", left: [] });
    await run.close();
  });
});

test("Excel takes and gives less at once: several requests, and the same workbook", async () => {
  const founding = await foundingBook();
  const faultless = await faultlessRun(founding);
  const parted = await faultlessRun(founding, { request: 200_000, response: 60_000 });
  expect({
    left: differences(parted.after, faultless.after),
    severalAreSent: ["contents", "writing"].map(
      (kind) => parted.requests.filter((request) => request.kind === kind).length > 1,
    ),
  }).toEqual({ left: [], severalAreSent: [true, true] });
});

test("events are off while we write, and on again afterwards", async () => {
  const run = await openRun(secondBook);
  let changes = 0;
  await run.excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      changes += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  const outcome = await run.run();
  await run.excel.idle();
  expect([outcome, changes, run.excel.host.eventsEnabled]).toEqual(["done", 0, true]);
  await run.close();
});

test("calculation and drawing rest in every request that writes, from its beginning", async () => {
  const parted = await faultlessRun(firstBook, { request: 90_000, response: 200_000 });
  const firstCalls = [first, second, parted].map(({ writing: { Actions } }) =>
    Actions.flatMap(({ ActionType, Name }) => (ActionType === ACTION.method ? [Name] : [])).slice(0, 2),
  );
  const resting = ["SuspendApiCalculationUntilNextSync", "SuspendScreenUpdatingUntilNextSync"];
  expect(firstCalls).toEqual([resting, resting, resting]);
  expect(parted.requests.filter(({ kind }) => kind === "writing").length).toBeGreaterThan(1);
});

describe("restore", () => {
  test.each([
    { name: "first run", faultless: first },
    { name: "second run", faultless: second },
  ])("gives back the exact cells of before the $name", async ({ faultless }) => {
    const run = await openRun(faultless.book);
    await run.run();
    const restored = await takenBack(run);
    const left = differences(withoutRecord(run.dump()), withoutRecord(faultless.before));
    expect({ restored, left }).toEqual({
      restored: "done",
      left: [],
    });
    await run.close();
  });

  test("refuses where somebody has typed since, and leaves everything", async () => {
    const run = await openRun(secondBook);
    await run.run();
    types(PLAN, "Esito", "1.1.1", "a posto")(run.excel.host.book, run.excel.host);
    const before = describeBook(run.excel.host.book);
    const restored = await takenBack(run);
    expect({ restored, left: differences(run.dump(), before) }).toEqual({
      restored: { code: "typed-since", cells: [{ sheet: PLAN, address: "E5" }] },
      left: [],
    });
    await run.close();
  });
});

async function takenBack({ workbook }: ExcelRun): Promise<unknown> {
  const read = await workbook.read();
  if (!read.ok) return read.issue;
  const restored = restore(read.value);
  if (!restored.ok) return restored.issue;
  const applied = await workbook.apply(restored.value.changes, restored.value.inverse);
  return applied.ok ? "done" : applied.issue;
}
