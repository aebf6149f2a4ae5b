import { expect, test } from "vitest";
import { Desk, bookOf, fill } from "../../workbench/host/formula-book.ts";
import type { CellValue } from "../../../src/workbench/host/model/cell-grid.ts";
import { decimal } from "../../../src/core/decimal.ts";
import type { Demands } from "../../../src/app/hand-out/verdict-formula.ts";
import {
  ANSWERS,
  computed,
  formulasAt,
  isLeft,
  judged,
  kindOf,
  rowOf,
  TARGETS,
  type Asked,
} from "./live-cells.ts";

test.each(TARGETS)("$target: no answer is judged otherwise than by the engine", (asked) => {
  const row = rowOf(asked);
  const wrong = computed(asked, ANSWERS).filter(({ answer, verdict }) => {
    const kind = kindOf(verdict);
    return !isLeft(kind) && kind !== judged(row, answer);
  });
  expect(wrong).toEqual([]);
});

test.each([
  { target: ">=80%", answer: "78,9 %", reading: 0.789, verdict: "traguardo non raggiunto" },
  { target: ">=80%", answer: "80%", reading: 0.8, verdict: "traguardo raggiunto" },
  { target: ">=80%", answer: "81", reading: 0.81, verdict: "traguardo raggiunto" },
  { target: ">=80%", answer: "1,2", reading: "testo", verdict: "lo leggerà l'ufficio" },
  { target: "<=-6", answer: "-5", reading: -5, verdict: "traguardo non raggiunto" },
  { target: "almeno 3.000", answer: "3.000", reading: 3000, verdict: "traguardo raggiunto" },
  { target: "almeno 1,8", answer: "1.8", reading: "testo", verdict: "lo leggerà l'ufficio" },
  { target: "non oltre 10 giorni", answer: "10 gg", reading: 10, verdict: "traguardo raggiunto" },
  { target: "≥ € 4.293.180", answer: "€ 4.293.179", reading: 4293179, verdict: "traguardo non raggiunto" },
  { target: "tra 80% e 90%", answer: "90,1%", reading: 0.901, verdict: "traguardo non raggiunto" },
  { target: "-3%", answer: "-31,65%", reading: -0.3165, verdict: "traguardo raggiunto" },
  { target: "-3%", answer: "31,65%", reading: "testo", verdict: "lo leggerà l'ufficio" },
  { target: "40%", answer: "39%", reading: 0.39, verdict: "traguardo non raggiunto (da confermare)" },
  { target: "30.06.2021", answer: "30/06/2021", reading: 44377, verdict: "traguardo raggiunto" },
  { target: "30.06.2021", answer: "1.7.2021", reading: 44378, verdict: "traguardo non raggiunto" },
  { target: "30.06.2021", answer: "sì", reading: "sì", verdict: "traguardo raggiunto (da confermare)" },
  { target: "sì", answer: "SÌ", reading: "sì", verdict: "traguardo raggiunto" },
  { target: "sì", answer: "no", reading: "no", verdict: "traguardo non raggiunto" },
  { target: "sì", answer: "sì, ma in parte", reading: "testo", verdict: "lo leggerà l'ufficio" },
  { target: "n.d.", answer: "12", reading: "testo", verdict: "senza target" },
  { target: ">=80%", answer: "", reading: "", verdict: "" },
])("$target answered by $answer is read as $reading: $verdict", ({ target, answer, ...wanted }) => {
  expect(computed({ target }, [answer])).toEqual([{ answer, ...wanted }]);
});

interface Filled {
  readonly value: string;
  readonly cause?: string;
  readonly evidence?: string;
  readonly state?: string;
}

function missing(asked: Asked, demands: Partial<Demands>, filled: Filled): CellValue {
  const { bare, ...formulas } = formulasAt(1, rowOf(asked), demands);
  const { book, sheet } = bookOf([]);
  const { value, cause = "", evidence = "", state = "" } = filled;
  sheet.cells.put(1, 1, { value });
  fill(sheet, 1, 2, [
    [bare ?? "", formulas.reading, formulas.verdict, cause, evidence, state, formulas.missing],
  ]);
  return new Desk(book, sheet).value(1, 8);
}

const SENT = "trasmesso";
const HIGH = { positiveVariance: decimal("0.2") };

test.each([
  { demands: {}, filled: { value: "" }, lacks: "valore" },
  { demands: {}, filled: { value: "80%" }, lacks: "scegliere «trasmesso»" },
  { demands: {}, filled: { value: "80%", state: SENT }, lacks: "completo" },
  { demands: {}, filled: { value: "79%", state: SENT }, lacks: "causa" },
  { demands: {}, filled: { value: "79%", cause: "ritardi", state: SENT }, lacks: "completo" },
  { demands: { isInterim: true }, filled: { value: "79%", state: SENT }, lacks: "completo" },
  { demands: { everyVariance: true }, filled: { value: "81%", state: SENT }, lacks: "causa" },
  { demands: { everyVariance: true }, filled: { value: "80%", state: SENT }, lacks: "completo" },
  { demands: { everyVariance: true }, filled: { value: "circa 80", state: SENT }, lacks: "completo" },
  { demands: HIGH, filled: { value: "96%", state: SENT }, lacks: "completo" },
  { demands: HIGH, filled: { value: "96,1%", state: SENT }, lacks: "causa" },
  {
    demands: { evidence: true },
    filled: { value: "70%", cause: " ", state: SENT },
    lacks: "causa, evidenza",
  },
  {
    demands: { evidence: true },
    filled: { value: "80%", evidence: "atto 12", state: SENT },
    lacks: "completo",
  },
] satisfies { demands: Partial<Demands>; filled: Filled; lacks: string }[])(
  "≥ 80 % under $demands filled in with $filled lacks $lacks",
  ({ demands, filled, lacks }) => {
    expect(missing({ target: ">=80%" }, demands, filled)).toBe(lacks);
  },
);

test("what is not reached yet is not said to be missed", () => {
  const { verdict } = formulasAt(1, rowOf({ target: ">=80%" }), { isInterim: true });
  expect(verdict).toContain('"non ancora raggiunto"');
  expect(verdict).not.toContain('"traguardo non raggiunto"');
});

test("a lower value that is better varies favourably downwards", () => {
  const lacks = (value: string): CellValue => missing({ target: "<=10" }, HIGH, { value, state: SENT });
  expect([lacks("8"), lacks("7,9")]).toEqual(["completo", "causa"]);
});

test("English marks and words", () => {
  expect(computed({ target: "at least 1,105.5" }, ["1,105.5", "1.105,5", "1,105.4"], "en")).toEqual([
    { answer: "1,105.5", reading: 1105.5, verdict: "target met" },
    { answer: "1.105,5", reading: "text", verdict: "the office will read it" },
    { answer: "1,105.4", reading: 1105.4, verdict: "target not met" },
  ]);
  expect(computed({ target: "yes" }, ["Yes"], "en")[0]?.verdict).toBe("target met");
});

test("no formula is longer than a program takes", () => {
  const longest = TARGETS.flatMap((asked) => Object.values(formulasAt(1000, rowOf(asked)))).map(
    (formula: string | undefined) => formula?.length ?? 0,
  );
  expect(Math.max(...longest)).toBeLessThan(4_000);
});
