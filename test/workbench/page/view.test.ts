import { describe, expect, test } from "vitest";
import { applyFormat } from "../../../src/workbench/host/model/cell-look.ts";
import type { ConditionalRule } from "../../../src/workbench/host/model/conditional-rule.ts";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import type { Table } from "../../../src/workbench/host/model/table.ts";
import { ExcelHost } from "../../../src/workbench/host/protocol/process-query.ts";
import { sheetView } from "../../../src/workbench/page/view/cell-view.ts";
import { lineOnDark, readableOnDark } from "../../../src/workbench/page/view/colours.ts";
import { conditionalLooks } from "../../../src/workbench/page/view/conditional-looks.ts";
import { editText } from "../../../src/workbench/page/view/edit-text.ts";
import { fitHeights, linesOf } from "../../../src/workbench/page/view/fitted-height.ts";
import { sheetFrame } from "../../../src/workbench/page/view/sheet-frame.ts";
import { summaryOf } from "../../../src/workbench/page/view/summary.ts";

/** Ten pixels a letter, whatever the font. */
const measure = (text: string): number => text.length * 10;
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

function excelWith(...rows: readonly (readonly (string | number)[])[]) {
  const host = new ExcelHost({ book: newBook("Prova.xlsx"), locale: "it-IT" });
  const sheet = host.book.active;
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      sheet.cells.put(row + 1, column + 1, { value });
    });
  });
  return { host, sheet, book: host.book };
}

const rule = (kind: ConditionalRule["kind"], ask: object, fillColour: string): ConditionalRule => ({
  id: fillColour,
  kind,
  areas: [{ top: 1, left: 1, bottom: 9, right: 9 }],
  stopIfTrue: false,
  rule: ask as ConditionalRule["rule"],
  look: { fillColour },
});

describe("conditional formats", () => {
  test.each([
    { kind: "Custom", ask: { formula: '=$A1="sì"' }, coloured: [true, false, false] },
    { kind: "CellValue", ask: { operator: "GreaterThan", formula1: "=1" }, coloured: [true, false, true] },
    {
      kind: "CellValue",
      ask: { operator: "Between", formula1: "=1", formula2: "=2" },
      coloured: [false, true, true],
    },
    { kind: "ContainsText", ask: { operator: "Contains", text: "3" }, coloured: [true, false, false] },
    { kind: "PresetCriteria", ask: { criterion: "NonBlanks" }, coloured: [true, true, true] },
    { kind: "PresetCriteria", ask: { criterion: "Errors" }, coloured: [false, false, false] },
    { kind: "Custom", ask: { formula: "=not a formula(" }, coloured: [false, false, false] },
  ] as const)("$kind $ask colours $coloured", ({ kind, ask, coloured }) => {
    const { host, sheet } = excelWith(["sì", 3], ["no", 1], ["", 2]);
    sheet.conditionalRules.push(rule(kind, ask, "#FF0000"));
    const lookAt = conditionalLooks(host, sheet);
    expect([1, 2, 3].map((row) => lookAt(row, 2) !== undefined)).toEqual(coloured);
  });

  test("of two rules the first counts, and what it leaves open comes from the second", () => {
    const { host, sheet } = excelWith([1]);
    const second = {
      ...rule("Custom", { formula: "=TRUE" }, "#00FF00"),
      look: { fillColour: "#00FF00", bold: true },
    };
    sheet.conditionalRules.push(rule("Custom", { formula: "=TRUE" }, "#FF0000"), second);
    expect(conditionalLooks(host, sheet)(1, 1)).toEqual({ fillColour: "#FF0000", bold: true });
    sheet.conditionalRules[0] = { ...rule("Custom", { formula: "=TRUE" }, "#FF0000"), stopIfTrue: true };
    expect(conditionalLooks(host, sheet)(1, 1)).toEqual({ fillColour: "#FF0000" });
  });
});

describe("a cell", () => {
  test("shows its value as Excel does, with its look", () => {
    const { host, sheet, book } = excelWith([0.785]);
    applyFormat(book, sheet, [cell(1, 1)], {
      numberFormat: "0.0%",
      fill: { colour: "#FFEE88", pattern: "Solid" },
      font: { bold: true, colour: "#112233" },
    });
    const view = sheetView(host, sheet, measure, false).at(1, 1);
    expect(view.text).toBe("78,5%");
    expect(view.box).toMatchObject({ "background-color": "#FFEE88", "border-right": "1px solid #FFEE88" });
    expect(view.words).toMatchObject({
      "font-weight": "bold",
      color: "#112233",
      "justify-content": "flex-end",
    });
  });

  test("fills with hashes where a number is too wide", () => {
    const { host, sheet } = excelWith([123_456_789]);
    expect(sheetView(host, sheet, measure, false).at(1, 1).text).toMatch(/^#+$/);
  });

  test("lets a long text run over blank neighbours, whose lines it hides", () => {
    const { host, sheet } = excelWith(["quindici lettere", "", "stop"]);
    const view = sheetView(host, sheet, measure, false);
    expect(view.at(1, 1).reach).toEqual({ column: 2, width: 128 });
    expect([1, 2].map((column) => view.at(1, column).box["border-right"])).toEqual([
      "1px solid transparent",
      "1px solid var(--grid-line)",
    ]);
    sheet.cells.put(1, 2, { value: 1 });
    expect(sheetView(host, sheet, measure, false).at(1, 1).reach).toBeUndefined();
  });

  test("is legible in the dark, where nothing is behind its text", () => {
    const { host, sheet, book } = excelWith(["a", "b"]);
    applyFormat(book, sheet, [cell(1, 2)], { fill: { colour: "#FFEE88", pattern: "Solid" } });
    const view = sheetView(host, sheet, measure, true);
    expect([1, 2].map((column) => view.at(1, column).words["color"])).toEqual(["hsl(0 0% 78%)", "#000000"]);
  });

  test("takes bands and headings from its table", () => {
    const { host, sheet } = excelWith(["Nome"], ["uno"], ["due"]);
    sheet.tables.push({
      id: "1",
      name: "T",
      area: { top: 1, left: 1, bottom: 3, right: 1 },
      showHeadings: true,
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
      columns: [{ id: 1, name: "Nome" }],
    } as unknown as Table);
    const view = sheetView(host, sheet, measure, false);
    expect([1, 2, 3].map((row) => view.at(row, 1).box["background-color"])).toEqual([
      "#4472C4",
      "#D9E1F2",
      undefined,
    ]);
    expect([1, 2].map((row) => view.at(row, 1).filterOf?.index)).toEqual([0, undefined]);
  });
});

test.each([
  { value: 3000, numberFormat: "#,##0", shows: "3000" },
  { value: 3.5, numberFormat: "0", shows: "3,5" },
  { value: 0.125, numberFormat: "0%", shows: "12,5%" },
  { value: 0.07, numberFormat: "0%", shows: "7%" },
  { value: 44_561, numberFormat: "mmm-yy", shows: "31/12/2021" },
  { value: true, numberFormat: "General", shows: "VERO" },
  { value: { error: "#N/A" }, numberFormat: "General", shows: "#N/D" },
])("$value in a cell of format $numberFormat is edited as $shows", ({ value, numberFormat, shows }) => {
  expect(editText({ value }, { numberFormat, quotePrefix: false }, "it-IT", 1900)).toBe(shows);
});

test("a formula is edited as it stands, a text behind an apostrophe with it", () => {
  const format = { numberFormat: "General", quotePrefix: false };
  expect(editText({ value: 5, formula: "=A1*2" }, format, "it-IT", 1900)).toBe("=A1*2");
  expect(editText({ value: "3" }, { ...format, quotePrefix: true }, "it-IT", 1900)).toBe("'3");
});

test("the frame leaves out what is hidden, and counts what is frozen among what shows", () => {
  const { sheet } = excelWith(["a", "b", "c"]);
  sheet.freeze = { rows: 2, columns: 2 };
  sheet.columns.set(2, { hidden: true });
  sheet.rows.set(1, { height: 30 });
  sheet.rows.set(3, { filtered: true });
  const { rows, columns, frozenRows, frozenColumns } = sheetFrame(sheet, new Map([[2, 45]]), {
    row: 1,
    column: 1,
  });
  expect({ frozenRows, frozenColumns }).toEqual({ frozenRows: 2, frozenColumns: 1 });
  expect(columns.slice(0, 2).map(({ at }) => at)).toEqual([1, 3]);
  expect(rows.slice(0, 3)).toEqual([
    { at: 1, size: 40 },
    { at: 2, size: 60 },
    { at: 4, size: 20 },
  ]);
});

test.each([
  { text: "uno due tre", room: 70, lines: 2 },
  { text: "uno\ndue", room: 200, lines: 2 },
  { text: "lunghissimo", room: 60, lines: 2 },
  { text: "uno", room: 60, lines: 1 },
])("$text takes $lines lines of $room pixels", ({ text, room, lines }) => {
  expect(linesOf(text, room, measure)).toBe(lines);
});

test("rows without a height are as high as their wrapped text; others keep theirs", () => {
  const { book, sheet } = excelWith(["uno due tre"], ["uno due tre"]);
  applyFormat(book, sheet, [{ top: 1, left: 1, bottom: 2, right: 1 }], { alignment: { wrap: true } });
  sheet.rows.set(2, { height: 15 });
  expect(fitHeights(measure)(book, sheet)).toEqual(new Map([[1, 45]]));
});

test("what is selected comes to a count, a sum and a mean", () => {
  const { book, sheet } = excelWith([1, "a"], [2.5]);
  const area = { top: 1, left: 1, bottom: 9, right: 9 };
  expect(summaryOf(book, sheet, area, "it-IT")).toEqual({ count: 3, sum: "3,5", average: "1,75" });
  expect(summaryOf(book, sheet, cell(1, 2), "it-IT")).toEqual({ count: 1 });
  expect(summaryOf(book, sheet, cell(5, 5), "it-IT")).toBeUndefined();
});

test("colours on a dark screen: text is made light, lines are toned down", () => {
  expect([readableOnDark("#1F3864"), readableOnDark("#FFFFFF")]).toEqual([
    "hsl(218 53% 78%)",
    "hsl(0 0% 100%)",
  ]);
  expect([lineOnDark("#BFBFBF"), lineOnDark("#000000")]).toEqual(["hsl(0 0% 38%)", "hsl(0 0% 78%)"]);
});
