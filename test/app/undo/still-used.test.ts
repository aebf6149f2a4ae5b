import { expect, test } from "vitest";
import { usesOf } from "../../../src/app/undo/still-used.ts";
import { NOTHING_TO_LOOK_UP, sheetOf, snapshotOf, tableSheet } from "../../support/snapshot.ts";

const summary = sheetOf("Sintesi", []);
const centres = tableSheet("Per l'ente", "Per_centro", [["Centro"], ["A"]]);

/** A user's sheet with this formula in B2. */
const withFormula = (formula: string): ReturnType<typeof sheetOf> =>
  sheetOf("Mio", [], {
    formulas: new Set(["2:2"]),
    lookUp: { ...NOTHING_TO_LOOK_UP, formula: () => formula },
  });

const uses = (of: string): ReturnType<typeof usesOf> => [{ kind: "formula", sheet: "Mio", place: "B2", of }];

test.each([
  { formula: "=Sintesi!A1", leads: uses("Sintesi") },
  { formula: "=1+SUM('sintesi'!A1:B2)", leads: uses("Sintesi") },
  { formula: "=SUM(Sintesi:Mio!A1)", leads: uses("Sintesi") },
  { formula: "=SUM(Mio:Sintesi!A1)", leads: uses("Sintesi") },
  { formula: "='Per l''ente'!$A$1", leads: uses("Per l'ente") },
  { formula: "=SUM('Mio:Per l''ente'!A1)", leads: uses("Per l'ente") },
  { formula: "=ROWS(Per_centro[Centro])", leads: uses("Per l'ente") },
  { formula: "=ROWS(Per_centro)", leads: uses("Per l'ente") },
  { formula: "=MiaSintesi!A1", leads: [] },
  { formula: "='La Sintesi'!A1", leads: [] },
  { formula: "=[1]Sintesi!A1", leads: [] },
  { formula: "='[Altro.xlsx]Sintesi'!A1", leads: [] },
  { formula: "=Per_centro_mio", leads: [] },
  { formula: "=Mio!A1", leads: [] },
])("$formula", ({ formula, leads }) => {
  const own = withFormula(formula);
  expect(usesOf([summary, centres], snapshotOf(summary, own, centres))).toEqual(leads);
});

test("what leads from one sheet that goes to another is no hindrance", () => {
  const other = { ...withFormula("=Sintesi!A1"), name: "Per centro" };
  expect(usesOf([summary, other], snapshotOf(summary, other))).toEqual([]);
});

test("rules, validations, charts and names of the user's are told, once each; those of our sheets are not", () => {
  const formula = "Sintesi!$A$1";
  const leads = [
    { kind: "rule", sheet: "Mio", place: "A1:A9", formula },
    { kind: "rule", sheet: "Mio", place: "A1:A9", formula: "SUM(Sintesi!$B:$B)" },
    { kind: "validation", sheet: "Mio", place: "B1", formula },
    { kind: "chart", sheet: "Mio", place: "Grafico 1", formula },
    { kind: "name", sheet: undefined, place: "Totale", formula: `=${formula}` },
    { kind: "name", sheet: undefined, place: "Altro", formula: "=Mio!$A$1" },
    { kind: "name", sheet: "Sintesi", place: "Traguardo.Foglio", formula },
    { kind: "validation", sheet: "Per centro", place: "B1", formula },
  ] as const;
  const ours = (name: string): ReturnType<typeof sheetOf> =>
    sheetOf(name, [], { mark: { role: "centres", version: "1.0.0", digest: "" } });
  const own = ours("Sintesi");
  const snapshot = { ...snapshotOf(own, sheetOf("Mio", []), ours("Per centro")), leads: () => leads };
  expect(usesOf([own], snapshot)).toEqual([
    { kind: "rule", sheet: "Mio", place: "A1:A9", of: "Sintesi" },
    { kind: "validation", sheet: "Mio", place: "B1", of: "Sintesi" },
    { kind: "chart", sheet: "Mio", place: "Grafico 1", of: "Sintesi" },
    { kind: "name", sheet: "", place: "Totale", of: "Sintesi" },
  ]);
});
