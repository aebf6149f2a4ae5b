import { describe, expect, test } from "vitest";
import { closePeriod } from "../../src/app/closing/close-period.ts";
import { reopenPeriod } from "../../src/app/closing/reopen-period.ts";
import { oivValidation } from "../../src/app/oiv/oiv-validation.ts";
import { retarget, type Retarget } from "../../src/app/retarget/retarget.ts";
import type { Result } from "../../src/core/result.ts";
import type { Change } from "../../src/ports/change.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";
import type { Workbook } from "../../src/ports/workbook.ts";
import { computeFile, Page, snapshotOf, type } from "../compute/run.ts";
import { openedAt, PERIODS } from "../support/with-tables.ts";
import { adapters, type Opened } from "./adapters.ts";
import { readIndependently } from "./independent-reader.ts";
import { differences, type Plain } from "./reader/plain.ts";

const TODAY = { year: 2022, month: 2, day: 1 };
const PATIENCE = 120_000;

/** The founding report with a half-year and the year. */
async function yearFile(): Promise<Uint8Array> {
  const workbook = openedAt("samples/relazione-2021.xlsx");
  const applied = await workbook.apply([PERIODS]);
  if (!applied.ok) throw new Error(applied.issue.code);
  return workbook.bytes();
}

type Work = (snapshot: Snapshot) => Result<{ readonly changes: readonly Change[] }, unknown>;

async function carryOut(workbook: Workbook, work: Work): Promise<void> {
  const made = work(await snapshotOf(workbook));
  if (!made.ok) throw new Error(JSON.stringify(made.issue));
  const applied = await workbook.apply(made.value.changes, []);
  expect(applied).toMatchObject({ ok: true });
}

/** What each adapter makes of the file, read by another library than ours. */
async function madeBy(bytes: Uint8Array, act: (opened: Opened) => Promise<void>): Promise<readonly Plain[]> {
  const contents: Plain[] = [];
  for (const adapter of adapters) {
    const opened = await adapter.open(bytes);
    try {
      await act(opened);
      contents.push(readIndependently(await opened.save()));
    } finally {
      await opened.close();
    }
  }
  return contents;
}

async function expectAlike(bytes: Uint8Array, act: (opened: Opened) => Promise<void>): Promise<void> {
  const [one, other] = await madeBy(bytes, act);
  if (one === undefined || other === undefined) throw new Error("Two adapters are compared");
  expect(differences(one, readIndependently(bytes))).not.toEqual([]);
  expect(differences(one, other)).toEqual([]);
}

const close =
  (act: string): Work =>
  (snapshot) =>
    closePeriod(snapshot, {
      period: "Anno",
      asOf: undefined,
      today: TODAY,
      by: "Rossi",
      act,
      language: undefined,
    });
const reopen: Work = (snapshot) =>
  reopenPeriod(snapshot, {
    period: "Anno",
    reason: "=valore errato",
    by: "Bianchi",
    today: TODAY,
    language: undefined,
  });
const changed =
  (asked: Pick<Retarget, "id" | "subject" | "to">): Work =>
  (snapshot) =>
    retarget(snapshot, {
      ...asked,
      act: "DGC 45",
      reason: "meno personale",
      on: { year: 2021, month: 9, day: 10 },
      from: undefined,
      by: "Anna",
    });
const validation =
  (sample?: { readonly percent: number; readonly seed: string }): Work =>
  (snapshot) =>
    oivValidation(snapshot, { sample, today: TODAY, language: undefined });

describe("both adapters make the same workbook", () => {
  test(
    "of a year that is computed, closed, edited, computed, reopened and closed again",
    async () => {
      await expectAlike(await yearFile(), async ({ workbook }) => {
        await computeFile(workbook);
        await carryOut(workbook, close("delibera 7"));
        const plan = new Page(await snapshotOf(workbook), "Indicatori");
        await type(workbook, "Indicatori", [{ ...plan.under("Consuntivo", "1.1.1"), value: "85%" }]);
        await computeFile(workbook);
        await carryOut(workbook, reopen);
        await carryOut(workbook, close("delibera 9"));
      });
    },
    PATIENCE,
  );

  test(
    "of targets and weights that are changed, and an indicator that is dropped",
    async () => {
      await expectAlike(await yearFile(), async ({ workbook }) => {
        await carryOut(workbook, changed({ id: "1.1.1", subject: "target", to: "≥ 75%" }));
        await carryOut(workbook, changed({ id: "1.1.1", subject: "target", to: "70%" }));
        await carryOut(workbook, changed({ id: "1.1.2", subject: "weight", to: "2,5" }));
        await carryOut(workbook, changed({ id: "1.1.4", subject: "removal", to: "" }));
        await computeFile(workbook);
      });
    },
    PATIENCE,
  );

  test(
    "of the evaluators' sheet, drawn, filled in, and brought up to date",
    async () => {
      await expectAlike(await yearFile(), async ({ workbook }) => {
        await carryOut(workbook, validation({ percent: 20, seed: "OIV 1" }));
        const snapshot = await snapshotOf(workbook);
        const [sheet, plan] = [new Page(snapshot, "Validazione OIV"), new Page(snapshot, "Indicatori")];
        await type(workbook, "Validazione OIV", [
          { ...sheet.under("Verifica", "I01"), value: "sì" },
          { ...sheet.under("Osservazioni", "I02"), value: "=visto" },
        ]);
        await type(workbook, "Indicatori", [
          { ...plan.under("Consuntivo", "1.1.1"), value: "85%" },
          { ...plan.under("Consuntivo", "2.2.2"), value: "4" },
        ]);
        await carryOut(workbook, validation());
      });
    },
    PATIENCE,
  );
});
