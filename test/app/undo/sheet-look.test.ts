import { describe, expect, test } from "vitest";
import { compute } from "../../../src/app/compute.ts";
import { packLook, unpackLook } from "../../../src/app/undo/kept-looks.ts";
import { unpackText } from "../../../src/app/undo/packed-text.ts";
import { layoutFrom, lookOf } from "../../../src/app/undo/sheet-look.ts";
import type { ReplaceSheet } from "../../../src/ports/change.ts";
import { workbookOf } from "../../../bench/workbook-of.ts";
import { variedRows } from "../../../bench/varied-rows.ts";
import { openFile, SAMPLE, snapshotOf } from "../../compute/run.ts";
import { sheetOf } from "../../support/snapshot.ts";

const TERMS = { asOf: undefined, today: { year: 2022, month: 6, day: 1 }, language: undefined } as const;

describe("a sheet read back under its look is the layout that was written", () => {
  test.each([
    { what: "the founding report", file: async () => SAMPLE },
    { what: "a varied plan", file: async () => workbookOf(await variedRows(200)) },
  ])("$what", async ({ file }) => {
    const workbook = await openFile(await file());
    const computed = compute(await snapshotOf(workbook), TERMS);
    if (!computed.ok) throw new Error(computed.issue.code);
    const { changes } = computed.value;
    await workbook.apply(changes);
    const { sheets } = await snapshotOf(workbook);
    const written = changes.filter(
      (change): change is ReplaceSheet => change.kind === "replace-sheet" && change.mark?.role !== "memory",
    );
    expect(written.length).toBe(7);
    for (const { layout } of written) {
      const sheet = sheets.find(({ name }) => name === layout.name);
      const look = unpackLook(packLook(lookOf(layout)));
      if (sheet === undefined || look === undefined) throw new Error(layout.name);
      expect(layoutFrom(look, sheet)).toEqual({ layout, added: [] });
    }
  });
});

test("what people added beside is told apart", () => {
  const look = lookOf({ name: "x", columns: [], rows: [{ cells: [{ value: "a" }, undefined] }] });
  const { layout, added } = layoutFrom(look, sheetOf("Sintesi", [["b", "c"], ["d"]]));
  expect(layout).toEqual({ name: "Sintesi", columns: [], rows: [{ cells: [{ value: "b" }, undefined] }] });
  expect(added).toEqual([
    { row: 1, column: 2, value: "c", format: "General" },
    { row: 2, column: 1, value: "d", format: "General" },
  ]);
});

test("a link is given back only where there are words: Excel would show its address", () => {
  const link = { sheet: "Da confermare", address: "A1" };
  const look = lookOf({
    name: "x",
    columns: [],
    rows: [{ cells: [{ value: "a", link }] }, { cells: [{ value: "b", link }] }],
  });
  const { layout } = layoutFrom(look, sheetOf("Sintesi", [[""], ["a"]]));
  expect(layout.rows).toEqual([{ cells: [{ value: null }] }, { cells: [{ value: "a", link }] }]);
});

test.each(["", "niente", "====", "QUJD"])("«%s» is no packed text of ours", (packed) => {
  expect(unpackText(packed)).toBeUndefined();
});
