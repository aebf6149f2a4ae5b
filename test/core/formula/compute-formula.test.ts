import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeFormula, type ComputedFormula } from "../../../src/core/formula/compute-formula.ts";
import { dimensionName } from "../../../src/core/formula/dimension.ts";
import { measureKey, type Measure, type Measures } from "../../../src/core/formula/measure.ts";
import { dimensionOf, readUnit } from "../../../src/core/formula/read-unit.ts";
import { readMeasureValue } from "../../../src/core/formula/read-measure-value.ts";
import { printFormula, printMeasure } from "../../../src/core/formula/print-formula.ts";
import type { Cell } from "../../../src/core/cell.ts";
import type { Issue } from "../../../src/core/issue.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import type { Result } from "../../../src/core/result.ts";
import { cell } from "../../support/assess.ts";
import { FUNCTION_NAMES } from "../../../src/app/texts/formula-words.ts";
import { anyFormula } from "./formulas.ts";

const IT = lexiconOf("it");

type Row = readonly [code: string, unit: string, ...values: readonly (string | number | Cell)[]];

function measuresOf(...rows: readonly Row[]): Measures {
  return new Map(
    rows.map(([code, unit, ...values], index): [string, Measure] => {
      const stated = readUnit(unit, IT);
      const read = values.map((value, ago) => {
        const at = { sheet: "Misure", address: `${"FGH"[ago] ?? "?"}${index + 2}` };
        const source = { cell: typeof value === "object" ? value : cell(value), at };
        return [ago, readMeasureValue(code, source, stated, IT)] as const;
      });
      return [measureKey(code), { code, unit: dimensionOf(stated), values: new Map(read), twins: [] }];
    }),
  );
}

const given = (): Measures =>
  measuresOf(
    ["evase_5gg", "pratiche", 34],
    ["evase", "pratiche", 54],
    ["sospesi", "", 318, 465],
    ["costo", "€", 1200],
    ["ore", "ore", 120, 80],
    ["minuti", "minuti", 90],
    ["persone", "persone", 4],
    ["giorni", "gg", 30],
    ["quota", "percentuale", cell(0.25, "0%")],
    ["nulla", "", 0],
    ["vuota", "pratiche", "", 5],
    ["rotta", "", { kind: "error", error: "#DIV/0!" }],
    ["storta", "", "circa venti pratiche"],
  );

const compute = (text: string, measures = given()): Result<ComputedFormula, Issue> =>
  computeFormula({ cell: cell(text), at: { sheet: "Indicatori", address: "K2" } }, measures, IT);

test.each([
  { text: "[evase_5gg] / [evase]", value: "0.62962962962962962962962962963", unit: "ratio" },
  {
    text: "([sospesi] - [sospesi; t-1]) / [sospesi; t-1]",
    value: "-0.316129032258064516129032258065",
    unit: "number",
  },
  { text: "[EVASE] - 4", value: "50", unit: "«pratiche»" },
  { text: "[ore] / [persone]", value: "30", unit: "«ore/persone»" },
  { text: "[costo] / [ore]", value: "10", unit: "«€/ore»" },
  { text: "[ore] + [minuti]", value: "7290", unit: "minute" },
  { text: "[minuti] / [ore]", value: "0.0125", unit: "ratio" },
  { text: "[costo] * [quota]", value: "300", unit: "EUR" },
  { text: "[quota] + 25%", value: "0.5", unit: "ratio" },
  { text: "0,1 + 0,2", value: "0.3", unit: "number" },
  { text: "2 - 3 - 4", value: "-5", unit: "number" },
  { text: "12 / 3 / 2", value: "2", unit: "number" },
  { text: "SOMMA([ore]; [ore; t-1]; 10)", value: "210", unit: "hour" },
  { text: "MEDIA([ore]; [ore; t-1])", value: "100", unit: "hour" },
  { text: "MIN([evase]; [evase_5gg])", value: "34", unit: "«pratiche»" },
  { text: "MAX([evase]; [evase_5gg])", value: "54", unit: "«pratiche»" },
  { text: "CONTA([evase]; [vuota]; [vuota; t-1])", value: "2", unit: "number" },
  { text: "SE([nulla] > 0; [evase] / [nulla]; 0)", value: "0", unit: "«pratiche»" },
  { text: "SE([evase] = 54; 1; [vuota])", value: "1", unit: "«pratiche»" },
  { text: "SE([evase] = 53; 1; 2)", value: "2", unit: "number" },
  { text: "SE([evase] <> 54; 1; 2)", value: "2", unit: "number" },
  { text: "SE([evase] <> 53; 1; 2)", value: "1", unit: "number" },
  { text: "SE([evase] < 54; 1; 2)", value: "2", unit: "number" },
  { text: "SE([evase] < 55; 1; 2)", value: "1", unit: "number" },
  { text: "SE([evase] > 54; 1; 2)", value: "2", unit: "number" },
  { text: "SE([evase] > 53; 1; 2)", value: "1", unit: "number" },
  { text: "SE([evase] <= 54; 1; 2)", value: "1", unit: "number" },
  { text: "SE([evase] <= 53; 1; 2)", value: "2", unit: "number" },
  { text: "SE([evase] >= 54; 1; 2)", value: "1", unit: "number" },
  { text: "SE([evase] >= 55; 1; 2)", value: "2", unit: "number" },
  { text: "[costo] * [ore] / [ore]", value: "1200", unit: "EUR" },
  { text: "[ore] * [persone] / [giorni]", value: "16", unit: "«ore × persone/gg»" },
])("$text is $value $unit", ({ text, value, unit }) => {
  const computed = compute(text);
  if (!computed.ok) throw new Error(JSON.stringify(computed.issue));
  const name = dimensionName(computed.value.unit);
  const known = ["ratio", "number", "minute", "hour", "EUR"].includes(name);
  expect([computed.value.value.toString(), known ? name : `«${name}»`]).toEqual([value, unit]);
});

describe("what is wrong, and where", () => {
  test.each([
    {
      text: "[costo] + [giorni]",
      code: "formula-units",
      facts: { left: "EUR", right: "day", position: 11 },
      at: "K2",
    },
    {
      text: "SE([costo] > [ore]; 1; 2)",
      code: "formula-units",
      facts: { left: "EUR", right: "hour", position: 14 },
      at: "K2",
    },
    {
      text: "[evase_5gg] / [evase] + [costo]",
      code: "formula-units",
      facts: { left: "ratio", position: 25 },
      at: "K2",
    },
    { text: "SE(1 > 0; [ore]; [persone])", code: "formula-units", facts: { right: "persone" }, at: "K2" },
    { text: "[evase] / ([sospesi] - 318)", code: "formula-zero-division", facts: { position: 12 }, at: "K2" },
    {
      text: "[evase_5g]",
      code: "measure-misspelt",
      facts: { measure: "evase_5g", nearest: "evase_5gg", position: 1 },
      at: "K2",
    },
    {
      text: "1 + [xyzxyzxyz]",
      code: "measure-unknown",
      facts: { measure: "xyzxyzxyz", position: 5 },
      at: "K2",
    },
    { text: "[evase; t-2]", code: "measure-year", facts: { measure: "[evase; t-2]" }, at: "K2" },
    { text: "[vuota] / [evase] ", code: "measure-empty", facts: { measures: "[vuota]" }, at: "K2" },
    { text: "1 + [rotta] + 2", code: "cell-error", facts: { measure: "rotta" }, at: "F13" },
    { text: "2 * [rotta] * 3", code: "cell-error", facts: { measure: "rotta" }, at: "F13" },
    { text: "-[rotta]", code: "cell-error", facts: { measure: "rotta" }, at: "F13" },
    { text: "MAX(1; [rotta]; 2)", code: "cell-error", facts: { measure: "rotta" }, at: "F13" },
    { text: "CONTA(1; [rotta])", code: "cell-error", facts: { measure: "rotta" }, at: "F13" },
    { text: "SE([rotta] > 1; 1; 2)", code: "cell-error", facts: { measure: "rotta" }, at: "F13" },
    { text: "SE(1 > [rotta]; 1; 2)", code: "cell-error", facts: { measure: "rotta" }, at: "F13" },
    {
      text: "([costo] + [giorni]) * 2",
      code: "formula-units",
      facts: { left: "EUR", right: "day", position: 12 },
      at: "K2",
    },
    {
      text: "SOMMA([costo] + [giorni]; 2)",
      code: "formula-units",
      facts: { left: "EUR", right: "day", position: 17 },
      at: "K2",
    },
    {
      text: "2 * ([costo] + [giorni]) * 3",
      code: "formula-units",
      facts: { left: "EUR", right: "day", position: 16 },
      at: "K2",
    },
    { text: "[rotta] * 2", code: "cell-error", facts: { measure: "rotta", error: "#DIV/0!" }, at: "F13" },
    {
      text: "[storta] * 2",
      code: "measure-unreadable",
      facts: { measure: "storta", text: "circa venti pratiche" },
      at: "F14",
    },
    { text: "[evase] +", code: "formula-unreadable", facts: { position: 10 }, at: "K2" },
  ])("$text", ({ text, code, facts, at }) => {
    expect(compute(text)).toMatchObject({ ok: false, issue: { code, facts, at: { address: at } } });
  });
});

describe("values of measures", () => {
  test.each([
    { unit: "", value: cell(5, '0 "gg"'), reads: "5 day" },
    { unit: "€", value: "1.250,50", reads: "1250.5 EUR" },
    { unit: "percentuale", value: "63%", reads: "0.63 ratio" },
    { unit: "ore", value: cell(90, '0 "minuti"'), reads: "1.5 hour" },
    { unit: "ore", value: "90 minuti", reads: "1.5 hour" },
    { unit: "euro", value: cell(3, '0 "gg"'), reads: "measure-unit" },
    { unit: "pratiche", value: "3 corsi", reads: "measure-unreadable" },
    { unit: "percentuale", value: 63, reads: "scale-unclear" },
    { unit: "percentuale", value: 0, reads: "0 ratio" },
    { unit: "", value: "1.8", reads: "measure-unreadable" },
    { unit: "", value: "n.d.", reads: "empty" },
    { unit: "", value: "sì", reads: "measure-unreadable" },
    { unit: "", value: { kind: "error", error: "#N/A" } as const, reads: "cell-error" },
  ])("$unit $value: $reads", ({ unit, value, reads }) => {
    const source = { cell: typeof value === "object" ? value : cell(value) };
    const read = readMeasureValue("m", source, readUnit(unit, IT), IT);
    const words =
      read.kind === "known"
        ? `${read.value.toString()} ${dimensionName(read.unit)}`
        : read.kind === "faulty"
          ? read.issue.code
          : "empty";
    expect(words).toBe(reads);
  });
});

test("what Excel took for a formula of its own is an error cell", () => {
  const from = {
    cell: { kind: "error", error: "#NAME?" } as const,
    at: { sheet: "Indicatori", address: "K2" },
  };
  expect(computeFormula(from, given(), IT)).toMatchObject({
    issue: { code: "cell-error", facts: { error: "#NAME?" }, at: { address: "K2" } },
  });
});

test("two rows with one code leave the formula open, with both cells", () => {
  const at = (address: string) => ({ sheet: "Misure", address });
  const twice = new Map([
    ["a", { code: "a", unit: "bare", values: new Map(), twins: [at("A2"), at("A5")] } as const],
  ]);
  expect(compute("[A]", twice)).toMatchObject({
    issue: { code: "measure-twice", facts: { first: "A2", second: "A5" }, at: at("A5") },
  });
});

test("whatever formula over whatever measures: a value or an issue, never a fault of ours", () => {
  fc.assert(
    fc.property(anyFormula, (formula) => {
      const text = printFormula(formula, {
        decimalMark: ",",
        names: FUNCTION_NAMES.it,
        measure: printMeasure,
      });
      const measures = measuresOf(["a", "€", 3, 0], ["b", "", ""], ["0", "gg", 2, 1]);
      expect(typeof compute(text, measures).ok).toBe("boolean");
    }),
  );
});
