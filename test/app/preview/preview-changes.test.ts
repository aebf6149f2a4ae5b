import { beforeAll, describe, expect, test } from "vitest";
import { compute, type Computed } from "../../../src/app/compute.ts";
import { previewChanges } from "../../../src/app/preview/preview-changes.ts";
import { restore } from "../../../src/app/undo/restore.ts";
import type { Snapshot } from "../../../src/ports/snapshot.ts";
import { computeFile, openFile, Page, SAMPLE, snapshotOf, type } from "../../compute/run.ts";
import { snapshotOf as snapshotOfSheets, tableSheet } from "../../support/snapshot.ts";

const TERMS = { asOf: undefined, today: { year: 2022, month: 6, day: 1 }, language: undefined } as const;

function computed(snapshot: Snapshot): Computed {
  const result = compute(snapshot, TERMS);
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
}

let first: Snapshot;
let second: Snapshot;
/** Four of each row, and a variance where there is one. */
let outputs: number;
beforeAll(async () => {
  const workbook = await openFile(SAMPLE);
  first = await snapshotOf(workbook);
  const { assessed } = await computeFile(workbook);
  outputs = assessed.rows.reduce((sum, row) => sum + (row.assessment.variance === undefined ? 4 : 5), 0);
  const plan = new Page(await snapshotOf(workbook), "Indicatori");
  await type(workbook, "Indicatori", [{ ...plan.under("Consuntivo", "1.1.1"), value: 0.9 }]);
  second = await snapshotOf(workbook);
});

describe("the founding report, before its first run", () => {
  test("sheet by sheet", () => {
    const preview = previewChanges(first, computed(first).changes, "it");
    expect(preview.sheets.map(({ sheet, kind, sentence }) => [sheet, kind, sentence])).toEqual([
      ["Indicatori", "cells", `${outputs} celle`],
      ["Sintesi", "new", expect.stringMatching(/^foglio nuovo, \d+ celle$/u)],
      ["Per obiettivo", "new", expect.stringMatching(/^foglio nuovo, \d+ celle$/u)],
      ["Per centro", "new", expect.stringMatching(/^foglio nuovo, \d+ celle$/u)],
      ["Prospetto PIRA", "new", expect.stringMatching(/^foglio nuovo, \d+ celle$/u)],
      ["Scostamenti", "new", expect.stringMatching(/^foglio nuovo, \d+ celle$/u)],
      ["Da confermare", "new", expect.stringMatching(/^foglio nuovo, \d+ celle$/u)],
      ["Registro dei calcoli", "new", expect.stringMatching(/^foglio nuovo, \d+ celle$/u)],
      ["_Traguardo", "new", "foglio nascosto con quanto serve ad annullare il calcolo"],
    ]);
    expect(preview.cells).toBe(preview.sheets.reduce((sum, { cells }) => sum + cells, 0));
  });

  test("cell by cell, as people will see it", () => {
    const { changes, total } = previewChanges(first, computed(first).changes, "it");
    expect(changes.slice(0, 4).map(({ column, row, before, after }) => [column, row, before, after])).toEqual(
      [
        ["Esito", "1.1.1", "", "Non raggiunto"],
        ["Grado di raggiungimento", "1.1.1", "", "78,8%"],
        ["Fascia", "1.1.1", "", "◐ Parziale"],
        ["Scostamento", "1.1.1", "", "-17,0 p.p."],
      ],
    );
    expect([changes[0]?.at, changes.length, total]).toEqual([
      { sheet: "Indicatori", address: "E5" },
      outputs,
      outputs,
    ]);
  });

  test("a list that is cut short still tells how many there are", () => {
    const { changes, total } = previewChanges(first, computed(first).changes, "it", 3);
    expect([changes.length, total]).toEqual([3, outputs]);
  });
});

test("after an edit, only what will not be as it is", () => {
  const preview = previewChanges(second, computed(second).changes, "it");
  expect(
    preview.changes.map(({ at, column, row, before, after }) => [at.address, column, row, before, after]),
  ).toEqual([
    ["E5", "Esito", "1.1.1", "Non raggiunto", "Raggiunto"],
    ["F5", "Grado di raggiungimento", "1.1.1", "78,8%", "100,0%"],
    ["G5", "Fascia", "1.1.1", "◐ Parziale", "● Pieno"],
    ["H5", "Scostamento", "1.1.1", "-17,0 p.p.", "+10,0 p.p."],
    [
      expect.any(String),
      "Nota di calcolo",
      "1.1.1",
      expect.stringContaining("63"),
      expect.stringContaining("90"),
    ],
  ]);
  expect(preview.sheets.find(({ sheet }) => sheet === "Sintesi")).toMatchObject({
    kind: "rebuilt",
    sentence: expect.stringMatching(/^cambiano \d+ celle$/u),
  });
  expect(preview.sheets.find(({ sheet }) => sheet === "Indicatori")?.sentence).toBe("5 celle");
});

test("a workbook that is computed already: nothing", async () => {
  const workbook = await openFile(SAMPLE);
  await computeFile(workbook);
  const snapshot = await snapshotOf(workbook);
  expect(previewChanges(snapshot, computed(snapshot).changes, "it")).toEqual({
    cells: 0,
    sheets: [],
    changes: [],
    total: 0,
  });
});

test("new columns count with their headings", () => {
  const snapshot = snapshotOfSheets(
    tableSheet("Piano", "Indicatori", [
      ["Codice", "Indicatore", "Target", "Consuntivo", "ID"],
      ["1.1", "Bandi", ">= 2", "3", "I001"],
    ]),
  );
  const { sheets, changes, total } = previewChanges(snapshot, computed(snapshot).changes, "it");
  expect(sheets[0]).toEqual({
    sheet: "Piano",
    kind: "columns",
    cells: 10,
    sentence: "5 colonne nuove, 10 celle",
  });
  expect(total).toBe(10);
  expect(changes.slice(0, 2).map(({ row, column, after }) => [row, column, after])).toEqual([
    ["intestazione", "Esito", "Esito"],
    ["intestazione", "Grado di raggiungimento", "Grado di raggiungimento"],
  ]);
});

test("taking a run back: columns and sheets that go", () => {
  const way = restore(second);
  expect(way.ok).toBe(true);
  if (!way.ok) return;
  const { sheets, changes } = previewChanges(second, way.value.changes, "en");
  expect(sheets.map(({ sheet, kind, sentence }) => [sheet, kind, sentence])).toContainEqual([
    "Sintesi",
    "removed",
    "the sheet is taken away",
  ]);
  expect(changes.at(0)).toMatchObject({ column: "Esito", row: "1.1.1", before: "Non raggiunto", after: "" });
});
