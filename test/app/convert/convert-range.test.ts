import { describe, expect, test } from "vitest";
import { convertRange, type ConversionRefusal } from "../../../src/app/convert/convert-range.ts";
import { conversionSentence } from "../../../src/app/texts/conversion.ts";
import type { SheetSnapshot } from "../../../src/ports/snapshot.ts";
import { openFile, snapshotOf as read } from "../../compute/run.ts";
import { sheetOf, snapshotOf, tableSheet } from "../../support/snapshot.ts";

type Rows = Parameters<typeof sheetOf>[1];
const HEADINGS = ["CODICE", "INDICATORE", "TARGET 2021", "RISULTATO CONSEGUITO"];
const ROWS: Rows = [
  ["Piano della performance"],
  [],
  HEADINGS,
  ["1.1", "Bandi", ">= 2", "3"],
  ["1.2", "Corsi", ">= 2", "1"],
  [],
  ["", "Nota: dati provvisori"],
];
const list = (rows: Rows, given: Partial<SheetSnapshot> = {}) => snapshotOf(sheetOf("Elenco", rows, given));
const withRow = (at: number, row: Rows[number]): Rows => [...ROWS.slice(0, at), row, ...ROWS.slice(at)];

test("from the headings to the last indicator, titles above and notes below left out", () => {
  const converted = convertRange(list(ROWS));
  expect(converted).toEqual({
    ok: true,
    value: {
      table: "Indicatori",
      changes: [
        {
          kind: "make-table",
          sheet: "Elenco",
          name: "Indicatori",
          area: { top: 3, left: 1, bottom: 5, right: 4 },
          headings: HEADINGS,
          style: "TableStyleLight1",
        },
      ],
      inverse: [expect.objectContaining({ kind: "unmake-table", name: "Indicatori" })],
    },
  });
});

describe("what is refused, with the cell", () => {
  const rows = (headings: readonly (string | number)[]): Rows => [
    ...ROWS.slice(0, 2),
    headings,
    ...ROWS.slice(3),
  ];
  test.each([
    {
      name: "protection",
      snapshot: list(ROWS, { isProtected: true }),
      code: "range-locked",
      address: "A3:D5",
    },
    {
      name: "merged cells",
      snapshot: list(ROWS, { merges: [{ top: 4, left: 2, bottom: 5, right: 2 }] }),
      code: "cells-merged",
      address: "B4:B5",
    },
    {
      name: "a blank heading",
      snapshot: list(rows([HEADINGS[0] ?? "", "", ...HEADINGS.slice(1)])),
      code: "heading-blank",
      address: "B3",
    },
    {
      name: "a heading twice",
      snapshot: list(rows([...HEADINGS, "codice "])),
      code: "heading-twice",
      address: "E3",
    },
    {
      name: "a number as heading",
      snapshot: list(rows([...HEADINGS, 2020])),
      code: "heading-no-text",
      address: "E3",
    },
    {
      name: "a formula as heading",
      snapshot: list(rows([...HEADINGS, "Altro"]), { formulas: new Set(["3:5"]) }),
      code: "heading-no-text",
      address: "E3",
    },
    { name: "headings again", snapshot: list(withRow(4, HEADINGS)), code: "headings-again", address: "B5" },
    {
      name: "a title inside",
      snapshot: list(withRow(4, ["", "Obiettivo 2"])),
      code: "title-inside",
      address: "B5",
    },
    {
      name: "a table already",
      snapshot: snapshotOf(tableSheet("Piano", "Indicatori", ROWS.slice(2, 5))),
      code: "already-table",
      address: "A1:D3",
    },
  ] as const)("$name", ({ snapshot, code, address }) => {
    const refused = convertRange(snapshot);
    expect(refused.ok ? refused : refused.issue).toMatchObject({ code, at: { address } });
  });
});

test("a printed report: headings to the letter, the footnote left out", async () => {
  const file = new URL("../../golden/reading/printed-report.xlsx", import.meta.url);
  const converted = convertRange(await read(await openFile(file)));
  const [change] = converted.ok ? converted.value.changes : [];
  expect(change).toMatchObject({ area: { top: 5, left: 1, bottom: 11, right: 6 } });
  expect(change?.kind === "make-table" && change.headings[0]).toBe("INDICATORE ");
});

test("said with the cell and what to do", () => {
  const refused = convertRange(list(withRow(4, ["", "Obiettivo 2"])));
  if (refused.ok) throw new Error("converted");
  expect(conversionSentence(refused.issue as ConversionRefusal, "it")).toBe(
    "Foglio «Elenco», cella B5: dentro l’elenco c’è un titolo, e in una tabella sarebbe preso per un indicatore. Spostarlo sopra l’elenco, o toglierlo, e riprovare. Non è stato cambiato nulla.",
  );
});
