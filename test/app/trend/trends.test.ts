import { expect, test } from "vitest";
import { assessPlan } from "../../../src/app/assess-plan.ts";
import { describeSheets } from "../../../src/app/describe/describe-sheets.ts";
import { readPlan } from "../../../src/app/read-plan.ts";
import { snapshotOf, tableSheet } from "../../support/snapshot.ts";
import { textGrid } from "../describe/small-plan.ts";

type Row = readonly (string | number)[];
const HEADINGS = [
  "ID",
  "Indicatore",
  "Target",
  "Consuntivo",
  "Risultato anno precedente",
  "Andamento",
  "Decisione",
];
const PERIODS: readonly Row[] = [
  [2021, "I trimestre", "31/03/2021"],
  [2021, "I semestre", "30/06/2021"],
  [2021, "Anno", "31/12/2021"],
];

/** As it stands after the half-year, with what was accepted before. */
function assessedAfterHalfYear(rows: readonly Row[], accepted: readonly Row[], periods = PERIODS) {
  const plan = readPlan(
    snapshotOf(
      tableSheet("Indicatori", "Indicatori", [HEADINGS, ...rows]),
      tableSheet("Impostazioni", "Parametri", [
        ["Parametro", "Valore"],
        ["Anno del piano", "2021"],
      ]),
      ...(periods.length === 0
        ? []
        : [tableSheet("Periodi", "Periodi", [["Anno", "Periodo", "Al"], ...periods])]),
      tableSheet("Consuntivi", "Consuntivi", [
        ["ID indicatore", "Periodo", "Valore", "Stato"],
        ...accepted.map(([id = "", period = "", value = "", state = "accettato"]) => [
          id,
          period,
          value,
          state,
        ]),
      ]),
    ),
  );
  if (!plan.ok) throw new Error(plan.issue.code);
  return assessPlan(plan.value, { year: 2021, month: 7, day: 10 });
}
/** The sheet without its title, from the headings on: ID, values and words. */
function sheetOf(rows: readonly Row[], accepted: readonly Row[], periods = PERIODS) {
  const sheet = describeSheets(assessedAfterHalfYear(rows, accepted, periods)).find(
    ({ role }) => role === "trend",
  );
  const grid = sheet === undefined ? [] : textGrid(sheet.layout);
  return grid.slice(grid.findIndex((line) => line.startsWith("ID |")));
}

test("values of the periods stand beside the year before, with arrow, sense and outlook", () => {
  const rows = [
    ["I1", "Soddisfazione", ">= 80%", "85%", "70%", ""],
    ["I2", "Giorni di attesa", "<= 10 giorni", "14 giorni", "12 giorni", ""],
    ["I3", "Bando", "sì", "no", "", ""],
    ["I4", "Reclami", "<= 5", "4", "", ""],
    ["I5", "Sportello", "<= 5", "4", "", "", "escluso"],
  ];
  const accepted = [
    ["I1", "I trimestre", "75%"],
    ["I1", "I semestre", "85%"],
    ["I2", "I trimestre", "13 giorni"],
    ["I2", "I trimestre", "99 giorni", "trasmesso"],
    ["I4", "I trimestre", "9"],
  ];
  expect(sheetOf(rows, accepted)).toEqual([
    "ID | Codice | Indicatore | Target | Risultato anno precedente | I trimestre | I semestre | Serie | Tendenza | Verso fine anno",
    "I1 | I1 | Soddisfazione | >= 80% | 70% | 75% | 85% | ▁▃█ | ↑ migliora | ✓ in linea",
    "I2 | I2 | Giorni di attesa | <= 10 giorni | 12 giorni | 13 giorni | 14 giorni | ▁▅█ | ↑ peggiora | ✗ non in linea",
    "I3 | I3 | Bando | sì |  |  | no |  |  | ✗ non in linea",
    "I4 | I4 | Reclami | <= 5 |  | 9 | 4 | █▁ | ↓ migliora | ✓ in linea",
    // Dropped in the year: no outlook.
    "I5 | I5 | Sportello | <= 5 |  |  | 4",
  ]);
});

test.each([
  // 181 of 365 days have passed: 49.59 of 100 are due.
  { target: ">= 100", actual: "50", outlook: "✓ in linea" },
  { target: ">= 100", actual: "49", outlook: "✗ non in linea" },
  { target: "<= 100", actual: "49", outlook: "✓ in linea" },
  { target: "<= 100", actual: "50", outlook: "✗ non in linea" },
])("cumulative, $target: $actual at half-year is $outlook", ({ target, actual, outlook }) => {
  const [, line = ""] = sheetOf([["I1", "Corsi tenuti", target, actual, "90", "cumulato"]], []);
  expect(line.split(" | ").at(-1)).toBe(outlook);
});

test("a cumulative row is compared by its rate: half of last year's at half-year is no fall", () => {
  const [, line = ""] = sheetOf([["I1", "Corsi tenuti", ">= 100", "50", "90", "cumulato"]], []);
  expect(line).toContain("↑ migliora");
});

test("without periods, or with nothing beside the plan's own values, there is no such sheet", () => {
  const row = ["I1", "Eventi", ">= 10", "7"];
  expect(sheetOf([[...row, "5", ""]], [], [])).toEqual([]);
  expect(sheetOf([[...row, "", ""]], [["I1", "I semestre", "7"]])).toEqual([]);
  expect(sheetOf([[...row, "5", ""]], [])).not.toEqual([]);
});
