import { expect, test } from "vitest";
import { readPlan, type WorkbookPlan } from "../../src/app/read-plan.ts";
import type { SheetSnapshot } from "../../src/ports/snapshot.ts";
import { snapshotOf, tableSheet } from "../support/snapshot.ts";

type Row = readonly (string | number)[];

function read(...sheets: readonly SheetSnapshot[]): WorkbookPlan {
  const plan = readPlan(
    snapshotOf(
      tableSheet("Indicatori", "Indicatori", [
        ["ID", "Indicatore", "Target 2021", "Consuntivo", "Centro di responsabilità"],
        ["I001", "Bandi", 4, "", "Area A"],
      ]),
      tableSheet("Anagrafiche", "Centri", [
        ["Nome", "Alias"],
        ["Area A", "AA"],
      ]),
      ...sheets,
    ),
  );
  if (!plan.ok) throw new Error(plan.issue.code);
  return plan.value;
}

const submissions = (...rows: readonly Row[]): SheetSnapshot =>
  tableSheet("Consuntivi", "Consuntivi", [
    ["ID indicatore", "Centro", "Periodo", "Valore", "Causa scostamento", "Stato", "Data", "File di origine"],
    ...rows,
  ]);

test("values handed in are read with their centre under its own name; blank rows are none", () => {
  const { submissions: read1, issues } = read(
    submissions(
      ["I001", "AA", "I trim.", 3, "ritardo", "Trasmesso", "31/03/2021", "a.xlsx"],
      ["", "", "", "", "", "", "", ""],
      ["I001", "Area A", "", "", "", "", "", ""],
    ),
  );
  expect(read1.map(({ row, value, ...rest }) => ({ ...rest, value: value.cell.kind, row: row.row }))).toEqual(
    [
      {
        id: "I001",
        centre: "Area A",
        period: "I trim.",
        value: "number",
        cause: "ritardo",
        evidence: "",
        state: "handed-in",
        date: { year: 2021, month: 3, day: 31 },
        file: "a.xlsx",
        row: 2,
      },
      {
        id: "I001",
        centre: "Area A",
        period: "",
        value: "empty",
        cause: "",
        evidence: "",
        state: undefined,
        date: undefined,
        file: "",
        row: 4,
      },
    ],
  );
  expect(issues).toEqual([]);
});

test("what cannot be read is told with its cell and stops no other row", () => {
  const { submissions: read1, issues } = read(
    submissions(
      ["I009", "Area A", "", 1, "", "accettato", "", ""],
      ["I001", "Area B", "", 1, "", "boh", "ieri", ""],
      ["I001", "Area A", "", 2, "", "sostituito", "", ""],
    ),
  );
  expect(read1.map(({ state }) => state)).toEqual(["accepted", undefined, "superseded"]);
  expect(issues).toEqual([
    { code: "submission-of-none", facts: { id: "I009" }, at: { sheet: "Consuntivi", address: "A2" } },
    { code: "centre-unknown", facts: { centre: "Area B" }, at: { sheet: "Consuntivi", address: "B3" } },
    { code: "submission-state", facts: { text: "boh" }, at: { sheet: "Consuntivi", address: "F3" } },
    { code: "submission-date", facts: { text: "ieri" }, at: { sheet: "Consuntivi", address: "G3" } },
  ]);
});

test("periods: those of the plan's year, the earliest first, English headings too", () => {
  const { periods, issues } = read(
    tableSheet("Settings", "Periods", [
      ["Year", "Period", "From", "To", "Hand-in date"],
      [2021, "Year end", "01/01/2021", "31/12/2021", "31/01/2022"],
      [2020, "Old", "", "31/12/2020", ""],
      ["", "Half-year", "", "2021-06-30", "boh"],
    ]),
  );
  expect(periods).toEqual([
    {
      name: "Half-year",
      year: undefined,
      from: undefined,
      to: { year: 2021, month: 6, day: 30 },
      due: undefined,
    },
    {
      name: "Year end",
      year: 2021,
      from: { year: 2021, month: 1, day: 1 },
      to: { year: 2021, month: 12, day: 31 },
      due: { year: 2022, month: 1, day: 31 },
    },
  ]);
  expect(issues).toEqual([
    { code: "period-date", facts: { text: "boh" }, at: { sheet: "Settings", address: "E4" } },
  ]);
});
