import { expect, test } from "vitest";
import { differences } from "./differences.ts";
import { openRun } from "./excel-run.ts";
import { withoutRecord } from "./last-run-record.ts";
import { editedBook, faultlessRun, justAdded, smallBook } from "./faulty-runs.ts";

const book = await smallBook();
const [first, second] = [await faultlessRun(book), await faultlessRun(await editedBook(book))];
const OF_FIRST =
  "Indicatori, Sintesi, Per obiettivo, Per centro, Prospetto PIRA, Scostamenti, Da confermare, Registro dei calcoli, _Traguardo";
const OF_SECOND = OF_FIRST;

/** From the writing on every request fails. `done`: how much of the first one was carried out. */
const rows = [
  { run: "first run", faultless: first, when: "before", says: "half-written", sheets: OF_FIRST },
  { run: "first run", faultless: first, when: "half-way", says: "half-written", sheets: OF_FIRST },
  { run: "first run", faultless: first, when: "after", says: "half-written", sheets: OF_FIRST },
  { run: "second run", faultless: second, when: "before", says: "half-written", sheets: OF_SECOND },
  { run: "second run", faultless: second, when: "half-way", says: "half-written", sheets: OF_SECOND },
  { run: "second run", faultless: second, when: "after", says: "half-written", sheets: OF_SECOND },
] as const;

test.each(rows)(
  "$run, all fails from the writing on, $when it is done",
  async ({ faultless, when, sheets }) => {
    const run = await openRun(faultless.book);
    run.faults.onRequest({ nth: 4, code: "GeneralException", when });
    run.faults.onRequest({ nth: 5, times: Infinity, code: "GeneralException" });
    const outcome = await run.run();
    run.faults.clear();
    const next = await run.run();
    expect({
      outcome,
      next,
      mended: differences(withoutRecord(run.dump()), withoutRecord(faultless.after)),
    }).toEqual({
      outcome: { code: "half-written", facts: { code: "host-refused", sheets } },
      next: "done",
      mended: [],
    });
    await run.close();
  },
);

test.each([1, 2, 3])("all fails from request %i on, which reads: nothing was written", async (nth) => {
  const run = await openRun(second.book);
  run.faults.onRequest({ nth, times: Infinity, code: "GeneralException" });
  const outcome = await run.run();
  expect({ outcome, left: differences(run.dump(), second.before) }).toEqual({
    outcome: { code: "host-refused", facts: { code: "GeneralException", location: "" } },
    left: [],
  });
  await run.close();
});

test("what Excel turns away unread is not taken back, for nothing was written", async () => {
  const run = await openRun(second.book);
  run.faults.onRequest({ nth: 4, times: Infinity, code: 5102 });
  const outcome = await run.run();
  expect({
    outcome,
    left: differences(run.dump(), second.before),
    requests: run.excel.shell.traffic.batches.length,
  }).toEqual({
    outcome: { code: "workbook-busy", facts: { code: "ActivityLimitReached", location: "" } },
    left: [],
    requests: 4,
  });
  await run.close();
});

const PARTS = 20;

/** How many actions of the writing are carried out before it stops for good. */
const share = (part: number, actions: number): number => Math.floor((part * actions) / PARTS);

test.each([
  { run: "first run", faultless: first },
  { run: "second run", faultless: second },
])("$run, stopped for good anywhere in the writing: the next run mends it", async ({ faultless }) => {
  const wrong: unknown[] = [];
  for (let part = 1; part < PARTS; part += 2) {
    const run = await openRun(faultless.book);
    const actions = share(part, faultless.writing.Actions.length);
    run.faults.onRequest({ nth: 4, code: "GeneralException", when: { actions } });
    run.faults.onRequest({ nth: 5, times: Infinity, code: "GeneralException" });
    const outcome = await run.run();
    run.faults.clear();
    const next = await run.run();
    const mended = differences(withoutRecord(run.dump()), withoutRecord(faultless.after));
    if (next !== "done" || mended.length > 0) wrong.push({ actions, outcome, next, mended });
    await run.close();
  }
  expect(wrong).toEqual([]);
});

test.each([
  { run: "first run", faultless: first },
  { run: "second run", faultless: second },
])("$run, stopped anywhere in the writing: as before", async ({ faultless }) => {
  const run = await openRun(faultless.book);
  const wrong: unknown[] = [];
  for (let part = 0; part <= PARTS; part += 1) {
    const actions = share(part, faultless.writing.Actions.length);
    run.faults.onRequest({ nth: 4, code: "GeneralException", when: { actions } });
    const outcome = await run.run();
    const left = differences(run.dump(), faultless.before);
    if (outcome === "done" || left.length > 0) wrong.push({ actions, outcome, left });
    run.faults.clear();
  }
  expect(wrong).toEqual([]);
  await run.close();
});

test.each([
  { what: "sheet", faultless: first, to: "Worksheets" },
  { what: "rule beside the table", faultless: first, to: "ConditionalFormats" },
  { what: "rule beside the table", faultless: second, to: "ConditionalFormats" },
])("stopped when a $what has just been added: as before", async ({ faultless, to }) => {
  const places = justAdded(faultless.writing, to);
  const run = await openRun(faultless.book);
  const found: unknown[] = [];
  for (const actions of places.slice(0, 3)) {
    run.faults.onRequest({ nth: 4, code: "GeneralException", when: { actions } });
    const outcome = await run.run();
    found.push([outcome === "done" ? outcome : outcome.code, differences(run.dump(), faultless.before)]);
    run.faults.clear();
  }
  expect(found).toEqual(Array.from({ length: 3 }, () => ["host-refused", []]));
  await run.close();
});
