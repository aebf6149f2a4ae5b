import { expect, test } from "vitest";
import { conditionFormula, isMarkedFormula, markedFormula } from "../../src/adapters/rule-formulas.ts";
import type { ConditionalFormat } from "../../src/ports/layout.ts";

const rule = (when: ConditionalFormat["when"]): ConditionalFormat => ({
  area: { top: 5, left: 3, bottom: 9, right: 4 },
  when,
  look: { fill: "#C6E0B4", colour: "#1E4620" },
});

test.each([
  {
    when: { kind: "starts-with", column: 5, text: "Raggiunto" },
    formula: 'LEFT($E5,LEN("Raggiunto"))="Raggiunto"',
  },
  { when: { kind: "equals", column: 28, text: "Rinviato" }, formula: '$AB5="Rinviato"' },
  { when: { kind: "equals", column: 1, text: 'detto "ok"' }, formula: '$A5="detto ""ok"""' },
] satisfies { when: ConditionalFormat["when"]; formula: string }[])(
  "$when.kind $when.text",
  ({ when, formula }) => {
    expect(conditionFormula(rule(when))).toBe(formula);
  },
);

test("a rule of ours says so, however a program sets its blanks", () => {
  const marked = markedFormula(rule({ kind: "equals", column: 1, text: "a" }));
  expect(marked).toBe('AND($A5="a",N("Traguardo")=0)');
  expect([marked, 'AND( $A5="a", N( "Traguardo" ) = 0 )', '$A5="Traguardo"'].map(isMarkedFormula)).toEqual([
    true,
    true,
    false,
  ]);
});
