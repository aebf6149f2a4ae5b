import { expect, test } from "vitest";
import { standsFor } from "../../src/adapters/sheet-mark.ts";

test.each([
  { refersTo: "Sintesi!$A$1", sheet: "Sintesi", own: true },
  { refersTo: "=Sintesi!$A$3", sheet: "sintesi", own: true },
  { refersTo: "'Per centro'!$A$1", sheet: "Per centro", own: true },
  { refersTo: "='Per l''ente'!$A$1", sheet: "Per l'ente", own: true },
  { refersTo: "'Per centro'!$A$1", sheet: "Appunti del dirigente", own: false },
  { refersTo: "#REF!$A$1", sheet: "Sintesi", own: false },
  { refersTo: "#REF!", sheet: "Sintesi", own: false },
  { refersTo: "=0.4", sheet: "Sintesi", own: false },
])("$refersTo is a mark on $sheet: $own", ({ refersTo, sheet, own }) => {
  expect(standsFor(refersTo, sheet)).toBe(own);
});
