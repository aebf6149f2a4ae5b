import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOiv } from "../../src/app/oiv/oiv-sheet.ts";
import { readPlan } from "../../src/app/read-plan.ts";
import { columnOf } from "../../src/app/table-rows.ts";
import type { Written } from "../../src/ports/change.ts";
import { changeFile, snapshotAt } from "../support/with-tables.ts";
import { run, SAMPLE, scratch } from "./run.ts";

const home = scratch();
const at = (name: string): string => join(home, name);

async function standing(path: string) {
  const sheet = readOiv(await snapshotAt(path));
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}
async function typeInPlan(path: string, index: number, key: string, value: Written): Promise<void> {
  const plan = readPlan(await snapshotAt(path));
  if (!plan.ok) throw new Error(plan.issue.code);
  const { table, rows } = plan.value;
  const cells = [{ row: rows[index]?.source.row ?? 0, column: columnOf(table, key) ?? 0, value }];
  await changeFile(path, [{ kind: "write-cells", sheet: table.sheet.name, cells }]);
}

/** Once the first row has changed after it was checked. */
const TOLD = [
  ["sì", "", "cambiata dopo la verifica"],
  ["no", "", "verificata"],
  ["", "=visto", "verificata"],
  ["", "", "da verificare"],
  ["", "", "da verificare"],
];

test("the sheet is made, filled in, kept through a computation and brought up to date", async () => {
  const file = at("piano.xlsx");
  copyFileSync(SAMPLE, file);
  const made = await run(["oiv", file, "--sample", "20%", "--seed", "OIV 1", "--in-place", "--json"]);
  expect(made).toMatchObject({ exit: 0 });
  const { sheet, columns, rows } = await standing(file);
  expect(rows).toHaveLength(64);
  expect(rows.filter(({ text }) => text("sample") === "sì").length).toBeGreaterThanOrEqual(13);
  const cell = (row: number, key: "check" | "remarks", value: string) => ({
    row: rows[row]?.row ?? 0,
    column: columns.get(key) ?? 0,
    value,
  });
  const filled = [cell(0, "check", "sì"), cell(1, "check", "no"), cell(2, "remarks", "=visto")];
  const aside = { row: rows[3]?.row ?? 0, column: 20, value: "appunto mio" };
  await changeFile(file, [{ kind: "write-cells", sheet: sheet.name, cells: [...filled, aside] }]);
  await typeInPlan(file, 0, "actual", "85%");
  await typeInPlan(file, 4, "actual", "9%");
  expect(await run(["compute", file, "--in-place"])).toMatchObject({ exit: 0 });

  const toldIn = async (path: string) =>
    (await standing(path)).rows
      .slice(0, 5)
      .map(({ text }) => [text("check"), text("remarks"), text("state")]);
  expect(await toldIn(file)).toEqual(TOLD);
  const before = at("annullato.xlsx");
  expect(await run(["restore", file, "--out", before])).toMatchObject({ exit: 0 });
  expect((await toldIn(before)).map(([, , state]) => state)).toEqual(Array(5).fill("da verificare"));
  expect((await toldIn(before))[0]?.[0]).toBe("sì");

  const again = await run(["oiv", file, "--in-place", "--json"]);
  expect(JSON.parse(again.out)).toMatchObject({
    counts: { open: 61, checked: 2, changed: 1, gone: 0 },
    changed: ["I01"],
  });
  const after = await standing(file);
  expect(await toldIn(file)).toEqual(TOLD);
  // What was checked stays as it was checked; what was not says what the plan says.
  expect(after.rows[0]?.text("data")).toContain("63%");
  expect(after.rows[4]?.text("data")).toContain("9%");
  expect(after.sheet.rows[(after.rows[3]?.row ?? 0) - 1]?.[19]).toMatchObject({ text: "appunto mio" });

  const redrawn = await run(["oiv", file, "--sample", "50", "--in-place"]);
  expect(redrawn).toMatchObject({ exit: 1 });
  expect(await run(["oiv", file, "--seed", "x"])).toMatchObject({ exit: 2 });
  expect(await run(["oiv", file, "--sample", "0"])).toMatchObject({ exit: 2 });
  const once = await run(["oiv", file, "--dry-run"]);
  expect(once.out).toContain("nulla cambierebbe");
});
