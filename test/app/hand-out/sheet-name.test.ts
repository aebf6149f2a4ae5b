import { expect, test } from "vitest";
import { sheetName } from "../../../src/app/hand-out/sheet-name.ts";

test.each([
  { name: "Registro delle Imprese", sheet: "Registro delle Imprese" },
  { name: "Front end Registro delle Imprese", sheet: "Front end Registro" },
  { name: "Personale organizzazione e sportelli", sheet: "Personale organizzazione" },
  { name: "Area I: servizi [online] / sportelli", sheet: "Area I servizi online sportelli" },
  { name: "'Affari generali'", sheet: "Affari generali" },
  { name: "Dell'Area", sheet: "Dell'Area" },
  { name: "  Spazi   doppi\t", sheet: "Spazi doppi" },
  { name: "Supercalifragilistichespiralidoso ente", sheet: "Supercalifragilistichespiralido" },
  { name: "𝒜".repeat(20), sheet: "𝒜".repeat(15) },
  { name: "Cronologia", code: "C1", sheet: "C1" },
  { name: "???", code: "A/1", sheet: "A 1" },
  { name: "***", code: "", sheet: "Centro" },
])("$name → $sheet", ({ name, code = "", sheet }) => {
  expect(sheetName({ name, code }, "it")).toBe(sheet);
  expect(sheet.length).toBeLessThanOrEqual(31);
});
