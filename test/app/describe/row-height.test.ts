import fc from "fast-check";
import { expect, test } from "vitest";
import { rowHeight, wrapText } from "../../../src/app/describe/row-height.ts";
import type { CellStyle } from "../../../src/ports/layout.ts";

test.each([
  { text: "", width: 20, lines: [""] },
  { text: "una riga", width: 20, lines: ["una riga"] },
  { text: "prima riga e seconda riga", width: 14, lines: ["prima riga e", "seconda riga"] },
  { text: "prima\nseconda", width: 40, lines: ["prima", "seconda"] },
  { text: "impresainungiorno", width: 10, lines: ["impresainu", "ngiorno"] },
])("breaks «$text» at $width", ({ text, width, lines }) => {
  expect(wrapText(text, width)).toEqual(lines);
});

const WRAPPED: CellStyle = { wrap: true };

test.each([
  { value: "breve", style: WRAPPED, height: undefined },
  { value: "una descrizione che non sta in una sola riga", style: WRAPPED, height: 45 },
  { value: "una descrizione che non sta in una sola riga", style: {}, height: undefined },
  {
    value: "una descrizione che non sta in una sola riga",
    style: { ...WRAPPED, bold: true, size: 14 },
    height: 58,
  },
  { value: 1234567890123456, style: WRAPPED, height: undefined },
  { value: "Titolo", style: { size: 16 }, height: 22 },
])("a cell 20 wide with $value needs $height", ({ value, style, height }) => {
  expect(rowHeight([{ value, style }], [{ width: 20 }])).toBe(height);
});

test("the highest cell decides, and no row is higher than Excel allows", () => {
  const cells = [{ value: "a", style: WRAPPED }, undefined, { value: "b\nc", style: WRAPPED }];
  const columns = [{ width: 10 }, { width: 10 }, { width: 10 }];
  expect(rowHeight(cells, columns)).toBe(30);
  expect(rowHeight([{ value: "a\n".repeat(100), style: WRAPPED }], columns)).toBe(409);
});

test("wrapping loses no word, and every line but a long word's fits", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 60 }), (list, width) => {
      const lines = wrapText(list.join(" "), width);
      expect(lines.join(" ")).toBe(list.join(" "));
      // No letter is narrower than half a digit.
      expect(lines.every((line) => line.length <= width * 2)).toBe(true);
    }),
  );
});
