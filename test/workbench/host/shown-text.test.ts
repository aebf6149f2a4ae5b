import { expect, test } from "vitest";
import { shownText } from "../../../src/workbench/host/calculation/shown-text.ts";
import type { CellValue } from "../../../src/workbench/host/model/cell-grid.ts";

interface Shown {
  readonly value: CellValue;
  readonly format: string;
  readonly it: string;
  readonly en: string;
}

test.each([
  { value: "", format: "General", it: "", en: "" },
  { value: "testo", format: "0.00", it: "testo", en: "testo" },
  { value: "bozza", format: '0;0;0;"* "@', it: "* bozza", en: "* bozza" },
  { value: true, format: "General", it: "VERO", en: "TRUE" },
  { value: false, format: "0", it: "FALSO", en: "FALSE" },
  { value: { error: "#N/A" }, format: "0", it: "#N/D", en: "#N/A" },
  { value: { error: "#DIV/0!" }, format: "0", it: "#DIV/0!", en: "#DIV/0!" },
  { value: 1 / 3, format: "General", it: "0,333333333", en: "0.333333333" },
  { value: 1_234_567.891, format: "General", it: "1234567,891", en: "1234567.891" },
  { value: 12_345_678_901, format: "General", it: "12345678901", en: "12345678901" },
  { value: 123_456_789_012, format: "General", it: "1,23457E+11", en: "1.23457E+11" },
  { value: 1234.5, format: "#,##0.00", it: "1.234,50", en: "1,234.50" },
  { value: 0.125, format: "0.0%", it: "12,5%", en: "12.5%" },
  { value: -3, format: "0;[Red](0)", it: "(3)", en: "(3)" },
  { value: 44_269, format: "m/d/yyyy", it: "14/03/2021", en: "3/14/2021" },
  { value: 44_269, format: "dd/mm/yyyy", it: "14/03/2021", en: "14/03/2021" },
  { value: 44_269, format: "d mmmm yyyy", it: "14 marzo 2021", en: "14 March 2021" },
  { value: 1.5, format: "[h]:mm", it: "36:00", en: "36:00" },
  { value: -1, format: "dd/mm/yyyy", it: "########", en: "########" },
  { value: -0.5, format: "h:mm", it: "########", en: "########" },
  { value: 2_958_466, format: "yyyy", it: "########", en: "########" },
  { value: 42, format: "@", it: "42", en: "42" },
] satisfies Shown[])("$value under $format is $it in Italy, $en in America", ({ value, format, it, en }) => {
  const shown = (locale: string): string => shownText(value, format, { locale, dateSystem: 1900 });
  expect([shown("it-IT"), shown("en-US")]).toEqual([it, en]);
});

test("days of the 1904 system", () => {
  expect(shownText(0, "d/m/yyyy", { locale: "it-IT", dateSystem: 1904 })).toBe("1/1/1904");
});
