import { describe, expect, test } from "vitest";
import { locateIndicators } from "../../src/app/locate-tables.ts";
import { sheetOf, snapshotOf, tableSheet } from "../support/snapshot.ts";

const ROWS = [
  ["Codice", "Indicatore", "Target", "Consuntivo"],
  ["1", "Pratiche evase", ">=80%", "90%"],
] as const;
const PRINTED = [
  "INDICATORE",
  "TIPOLOGIA",
  "ALGORITMO DI CALCOLO",
  "TARGET 2021",
  "RISULTATO CONSEGUITO",
  "CENTRO DI RESPONSABILITA'",
];

describe("the table of indicators is found", () => {
  test.each([
    { name: "by its name", sheets: [tableSheet("Foglio1", "Indicatori", ROWS)], found: "Foglio1!1" },
    { name: "by its English name", sheets: [tableSheet("Sheet1", "indicators", ROWS)], found: "Sheet1!1" },
    { name: "by its headings", sheets: [tableSheet("Piano", "Tabella1", ROWS)], found: "Piano!1" },
    {
      name: "by its name, though another table has the headings",
      sheets: [tableSheet("A", "Tabella1", ROWS), tableSheet("B", "Indicatori", ROWS)],
      found: "B!1",
    },
    {
      name: "as a plain range under titles, with the printed report's headings",
      sheets: [
        sheetOf("Relazione", [
          ["RELAZIONE SULLA PERFORMANCE"],
          [],
          PRINTED,
          ["Pratiche", "", "", ">=80%", "90%"],
        ]),
      ],
      found: "Relazione!3",
    },
    {
      name: "with headings in any case, accents and blanks",
      sheets: [
        sheetOf("P", [
          ["  indicatore\u00A0", "VALORE  ATTESO"],
          ["x", "1"],
        ]),
      ],
      found: "P!1",
    },
  ])("$name", ({ sheets, found }) => {
    const located = locateIndicators(snapshotOf(...sheets));
    expect(located.ok && `${located.value.sheet.name}!${located.value.headingRow}`).toBe(found);
  });

  test("a year in the heading is the plan's, and later years' targets are not this year's", () => {
    const headings = ["Indicatore", "TARGET 2023", "TARGET 2022", "Consuntivo 2021", "Consuntivo 2022"];
    const located = locateIndicators(snapshotOf(sheetOf("P", [headings, ["x", 3, 2, 0, 1]])));
    expect(located.ok && located.value.matched).toMatchObject({
      columns: { target: 2, targetNext: 1, actual: 4, previous: 3 },
      year: 2022,
    });
  });
});

describe("refused", () => {
  test.each([
    {
      name: "nothing like a plan",
      sheets: [
        sheetOf("A", [
          ["Nome", "Cognome"],
          ["Ada", "Neri"],
        ]),
      ],
      code: "no-indicator-table",
    },
    { name: "an empty workbook", sheets: [], code: "no-indicator-table" },
    {
      name: "two tables that qualify",
      sheets: [tableSheet("A", "T1", ROWS), tableSheet("B", "T2", ROWS)],
      code: "several-indicator-tables",
    },
    {
      name: "two ranges that qualify",
      sheets: [sheetOf("A", ROWS), sheetOf("B", ROWS)],
      code: "several-indicator-tables",
    },
    {
      name: "a table of that name without Target",
      sheets: [
        tableSheet("A", "Indicatori", [
          ["Codice", "Indicatore"],
          ["1", "x"],
        ]),
      ],
      code: "missing-column",
    },
    {
      name: "a range without Indicatore",
      sheets: [
        sheetOf("A", [
          ["Codice", "Target", "Consuntivo"],
          ["1", "2", "3"],
        ]),
      ],
      code: "missing-column",
    },
  ])("$name", ({ sheets, code }) => {
    const located = locateIndicators(snapshotOf(...sheets));
    expect(located.ok ? "found" : located.issue.code).toBe(code);
  });

  test("our own sheets are never taken for a plan", () => {
    const ours = sheetOf("Scostamenti", ROWS, { mark: { role: "variances", version: "1", digest: "" } });
    const located = locateIndicators(snapshotOf(ours));
    expect(located.ok).toBe(false);
  });
});
