import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { newXlsx } from "../../../src/adapters/xlsx/new-xlsx.ts";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import { handOut, type CentreForm, type HandOut } from "../../../src/app/hand-out/hand-out.ts";
import { HAND_OUT_COLUMNS, type HandOutColumnKey } from "../../../src/app/hand-out/sheet-layout.ts";
import { assessPlan } from "../../../src/app/assess-plan.ts";
import { readPlan } from "../../../src/app/read-plan.ts";
import { openCalculation } from "../../../src/workbench/host/calculation/open-calculation.ts";
import { openBook } from "../../../src/workbench/host/files/open-book.ts";
import type { LayoutCell, SheetLayout } from "../../../src/ports/layout.ts";
import type { Snapshot } from "../../../src/ports/snapshot.ts";
import { snapshotOf, tableSheet } from "../../support/snapshot.ts";
import { isLeft, kindOf } from "./live-cells.ts";

const TODAY = { year: 2022, month: 1, day: 10 };
const KEYS = Object.keys(HAND_OUT_COLUMNS) as readonly HandOutColumnKey[];
const HEADING_ROW = 5;

function handedOut(snapshot: Snapshot, period?: string): HandOut {
  const result = handOut(snapshot, { period, today: TODAY, language: undefined });
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
}

function layoutsOf({ changes }: CentreForm): readonly [SheetLayout, SheetLayout] {
  const [instructions, form] = changes.map((change) => {
    if (change.kind !== "replace-sheet") throw new Error(change.kind);
    return change.layout;
  });
  if (instructions === undefined || form === undefined) throw new Error("two sheets");
  return [instructions, form];
}

type Line = Readonly<Record<HandOutColumnKey, LayoutCell | undefined>>;

/** The rows of a form by column. */
const linesOf = (form: CentreForm): readonly Line[] =>
  layoutsOf(form)[1]
    .rows.slice(HEADING_ROW)
    .map(({ cells }) => Object.fromEntries(KEYS.map((key, index) => [key, cells[index]])) as Line);

describe("the founding report", () => {
  let snapshot: Snapshot;
  let given: HandOut;
  beforeAll(async () => {
    const opened = openXlsx(readFileSync("samples/relazione-2021.xlsx"));
    if (!opened.ok) throw new Error(opened.issue.code);
    const read = await opened.value.read();
    if (!read.ok) throw new Error(read.issue.code);
    snapshot = read.value;
    given = handedOut(snapshot);
  });

  test("a form for each of 15 centres; every row is filled in once, or by the planning office", () => {
    expect(given.forms).toHaveLength(15);
    expect(new Set(given.forms.map(({ fileName }) => fileName)).size).toBe(15);
    const filled = given.forms.flatMap((form) =>
      linesOf(form).flatMap(({ role, id }) => (role?.value === "compila" ? [id?.value] : [])),
    );
    const ids = Array.from({ length: 64 }, (_, i) => `I${String(i + 1).padStart(2, "0")}`);
    expect([...filled, ...given.office.map(({ id }) => id)].toSorted()).toEqual(ids);
    expect(given.office.map(({ id }) => id)).toEqual(["I43", "I45", "I46", "I47", "I48"]);
    expect(given.leads).toHaveLength(15);
    expect([given.providers, given.withoutId]).toEqual([[], 0]);
  });

  test("plain sheets: no charts, tables or hidden sheets, protected, yellow cells unlocked", () => {
    for (const form of given.forms) {
      for (const layout of layoutsOf(form)) {
        expect(layout).toMatchObject({ isProtected: true });
        expect([layout.charts, layout.tables, layout.visibility, layout.merges]).toEqual(
          Array(4).fill(undefined),
        );
      }
      for (const line of linesOf(form)) {
        const unlocked = KEYS.filter((key) => line[key]?.style?.unlocked === true);
        const isFilled = line.role?.value === "compila";
        expect(unlocked).toEqual(isFilled ? ["value", "cause", "evidence", "remarks", "state"] : []);
      }
    }
  });

  test("what a spreadsheet computes beside the values is what the engine judges", async () => {
    const plan = readPlan(snapshot);
    if (!plan.ok) throw new Error(plan.issue.code);
    const assessed = assessPlan(plan.value, { year: 2021, month: 12, day: 31 });
    const engine = new Map(
      assessed.rows.map(({ indicator, assessment }) => [indicator.key, assessment.verdict.kind]),
    );
    const judged = new Map<string, string>();
    for (const form of given.forms) {
      const workbook = newXlsx();
      expect(await workbook.apply(form.changes)).toMatchObject({ ok: true });
      const book = openBook(workbook.bytes(), form.fileName);
      openCalculation(book, "it-IT", {}).recalculate();
      const sheet = book.sheets.find(({ name }) => name === "Scheda");
      if (sheet === undefined) throw new Error("no form");
      linesOf(form).forEach(({ id }, index) => {
        const verdict = sheet.cells.at(HEADING_ROW + 1 + index, KEYS.indexOf("verdict") + 1).value;
        const kind = kindOf(verdict);
        if (!isLeft(kind)) judged.set(String(id?.value), kind === "missed" ? "not-met" : kind);
      });
    }
    const told = [...judged].toSorted();
    expect(told).toEqual(told.map(([id]) => [id, engine.get(id)]));
    expect(judged.size).toBeGreaterThan(50);
  });
});

type Row = readonly (string | number)[];

const HEADINGS = [
  ...["ID", "Codice", "Indicatore", "Target", "Consuntivo", "Centro", "Aggregazione"],
  ...["Fornitore del dato", "Causa scostamento", "Decisione", "Riferimento"],
];

function planWith(rows: readonly Row[], more: Readonly<Record<string, readonly Row[]>> = {}): Snapshot {
  return snapshotOf(
    tableSheet("Indicatori", "Indicatori", [HEADINGS, ...rows]),
    tableSheet("Anagrafiche", "Centri", [
      ["Codice", "Nome", "Alias"],
      ["A", "Area Uno", "Uno"],
      ["B", "Area Due", ""],
      ["C", "Area Tre", ""],
      ["", "Tutte le aree", ""],
    ]),
    ...Object.entries(more).map(([name, content]) => tableSheet(name, name, content)),
  );
}

/** Role and who fills in, of each row by centre. */
const rolesIn = ({ forms }: HandOut): unknown =>
  Object.fromEntries(
    forms.map((form) => [
      form.centre.name,
      linesOf(form).map(({ id, role, missing }) =>
        [id?.value, role?.value, missing?.formula === undefined ? missing?.value : "…"].join(" "),
      ),
    ]),
  );

test("shared rows go to the lead or the provider; sums to every centre; the others read", () => {
  const given = handedOut(
    planWith([
      ["I1", "1", "Condiviso", 4, "", "Area Due; Uno", "", "", ""],
      ["I2", "2", "Fornito", 4, "", "Area Due; Area Uno", "", "Area Tre", ""],
      ["I3", "3", "Sommato", 4, "", "Area Uno; Area Due", "somma", "", ""],
      ["I4", "4", "Di tutti", 4, "", "Tutte le aree", "", "", ""],
      ["I5", "5", "Di tutti, fornito", 4, "", "Tutte le aree", "", "B", ""],
      ["I6", "6", "Esterno", 4, "", "Area Tre", "", "ISTAT", ""],
      ["I7", "7", "Capofila dichiarato", 4, "", "Area Tre; Area Uno", "capofila", "", ""],
    ]),
  );
  const office = "compila: ufficio programmazione";
  expect(rolesIn(given)).toEqual({
    "Area Uno": [
      "I3 compila …",
      "I1 sola lettura compila: Area Due",
      "I2 sola lettura compila: Area Tre",
      `I4 sola lettura ${office}`,
      "I5 sola lettura compila: Area Due",
      "I7 sola lettura compila: Area Tre",
    ],
    "Area Due": [
      "I1 compila …",
      "I3 compila …",
      "I5 compila …",
      "I2 sola lettura compila: Area Tre",
      `I4 sola lettura ${office}`,
    ],
    "Area Tre": [
      "I2 compila …",
      "I6 compila …",
      "I7 compila …",
      `I4 sola lettura ${office}`,
      "I5 sola lettura compila: Area Due",
    ],
  });
  expect(given.office).toEqual([{ id: "I4", code: "4", name: "Di tutti" }]);
  expect(given.leads).toEqual([
    { id: "I1", code: "1", name: "Condiviso", lead: "Area Due", others: ["Area Uno"] },
  ]);
  expect(given.providers).toEqual([
    { id: "I6", code: "6", name: "Esterno", lead: "Area Tre", provider: "ISTAT" },
  ]);
});

test("what was decided to be left out stands in no form, unless the decision has lapsed", () => {
  const given = handedOut(
    planWith([
      ["I1", "1", "Bandi", ">=4", "3", "Area Uno", "", "", "", "escluso", ""],
      ["I2", "2", "Corsi", ">=4", "3", "Area Uno", "", "", "", "escluso", ">=5 → 3"],
      ["I3", "3", "Visite", ">=4", "3", "Area Uno", "", "", "", "rinviato", ""],
    ]),
  );
  expect(rolesIn(given)).toMatchObject({ "Area Uno": ["I2 compila …", "I3 compila …"] });
});

const PERIODS = {
  Periodi: [
    ["Anno", "Periodo", "Dal", "Al", "Termine di trasmissione"],
    [2021, "Giugno", "2021-01-01", "2021-06-30", "2021-07-15"],
  ],
  Parametri: [
    ["Parametro", "Valore"],
    ["Anno del piano", 2021],
  ],
};

test("a period shows its own values and those returned with a remark, never those of the year", () => {
  const snapshot = planWith(
    [
      ["I1", "1", "Bandi", ">=4", "3", "Area Uno", "", "", "pochi fondi"],
      ["I2", "2", "Corsi", ">=4", "", "Area Uno", "", "", ""],
      ["I3", "3", "Visite", ">=4", "", "Area Uno", "", "", ""],
    ],
    {
      ...PERIODS,
      Consuntivi: [
        ["ID indicatore", "Centro", "Periodo", "Valore", "Osservazioni", "Stato"],
        ["I2", "Area Uno", "Giugno", "2", "manca l'atto", "restituito"],
        ["I2", "Area Uno", "Giugno", "9", "", "sostituito"],
        // A draft does not answer the remark.
        ["I3", "Area Uno", "Giugno", "5", "quale sede?", "restituito"],
        ["I3", "Area Uno", "Giugno", "6", "", "bozza"],
      ],
    },
  );
  const shown = (period?: string): unknown => {
    const [form] = handedOut(snapshot, period).forms;
    return (
      form &&
      linesOf(form).map((line) =>
        [line.value, line.state, line.officeRemark, line.cause].map((cell) => cell?.value),
      )
    );
  };
  expect(shown()).toEqual([
    ["3", "bozza", null, "pochi fondi"],
    [null, null, null, null],
    [null, null, null, null],
  ]);
  expect(shown("giugno")).toEqual([
    [null, null, null, null],
    ["2", "bozza", "manca l'atto", null],
    ["6", "bozza", "quale sede?", null],
  ]);
});

test("facts stand beside their labels on Istruzioni, and lead from the drop-downs", () => {
  const snapshot = planWith([["I1", "1", "Bandi", "sì", "", "Area Uno", "", "", ""]], PERIODS);
  const [form] = handedOut(snapshot, "Giugno").forms;
  if (form === undefined) throw new Error("no form");
  const [instructions, sheet] = layoutsOf(form);
  const facts = instructions.rows.map(({ cells }) => cells.slice(0, 2).map((cell) => cell?.value ?? null));
  expect(facts).toEqual(
    expect.arrayContaining([
      ["Anno", 2021],
      ["Periodo", "Giugno"],
      ["Codice del centro", "A"],
      ["Centro", "Area Uno"],
      ["Compilatore", null],
      ["Consegnato il", 44571],
      ["Termine", 44392],
      ["Formato", "scheda Traguardo, formato 1"],
    ]),
  );
  const offered = (sheet.validations ?? []).map(({ source: { area } }) =>
    instructions.rows.slice(area.top - 1, area.bottom).map(({ cells }) => cells[area.left - 1]?.value),
  );
  expect(offered).toEqual([
    ["bozza", "trasmesso"],
    ["sì", "no"],
  ]);
  expect(form.fileName).toBe("scheda-2021-giugno-area-uno.xlsx");
  expect(linesOf(form)[0]?.verdict?.formula).toContain("non ancora raggiunto");
});

test.each<{ readonly snapshot: Snapshot; readonly period?: string; readonly issue: unknown }>([
  {
    snapshot: planWith([["I1", "1", "Bandi", 4, "", "Area Uno", "", "", ""]], PERIODS),
    period: "Marzo",
    issue: { code: "period-unknown", facts: { period: "Marzo", known: "Giugno" } },
  },
  {
    snapshot: snapshotOf(
      tableSheet("I", "Indicatori", [
        ["Indicatore", "Target"],
        ["Bandi", 4],
      ]),
    ),
    issue: { code: "no-centres", facts: {} },
  },
])("refused: $issue.code", ({ snapshot, period, issue }) => {
  expect(handOut(snapshot, { period, today: TODAY, language: undefined })).toEqual({ ok: false, issue });
});

test("English", () => {
  const snapshot = snapshotOf(
    tableSheet("Indicators", "Indicators", [
      ["ID", "Indicator", "Target", "Responsibility centre"],
      ["I1", "Calls", "at least 4", "Office"],
    ]),
  );
  const given = handedOut(snapshot);
  const [form] = given.forms;
  if (form === undefined) throw new Error("no form");
  const [instructions, sheet] = layoutsOf(form);
  expect([instructions.name, sheet.name, form.fileName]).toEqual([
    "Instructions",
    "Form",
    "form-office.xlsx",
  ]);
  expect(sheet.rows[HEADING_ROW - 1]?.cells.map((cell) => cell?.value)).toEqual([
    ...Object.values(HAND_OUT_COLUMNS).map(({ en }) => en),
    "Text without unit",
  ]);
  expect(linesOf(form)[0]?.verdict?.formula).toContain("target not met");
});
