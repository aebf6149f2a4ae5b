import { expect, test } from "vitest";
import { conditionalFormatsXml, validationsXml } from "../../../src/adapters/xlsx/render-rules.ts";
import { StyleBook } from "../../../src/adapters/xlsx/style-book.ts";
import type { ConditionalFormat } from "../../../src/ports/layout.ts";
import { plainStyles } from "./render-support.ts";

const green = { fill: "#C6E0B4", colour: "#1E4620" };
const red = { fill: "#F8CBAD", colour: "#7A1F00", bold: true };
const area = { top: 5, left: 3, bottom: 9, right: 4 };
const rule = (when: ConditionalFormat["when"], look = green): ConditionalFormat => ({ area, when, look });

test("rules of one area stand together, each with its look and its place in line", () => {
  const styles = new StyleBook(plainStyles);
  const formats = [
    rule({ kind: "equals", column: 1, text: "a" }),
    { ...rule({ kind: "equals", column: 1, text: "a & b" }), area: { ...area, right: 3 } },
    rule({ kind: "equals", column: 1, text: "c" }, red),
  ];
  expect(conditionalFormatsXml(formats, styles, 7)).toEqual([
    '<conditionalFormatting sqref="C5:D9">' +
      '<cfRule type="expression" dxfId="0" priority="7"><formula>$A5="a"</formula></cfRule>' +
      '<cfRule type="expression" dxfId="1" priority="9"><formula>$A5="c"</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="C5:C9">' +
      '<cfRule type="expression" dxfId="0" priority="8"><formula>$A5="a &amp; b"</formula></cfRule></conditionalFormatting>',
  ]);
  expect(conditionalFormatsXml([], styles)).toEqual([]);
});

test("lists warn where other values are allowed, and point to the sheet by its name in the workbook", () => {
  const source = { sheet: "Elenchi", area: { top: 2, left: 1, bottom: 9, right: 1 } };
  const common = 'allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="C5:D9"';
  const list = "<formula1>'Elenchi (Traguardo)'!$A$2:$A$9</formula1>";
  const validations = [
    { area, source, allowOther: true },
    { area, source, allowOther: false },
  ];
  expect(validationsXml(validations, (sheet) => `${sheet} (Traguardo)`)).toBe(
    `<dataValidations count="2"><dataValidation type="list" errorStyle="warning" ${common}>${list}</dataValidation>` +
      `<dataValidation type="list" ${common}>${list}</dataValidation></dataValidations>`,
  );
  expect(validationsXml([], (sheet) => sheet)).toBe("");
});
