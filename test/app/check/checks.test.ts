import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkPlan } from "../../../src/app/check/check-plan.ts";
import type { CheckCode } from "../../../src/app/check/plan-check.ts";
import { CHECKS } from "../../../src/app/check/registry.ts";
import { checkSentence, checkSpeaker } from "../../../src/app/texts/checks.ts";
import type { SheetSnapshot } from "../../../src/ports/snapshot.ts";
import { openFile, SAMPLE, snapshotOf as snapshotIn } from "../../compute/run.ts";
import { snapshotOf, tableSheet } from "../../support/snapshot.ts";

type Row = Readonly<Record<string, string | number>>;

/** A row against which no check has anything to say. */
const FINE: Row = {
  Codice: "1.1",
  Indicatore: "Pratiche del registro evase nei termini",
  Target: ">= 80%",
  "Algoritmo di calcolo": "pratiche nei termini / pratiche totali",
  "Centro di responsabilità": "Registro",
};
const PIRA_ROW: Row = {
  ...FINE,
  Ambito: "PIRA",
  Tipologia: "efficacia",
  Unità: "percentuale",
  "Fonte dati": "CSI",
};
const SETTINGS = tableSheet("Impostazioni", "Parametri", [
  ["Parametro", "Valore"],
  ["Anno del piano", "2026"],
  ["Ente", "Comune di Prova"],
]);

interface Given {
  readonly rows: readonly Row[];
  readonly sheets?: readonly SheetSnapshot[];
  /** Above the table. */
  readonly titles?: readonly string[];
  readonly targetHeading?: string;
}

function codesIn({
  rows,
  sheets = [SETTINGS],
  titles = [],
  targetHeading = "Target",
}: Given): readonly string[] {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const shown = headings.map((heading) => (heading === "Target" ? targetHeading : heading));
  const body = rows.map((row) => headings.map((heading) => row[heading] ?? ""));
  const grid = [...titles.map((title) => [title]), shown, ...body];
  const plan = tableSheet("Indicatori", "Indicatori", grid, {}, titles.length + 1);
  const checked = checkPlan(snapshotOf(plan, ...sheets));
  if (!checked.ok) throw new Error(checked.issue.code);
  for (const finding of checked.value.findings) {
    for (const language of ["it", "en"] as const) {
      expect(checkSentence(finding, language)).not.toMatch(/[{}]|undefined/u);
    }
  }
  return checked.value.findings.map(({ code, at }) => `${code} ${at.sheet}!${at.address}`);
}

const rowsOf = (...changes: readonly Row[]): Given => ({
  rows: changes.map((change) => ({ ...FINE, ...change })),
});
const centres = (...rows: readonly (readonly string[])[]): SheetSnapshot =>
  tableSheet("Anagrafiche", "Centri", [["Codice", "Nome", "Tipo", "Responsabile", "e-mail"], ...rows]);
const planChange = (after: string, act: string, date: string): SheetSnapshot =>
  tableSheet("Rimodulazioni", "Rimodulazioni", [
    ["ID indicatore", "Oggetto", "Valore precedente", "Valore nuovo", "Data", "Atto", "Motivo"],
    ["I001", "target", ">= 80%", after, date, act, "meno personale"],
  ]);
const REGISTRO = ["", "Registro", "area", "", ""];

/** What makes a check speak, where, and the like of it against which it has nothing to say. */
const CASES: Readonly<Record<CheckCode, { found: Given; at: string; fine: Given }>> = {
  "unreadable-entry": {
    found: rowsOf({ Metodo: "boh" }),
    at: "Indicatori!F2",
    fine: rowsOf({ Metodo: "rapporto" }),
  },
  "target-unreadable": {
    found: rowsOf({ Target: "il più possibile" }),
    at: "Indicatori!C2",
    fine: rowsOf({ Target: "entro il 30/06" }),
  },
  "target-absent": { found: rowsOf({ Target: "n.d." }), at: "Indicatori!C2", fine: rowsOf({ Target: "3" }) },
  "target-in-words": {
    found: rowsOf({ Target: "Avvio (go live)", "Algoritmo di calcolo": "stato avanzamento lavori" }),
    at: "Indicatori!C2",
    fine: rowsOf({ Target: "sì avvio", "Algoritmo di calcolo": "sì/no" }),
  },
  "direction-contradictory": {
    found: rowsOf({ Direzione: "decrescente" }),
    at: "Indicatori!F2",
    fine: rowsOf({ Direzione: "crescente" }),
  },
  "direction-ambiguous": {
    found: rowsOf({
      Target: "12",
      Indicatore: "Riduzione dei reclami",
      "Algoritmo di calcolo": "iniziative svolte",
    }),
    at: "Indicatori!B2",
    // A sign in the target settles what words leave open.
    fine: rowsOf({
      Target: ">= 12",
      Indicatore: "Riduzione dei reclami",
      "Algoritmo di calcolo": "iniziative svolte",
    }),
  },
  "direction-missing": {
    found: rowsOf({ Target: "12", Indicatore: "Valore di Pareto", "Algoritmo di calcolo": "" }),
    at: "Indicatori!B2",
    fine: rowsOf({ Target: "12", Indicatore: "Valore di Pareto", "Algoritmo di calcolo": "n≥x" }),
  },
  "direction-inferred": {
    found: rowsOf({ Target: "12", "Algoritmo di calcolo": "iniziative svolte" }),
    at: "Indicatori!B2",
    fine: rowsOf({ Target: "12", "Algoritmo di calcolo": "iniziative svolte", Direzione: "crescente" }),
  },
  "algorithm-measures": {
    found: rowsOf({ Target: "sì" }),
    at: "Indicatori!C2",
    fine: rowsOf({ Target: "sì", "Algoritmo di calcolo": "On/Off" }),
  },
  "algorithm-answers": {
    found: rowsOf({ Target: "30.06", "Algoritmo di calcolo": "Sì/no" }),
    at: "Indicatori!C2",
    fine: rowsOf({ Target: "30.06", "Algoritmo di calcolo": "data di fine lavori" }),
  },
  "increment-as-index": {
    found: rowsOf({
      Indicatore: "Incremento delle imprese",
      "Algoritmo di calcolo": "imprese anno t / imprese anno t-1",
    }),
    at: "Indicatori!D2",
    fine: rowsOf({
      Indicatore: "Incremento delle imprese",
      "Algoritmo di calcolo": "(imprese anno t - imprese anno t-1) / imprese anno t-1",
    }),
  },
  "target-already-met": {
    found: rowsOf({ "Valore di partenza": "85%" }),
    at: "Indicatori!C2",
    fine: rowsOf({ "Valore di partenza": "75%" }),
  },
  "date-outside": {
    found: rowsOf({ Scadenza: "30/06/2027" }),
    at: "Indicatori!F2",
    fine: rowsOf({ Scadenza: "30/06/2026" }),
  },
  "year-missing": {
    found: { ...rowsOf({ Target: "entro il 30.06", "Algoritmo di calcolo": "" }), sheets: [] },
    at: "Indicatori!C2",
    fine: { ...rowsOf({ Target: "entro il 30.06.2026", "Algoritmo di calcolo": "" }), sheets: [] },
  },
  "year-unlike": {
    found: { ...rowsOf({}), titles: ["Piano della performance 2025"] },
    at: "Indicatori!A1",
    fine: { ...rowsOf({}), titles: ["Piano della performance 2025-2026"] },
  },
  "pira-field-missing": {
    found: { rows: [{ ...PIRA_ROW, Unità: "" }] },
    at: "Indicatori!H2",
    fine: { rows: [PIRA_ROW] },
  },
  weights: {
    found: rowsOf(
      { Obiettivo: "1", Peso: 60 },
      { Codice: "1.2", Indicatore: "Sportelli aperti", Obiettivo: "1", Peso: 60 },
    ),
    at: "Indicatori!G2",
    fine: rowsOf(
      { Obiettivo: "1", Peso: 60 },
      { Codice: "1.2", Indicatore: "Sportelli aperti", Obiettivo: "1", Peso: 40 },
    ),
  },
  "plan-changes": {
    found: {
      ...rowsOf({ ID: "I001", Target: ">= 80%" }),
      sheets: [SETTINGS, planChange(">= 70%", "delibera 12", "2026-09-10")],
    },
    at: "Indicatori!C2",
    fine: {
      ...rowsOf({ ID: "I001", Target: ">= 70%" }),
      sheets: [SETTINGS, planChange(">= 70%", "delibera 12", "2026-09-10")],
    },
  },
  "centre-missing": {
    found: rowsOf({ "Centro di responsabilità": "" }),
    at: "Indicatori!E2",
    fine: rowsOf({}),
  },
  "centre-nobody": {
    found: { ...rowsOf({ "Centro di responsabilità": "Comune di Prova" }) },
    at: "Indicatori!E2",
    fine: {
      ...rowsOf({ "Centro di responsabilità": "Comune di Prova" }),
      sheets: [SETTINGS, centres(["", "Comune di Prova", "ente", "Anna Bianchi", ""])],
    },
  },
  "centre-idle": {
    found: { ...rowsOf({}), sheets: [SETTINGS, centres(REGISTRO, ["", "Parcam", "", "", ""])] },
    at: "Anagrafiche!B3",
    fine: { ...rowsOf({}), sheets: [SETTINGS, centres(REGISTRO)] },
  },
  "duplicate-code": {
    found: rowsOf({}, { Codice: "1.1.", Indicatore: "Sportelli aperti" }),
    at: "Indicatori!A3",
    fine: rowsOf({}, { Codice: "1.10", Indicatore: "Sportelli aperti" }),
  },
  "same-subject": {
    found: rowsOf(
      {},
      {
        Codice: "1.2",
        Indicatore: "Percentuale di pratiche evase nei termini del registro (RI)",
        Target: ">= 90%",
      },
    ),
    at: "Indicatori!B3",
    fine: rowsOf(
      {},
      { Codice: "1.2", Indicatore: "Percentuale di pratiche evase nei termini del registro (RI)" },
    ),
  },
  "result-impossible": {
    found: rowsOf({ Consuntivo: "104%" }),
    at: "Indicatori!F2",
    fine: rowsOf({ Consuntivo: "104%", "Algoritmo di calcolo": "pratiche evase / pratiche programmate" }),
  },
};

const CODES = CHECKS.map(({ code }) => code);

describe.each(CODES)("%s", (code) => {
  const { found, at, fine } = CASES[code];
  test("speaks, and names the cell", () => {
    expect(codesIn(found)).toEqual([`${code} ${at}`]);
  });

  test("has nothing to say of its like", () => {
    expect(codesIn(fine).filter((told) => told.startsWith(`${code} `))).toEqual([]);
  });
});

test("has nothing to say of a plan that is fine", () => {
  expect(
    codesIn({ rows: [FINE, { ...PIRA_ROW, Codice: "1.2", Indicatore: "Incidenza del budget speso" }] }),
  ).toEqual([]);
});

describe("years", () => {
  test("the heading of the target", () => {
    expect(codesIn({ ...rowsOf({}), targetHeading: "TARGET 2025" })).toEqual(["year-unlike Indicatori!C1"]);
  });

  test("a heading repeated further down a plain list", () => {
    const rows = [
      ["INDICATORE", "TARGET 2026", "CdR"],
      ["Incontri svolti", ">= 3", "Registro"],
      ["INDICATORE", "TARGET 2025", "CdR"],
      ["Sportelli aperti", ">= 4", "Registro"],
    ];
    const { tables, ...sheet } = tableSheet("Piano", "Tabella", rows);
    expect(tables).toHaveLength(1);
    const checked = checkPlan(snapshotOf({ ...sheet, tables: [] }));
    expect(checked.ok && checked.value.findings.map(({ code, at }) => `${code} ${at.address}`)).toEqual([
      "year-unlike B3",
    ]);
  });
});

describe("algorithms that divide nothing", () => {
  test.each(["eventi e/o percorsi", "iniziative (mediazione/arbitrato)", "sì / no", "S/N"])(
    "%s",
    (algorithm) => {
      expect(codesIn(rowsOf({ Target: "sì", "Algoritmo di calcolo": algorithm }))).toEqual([]);
    },
  );
});

describe("shares of a whole", () => {
  test.each([
    { algorithm: "valore contabilizzato anno t / valore di budget anno t", isImpossible: true },
    { algorithm: "n. dipendenti formati / n. dipendenti in servizio", isImpossible: true },
    { algorithm: "imprese anno t / imprese anno t-1", isImpossible: false },
    { algorithm: "n. adesioni / n. imprese esportatrici", isImpossible: false },
    { algorithm: "iniziative realizzate / iniziative programmate", isImpossible: false },
  ])("$algorithm: $isImpossible", ({ algorithm, isImpossible }) => {
    const codes = codesIn(rowsOf({ Consuntivo: "113%", "Algoritmo di calcolo": algorithm }));
    expect(codes).toEqual(isImpossible ? ["result-impossible Indicatori!F2"] : []);
  });
});

test("the founding report: its known faults, and no false alarm", async () => {
  const checked = checkPlan(await snapshotIn(await openFile(SAMPLE)));
  if (!checked.ok) throw new Error(checked.issue.code);
  expect(
    checked.value.findings.map(({ code, indicator = "", at, facts }) =>
      [code, indicator, at.address, facts.count ?? ""].filter((part) => part !== "").join(" "),
    ),
  ).toEqual([
    "pira-field-missing N5 28",
    "target-in-words 6.2.1 C66",
    "algorithm-answers 6.4.3 C62",
    "increment-as-index 3.1.3 M26",
    "centre-nobody K19 3",
    "centre-nobody K20 6",
    "duplicate-code 5.1.1 A46",
    "duplicate-code 6.2.1 A66",
    "result-impossible 3.1.1 D24",
    "direction-inferred T7 22",
    "same-subject 6.4.3 B62",
    "same-subject 6.0.3 B65",
  ]);
});

test("a workbook without a plan is refused", () => {
  expect(checkPlan(snapshotOf())).toMatchObject({ ok: false, issue: { code: "no-indicator-table" } });
});

test("docs/checks.md documents every check as it is", () => {
  const say = checkSpeaker("en");
  const page = readFileSync(new URL("../../../docs/checks.md", import.meta.url), "utf8");
  const documented = page.split("\n").filter((line) => line.startsWith("| `"));
  expect(documented).toEqual(
    CHECKS.map(
      ({ code, severity }) =>
        `| \`${code}\` | ${severity} | ${say(`title.${code}`)} | ${say(`source.${code}`)} |`,
    ),
  );
});

test("what is called a house rule is one, in both languages", () => {
  for (const { code, source } of CHECKS) {
    expect({ code, it: checkSpeaker("it")(`source.${code}`).startsWith("regola della casa") }).toEqual({
      code,
      it: source === "house",
    });
    expect({ code, en: checkSpeaker("en")(`source.${code}`).startsWith("house rule") }).toEqual({
      code,
      en: source === "house",
    });
  }
});
