import { expect, test } from "vitest";
import {
  closingRefusalSentence,
  provisionalLines,
  type UndecidedRow,
} from "../../../src/app/closing/closing-refusal.ts";

const UNDECIDED: UndecidedRow = {
  id: "I56",
  code: "6.4.1",
  name: "Ristrutturazione",
  because: "needs-review",
};
const MISSING: UndecidedRow = { id: "I57", code: "", name: "Accordi", because: "no-actual" };

test.each([
  {
    rows: [UNDECIDED],
    it: "1 riga non ha ancora un esito. Deciderla o completarla, oppure",
    en: "1 row has no verdict yet. Decide or complete it, or",
  },
  {
    rows: [UNDECIDED, MISSING],
    it: "2 righe non hanno ancora un esito. Deciderle o completarle, oppure",
    en: "2 rows have no verdict yet. Decide or complete them, or",
  },
])("$rows.length rows keep a period open, in its number", ({ rows, it, en }) => {
  expect(closingRefusalSentence({ code: "provisional", period: "Anno", rows }, "it")).toContain(it);
  expect(closingRefusalSentence({ code: "provisional", period: "Anno", rows }, "en")).toContain(en);
});

test("what was closed provisionally is told with the codes that people know, and why", () => {
  expect(provisionalLines([UNDECIDED, MISSING], "it")).toEqual([
    "Chiuso con totali provvisori: 2 righe senza esito.",
    "  I56 (6.4.1) Ristrutturazione: da decidere",
    "  I57 Accordi: manca il consuntivo",
  ]);
  expect(provisionalLines([UNDECIDED], "it")[0]).toBe("Chiuso con totali provvisori: 1 riga senza esito.");
  expect(provisionalLines([], "it")).toEqual([]);
});
