import { expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { readMeasureValue } from "../../../src/core/formula/read-measure-value.ts";
import { readUnit } from "../../../src/core/formula/read-unit.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import { cell } from "../../support/assess.ts";

const IT = lexiconOf("it");
const AT = { sheet: "Misure", address: "F5" };
const read = (given: Cell, unit: string) =>
  readMeasureValue("evase", { cell: given, at: AT }, readUnit(unit, IT), IT);

test.each<[given: Cell, unit: string, value: number]>([
  [cell(12), "", 12],
  [cell("1.250"), "pratiche", 1250],
  [cell("63%"), "", 0.63],
  [cell("63%"), "percentuale", 0.63],
  [cell(0), "percentuale", 0],
  [cell("2 ore"), "ore", 2],
  [cell("2 ore"), "minuti", 120],
  [cell("€ 5"), "€", 5],
])("%o in %o is %d", (given, unit, value) => {
  const known = read(given, unit);
  expect(known.kind === "known" && known.value.toNumber()).toBe(value);
  expect(known).toMatchObject({ at: AT });
});

test.each<[given: Cell, unit: string, code: string, facts: Readonly<Record<string, string>>]>([
  [cell("boh"), "", "measure-unreadable", { text: "boh" }],
  [cell("sì"), "", "measure-unreadable", { text: "sì" }],
  [cell("12 circa"), "", "measure-unreadable", { text: "12 circa" }],
  [cell("0,63"), "percentuale", "scale-unclear", { value: "0.63" }],
  [cell("63%"), "ore", "measure-unit", { left: "percent" }],
  [cell("2 ore"), "€", "measure-unit", { left: "hour" }],
  [cell("€ 2"), "ore", "measure-unit", { left: "EUR" }],
])("%o in %o is refused: %s", (given, unit, code, facts) => {
  expect(read(given, unit)).toMatchObject({
    kind: "faulty",
    issue: { code, facts: { ...facts, measure: "evase" }, at: AT },
  });
});

test("an error in the cell is said to be one; an empty cell is empty; without a place none is told", () => {
  expect(read({ kind: "error", error: "#N/A" }, "")).toMatchObject({
    kind: "faulty",
    issue: { code: "cell-error", facts: { error: "#N/A", measure: "evase" }, at: AT },
  });
  expect(read(cell(""), "")).toEqual({ kind: "empty", at: AT });
  const placeless = readMeasureValue("evase", { cell: cell("boh") }, readUnit("", IT), IT);
  expect(placeless.kind === "faulty" && "at" in placeless.issue).toBe(false);
});
