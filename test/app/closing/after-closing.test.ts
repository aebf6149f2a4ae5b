import { beforeAll, expect, test } from "vitest";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import { assessPlan } from "../../../src/app/assess-plan.ts";
import { closePeriod } from "../../../src/app/closing/close-period.ts";
import { isOfClosing } from "../../../src/app/closing/closing-codes.ts";
import { reopenPeriod } from "../../../src/app/closing/reopen-period.ts";
import { compute } from "../../../src/app/compute.ts";
import { inputsDigest } from "../../../src/app/inputs-digest.ts";
import { readPlan } from "../../../src/app/read-plan.ts";
import { columnOf } from "../../../src/app/table-rows.ts";
import { issueSentence } from "../../../src/app/texts/evaluation/sentences.ts";
import { findingSentence } from "../../../src/app/texts/verification.ts";
import { verify } from "../../../src/app/verify/verify.ts";
import type { CalendarDate } from "../../../src/core/calendar-date.ts";
import type { Change, Written } from "../../../src/ports/change.ts";
import type { Snapshot } from "../../../src/ports/snapshot.ts";
import { openedAt, PERIODS } from "../../support/with-tables.ts";

const TODAY: CalendarDate = { year: 2022, month: 2, day: 1 };
const YEAR_END: CalendarDate = { year: 2021, month: 12, day: 31 };
const TERMS = { period: "Anno", today: TODAY, by: "Rossi", language: undefined };

type Files = Uint8Array;
async function changed(bytes: Files, changesOf: (snapshot: Snapshot) => readonly Change[]): Promise<Files> {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.issue.code);
  const applied = await opened.value.apply(changesOf(await read(bytes)));
  if (!applied.ok) throw new Error(applied.issue.code);
  return opened.value.bytes();
}
async function read(bytes: Files): Promise<Snapshot> {
  const opened = openXlsx(bytes);
  const snapshot = opened.ok ? await opened.value.read() : opened;
  if (!snapshot.ok) throw new Error(snapshot.issue.code);
  return snapshot.value;
}
function valueOf<T>(result: { ok: true; value: T } | { ok: false; issue: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
}
const planIn = (snapshot: Snapshot) => valueOf(readPlan(snapshot));
const computed = (snapshot: Snapshot) =>
  valueOf(compute(snapshot, { asOf: undefined, today: TODAY, language: undefined })).changes;

/** The cell of a row of the plan typed over. */
function typed(id: string, key: string, value: Written): (snapshot: Snapshot) => readonly Change[] {
  return (snapshot) => {
    const { table, rows } = planIn(snapshot);
    const row = rows.find(({ indicator }) => indicator.key === id)?.source.row ?? 0;
    const cells = [{ row, column: columnOf(table, key) ?? 0, value }];
    return [{ kind: "write-cells", sheet: table.sheet.name, cells }];
  };
}
/** What is said of closings: of rows with their ID, of the workbook with none. */
function toldIn(snapshot: Snapshot, day = YEAR_END) {
  const plan = planIn(snapshot);
  const { rows, issues } = assessPlan(plan, day);
  return [
    ...rows.flatMap(({ indicator, assessment }) =>
      assessment.proof.issues
        .filter(isOfClosing)
        .map(({ code, facts }) => ({ id: indicator.key, code, facts })),
    ),
    ...issues.filter(isOfClosing).map(({ code, facts }) => ({ id: "", code, facts })),
  ];
}

let closed: Files;
beforeAll(async () => {
  let bytes = await changed(openedAt("samples/relazione-2021.xlsx").bytes(), () => [PERIODS]);
  bytes = await changed(bytes, computed);
  closed = await changed(
    bytes,
    (snapshot) => valueOf(closePeriod(snapshot, { ...TERMS, asOf: undefined, act: "delibera 7" })).changes,
  );
});

test("of a plan that is as it was closed nothing is said, and what was computed still follows", async () => {
  const snapshot = await read(closed);
  expect(toldIn(snapshot)).toEqual([]);
  expect(valueOf(verify(snapshot, TODAY))).toMatchObject({ findings: [], follows: true });
  expect(computed(snapshot)).toEqual([]);
});

test("an actual that was changed is told on its row with both values and verdicts, and asks nothing", async () => {
  const snapshot = await read(await changed(closed, typed("I01", "actual", "85%")));
  expect(toldIn(snapshot)).toEqual([
    {
      id: "I01",
      code: "actual-after-closing",
      facts: { period: "Anno", before: "63%", after: "85%", was: "Non raggiunto", verdict: "Raggiunto" },
    },
  ]);
  const [row] = assessPlan(planIn(snapshot), YEAR_END).rows;
  expect(row?.assessment).toMatchObject({ verdict: { kind: "met" }, question: "none" });
  const [issue] = row?.assessment.proof.issues.filter(isOfClosing) ?? [];
  expect(issue && issueSentence(issue, "it")).toMatch(
    /dopo la chiusura del periodo «Anno» il consuntivo è passato da «63%» a «85%» \(esito allora: Non raggiunto; ora: Raggiunto\)/u,
  );
});

test("the digest of a row tells that its note speaks of a closing", async () => {
  const snapshot = await read(await changed(closed, typed("I01", "actual", "85%")));
  const plan = planIn(snapshot);
  const digest = (day: CalendarDate) => {
    const [row] = assessPlan(plan, day).rows;
    return row && inputsDigest(row.indicator);
  };
  expect(digest(YEAR_END)).not.toBe(digest({ year: 2021, month: 7, day: 1 }));
});

test.each([
  { key: "target", value: ">= 60%", code: "target-after-closing" },
  { key: "centre", value: "Formaper", code: "inputs-after-closing" },
])("a changed $key is told as $code", async ({ key, value, code }) => {
  const told = toldIn(await read(await changed(closed, typed("I01", key, value))));
  expect(told.map((one) => [one.id, one.code])).toEqual([["I01", code]]);
});

test("a row under another ID is new, and the one that was closed is gone", async () => {
  const told = toldIn(await read(await changed(closed, typed("I01", "id", "X1"))));
  expect(told.map(({ id, code }) => [id, code])).toEqual([
    ["X1", "row-after-closing"],
    ["", "row-gone-after-closing"],
  ]);
});

test("a sheet that was written over is told, and so is a verdict that does not follow any more", async () => {
  const snapshot = await read(
    await changed(closed, (before) => {
      const sheet = before.sheets.find(({ name }) => name.startsWith("Chiusura"));
      const row =
        (sheet?.rows.findIndex(
          (cells) => cells?.[1] !== undefined && cells[1].kind === "text" && cells[1].text === "I01",
        ) ?? 0) + 1;
      return [
        { kind: "write-cells", sheet: sheet?.name ?? "", cells: [{ row, column: 7, value: "Raggiunto" }] },
      ];
    }),
  );
  expect(toldIn(snapshot).map(({ id, code }) => [id, code])).toEqual([
    ["I01", "verdict-after-closing"],
    ["", "closing-edited"],
  ]);
});

test("a closing whose sheet was deleted is missed where Periodi says closed", async () => {
  const { sheets, ...further } = await read(closed);
  const without = { ...further, sheets: sheets.filter(({ name }) => !name.startsWith("Chiusura")) };
  expect(toldIn(without)).toEqual([{ id: "", code: "closing-gone", facts: { period: "Anno" } }]);
});

test("while the period is open again, or on a day of another period, nothing is told", async () => {
  const edited = await changed(closed, typed("I01", "actual", "85%"));
  expect(toldIn(await read(edited), { year: 2021, month: 7, day: 1 })).toEqual([]);
  const reopened = await changed(
    edited,
    (snapshot) => valueOf(reopenPeriod(snapshot, { ...TERMS, reason: "errore" })).changes,
  );
  expect(toldIn(await read(reopened))).toEqual([]);
});

test("verify finds it before and after the plan is computed again, and its sentence is the row's", async () => {
  const edited = await changed(closed, typed("I01", "actual", "85%"));
  for (const bytes of [edited, await changed(edited, computed)]) {
    const { findings, follows } = valueOf(verify(await read(bytes), TODAY));
    const told = findings.filter(({ code }) => code === "after-closing");
    expect(follows).toBe(false);
    expect(told).toMatchObject([{ row: "I01", facts: { issue: "actual-after-closing", after: "85%" } }]);
    expect(told.map((one) => findingSentence(one, "en"))[0]).toContain("went from “63%” to “85%”");
  }
  const again = valueOf(verify(await read(await changed(edited, computed)), TODAY));
  expect(again.findings).toHaveLength(1);
});

test("a plan without Periodi closes its year as a whole: a later edit shows, reopening is noted, values handed in stay", async () => {
  const plan = openedAt("samples/relazione-2021.xlsx").bytes();
  const year = { ...TERMS, period: "2021", asOf: undefined, act: "delibera 7" };
  const refused = closePeriod(await read(plan), { ...year, period: "Anno" });
  expect(refused).toEqual({ ok: false, issue: { code: "period-unknown", period: "Anno", known: "2021" } });
  const kept = await changed(plan, (snapshot) => valueOf(closePeriod(snapshot, year)).changes);
  const snapshot = await read(kept);
  expect(planIn(snapshot).closings).toMatchObject([{ period: "2021", sheet: "Chiusura 2021" }]);
  expect(toldIn(snapshot)).toEqual([]);
  const edited = await read(await changed(kept, typed("I01", "actual", "85%")));
  expect(toldIn(edited).map(({ id, code }) => [id, code])).toEqual([["I01", "actual-after-closing"]]);
  const again = closePeriod(snapshot, year);
  expect(!again.ok && again.issue.code).toBe("already-closed");
  const reopened = await changed(
    kept,
    (now) => valueOf(reopenPeriod(now, { ...TERMS, period: "2021", reason: "ricorso" })).changes,
  );
  expect(planIn(await read(reopened)).closings).toMatchObject([{ reopened: { reason: "ricorso" } }]);
});
