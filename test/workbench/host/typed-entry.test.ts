import { expect, test } from "vitest";
import { typedEntry, type TypedEntry } from "../../../src/workbench/host/calculation/typed-entry.ts";

test.each([
  { text: "", becomes: { value: "" } },
  { text: "abc", becomes: { value: "abc" } },
  { text: "art. 5", becomes: { value: "art. 5" } },
  { text: "-abc", becomes: { value: "-abc" } },
  { text: "=", becomes: { value: "=" } },
  { text: "3", becomes: { value: 3 } },
  { text: " 3 ", becomes: { value: 3 } },
  { text: "-3.5", becomes: { value: -3.5 } },
  { text: "(5)", becomes: { value: -5 } },
  { text: "00012", becomes: { value: 12 } },
  { text: "3,5", becomes: { value: "3,5" } },
  { text: "1.234,5", becomes: { value: "1.234,5" } },
  { text: "1,234", becomes: { value: 1234, numberFormat: "#,##0" } },
  { text: "1,234.5", becomes: { value: 1234.5, numberFormat: "#,##0.00" } },
  { text: "3e2", becomes: { value: 300, numberFormat: "0.00E+00" } },
  { text: "50%", becomes: { value: 0.5, numberFormat: "0%" } },
  { text: "12.5%", becomes: { value: 0.125, numberFormat: "0.00%" } },
  { text: "$3", becomes: { value: 3, numberFormat: "$#,##0_);[Red]($#,##0)" } },
  { text: "1 1/2", becomes: { value: 1.5, numberFormat: "# ?/?" } },
  { text: "TRUE", becomes: { value: true } },
  { text: "false", becomes: { value: false } },
  { text: "VERO", becomes: { value: "VERO" } },
  { text: "#N/A", becomes: { value: { error: "#N/A" } } },
  { text: "#N/D", becomes: { value: "#N/D" } },
  { text: "3/14/2021", becomes: { value: 44_269, numberFormat: "m/d/yyyy" } },
  { text: "2021-03-14", becomes: { value: 44_269, numberFormat: "m/d/yyyy" } },
  { text: "14-Mar-21", becomes: { value: 44_269, numberFormat: "d-mmm-yy" } },
  { text: "1/2", becomes: { value: 46_024, numberFormat: "d-mmm" } },
  { text: "31/12/2021", becomes: { value: "31/12/2021" } },
  { text: "2/30/2021", becomes: { value: "2/30/2021" } },
  { text: "1:30", becomes: { value: 0.0625, numberFormat: "h:mm" } },
  { text: "1:30 PM", becomes: { value: 0.5625, numberFormat: "h:mm AM/PM" } },
  { text: "3/14/2021 6:00", becomes: { value: 44_269.25, numberFormat: "m/d/yyyy h:mm" } },
  { text: "=SUM(A1:A3)", becomes: { value: "", formula: "=SUM(A1:A3)" } },
  { text: "'=SUM(A1)", becomes: { value: "=SUM(A1)", quotePrefix: true } },
  { text: "'3", becomes: { value: "3", quotePrefix: true } },
] satisfies { text: string; becomes: TypedEntry }[])("typing $text gives $becomes", ({ text, becomes }) => {
  expect(typedEntry(text, "General")).toEqual(becomes);
});

test.each(["3", "=A1", "1/2", "TRUE", "#N/A", " x "])("%s stays text in a cell of format @", (text) => {
  expect(typedEntry(text, "@")).toEqual({ value: text });
});

test("a cell's own format stays", () => {
  expect(typedEntry("50%", "0.00")).toEqual({ value: 0.5 });
  expect(typedEntry("3/14/2021", "dd/mm/yyyy")).toEqual({ value: 44_269 });
});

test.each([
  { text: "3,5", becomes: { value: 3.5 } },
  { text: "3.000", becomes: { value: 3000, numberFormat: "#,##0" } },
  { text: "3.5", becomes: { value: "3.5" } },
  { text: "12,5%", becomes: { value: 0.125, numberFormat: "0.00%" } },
  { text: "31/12/2021", becomes: { value: 44_561, numberFormat: "m/d/yyyy" } },
  { text: "31/12", becomes: { value: 46_387, numberFormat: "d-mmm" } },
  { text: "giugno", becomes: { value: "giugno" } },
  { text: "VERO", becomes: { value: true } },
  { text: "falso", becomes: { value: false } },
  { text: "TRUE", becomes: { value: "TRUE" } },
  { text: "art. 5", becomes: { value: "art. 5" } },
] satisfies { text: string; becomes: TypedEntry }[])(
  "typing $text in Italian gives $becomes",
  ({ text, becomes }) => {
    expect(typedEntry(text, "General", "it")).toEqual(becomes);
  },
);
