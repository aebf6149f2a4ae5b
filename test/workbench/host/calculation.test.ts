import { describe, expect, test } from "vitest";
import { openCalculation } from "../../../src/workbench/host/calculation/open-calculation.ts";
import type { CellValue } from "../../../src/workbench/host/model/cell-grid.ts";
import { addName, addSheet, addTable, bookOf, Desk, fill } from "./formula-book.ts";

const NA = { error: "#N/A" };
const VALUE = { error: "#VALUE!" };
const REF = { error: "#REF!" };
const DIV = { error: "#DIV/0!" };
const NAME = { error: "#NAME?" };
const NUM = { error: "#NUM!" };
const SPILL = { error: "#SPILL!" };

/** A1:D6: offices with their targets and results; E is empty. */
function plan(): Desk {
  const { book, sheet } = bookOf([
    ["Ufficio", "Target", "Risultato", "Data"],
    ["Anagrafe", 0.8, 0.9, 44_197],
    ["Tributi", 10, 12, 44_228],
    ["Scuola", 5, undefined, 44_256],
    ["anagrafe 2", "n.d.", 3, 44_287],
    ["Cultura", 5, 4, 44_317],
  ]);
  addSheet(book, "Per centro", [
    ["Peso", 0.25],
    ["Peso", 0.75],
  ]);
  addName(book, "Soglia", "=0.8");
  addName(book, "Pesi", "='Per centro'!$B$1:$B$2");
  addName(book, "Pesi", "=Foglio1!$B$2:$B$3", sheet);
  return new Desk(book, sheet);
}

interface Row {
  readonly formula: string;
  readonly gives: CellValue;
}

describe("results", () => {
  const desk = plan();

  test.each([
    { formula: "=1+2*3^2", gives: 19 },
    { formula: "=-2^2", gives: 4 },
    { formula: "=50%*4", gives: 2 },
    { formula: '="a"&1.5&TRUE', gives: "a1.5TRUE" },
    { formula: '="3"+1', gives: 4 },
    { formula: '="a"+1', gives: VALUE },
    { formula: "=1/0", gives: DIV },
    { formula: "=0.1+0.2=0.3", gives: true },
    { formula: "=0.1+0.2-0.3", gives: 0 },
    { formula: '="Ab"="aB"', gives: true },
    { formula: '=1<"a"', gives: true },
    { formula: "=E1", gives: 0 },
    { formula: '=E1=""', gives: true },
    { formula: "=B5+1", gives: VALUE },
    { formula: "=PIPPO(1)", gives: NAME },
    { formula: "=Pippo", gives: NAME },
    { formula: "=Altro!A1", gives: REF },
    { formula: "=#REF!+1", gives: REF },
    { formula: "=Foglio1!#REF!", gives: REF },
    { formula: "='Per centro'!B2", gives: 0.75 },
    { formula: "=Soglia*2", gives: 1.6 },
    { formula: "=SUM(Pesi)", gives: 10.8 },
    { formula: "=SUM('Per centro'!Pesi)", gives: 1 },
    { formula: "=SUM(A1:B3 B2:C9)", gives: 10.8 },
    { formula: "=SUM(B2:INDEX(B:B,3))", gives: 10.8 },
    { formula: "=LET(x,2,y,x*3,x+y)", gives: 8 },
    { formula: "=SUM({1,2;3,4})", gives: 10 },
    { formula: "=@B2:B6", gives: VALUE },
    { formula: "=A2:A3", gives: SPILL },
  ] satisfies Row[])("operators and references: $formula", ({ formula, gives }) => {
    expect(desk.result(formula)).toEqual(gives);
  });

  test.each([
    { formula: "=SUM(B2:B6)", gives: 20.8 },
    { formula: '=SUM(1,"2",TRUE)', gives: 4 },
    { formula: "=SUM(B:B,C2)", gives: 21.7 },
    { formula: "=AVERAGE(B2:B6)", gives: 5.2 },
    { formula: "=AVERAGE(E1:E9)", gives: DIV },
    { formula: "=MIN(B2:B6)", gives: 0.8 },
    { formula: "=MAX(E1:E9)", gives: 0 },
    { formula: "=COUNT(B2:C6)", gives: 8 },
    { formula: "=COUNTA(A1:C6)", gives: 17 },
    { formula: "=COUNTBLANK(C1:C6)", gives: 1 },
    { formula: '=SUMIF(A2:A6,"anagrafe*",C2:C6)', gives: 3.9 },
    { formula: '=SUMIF(B2:B6,">=5")', gives: 20 },
    { formula: '=SUMIFS(C2:C6,B2:B6,">=5",A2:A6,"<>Cultura")', gives: 12 },
    { formula: '=SUMIFS(C:C,A:A,"Tributi")', gives: 12 },
    { formula: '=COUNTIF(C1:C6,"")', gives: 1 },
    { formula: "=COUNTIF(B1:B6,5)", gives: 2 },
    { formula: '=COUNTIF(A2:A6,"?ributi")', gives: 1 },
    { formula: '=COUNTIFS(B2:B6,">1",C2:C6,">"&B6)', gives: 1 },
    { formula: "=COUNTIFS(B2:B6,1,C2:C5,1)", gives: VALUE },
    { formula: '=AVERAGEIF(A2:A6,"Nessuno",B2:B6)', gives: DIV },
    { formula: '=MAXIFS(B2:B6,A2:A6,"*u*")', gives: 10 },
    { formula: "=SUMPRODUCT((B2:B4>1)*(B2:B4))", gives: 15 },
    { formula: "=SUMPRODUCT(B2:B4,C2:C4)", gives: 120.72 },
    { formula: "=SUMPRODUCT(B2:B4,C2:C5)", gives: VALUE },
    { formula: "=MEDIAN(B2:B6)", gives: 5 },
    { formula: "=LARGE(B2:B6,2)", gives: 5 },
    { formula: "=RANK(B6,B2:B6)", gives: 2 },
    { formula: "=ROUND(STDEV.S(B2:B6),6)", gives: 3.762978 },
    { formula: "=ROUND(PMT(5%/12,60,10000),2)", gives: -188.71 },
    { formula: "=ROUND(NORM.S.DIST(1,TRUE),6)", gives: 0.841345 },
    { formula: "=AGGREGATE(9,6,B2:B6)", gives: 20.8 },
    { formula: "=AGGREGATE(14,6,B2:B6/(C2:C6>0),1)", gives: 10 },
  ] satisfies Row[])("aggregates: $formula", ({ formula, gives }) => {
    const result = desk.result(formula);
    expect(typeof result === "number" ? Number(result.toFixed(9)) : result).toEqual(gives);
  });

  test.each([
    { formula: '=IF(B2>1,"sì","no")', gives: "no" },
    { formula: "=IF(TRUE,1,1/0)", gives: 1 },
    { formula: "=IF(B2>1,1)", gives: false },
    { formula: "=IF(1/0,1,2)", gives: DIV },
    { formula: '=IFERROR(1/0,"-")', gives: "-" },
    { formula: "=IFERROR(C4/0,1/0)", gives: DIV },
    { formula: '=IFNA(MATCH("x",A1:A6,0),0)', gives: 0 },
    { formula: "=IFNA(1/0,0)", gives: DIV },
    { formula: '=IFS(B2>1,"a",B3>1,"b")', gives: "b" },
    { formula: '=SWITCH(2,1,"a",2,"b","c")', gives: "b" },
    { formula: '=SWITCH(9,1,"a","c")', gives: "c" },
    { formula: "=SUM(CHOOSE(2,B2:B3,C2:C3))", gives: 12.9 },
    { formula: "=AND(B2:B4)", gives: true },
    { formula: "=OR(FALSE,B2>1)", gives: false },
    { formula: "=NOT(B2>1)", gives: true },
    { formula: '=SUM(IF(A2:A6="Cultura",B2:B6,0))', gives: 5 },
    { formula: "=ISBLANK(C4)", gives: true },
    { formula: "=ISNUMBER(B5)", gives: false },
    { formula: "=ISERROR(1/0)", gives: true },
    { formula: "=ISNA(1/0)", gives: false },
    { formula: "=ERROR.TYPE(1/0)", gives: 2 },
  ] satisfies Row[])("choices: $formula", ({ formula, gives }) => {
    expect(desk.result(formula)).toEqual(gives);
  });

  test.each([
    { formula: '=VLOOKUP("tributi",A1:C6,3,FALSE)', gives: 12 },
    { formula: '=VLOOKUP("x",A1:C6,3,FALSE)', gives: NA },
    { formula: '=VLOOKUP("Scuola",A1:C6,4,FALSE)', gives: REF },
    { formula: "=VLOOKUP(44240,D2:D6,1)", gives: 44_228 },
    { formula: '=HLOOKUP("Target",A1:D6,3,FALSE)', gives: 10 },
    { formula: '=XLOOKUP("Scuola",A:A,B:B)', gives: 5 },
    { formula: '=XLOOKUP("x",A2:A6,B2:B6,"nessuno")', gives: "nessuno" },
    { formula: "=XLOOKUP(44240,D2:D6,A2:A6,,-1)", gives: "Tributi" },
    { formula: "=XLOOKUP(5,B2:B6,A2:A6,,0,-1)", gives: "Cultura" },
    { formula: '=INDEX(B1:B6,MATCH("Scuola",A1:A6,0))', gives: 5 },
    { formula: "=INDEX(A1:C6,3,1)", gives: "Tributi" },
    { formula: "=SUM(INDEX(A1:C6,0,3))", gives: 19.9 },
    { formula: "=INDEX(A1:C6,9,1)", gives: REF },
    { formula: '=MATCH("anagrafe?2",A1:A6,0)', gives: 5 },
    { formula: "=MATCH(44240,D2:D6)", gives: 2 },
    { formula: '=LOOKUP("Target",A1:D1)', gives: "Target" },
    { formula: "=ROW()", gives: 40 },
    { formula: "=COLUMN(C1)", gives: 3 },
    { formula: "=ROWS(B2:B6)*COLUMNS(A:C)", gives: 15 },
    { formula: "=SUM(OFFSET(B1,1,0,2,1))", gives: 10.8 },
    { formula: '=SUM(INDIRECT("B2:B"&3))', gives: 10.8 },
    { formula: "=INDIRECT(\"'Per centro'!B2\")", gives: 0.75 },
    { formula: '=ADDRESS(2,3,4,TRUE,"Per centro")', gives: "'Per centro'!C2" },
    { formula: '=TEXTJOIN(",",TRUE,UNIQUE(B2:B6))', gives: "0.8,10,5,n.d." },
    { formula: '=TEXTJOIN("|",TRUE,SORT(A2:A4,1,-1))', gives: "Tributi|Scuola|Anagrafe" },
    { formula: "=ROWS(FILTER(A2:A6,C2:C6>3.5))", gives: 2 },
  ] satisfies Row[])("looking up: $formula", ({ formula, gives }) => {
    const result = desk.result(formula);
    expect(typeof result === "number" ? Number(result.toFixed(9)) : result).toEqual(gives);
  });

  test.each([
    { formula: "=ROUND(2.675,2)", gives: 2.68 },
    { formula: "=ROUND(-2.5,0)", gives: -3 },
    { formula: "=ROUND(1234.5,-2)", gives: 1200 },
    { formula: "=ROUNDUP(2.01,1)", gives: 2.1 },
    { formula: "=ROUNDDOWN(-2.99,1)", gives: -2.9 },
    { formula: "=TRUNC(8.9)", gives: 8 },
    { formula: "=INT(-1.5)", gives: -2 },
    { formula: "=MOD(-3,2)", gives: 1 },
    { formula: "=MROUND(10,3)", gives: 9 },
    { formula: "=CEILING(2.1,0.5)", gives: 2.5 },
    { formula: "=SQRT(-1)", gives: NUM },
    { formula: "=DATE(2021,14,31)", gives: 44_623 },
    { formula: "=YEAR(D3)&MONTH(D3)&DAY(D3)", gives: "202121" },
    { formula: "=EDATE(DATE(2021,1,31),1)", gives: 44_255 },
    { formula: "=EOMONTH(D2,0)-D2", gives: 30 },
    { formula: "=DAYS(D3,D2)", gives: 31 },
    { formula: "=WEEKDAY(44269,2)", gives: 7 },
    { formula: "=ISOWEEKNUM(44197)", gives: 53 },
    { formula: '=DATEDIF(D2,D6,"m")', gives: 4 },
    { formula: "=NETWORKDAYS(D2,D3,D2)", gives: 21 },
    { formula: "=WORKDAY(D2,1)", gives: 44_200 },
    { formula: "=ROUND(YEARFRAC(D2,D6),6)", gives: 0.333333 },
    { formula: "=HOUR(0.75)&MINUTE(0.5)", gives: "180" },
    { formula: '=DATEVALUE("3/14/2021")', gives: 44_269 },
    { formula: "=YEAR(-1)", gives: NUM },
    { formula: '=TEXT(D2,"dd/mm/yyyy")', gives: "01/01/2021" },
    { formula: '=TEXT(0.125,"0.0%")', gives: "12.5%" },
    { formula: '=CONCAT(A2:A3,"!")', gives: "AnagrafeTributi!" },
    { formula: '=TEXTJOIN("; ",TRUE,B2:C4)', gives: "0.8; 0.9; 10; 12; 5" },
    { formula: '=LEFT("Comune",3)&RIGHT("Comune",2)&MID("Comune",2,3)', gives: "Comneomu" },
    { formula: '=UPPER("è")&LEN("abc")&TRIM("  a  b ")', gives: "È3a b" },
    { formula: '=SUBSTITUTE("a-b-c","-","+",2)', gives: "a-b+c" },
    { formula: '=FIND("b","abc")+SEARCH("?C","abc")', gives: 4 },
    { formula: '=FIND("x","abc")', gives: VALUE },
    { formula: '=PROPER("uff. tributi")&REPT("=",2)', gives: "Uff. Tributi==" },
    { formula: '=VALUE("50%")', gives: 0.5 },
    { formula: '=EXACT("a","A")', gives: false },
    { formula: '=TEXTAFTER("a.b.c",".",-1)', gives: "c" },
  ] satisfies Row[])("numbers, days and words: $formula", ({ formula, gives }) => {
    expect(desk.result(formula)).toEqual(gives);
  });
});

test("numbers and formats inside texts follow the locale", () => {
  const { book, sheet } = bookOf([[1234.5, 44_269, true]]);
  const desk = new Desk(book, sheet, "it-IT");
  const results = ['="1,5"+1', '=TEXT(A1,"#.##0,00")', '=TEXT(B1,"gg/mm/aaaa")', '=A1&""', '=C1&""'];
  expect(results.map((formula) => desk.result(formula))).toEqual([
    2.5,
    "1.234,50",
    "14/03/2021",
    "1234,5",
    "VERO",
  ]);
});

describe("structured references", () => {
  /** Tabella1 in B2:D6: headings, three rows, totals. */
  function tables(): Desk {
    const { book, sheet } = bookOf([]);
    fill(sheet, 2, 2, [
      ["Nome", "Peso %", "Target [n]"],
      ["a", 1, 10],
      ["b", 2, 20],
      ["c", 3, 30],
      ["Totale", 6, undefined],
    ]);
    addTable(book, sheet, "Tabella1", { top: 2, left: 2, bottom: 6, right: 4 }, true);
    addSheet(book, "Altro", [["Nome"], ["x"]]);
    const other = book.sheets[1];
    if (other !== undefined) addTable(book, other, "Centri", { top: 1, left: 1, bottom: 2, right: 1 });
    return new Desk(book, sheet);
  }
  const desk = tables();

  test.each([
    { formula: "=SUM(Tabella1[Peso %])", gives: 6 },
    { formula: "=SUM(tabella1[PESO %])", gives: 6 },
    { formula: "=SUM(Tabella1[Target '[n']])", gives: 60 },
    { formula: "=SUM(Tabella1)", gives: 66 },
    { formula: "=SUM(Tabella1[])", gives: 66 },
    { formula: "=SUM(Tabella1[[Peso %]:[Target '[n']]])", gives: 66 },
    { formula: "=SUM(Tabella1[#All])", gives: 72 },
    { formula: "=SUM(Tabella1[#Data])", gives: 66 },
    { formula: "=COUNTA(Tabella1[#Headers])", gives: 3 },
    { formula: "=Tabella1[[#Headers],[Peso %]]", gives: "Peso %" },
    { formula: "=COUNTA(Tabella1[[#Headers],[Nome]:[Peso %]])", gives: 2 },
    { formula: "=Tabella1[[#Totals],[Peso %]]", gives: 6 },
    { formula: "=SUM(Tabella1[#Totals])", gives: 6 },
    { formula: "=COUNTA(Tabella1[[#Headers],[#Data],[Nome]])", gives: 4 },
    { formula: "=SUM(Tabella1[[#Data],[#Totals],[Peso %]])", gives: 12 },
    { formula: "=COUNTA(Centri[Nome])", gives: 1 },
    { formula: "=ROWS(Tabella1[Nome])", gives: 3 },
    { formula: "=Tabella1[Manca]", gives: REF },
    { formula: "=Manca[Nome]", gives: REF },
    { formula: "=Centri[#Totals]", gives: REF },
    { formula: "=Tabella1[@Nome]", gives: VALUE },
    { formula: "=[@Nome]", gives: REF },
  ] satisfies Row[])("$formula", ({ formula, gives }) => {
    expect(desk.result(formula)).toEqual(gives);
  });

  test.each([
    { formula: "=Tabella1[@Nome]", gives: "b" },
    { formula: "=Tabella1[[#This Row],[Peso %]]*2", gives: 4 },
    { formula: "=SUM(Tabella1[@])", gives: 22 },
    { formula: "=SUM(Tabella1[@[Peso %]:[Target '[n']]])", gives: 22 },
    { formula: "=Centri[@Nome]", gives: VALUE },
  ] satisfies Row[])("beside the second row: $formula", ({ formula, gives }) => {
    expect(desk.result(formula, 4)).toEqual(gives);
  });

  test("inside the table no name is needed", () => {
    const inside = tables();
    expect(inside.result("=[@[Peso %]]*10", 4, 4)).toBe(20);
    expect(inside.result("=SUM([Peso %])", 6, 4)).toBe(6);
  });
});

describe("recalculation", () => {
  test("only what depends on a change is computed, through other sheets too", () => {
    const { book, sheet } = bookOf([[1, "=A1+1", "=B1*2", "=5"]]);
    addSheet(book, "Altro", [["=Foglio1!C1", "=SUM(Foglio1!A:A)"]]);
    const desk = new Desk(book, sheet);
    expect(desk.enter(1, 1, 10)).toEqual([
      "Foglio1 R1C2:R1C2",
      "Foglio1 R1C3:R1C3",
      "Altro R1C1:R1C1",
      "Altro R1C2:R1C2",
    ]);
    expect([desk.value(1, 2), desk.value(1, 3)]).toEqual([11, 22]);
    expect(desk.recalculate()).toEqual([]);
  });

  test("results of an opened book stay until something changes that they depend on", () => {
    const { book, sheet } = bookOf([[1, 1]]);
    sheet.cells.put(2, 1, { value: 99, formula: "=A1+1" });
    sheet.cells.put(2, 2, { value: 99, formula: "=B1+1" });
    const desk = new Desk(book, sheet);
    expect([desk.value(2, 1), desk.value(2, 2)]).toEqual([99, 99]);
    desk.enter(1, 1, 2);
    expect([desk.value(2, 1), desk.value(2, 2)]).toEqual([3, 99]);
  });

  test("neighbouring results are told as one area", () => {
    const { book, sheet } = bookOf([[1], ["=A$1"], ["=A$1"], ["x"], ["=A$1"]]);
    expect(new Desk(book, sheet).enter(1, 1, 2)).toEqual(["Foglio1 R2C1:R3C1", "Foglio1 R5C1:R5C1"]);
  });

  test("a formula that is replaced or cleared no longer follows", () => {
    const { book, sheet } = bookOf([[1, "=A1"]]);
    const desk = new Desk(book, sheet);
    desk.enter(1, 2, 7);
    expect(desk.enter(1, 1, 2)).toEqual([]);
    expect(desk.value(1, 2)).toBe(7);
  });

  test("a chain of formulas may be long, and stand in any order", () => {
    const length = 5000;
    const { book, sheet } = bookOf(
      Array.from({ length }, (_, row) => [row === length - 1 ? 1 : `=A${row + 2}+1`]),
    );
    expect(new Desk(book, sheet).value(1, 1)).toBe(length);
  });

  test("formulas that refer to themselves are 0 and listed, until they are mended", () => {
    const { book, sheet } = bookOf([["=B1+1", "=A1+1", "=A1+5", "=SUM(A1:D1)"]]);
    const desk = new Desk(book, sheet);
    expect([1, 2, 3, 4].map((column) => desk.value(1, column))).toEqual([0, 0, 5, 0]);
    expect(new Set(desk.calculation.circular)).toEqual(new Set(["Foglio1!A1", "Foglio1!B1", "Foglio1!D1"]));
    desk.calculation.restructured();
    desk.recalculate();
    expect(desk.calculation.circular).toHaveLength(3);
    desk.enter(1, 2, 3);
    desk.enter(1, 4, 0);
    expect([desk.value(1, 1), desk.value(1, 3), desk.calculation.circular]).toEqual([4, 9, []]);
  });

  test.each([
    "=SUM(A1",
    "=[1]Foglio1!A1",
    "=SUM(Foglio1:Altro!A1)",
    "=LAMBDA(x,x)(1)",
    "=SUM((A1,B1))",
    "=A1#",
  ])("%s cannot be read: it keeps its result and is listed", (formula) => {
    const { book, sheet } = bookOf([[1]]);
    sheet.cells.put(2, 1, { value: 42, formula });
    const desk = new Desk(book, sheet);
    desk.enter(1, 1, 2);
    expect([desk.value(2, 1), desk.calculation.unread]).toEqual([42, ["Foglio1!A2"]]);
  });

  test("TODAY, NOW and RAND take what they were given, and follow any change", () => {
    const { book, sheet } = bookOf([["=TODAY()", "=NOW()", "=RAND()", 1]]);
    let next = 0;
    const desk = new Desk(book, sheet, "en-US", { now: 44_000.25, random: () => (next += 0.125) });
    const results = (): readonly CellValue[] => [1, 2, 3].map((column) => desk.value(1, column));
    expect(results()).toEqual([44_000, 44_000.25, 0.125]);
    desk.recalculate();
    expect(results()).toEqual([44_000, 44_000.25, 0.125]);
    desk.enter(1, 4, 2);
    expect(results()).toEqual([44_000, 44_000.25, 0.25]);
  });

  test("INDIRECT finds what it leads to computed", () => {
    const { book, sheet } = bookOf([['=INDIRECT("B1")', "=C1+1", 1]]);
    const desk = new Desk(book, sheet);
    expect(desk.value(1, 1)).toBe(2);
    desk.enter(1, 3, 5);
    expect(desk.value(1, 1)).toBe(6);
  });

  test("SUBTOTAL passes over filtered rows, other SUBTOTALs, and hidden rows if asked", () => {
    const { book, sheet } = bookOf([
      [1],
      [2],
      [4],
      ["=SUBTOTAL(9,A1:A3)"],
      ["=SUBTOTAL(9,A1:A4)"],
      ["=SUBTOTAL(109,A1:A4)"],
    ]);
    const desk = new Desk(book, sheet);
    sheet.rows.set(1, { hidden: true, filtered: true });
    sheet.rows.set(2, { hidden: true });
    desk.recalculate();
    expect([4, 5, 6].map((row) => desk.value(row, 1))).toEqual([6, 6, 4]);
  });

  test("tables, names and sheets that come, go or change are taken up", () => {
    const { book, sheet } = bookOf([
      ["Peso", "=SUM(Tabella1[Peso])", "=Soglia", "=Nuovo!A1", "=A2"],
      [1],
      [2],
      [4],
    ]);
    const desk = new Desk(book, sheet);
    expect([2, 3, 4].map((column) => desk.value(1, column))).toEqual([REF, NAME, REF]);

    const table = addTable(book, sheet, "Tabella1", { top: 1, left: 1, bottom: 3, right: 1 });
    addName(book, "Soglia", "=0.5");
    addSheet(book, "Nuovo", [["x"]]);
    desk.calculation.restructured();
    expect(desk.recalculate()).toEqual(["Foglio1 R1C2:R1C2", "Foglio1 R1C3:R1C3", "Foglio1 R1C4:R1C4"]);
    expect([2, 3, 4].map((column) => desk.value(1, column))).toEqual([3, 0.5, "x"]);

    table.area = { ...table.area, bottom: 4 };
    desk.calculation.restructured();
    expect(desk.recalculate()).toEqual(["Foglio1 R1C2:R1C2"]);
    expect(desk.value(1, 2)).toBe(7);
  });

  test("a book of the 1904 system counts its own days", () => {
    const { book, sheet } = bookOf([["=YEAR(0)", "=DATE(1904,1,2)", "=WEEKDAY(0)"]]);
    book.dateSystem = 1904;
    const desk = new Desk(book, sheet);
    expect([1, 2, 3].map((column) => desk.value(1, column))).toEqual([1904, 1, 6]);
  });

  test("nothing is computed before it is asked for", () => {
    const { book, sheet } = bookOf([["=1+1"]]);
    const calculation = openCalculation(book, "en-US");
    expect(sheet.cells.at(1, 1).value).toBe("");
    calculation.recalculate();
    expect(sheet.cells.at(1, 1)).toEqual({ value: 2, formula: "=1+1" });
  });
});
