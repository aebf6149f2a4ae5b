import { describe, expect, test } from "vitest";
import { readPlan } from "../../../src/app/read-plan.ts";
import { previewRetarget, type PlannedChange } from "../../../src/app/retarget/preview-retarget.ts";
import { cellText } from "../../../src/core/cell.ts";
import { snapshotOf, tableSheet } from "../../support/snapshot.ts";

const YEAR_END = { year: 2021, month: 12, day: 31 };
const PLANNED: PlannedChange = { id: "I1", subject: "target", to: "", on: undefined };

const SNAPSHOT = snapshotOf(
  tableSheet("Indicatori", "Indicatori", [
    ["ID", "Codice", "Indicatore", "Target", "Peso", "Consuntivo"],
    ["I1", "1.1", "Pratiche evase", ">= 80%", "10", "70%"],
    ["I2", "1.2", "Bando pubblicato", "entro il 30/06/2021", "", "15/09/2021"],
    ["I3", "1.2", "Eventi", ">= 10", "", "12"],
  ]),
  tableSheet("Impostazioni", "Parametri", [
    ["Parametro", "Valore"],
    ["Anno del piano", "2021"],
  ]),
  tableSheet("Consuntivi", "Consuntivi", [
    ["ID indicatore", "Valore", "Stato", "Data"],
    ["I1", "70%", "bozza", "01/02/2021"],
    ["I1", "70%", "trasmesso", "05/07/2021"],
  ]),
);

function preview(planned: Partial<PlannedChange>) {
  const plan = readPlan(SNAPSHOT);
  if (!plan.ok) throw new Error(plan.issue.code);
  return previewRetarget(plan.value, { ...PLANNED, ...planned }, YEAR_END);
}
function seen(planned: Partial<PlannedChange>) {
  const found = preview(planned);
  if (!found.ok) throw new Error(found.issue.code);
  const { before, now, then, weight, flags } = found.value;
  return {
    before,
    now: now.verdict.kind,
    then: then?.verdict.kind,
    reading: then?.proof.target?.reading.kind,
    weight: weight?.toString(),
    flags: flags.map(({ code }) => code),
  };
}

describe("what a change of the plan would come to", () => {
  test.each([
    { to: "", before: ">= 80%", now: "not-met", then: undefined, reading: undefined },
    { to: "≥ 70 %", before: ">= 80%", now: "not-met", then: "met", reading: "threshold" },
    { to: "70%", before: ">= 80%", now: "not-met", then: "met", reading: "bare" },
    { to: "boh", before: ">= 80%", now: "not-met", then: "needs-review", reading: undefined },
  ])("a target «$to»", ({ to, ...wanted }) => {
    expect(seen({ to })).toEqual({ ...wanted, weight: undefined, flags: [] });
  });

  test("a target that is typed as a day is read as that day", () => {
    expect(seen({ id: "I2", to: "30/09/2021" })).toMatchObject({
      now: "not-met",
      then: "met",
      reading: "deadline",
    });
  });

  test.each([
    { to: "2,5", weight: "2.5", then: "not-met" },
    { to: "-1", weight: undefined, then: undefined },
    { to: "molto", weight: undefined, then: undefined },
  ])("a weight «$to»", ({ to, weight, then }) => {
    expect(seen({ subject: "weight", to })).toMatchObject({ before: "10", weight, then });
  });

  test("an indicator that is dropped is excluded", () => {
    expect(seen({ id: "I3", subject: "removal" })).toMatchObject({ now: "met", then: "excluded" });
  });

  test.each([
    { on: { year: 2021, month: 7, day: 5 }, flags: [] },
    { on: { year: 2021, month: 7, day: 6 }, flags: ["change-after-result"] },
    { on: { year: 2022, month: 1, day: 10 }, flags: ["change-after-year", "change-after-result"] },
  ])("an act of $on.day/$on.month/$on.year is objected to where it comes too late", ({ on, flags }) => {
    expect(seen({ to: "70%", on }).flags).toEqual(flags);
  });

  test("a row that is not there, or a code of two rows, is refused", () => {
    expect(preview({ id: "I9" })).toEqual({ ok: false, issue: { code: "retarget-unknown", id: "I9" } });
    expect(preview({ id: "1.2" })).toEqual({ ok: false, issue: { code: "retarget-ambiguous", id: "1.2" } });
  });

  test("nothing is written: the plan's own cell says what it said", () => {
    const found = preview({ to: "70%" });
    expect(found.ok && cellText(found.value.row.indicator.target.cell)).toBe(">= 80%");
  });
});
