import { describe, expect, test } from "vitest";
import { assessPlan } from "../../src/app/assess-plan.ts";
import { readPlan, type WorkbookPlan } from "../../src/app/read-plan.ts";
import { sheetOf, snapshotOf, tableSheet } from "../support/snapshot.ts";
import type { SheetSnapshot } from "../../src/ports/snapshot.ts";

function read(...sheets: readonly SheetSnapshot[]): WorkbookPlan {
  const plan = readPlan(snapshotOf(...sheets));
  if (!plan.ok) throw new Error(plan.issue.code);
  return plan.value;
}
const HEADINGS = ["ID", "Codice", "Indicatore", "Ambito", "Target", "Consuntivo", "Centro di responsabilità"];
const plan = (...rows: readonly (readonly (string | number)[])[]) =>
  tableSheet("Indicatori", "Indicatori", [HEADINGS, ...rows]);
const parameters = (...rows: readonly (readonly (string | number)[])[]) =>
  tableSheet("Impostazioni", "Parametri", [["Anno", "Parametro", "Valore"], ...rows]);

test("IDs that stand there are kept, missing ones follow the highest that we gave", () => {
  const { rows } = read(
    plan(
      ["A7", "", "uno", "", "1", "1", ""],
      ["", "", "due", "", "1", "1", ""],
      ["I012", "", "tre", "", "1", "1", ""],
      ["", "", "quattro", "", "1", "1", ""],
    ),
  );
  expect(rows.map(({ key }) => [key.key, key.isNew])).toEqual([
    ["A7", false],
    ["I013", true],
    ["I012", false],
    ["I014", true],
  ]);
});

test("two rows with one ID are refused, both cells named", () => {
  const made = readPlan(
    snapshotOf(plan(["A", "", "uno", "", "1", "1", ""], ["A", "", "due", "", "1", "1", ""])),
  );
  expect(made).toEqual({
    ok: false,
    issue: { code: "duplicate-id", facts: { id: "A", sheet: "Indicatori", first: "A2", second: "A3" } },
  });
});

test("blank rows are no indicators, and a row without a name but with a target is one", () => {
  const { rows, blankRows } = read(
    plan(["", "", "uno", "", "1", "1", ""], ["", "", "", "", "", "", ""], ["", "", "", "", "2", "", ""]),
  );
  expect([rows.map(({ source }) => source.row), blankRows]).toEqual([[2, 4], [3]]);
});

test("a plain range keeps what a table would: a row without a name, and one without target and actual", () => {
  const sheet = sheetOf("P", [
    ["Codice", "Indicatore", "Target", "Consuntivo"],
    ["1", "uno", "1", "1"],
    ["2", "", ">=5", "2"],
    ["3", "tre", "", ""],
  ]);
  expect(read(sheet).rows.map(({ source }) => source.row)).toEqual([2, 3, 4]);
});

test("a printed report: headings repeated between its parts, notes below", () => {
  const headings = ["INDICATORE", "TARGET 2021", "RISULTATO CONSEGUITO"];
  const sheet = sheetOf("Relazione", [
    ["OBIETTIVO 1"],
    headings,
    ["uno", "1", "1"],
    [],
    ["OBIETTIVO 2"],
    headings,
    ["due", "2", "2"],
    ["Nota: vedi allegato"],
  ]);
  expect(read(sheet).rows.map(({ indicator }) => indicator.name)).toEqual(["uno", "due"]);
});

describe("Ambito", () => {
  test.each([
    {
      name: "marks beside Performance where no row says so",
      cells: ["", "PIRA", "PIRA; UR"],
      scopes: [["Performance"], ["Performance", "PIRA"], ["Performance", "PIRA", "UR"]],
    },
    {
      name: "every plan by name as soon as one row does",
      cells: ["Performance; PIRA", "PIRA", ""],
      scopes: [["Performance", "PIRA"], ["PIRA"], ["Performance"]],
    },
    {
      name: "others are kept as written",
      cells: ["Piano anticorruzione"],
      scopes: [["Performance", "Piano anticorruzione"]],
    },
  ])("$name", ({ cells, scopes }) => {
    const made = read(plan(...cells.map((scope) => ["", "", "x", scope, "1", "1", ""])));
    expect(made.rows.map(({ indicator }) => indicator.scopes)).toEqual(scopes);
  });
});

describe("centres", () => {
  const centres = tableSheet("Anagrafiche", "Centri", [
    ["Codice", "Nome", "Alias", "Tipo"],
    ["A", "Innovhub SSI", "Innovhub", ""],
    ["B", "Personale e sportelli", "", ""],
    ["C", "Tutte le aree", "", ""],
  ]);
  test.each([
    { text: "Innovhub", keys: ["Innovhub SSI"] },
    { text: "Personale e sportelli; Innovhub", keys: ["Personale e sportelli", "Innovhub SSI"] },
    { text: "Personale e sportelli\nInnovhub SSI", keys: ["Personale e sportelli", "Innovhub SSI"] },
    { text: "Personale e sportelli / Innovhub SSI", keys: ["Personale e sportelli", "Innovhub SSI"] },
    { text: "Ufficio legale / gare", keys: ["Ufficio legale / gare"] },
  ])("$text", ({ text, keys }) => {
    const made = read(plan(["", "", "x", "", "1", "1", text]), centres);
    expect(made.rows[0]?.indicator.centres).toEqual(keys);
  });

  test("one that the register does not have is an issue of the row, and counts all the same", () => {
    const made = read(plan(["", "", "x", "", "1", "1", "Ufficio stampa"]), centres);
    expect([
      made.rows[0]?.indicator.issues,
      made.plan.centres.at(-1)?.name,
      made.plan.centres[2]?.isTransversal,
    ]).toEqual([
      [
        {
          code: "centre-unknown",
          facts: { centre: "Ufficio stampa" },
          at: { sheet: "Indicatori", address: "G2" },
        },
      ],
      "Ufficio stampa",
      true,
    ]);
  });
});

describe("parameters and bands", () => {
  test("the plan's year wins over rows without a year, and another year's do not hold", () => {
    const made = read(
      plan(["", "", "x", "", "1", "1", ""]),
      parameters(
        ["", "Anno del piano", 2021],
        ["", "Decimali", 1],
        ["2021", "Decimali", 2],
        ["2020", "Decimali", 3],
      ),
    );
    expect([made.plan.year, made.policy.decimals]).toEqual([2021, 2]);
  });

  test.each([
    { parameter: "Tetto", value: "120 %", policy: { cap: "1.2" } },
    { parameter: "Tetto", value: 100, policy: { cap: "1" } },
    { parameter: "Tetto", value: "nessuno", policy: { cap: undefined } },
    { parameter: "Metodo", value: "tutto o niente", policy: { method: "all-or-nothing" } },
    { parameter: "Consuntivo mancante", value: "zero", policy: { missingActual: "zero" } },
    { parameter: "Aggregazione", value: "media semplice", policy: { aggregation: "flat-mean" } },
  ])("$parameter $value", ({ parameter, value, policy }) => {
    const made = read(plan(["", "", "x", "", "1", "1", ""]), parameters(["", parameter, value]));
    expect({ ...made.policy, cap: made.policy.cap?.toString(), issues: made.issues }).toMatchObject({
      ...policy,
      issues: [],
    });
  });

  test.each([
    { parameter: "Tetto", value: "alto", code: "parameter-unreadable", address: "C2" },
    { parameter: "Decimali", value: 9, code: "parameter-unreadable", address: "C2" },
    { parameter: "Tettto", value: 1, code: "parameter-unknown", address: "B2" },
  ])("$parameter $value is said, and the default holds", ({ parameter, value, code, address }) => {
    const made = read(plan(["", "", "x", "", "1", "1", ""]), parameters(["", parameter, value]));
    expect([
      made.issues.map((issue) => [issue.code, issue.at?.address]),
      made.policy.cap?.toString(),
      made.policy.decimals,
    ]).toEqual([[[code, address]], "1", 1]);
  });

  test("a row may name its own set of bands; a name that is not there is said", () => {
    const bands = tableSheet("Fasce", "Fasce", [
      ["Anno", "Insieme", "Livello", "Nome", "Da (incluso)"],
      ["", "Rigide", "indicatore", "In linea", 1],
      ["", "Rigide", "indicatore", "Fuori", 0],
      ["", "Bucate", "indicatore", "Alta", 0.9],
    ]);
    const made = read(
      tableSheet("Indicatori", "Indicatori", [
        ["Codice", "Indicatore", "Target", "Consuntivo", "Fasce"],
        ["1", "uno", ">= 10", "9", "rigide"],
        ["2", "due", ">= 10", "9", ""],
        ["3", "tre", ">= 10", "9", "Bucate"],
      ]),
      bands,
    );
    const shown = assessPlan(made, { year: 2021, month: 12, day: 31 }).rows.map(
      ({ assessment, indicator }) => [
        assessment.band?.name ?? assessment.band?.key,
        indicator.issues.map(({ code, at }) => `${code} ${at?.address ?? ""}`),
      ],
    );
    expect(shown).toEqual([
      ["Fuori", []],
      ["partial", []],
      ["partial", ["bands-unknown E4"]],
    ]);
    expect(made.issues.map(({ code }) => code)).toEqual(["bands-hole"]);
  });

  test("bands with a hole are refused as a set, and the defaults hold", () => {
    const bands = tableSheet("Fasce", "Fasce", [
      ["Anno", "Insieme", "Livello", "Nome", "Da (incluso)"],
      ["", "", "indicatore", "Verde", "90 %"],
      ["", "", "indicatore", "Giallo", "50 %"],
    ]);
    const made = read(plan(["", "", "x", "", "1", "1", ""]), bands);
    expect([made.issues.map(({ code }) => code), made.policy.bands.indicator.length]).toEqual([
      ["bands-hole"],
      3,
    ]);
  });

  test("same rules, same version; another rule, another version", () => {
    const version = (decimals: number): string =>
      read(
        plan(["", "", "x", "", "1", "1", ""]),
        parameters(["", "Anno del piano", 2021], ["", "Decimali", decimals]),
      ).policy.version;
    expect([version(1) === version(1), version(1) === version(2), version(1).startsWith("2021-")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

test("a heading of another year than the plan's is said", () => {
  const sheet = sheetOf("P", [
    ["Indicatore", "TARGET 2020", "Consuntivo"],
    ["x", "1", "1"],
  ]);
  expect(read(sheet, parameters(["", "Anno del piano", 2021])).issues.map(({ code }) => code)).toEqual([
    "header-year",
  ]);
});

test("an English plan is answered in English", () => {
  const sheet = tableSheet("KPIs", "Table1", [
    ["Code", "Indicator", "Target", "Actual"],
    ["1", "Calls answered", "at least 95%", "96%"],
  ]);
  expect(read(sheet).language).toBe("en");
});
