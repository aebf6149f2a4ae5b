import { expect, test } from "vitest";
import { OfficeWorkbook } from "../../../src/adapters/office-js/office-workbook.ts";
import type { Change } from "../../../src/ports/change.ts";
import type { CellStyle, SheetLayout } from "../../../src/ports/layout.ts";
import type { Adornment, Applied, WorkbookFailure } from "../../../src/ports/workbook.ts";
import { newBook, newSheet } from "../../../src/workbench/host/model/new-book.ts";
import type { Book, Sheet } from "../../../src/workbench/host/model/book.ts";
import type { Switches } from "../../../src/workbench/host/switches.ts";
import { openExcel } from "../../support/excel.ts";

const BOXED: CellStyle = { border: "thin" };

const LAYOUT: SheetLayout = {
  name: "Sintesi",
  columns: [{ width: 20 }, { width: 10 }],
  rows: [
    { cells: [{ value: "Centro" }, { value: "Grado", style: BOXED }] },
    { cells: [{ value: "Anagrafe" }, { value: 0.8 }] },
    { cells: [{ value: "Tributi" }, { value: 0.5 }] },
  ],
  freeze: { rows: 1, columns: 1 },
  conditionalFormats: [
    {
      area: { top: 2, left: 1, bottom: 3, right: 1 },
      when: { kind: "equals", column: 1, text: "Tributi" },
      look: { fill: "#FFC7CE", colour: "#9C0006" },
    },
    {
      area: { top: 2, left: 2, bottom: 3, right: 2 },
      when: { kind: "equals", column: 1, text: "Anagrafe" },
      look: { fill: "#C6EFCE", colour: "#006100" },
    },
  ],
  charts: [
    {
      title: "Grado",
      categories: { top: 2, left: 1, bottom: 3, right: 1 },
      values: { top: 2, left: 2, bottom: 3, right: 2 },
      place: { top: 5, left: 1, bottom: 15, right: 4 },
      colour: "#1F4E79",
      max: 1,
      format: "0%",
    },
  ],
  print: { orientation: "landscape", fitToWidth: true, footer: "&P" },
};

const MARK = { role: "summary", version: "1", digest: "d" };
const ADD: Change = { kind: "replace-sheet", sheet: undefined, mark: MARK, layout: LAYOUT };

async function applied(
  switches: Partial<Switches>,
  change: Change,
  book: Book = newBook("Prova.xlsx"),
): Promise<{ readonly result: Applied | WorkbookFailure; readonly book: Book }> {
  const excel = await openExcel({ book, switches, requirementSets: { ExcelApi: "1.13" } });
  const workbook = new OfficeWorkbook(excel.Excel, "it");
  const done = await workbook.apply([change], [{ kind: "remove-sheet", sheet: LAYOUT.name }]);
  await excel.close();
  return { result: done.ok ? done.value : done.issue, book };
}

const made = ({ sheets }: Book): Sheet | undefined => sheets.find(({ name }) => name === LAYOUT.name);

test.each<{ member: string; leftOut: readonly Adornment[]; charts: number; frozen: object | undefined }>([
  { member: "PageLayout.paperSize", leftOut: ["print-setup"], charts: 1, frozen: LAYOUT.freeze },
  { member: "PageLayout.setPrintMargins", leftOut: ["print-setup"], charts: 1, frozen: LAYOUT.freeze },
  { member: "HeaderFooter.centerFooter", leftOut: ["print-setup"], charts: 1, frozen: LAYOUT.freeze },
  { member: "ChartAxis.position", leftOut: ["charts"], charts: 0, frozen: LAYOUT.freeze },
  { member: "ChartCollection.add", leftOut: ["charts"], charts: 0, frozen: LAYOUT.freeze },
  { member: "WorksheetFreezePanes.freezeAt", leftOut: ["frozen-panes"], charts: 1, frozen: undefined },
])("where $member fails the rest is written", async ({ member, leftOut, charts, frozen }) => {
  const { result, book } = await applied({ refusedMembers: [member] }, ADD);
  const sheet = made(book);
  expect([result, sheet?.charts.length, sheet?.freeze]).toEqual([
    { cells: 0, sheets: 1, leftOut },
    charts,
    frozen,
  ]);
});

test("several may fail", async () => {
  const refusedMembers = ["ChartAxis.position", "PageLayout.orientation", "WorksheetFreezePanes.freezeAt"];
  const { result } = await applied({ refusedMembers }, ADD);
  expect(result).toEqual({ cells: 0, sheets: 1, leftOut: ["charts", "print-setup", "frozen-panes"] });
});

test("where anything else fails nothing is written", async () => {
  const { result, book } = await applied({ refusedMembers: ["ConditionalFormatCollection.add"] }, ADD);
  expect([result, made(book)]).toEqual([
    {
      code: "host-refused",
      facts: { code: "GeneralException", location: "ConditionalFormatCollection.add" },
    },
    undefined,
  ]);
});

test("rules are complete before they move, in the order of the layout", async () => {
  const { book } = await applied({ movedRules: "lost" }, ADD);
  expect(made(book)?.conditionalRules.map(({ rule }) => rule)).toEqual([
    { formula: '=$A2="Tributi"' },
    { formula: '=$A2="Anagrafe"' },
  ]);
});

test("lines are asked for where an area has them", async () => {
  const { result } = await applied({ absentInsideLines: "InvalidArgument" }, ADD);
  expect(result).toEqual({ cells: 0, sheets: 1 });
});

test.each(["Hidden", "VeryHidden"] as const)("panes of a sheet that is %s stay", async (visibility) => {
  const book = newBook("Prova.xlsx");
  const sheet = newSheet(book, LAYOUT.name);
  Object.assign(sheet, { visibility, freeze: { rows: 2, columns: 0 } });
  book.sheets.push(sheet);
  const { result } = await applied(
    { panesOfHiddenSheets: "GeneralException" },
    { ...ADD, sheet: LAYOUT.name },
    book,
  );
  expect([result, sheet.freeze, sheet.visibility]).toEqual([
    { cells: 0, sheets: 1 },
    { rows: 2, columns: 0 },
    visibility,
  ]);
});
