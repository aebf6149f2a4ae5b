import { describe, expect, test } from "vitest";
import type { Area } from "../../../src/ports/snapshot.ts";
import {
  LAST_COLUMN,
  LAST_ROW,
  absoluteText,
  addressOf,
  intersect,
  isWholeColumns,
  isWholeRows,
  parseAddress,
  parseAddresses,
  WHOLE_SHEET,
} from "../../../src/workbench/host/model/areas.ts";
import type { Book, DefinedName, Sheet } from "../../../src/workbench/host/model/book.ts";
import { newBook, newId, newSheet } from "../../../src/workbench/host/model/new-book.ts";
import type { Table } from "../../../src/workbench/host/model/table.ts";

const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });

describe("addresses", () => {
  test.each([
    { text: "A1", sheet: "Foglio1", reads: area(1, 1) },
    { text: " b3 ", sheet: "Foglio1", reads: area(3, 2) },
    { text: "A1:B2", sheet: "Foglio1", reads: area(1, 1, 2, 2) },
    { text: "B2:A1", sheet: "Foglio1", reads: area(1, 1, 2, 2) },
    { text: "$A$1:$XFD$1048576", sheet: "Foglio1", reads: WHOLE_SHEET },
    { text: "A:C", sheet: "Foglio1", reads: area(1, 1, LAST_ROW, 3) },
    { text: "$C:A", sheet: "Foglio1", reads: area(1, 1, LAST_ROW, 3) },
    { text: "2:$4", sheet: "Foglio1", reads: area(2, 1, 4, LAST_COLUMN) },
    { text: "Dati!C4", sheet: "Dati", reads: area(4, 3) },
    { text: "'Per l''ente'!C4:D5", sheet: "Per l'ente", reads: area(4, 3, 5, 4) },
    { text: "DATI!C4", sheet: "Dati", reads: area(4, 3) },
    { text: "iva", sheet: "Per l'ente", reads: area(2, 2) },
    { text: "Dati!soglia", sheet: "Dati", reads: area(9, 1) },
    { text: "soglia", sheet: "Foglio1", reads: area(7, 1) },
    { text: "obiettivi", sheet: "Dati", reads: area(5, 1, 8, 3) },
    { text: "Obiettivi[Peso]", sheet: "Dati", reads: area(5, 2, 8, 2) },
    { text: "Obiettivi[[#Headers],[Peso]]", sheet: "Dati", reads: area(4, 2) },
  ])("$text is $sheet", ({ text, sheet, reads }) => {
    const book = someBook();
    const found = parseAddress(book, sheetOf(book, "Foglio1"), text);
    expect({ sheet: found.sheet.name, area: found.area }).toEqual({ sheet, area: reads });
  });

  test.each([
    "",
    " ",
    "A0",
    "A1048577",
    "XFE1",
    "A1:",
    "A1,B2",
    "A1 B2",
    "Altro!A1",
    "niente",
    "aliquota",
    "perduto",
    "giro",
    "[@Peso]",
    "Obiettivi[Altro]",
    "R1C1",
    "Dati!",
    "'Dati!A1",
  ])("%j is none", (text) => {
    const book = someBook();
    expect(() => parseAddress(book, sheetOf(book, "Foglio1"), text)).toThrow(
      "The argument is invalid or missing or has an incorrect format.",
    );
  });

  test("several areas share one sheet", () => {
    const book = someBook();
    const first = sheetOf(book, "Foglio1");
    const found = parseAddresses(book, first, "'Per l''ente'!A1:B2,'Per l''ente'!D:D");
    expect({ sheet: found.sheet.name, areas: found.areas }).toEqual({
      sheet: "Per l'ente",
      areas: [area(1, 1, 2, 2), area(1, 4, LAST_ROW, 4)],
    });
    expect(() => parseAddresses(book, first, "A1,Dati!A1")).toThrow("The argument is invalid");
  });

  test.each([
    { name: "Foglio1", of: area(1, 1), address: "Foglio1!A1" },
    { name: "Per centro", of: area(1, 1, 2, 2), address: "'Per centro'!A1:B2" },
    { name: "Città_2.b", of: area(1, 27), address: "Città_2.b!AA1" },
    { name: "2021", of: area(1, 1), address: "'2021'!A1" },
    { name: "FY21", of: area(1, 1), address: "'FY21'!A1" },
    { name: "R1C1", of: area(1, 1), address: "'R1C1'!A1" },
    { name: "l'ente", of: area(1, 1), address: "'l''ente'!A1" },
    { name: "Foglio1", of: area(1, 2, LAST_ROW, 4), address: "Foglio1!B:D" },
    { name: "Foglio1", of: area(3, 1, 3, LAST_COLUMN), address: "Foglio1!3:3" },
    { name: "Foglio1", of: WHOLE_SHEET, address: "Foglio1!1:1048576" },
  ])("$address is how $name is written, and read again", ({ name, of, address }) => {
    const book = newBook("Prova.xlsx");
    const sheet = book.active;
    sheet.name = name;
    expect(addressOf({ sheet, area: of })).toBe(address);
    expect(parseAddress(book, sheet, address)).toEqual({ sheet, area: of });
  });

  test.each([
    { of: area(1, 1), text: "$A$1" },
    { of: area(2, 28, 9, 30), text: "$AB$2:$AD$9" },
    { of: area(1, 2, LAST_ROW, 4), text: "$B:$D" },
    { of: area(3, 1, 7, LAST_COLUMN), text: "$3:$7" },
  ])("$text", ({ of, text }) => {
    expect(absoluteText(of)).toBe(text);
  });
});

test.each([
  { a: area(1, 1, 5, 5), b: area(3, 4, 9, 9), shared: area(3, 4, 5, 5) },
  { a: area(1, 1, 5, 5), b: area(2, 2), shared: area(2, 2) },
  { a: area(1, 1, 5, 5), b: area(1, 2, LAST_ROW, 2), shared: area(1, 2, 5, 2) },
  { a: area(1, 1, 5, 5), b: area(6, 1, 7, 5), shared: undefined },
  { a: area(1, 1, 5, 5), b: area(1, 6, 5, 7), shared: undefined },
])("what areas share", ({ a, b, shared }) => {
  expect(intersect(a, b)).toEqual(shared);
  expect(intersect(b, a)).toEqual(shared);
});

test.each([
  { of: area(1, 2, LAST_ROW, 4), columns: true, rows: false },
  { of: area(2, 1, 3, LAST_COLUMN), columns: false, rows: true },
  { of: WHOLE_SHEET, columns: true, rows: true },
  { of: area(1, 1, LAST_ROW - 1, 1), columns: false, rows: false },
])("whole columns and rows", ({ of, columns, rows }) => {
  expect({ columns: isWholeColumns(of), rows: isWholeRows(of) }).toEqual({ columns, rows });
});

test("ids count on through a book", () => {
  const book = newBook("Prova.xlsx");
  expect([book.active.id, newId(book), newSheet(book, "Due").id]).toEqual([
    "{00000001-0001-0000-0000-000000000000}",
    "{00000002-0001-0000-0000-000000000000}",
    "{00000003-0001-0000-0000-000000000000}",
  ]);
});

function someBook(): Book {
  const book = newBook("Prova.xlsx");
  const data = newSheet(book, "Dati");
  book.sheets.push(data, newSheet(book, "Per l'ente"));
  book.names.push(
    name("Iva", "='Per l''ente'!$B$2"),
    name("soglia", "=Foglio1!$A$7"),
    name("aliquota", "=0.22"),
    name("perduto", "=Foglio1!#REF!"),
    name("giro", "=Foglio1!giro"),
  );
  data.names.push(name("soglia", "=Dati!$A$9"));
  data.tables.push(table("Obiettivi", area(4, 1, 9, 3)));
  return book;
}

const name = (text: string, formula: string): DefinedName => ({
  id: text,
  name: text,
  formula,
  comment: "",
  visible: true,
});

/** With a heading row and a totals row. */
const table = (text: string, of: Area): Table => ({
  id: text,
  name: text,
  area: of,
  showHeadings: true,
  showTotals: true,
  style: "",
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showFilterButton: true,
  columns: ["Codice", "Peso", "Esito"].map((heading, i) => ({ id: i + 1, name: heading })),
  filter: undefined,
  sort: [],
});

function sheetOf(book: Book, text: string): Sheet {
  const sheet = book.sheets.find((each) => each.name === text);
  if (sheet === undefined) throw new Error(`no sheet ${text}`);
  return sheet;
}
