import { describe, expect, test } from "vitest";
import { assessPlan } from "../../src/app/assess-plan.ts";
import { confirmRow } from "../../src/app/confirm-all.ts";
import { describeLog } from "../../src/app/describe/describe-log.ts";
import { readPlan, type WorkbookPlan } from "../../src/app/read-plan.ts";
import { explain } from "../../src/app/texts/explain.ts";
import { issueSentence } from "../../src/app/texts/evaluation/sentences.ts";
import type { AssessedPlan } from "../../src/app/assessed-plan.ts";
import type { SheetSnapshot } from "../../src/ports/snapshot.ts";
import { explanation } from "../../src/taskpane/session/explanation.ts";
import { contentFromCsv } from "../../src/app/template/content-from-csv.ts";
import { templateSheets } from "../../src/app/template/template-changes.ts";
import { snapshotOf, tableSheet } from "../support/snapshot.ts";

type Content = string | number;
const HEADINGS = ["ID", "Indicatore", "Target 2021", "Consuntivo", "Unità", "Formula"];
const plan = (...rows: readonly (readonly Content[])[]) =>
  tableSheet("Indicatori", "Indicatori", [HEADINGS, ...rows.map((row, index) => [`I${index + 1}`, ...row])]);
const measures = (...rows: readonly (readonly Content[])[]) =>
  tableSheet("Misure", "Misure", [["Codice", "Unità", "Centro", "Valore t", "Valore t−1"], ...rows]);
const MEASURES = measures(
  ["evase_5gg", "pratiche", "", 34, 30],
  ["evase", "pratiche", "", 54, 60],
  ["sospesi", "", "", 318, 465],
  ["attese", "", "", "", 12],
  ["zero", "", "", 0, 0],
);

function read(...sheets: readonly SheetSnapshot[]): WorkbookPlan {
  const made = readPlan(snapshotOf(...sheets));
  if (!made.ok) throw new Error(made.issue.code);
  return made.value;
}

const assessed = (...sheets: readonly SheetSnapshot[]): AssessedPlan =>
  assessPlan(read(...sheets), { year: 2022, month: 6, day: 1 });

/** Verdict and note of a plan's only row. */
function judged(row: readonly Content[], table: SheetSnapshot | undefined = MEASURES): string {
  const made = assessed(plan(row), ...(table === undefined ? [] : [table]));
  const [first] = made.rows;
  return first === undefined ? "" : explain(first, "it").replaceAll("\u00A0", " ");
}

describe("a row with a formula", () => {
  test("without an actual is judged by it, with the values put in", () => {
    expect(judged(["evase", ">= 60%", "", "percentuale", "[evase_5gg] / [evase]"])).toBe(
      "Consuntivo ≈ 62,963 % a fronte del target ≥ 60 %: raggiunto; grado 100 % (1 + (0,62962962962962962962962962963 − 0,6) ÷ |0,6| ≈ 1,04938272; tetto 100 %); scostamento +2,963 p.p., favorevole. Calcolato da formula: [evase_5gg] / [evase] = 34 ÷ 54 ≈ 62,963 %.",
    );
  });

  test("reads last year's values", () => {
    expect(
      judged(["sospesi", "-3%", "", "percentuale", "([sospesi] - [sospesi; t-1]) / [sospesi; t-1]"]),
    ).toContain(
      "Calcolato da formula: ([sospesi] - [sospesi; t-1]) / [sospesi; t-1] = (318 − 465) ÷ 465 ≈ −31,6129 %.",
    );
  });

  test("with an actual that agrees is judged by the actual", () => {
    const note = judged(["evase", ">= 60%", "63%", "percentuale", "[evase_5gg] / [evase]"]);
    expect(note).toContain("Consuntivo 63 % a fronte");
    expect(note).toContain("La formula darebbe: [evase_5gg] / [evase] = 34 ÷ 54 ≈ 62,963 %.");
    expect(note).not.toContain("non è quello");
  });

  test.each([
    {
      row: ["differs", ">= 60%", "50%", "percentuale", "[evase_5gg] / [evase]"],
      says: "Foglio «Indicatori», cella D2: il consuntivo scritto (50%) non è quello che dà la formula (62,963 %).",
    },
    {
      row: ["missing", ">= 1", "", "", "[attese] + [sospesi]"],
      says: "manca il consuntivo. Foglio «Indicatori», cella F2: mancano i valori di [attese].",
    },
    {
      row: ["unknown", ">= 1", "", "", "[evasa] * 2"],
      says: "Foglio «Indicatori», cella F2: la misura «evasa» non si trova nella tabella Misure; la più simile è «evase».",
    },
    {
      row: ["zero", ">= 1", "", "", "[evase] / [zero]"],
      says: "Foglio «Indicatori», cella F2: nella formula «[evase] / [zero]» il divisore al carattere 11 è zero.",
    },
    {
      row: ["signs", ">= 1", "", "", "[evase] [zero]"],
      says: "Foglio «Indicatori», cella F2: la formula «[evase] [zero]» non si legge al carattere 9 («[»): qui va un segno di calcolo.",
    },
    {
      row: ["year", ">= 1", "", "", "[evase; t-3]"],
      says: "la tabella Misure non ha una colonna per [evase; t-3].",
    },
  ])("$row.0: $says", ({ row, says }) => {
    expect(judged(row)).toContain(says);
  });

  test("that can be read without its actual says in every language what is wrong", () => {
    const [row] = assessed(plan(["zero", ">= 1", "", "", "[evase] / [zero]"]), MEASURES).rows;
    const said = (["it", "en", "fr"] as const).map((language) =>
      row === undefined
        ? ""
        : row.assessment.proof.issues.map((issue) => issueSentence(issue, language)).join(" "),
    );
    expect(said[1]).toContain("in the formula “[evase] / [zero]” the divisor at character 11 is zero");
    expect(said[2]).toContain("dans la formule");
  });
});

test("without a table Misure words under Formula are the user's own, and measures are missing", () => {
  const prose = judged(["evase", ">= 60%", "", "", "n. pratiche evase / totale"], measures());
  expect(prose).toContain("non si legge");
  const [alone] = read(plan(["evase", ">= 60%", "", "", "n. pratiche evase / totale"])).rows;
  expect(alone?.indicator.formula).toBeUndefined();
  const [named] = read(plan(["evase", ">= 60%", "", "", "[evase] / 2"])).rows;
  expect(named?.indicator.formula?.outcome).toMatchObject({ issue: { code: "measure-unknown" } });
});

test("faults of Misure are issues of the plan, each with its cell", () => {
  const centres = tableSheet("Anagrafiche", "Centri", [["Nome"], ["Area I"]]);
  const table = measures(
    ["a", "", "Area I", 1, 2],
    ["A", "", "", 1, 2],
    ["b", "", "Area X", "molte", 2],
    ["c", "percentuale", "", 63, ""],
  );
  const { issues } = read(plan(["uno", "1", "1", "", "[c]"]), table, centres);
  expect(issues.map(({ code, at }) => `${code} ${at?.sheet ?? ""}!${at?.address ?? ""}`)).toEqual([
    "measure-twice Misure!A3",
    "measure-unreadable Misure!D4",
    "centre-unknown Misure!C4",
    "scale-unclear Misure!D5",
  ]);
});

test.each([
  { headings: ["Valore", "Valore anno precedente"], values: [34, 30] },
  { headings: ["2020", "2021"], values: [30, 34] },
  { headings: ["Value t-1", "Value"], values: [30, 34] },
  { headings: ["Valore 2021", "Valore 2020"], values: [34, 30] },
  { headings: ["t", "Previous value"], values: [30] },
])("years under $headings", ({ headings, values }) => {
  const table = tableSheet("Measures", "Measures", [
    ["Code", ...headings],
    ["m", ...values, 30].slice(0, headings.length + 1),
  ]);
  const [row] = read(plan(["uno", "1", "", "", "[m; t-1]"]), table).rows;
  expect(row?.indicator.formula?.outcome).toMatchObject({ ok: true });
  const outcome = row?.indicator.formula?.outcome;
  expect(outcome?.ok === true ? outcome.value.value.toString() : "").toBe("30");
});

test("the log and Perché show formula, values and cell; lists show the computed actual", () => {
  const made = assessed(plan(["evase", ">= 60%", "", "percentuale", "[evase_5gg] / [evase]"]), MEASURES);
  const line = "Calcolato da formula: [evase_5gg] / [evase] = 34 ÷ 54 ≈ 62,963\u00A0%.";
  const cells = describeLog(made).layout.rows.flatMap((row) => row.cells.map((cell) => cell?.value));
  expect(cells).toContain(`${line} (F2)`);
  const [row] = made.rows;
  if (row === undefined) throw new Error("no row");
  expect(row.actual).toEqual({ kind: "number", value: 34 / 54, format: "0.000%", text: "62,963\u00A0%" });
  expect(explanation(row, made, "it").parts.find(({ heading }) => heading === "Consuntivo")).toEqual({
    heading: "Consuntivo",
    lines: [line],
    at: { sheet: "Indicatori", address: "F2" },
  });
});

test("a decision on a computed actual lapses when the measures change", () => {
  const headings = [...HEADINGS, "Decisione", "Riferimento"];
  const row = ["I1", "evase", ">= 60%", "", "percentuale", "[evase_5gg] / [evase]", "raggiunto"];
  const with_ = (reference: string) =>
    assessed(tableSheet("Indicatori", "Indicatori", [headings, [...row, reference]]), MEASURES).rows[0]
      ?.assessment;
  expect(with_(">= 60% → = 0.62962963")?.proof.decision?.verdict).toBe("met");
  expect(with_(">= 60% → = 0.5")?.proof.issues).toMatchObject([{ code: "decision-lapsed" }]);
});

test("confirming a row that its formula contradicts writes the typed actual down as confirmed", () => {
  const [row] = assessed(
    plan(["differs", ">= 60%", "50%", "percentuale", "[evase_5gg] / [evase]"]),
    MEASURES,
  ).rows;
  if (row === undefined) throw new Error("no row");
  expect(confirmRow(row, "it").map(({ field, text }) => `${field}: ${text}`)).toEqual([
    "confirmedTarget: ≥ 60 %",
    "confirmedActual: 50 %",
  ]);
});

test("a template has the column only where a CSV brings formulas", () => {
  const headingsOf = (...rows: readonly (readonly string[])[]): readonly unknown[] => {
    const made = contentFromCsv(rows);
    if (!made.ok) throw new Error(made.issue.code);
    const [sheet] = templateSheets(made.value.content, "it");
    return sheet?.rows[3]?.cells.map((cell) => cell?.value) ?? [];
  };
  const bare = headingsOf(["Indicatore", "Target"], ["uno", "1"]);
  const asked = headingsOf(["Indicatore", "Target", "Formula"], ["uno", "1", "[a] / [b]"]);
  expect(asked.filter((heading) => !bare.includes(heading))).toEqual(["Formula"]);
});
