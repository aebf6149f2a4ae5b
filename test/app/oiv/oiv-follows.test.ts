import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import { compute } from "../../../src/app/compute.ts";
import { oivValidation } from "../../../src/app/oiv/oiv-validation.ts";
import { readPlan } from "../../../src/app/read-plan.ts";
import { columnOf } from "../../../src/app/table-rows.ts";
import type { Change } from "../../../src/ports/change.ts";
import type { SheetSnapshot, Snapshot } from "../../../src/ports/snapshot.ts";

const TERMS = { asOf: undefined, today: { year: 2022, month: 3, day: 1 }, language: undefined };

/** The founding report with the evaluators' sheet, and an actual changed since. */
async function validated(): Promise<Snapshot> {
  const opened = openXlsx(new Uint8Array(readFileSync("samples/relazione-2021.xlsx")));
  if (!opened.ok) throw new Error(opened.issue.code);
  const read = async (): Promise<Snapshot> => {
    const snapshot = await opened.value.read();
    if (!snapshot.ok) throw new Error(snapshot.issue.code);
    return snapshot.value;
  };
  const snapshot = await read();
  const made = oivValidation(snapshot, { sample: undefined, today: TERMS.today, language: undefined });
  const plan = readPlan(snapshot);
  if (!made.ok || !plan.ok) throw new Error("no plan");
  const { table, rows } = plan.value;
  const cells = [{ row: rows[0]?.source.row ?? 0, column: columnOf(table, "actual") ?? 0, value: "9%" }];
  await opened.value.apply([...made.value.changes, { kind: "write-cells", sheet: table.sheet.name, cells }]);
  return read();
}

const onOiv = (changes: readonly Change[]): number =>
  changes.filter(({ sheet }) => sheet === "Validazione OIV").length;
const withOiv = (snapshot: Snapshot, given: (sheet: SheetSnapshot) => Partial<SheetSnapshot>): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) =>
    sheet.name === "Validazione OIV" ? { ...sheet, ...given(sheet) } : sheet,
  ),
});

test("a computation brings the evaluators' sheet up to date; a protected one it leaves, and says so", async () => {
  const snapshot = await validated();
  const free = compute(snapshot, TERMS);
  const locked = compute(
    withOiv(snapshot, () => ({ isProtected: true })),
    TERMS,
  );
  if (!free.ok || !locked.ok) throw new Error("no run");
  expect(onOiv(free.value.changes)).toBe(1);
  expect(free.value.issues.map(({ code }) => code)).not.toContain("oiv-locked");
  expect(onOiv(locked.value.changes)).toBe(0);
  expect(locked.value.issues).toContainEqual({
    code: "oiv-locked",
    at: { sheet: "Validazione OIV", address: "A1" },
  });
});

test("a sheet that only looks like it is a person's", async () => {
  const copied = compute(
    withOiv(await validated(), () => ({ mark: undefined })),
    TERMS,
  );
  expect(copied.ok && onOiv(copied.value.changes)).toBe(0);
});
