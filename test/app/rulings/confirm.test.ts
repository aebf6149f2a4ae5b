import { beforeAll, describe, expect, test } from "vitest";
import type { XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import { confirm } from "../../../src/app/rulings/confirm.ts";
import type { Direction } from "../../../src/core/quantity.ts";
import { computeFile, openFile, Page, SAMPLE, snapshotOf, type } from "../../compute/run.ts";

const TERMS = { asOf: undefined, today: { year: 2022, month: 6, day: 1 }, language: undefined } as const;

let bytes: Uint8Array;
beforeAll(async () => {
  const workbook = await openFile(SAMPLE);
  await computeFile(workbook);
  bytes = workbook.bytes();
});

const page = async (workbook: XlsxWorkbook, name: string): Promise<Page> =>
  new Page(await snapshotOf(workbook), name);

async function confirmed(codes: readonly string[] | "all", direction?: Direction) {
  const workbook = await openFile(bytes);
  const plan = await page(workbook, "Indicatori");
  const keys = codes === "all" ? codes : codes.map((code) => plan.textUnder("ID", code));
  const result = confirm(await snapshotOf(workbook), keys, direction, TERMS);
  if (!result.ok) return { workbook, refused: result.issue };
  const applied = await workbook.apply(result.value.changes);
  if (!applied.ok) throw new Error(applied.issue.code);
  return { workbook, computed: result.value };
}

test("all presumed readings: the same cells as one yes on Da confermare", async () => {
  const { workbook, computed } = await confirmed("all");
  expect(computed?.assessed.rows.filter(({ assessment }) => assessment.question === "confirm")).toEqual([]);
  const onSheet = await openFile(bytes);
  const { row, column } = (await page(onSheet, "Da confermare")).find("Confermo tutte le letture presunte:");
  await type(onSheet, "Da confermare", [{ row, column: column + 1, value: "sì" }]);
  await computeFile(onSheet);
  const rowsOf = async (one: XlsxWorkbook): Promise<unknown> =>
    (await snapshotOf(one)).sheets.find(({ name }) => name === "Indicatori")?.rows;
  expect(await rowsOf(workbook)).toEqual(await rowsOf(onSheet));
  expect((await computeFile(workbook)).changes).toEqual([]);
});

describe("single rows", () => {
  test.each([
    { direction: "lower", verdict: "Non raggiunto", word: "minore è meglio" },
    { direction: "higher", verdict: "Raggiunto", word: "maggiore è meglio" },
  ] as const)("6.0.1 with the direction $direction: $verdict", async ({ direction, verdict, word }) => {
    const { workbook } = await confirmed(["6.0.1"], direction);
    const plan = await page(workbook, "Indicatori");
    expect([plan.textUnder("Esito", "6.0.1"), plan.textUnder("Direzione", "6.0.1")]).toEqual([verdict, word]);
    expect((await page(workbook, "Da confermare")).has("6.0.1")).toBe(false);
  });

  test("one of several: the others stay asked", async () => {
    const before = await page(await openFile(bytes), "Da confermare");
    const { workbook } = await confirmed(["1.1.4"]);
    const after = await page(workbook, "Da confermare");
    expect([before.has("1.1.4"), after.has("1.1.4"), after.has("6.0.1")]).toEqual([true, false, true]);
  });

  test("a row that cannot be read is for a decision", async () => {
    const { refused } = await confirmed(["6.4.1"]);
    expect(refused).toMatchObject({ code: "needs-decision" });
  });

  test("a row with nothing presumed", async () => {
    expect((await confirmed(["1.1.1"])).refused).toEqual({ code: "nothing-to-confirm" });
  });
});

test("with the direction of 6.0.1 and 6.0.2 chosen, the founding report's figures", async () => {
  const { computed } = await confirmed(["6.0.1", "6.0.2"], "lower");
  const pira = computed?.assessed.rollUps.scopes.get("PIRA");
  expect(pira?.value?.times(100).toDecimalPlaces(2).toNumber()).toBe(89.68);
});
