import { describe, expect, test } from "vitest";
import { restoreSentence } from "../../../src/app/texts/restore.ts";
import type { RestoreRefusal } from "../../../src/app/undo/restore.ts";

const rows = { sheet: "Indicatori", first: 5, last: 9 } as const;
/** One of each; a code without one does not compile. */
const REFUSALS: Readonly<Record<RestoreRefusal["code"], RestoreRefusal>> = {
  "nothing-to-restore": { code: "nothing-to-restore" },
  "already-restored": { code: "already-restored" },
  "memory-lost": { code: "memory-lost" },
  "memory-too-old": { code: "memory-too-old" },
  "plan-not-found": { code: "plan-not-found", sheet: "Indicatori" },
  "sheets-deleted": { code: "sheets-deleted", sheets: ["Sintesi", "Per centro"] },
  "rows-sorted": { code: "rows-sorted", ...rows },
  "rows-inserted": { code: "rows-inserted", ...rows },
  "rows-deleted": { code: "rows-deleted", ...rows },
  "rows-moved": { code: "rows-moved", ...rows },
  "typed-since": { code: "typed-since", cells: [{ sheet: "Sintesi", address: "A1" }] },
  "still-used": {
    code: "still-used",
    uses: [{ kind: "formula", sheet: "Impostazioni", place: "A40", of: "Sintesi" }],
  },
};

describe.each([
  { language: "it", name: "«piano.xlsx»" },
  { language: "en", name: "“piano.xlsx”" },
] as const)("$language", ({ language, name }) => {
  test.each(Object.values(REFUSALS))("$code is what, where, and what to do", (refusal) => {
    const said = restoreSentence(refusal, language, "piano.xlsx");
    // A sentence that names the file, and at least one after it.
    expect(said).toMatch(/^\P{Ll}[^{}]*piano\.xlsx[^{}]*\. \P{Ll}[^{}]*\.$/u);
    expect(said).toContain(name);
    for (const fact of Object.values(refusal).filter(
      (each) => typeof each === "string" && each !== refusal.code,
    ))
      expect(said).toContain(fact);
  });
});

test.each([
  {
    refusal: { code: "rows-inserted", sheet: "Indicatori", first: 7, last: 7 },
    said: "In «piano.xlsx» sono state inserite righe nella tabella dopo l’ultimo calcolo: foglio «Indicatori», riga 7. Annullare scriverebbe nelle righe di altri indicatori, e non è stato toccato nulla. Togliere quelle righe e riprovare, oppure calcolare di nuovo.",
  },
  {
    refusal: {
      code: "still-used",
      uses: [
        { kind: "formula", sheet: "Impostazioni", place: "A40", of: "Sintesi" },
        { kind: "formula", sheet: "Impostazioni", place: "A41", of: "Sintesi" },
      ],
    },
    said: "In «piano.xlsx» qualcosa conta su fogli che annullare toglierebbe: su «Sintesi» la formula in «Impostazioni»!A40; su «Sintesi» la formula in «Impostazioni»!A41. Non è stato toccato nulla. Togliere o cambiare quei riferimenti e riprovare.",
  },
] satisfies { refusal: RestoreRefusal; said: string }[])("says $refusal.code", ({ refusal, said }) => {
  expect(restoreSentence(refusal, "it", "piano.xlsx")).toBe(said);
});

test("in the pane there is no file name; many places are counted", () => {
  const cells = Array.from({ length: 14 }, (_, index) => ({ sheet: "Sintesi", address: `A${index + 1}` }));
  expect(restoreSentence({ code: "typed-since", cells }, "en", "")).toContain(
    "in this workbook since the last computation, where taking it back would erase it: sheet “Sintesi”, A1, A2",
  );
  expect(restoreSentence({ code: "typed-since", cells }, "en", "")).toContain("A12; and 2 more");
});
