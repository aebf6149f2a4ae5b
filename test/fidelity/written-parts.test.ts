import { describe, expect, test } from "vitest";
import { addressOf, referenceOf } from "../support/a1.ts";
import { withAddresses } from "../support/element-differences.ts";
import { linksOf, sheetsOf, treeOf, workbookPartOf } from "../support/package-links.ts";
import { readParts, type Parts } from "../support/package-parts.ts";
import { cellTexts } from "../support/sheet-faults.ts";
import { stylesPartOf } from "../support/style-faults.ts";
import { tablesOf } from "../support/table-faults.ts";
import { attribute, childrenOf, descend, type XmlNode } from "../support/xml-tree.ts";
import { fixtures, placeOf, readFixture, type Place } from "./fixtures.ts";
import { bytesAfter } from "./outcome.ts";
import { OURS, scenarios } from "./scenarios.ts";

// Keeping the rest is one half; here the other: what was asked for stands in the parts as Excel expects it.

const writable = fixtures.filter(({ locked }) => !locked);
const HEADINGS = ["Esito", "Grado di raggiungimento", "Fascia", "Scostamento", "Nota di calcolo"];

async function after(
  file: string,
  scenario: string,
): Promise<{ readonly place: Place; readonly parts: Parts }> {
  const bytes = readFixture(file);
  const place = placeOf(readParts(bytes));
  const rounds = scenarios.find(({ name }) => name === scenario)?.rounds(place);
  if (rounds === undefined) throw new Error(`No scenario ${scenario}`);
  return { place, parts: readParts(await bytesAfter(bytes, rounds)) };
}

function cellsOf(parts: Parts, sheet: string): ReadonlyMap<string, XmlNode> {
  const part = sheetsOf(parts).find(({ name }) => name === sheet)?.part ?? "";
  const data = descend(treeOf(parts, part), "sheetData");
  const cells = data === undefined ? [] : withAddresses(data).children.flatMap(({ children }) => children);
  return new Map(cells.map((cell) => [attribute(cell, "r") ?? "", cell]));
}

/** The cell format a cell points to, and its number format: an id where it is built in, text apart. */
function formatOf(
  parts: Parts,
  cell: XmlNode | undefined,
): { readonly xf: XmlNode | undefined; readonly code: string } {
  const styles = treeOf(parts, stylesPartOf(parts) ?? "");
  const xf = childrenOf(descend(styles, "cellXfs"), "xf")[Number(attribute(cell, "s") ?? 0)];
  const id = attribute(xf, "numFmtId") ?? "0";
  const own = childrenOf(descend(styles, "numFmts"), "numFmt").find(
    (each) => attribute(each, "numFmtId") === id,
  );
  return { xf, code: attribute(own, "formatCode") ?? (id === "49" ? "@" : id) };
}

describe.each(writable)("$file, five new columns", ({ file }) => {
  test("the table and its filter reach over them, the totals row with it", async () => {
    const { place, parts } = await after(file, "five new columns");
    const was = place.table;
    const now = tablesOf(parts).find(({ name }) => name === "Indicatori");
    const filterOf = (tree: XmlNode | undefined): string | undefined =>
      attribute(descend(tree, "autoFilter"), "ref");
    const wider = (reference: string | undefined): string | undefined =>
      reference?.replace(/:[A-Z]+/, `:${addressOf(1, place.lastColumn + 5).slice(0, -1)}`);
    expect({ area: now?.area, filter: filterOf(now?.tree), headings: now?.headings.slice(-5) }).toEqual({
      area: { ...was.area, right: was.area.right + 5 },
      filter: wider(filterOf(was.tree)),
      headings: HEADINGS,
    });
  });

  test("headings look like the heading left of them", async () => {
    const { place, parts } = await after(file, "five new columns");
    const cells = cellsOf(parts, place.sheet);
    const styleAt = (column: number): string =>
      attribute(cells.get(addressOf(place.headingRow, column)), "s") ?? "0";
    const left = styleAt(place.lastColumn);
    expect(HEADINGS.map((_, index) => styleAt(place.lastColumn + 1 + index))).toEqual([
      left,
      left,
      left,
      left,
      left,
    ]);
  });

  test("columns have the width asked for and keep their own look", async () => {
    const { place, parts } = await after(file, "five new columns");
    const runs = childrenOf(descend(treeOf(parts, place.table.sheet.part), "cols"), "col");
    const widths = HEADINGS.map((_, index) => {
      const column = place.lastColumn + 1 + index;
      const run = runs.find(
        (each) => Number(attribute(each, "min")) <= column && Number(attribute(each, "max")) >= column,
      );
      return Math.floor(Number(attribute(run, "width")));
    });
    expect(widths).toEqual([12, 18, 24, 30, 36]);
  });

  test("number formats are as asked, and text that could be a formula is text", async () => {
    const { place, parts } = await after(file, "five new columns");
    const cells = cellsOf(parts, place.sheet);
    const at = (index: number): XmlNode | undefined =>
      cells.get(addressOf(place.firstRow, place.lastColumn + 1 + index));
    expect([1, 3].map((index) => formatOf(parts, at(index)).code)).toEqual([
      "0.0%",
      '+0.0" p.p.";-0.0" p.p."',
    ]);
    const note = at(4);
    expect(attribute(descend(formatOf(parts, at(1)).xf, "alignment"), "horizontal")).toBe("right");
    expect({
      format: formatOf(parts, note).code,
      formula: descend(note, "f"),
      text: cellTexts(parts, place.table.sheet).get(addressOf(place.firstRow, place.lastColumn + 5)),
    }).toEqual({ format: "@", formula: undefined, text: "=1+1" });
  });

  test("our two rules stand behind the user's, over the first column", async () => {
    const { place, parts } = await after(file, "five new columns");
    const tree = treeOf(parts, place.table.sheet.part);
    const user = allRules(treeOf(readParts(readFixture(file)), place.table.sheet.part));
    const column = place.lastColumn + 1;
    const area = { top: place.firstRow, bottom: place.lastRow, left: column, right: column };
    const ours = childrenOf(tree, "conditionalFormatting").filter(
      (each) => attribute(each, "sqref") === referenceOf(area),
    );
    const rules = ours.flatMap((each) => childrenOf(each, "cfRule"));
    const last = Math.max(0, ...user.map((rule) => Number(attribute(rule, "priority"))));
    expect(rules.map((rule) => attribute(rule, "type"))).toEqual(["expression", "expression"]);
    expect(rules.filter((rule) => Number(attribute(rule, "priority")) <= last)).toEqual([]);
    expect(allRules(tree).length).toBe(user.length + 2);
  });

  test("formulas are computed on opening where there are any", async () => {
    const { parts } = await after(file, "five new columns");
    const hasFormulas = sheetsOf(parts)
      .filter(({ type }) => type === "worksheet")
      .some(({ name }) =>
        [...cellsOf(parts, name).values()].some((cell) => descend(cell, "f") !== undefined),
      );
    const flag = attribute(descend(treeOf(parts, workbookPartOf(parts)), "calcPr"), "fullCalcOnLoad");
    expect(flag).toBe(hasFormulas ? "1" : undefined);
  });
});

const allRules = (tree: XmlNode): readonly XmlNode[] =>
  childrenOf(tree, "conditionalFormatting").flatMap((each) => childrenOf(each, "cfRule"));

describe.each(fixtures)("$file, sheet of ours", ({ file }) => {
  test("a new one stands last, with mark, print titles, table and chart", async () => {
    const { parts } = await after(file, "a new sheet");
    const sheets = sheetsOf(parts);
    const ours = sheets.at(-1);
    const names = childrenOf(descend(treeOf(parts, workbookPartOf(parts)), "definedNames"), "definedName")
      .filter((each) => attribute(each, "localSheetId") === String(sheets.length - 1))
      .map((each) => [attribute(each, "name"), attribute(each, "comment"), each.text]);
    expect({
      name: ours?.name,
      links: linksOf(parts, ours?.part ?? "")
        .map(({ type }) => type)
        .sort(),
      names: names.sort(),
    }).toEqual({
      name: OURS,
      links: ["drawing", "table"],
      names: [
        ["Traguardo.Foglio", "summary;1;0123abcd", `'${OURS}'!$A$1`],
        ["_xlnm.Print_Titles", undefined, `'${OURS}'!$3:$3`],
      ],
    });
  });

  test("rebuilt in place it leaves nothing of the old one", async () => {
    const fresh = (await after(file, "a new sheet")).parts;
    const { parts } = await after(file, "a sheet rebuilt in place");
    expect([...parts.keys()]).toEqual([...fresh.keys()]);
    const ours = sheetsOf(parts).at(-1);
    if (ours === undefined) throw new Error("No sheet");
    const texts = [...cellTexts(parts, ours)].filter(([address]) => address.startsWith("A"));
    expect(texts.map(([, text]) => text)).toEqual([
      "Sintesi dei risultati",
      "Obiettivo",
      "Promuovere l'impresa",
      "Semplificare",
    ]);
  });
});

describe("formulas of the user's", () => {
  test("overwriting the first cell of a shared formula leaves the others theirs", async () => {
    const bytes = readFixture("exceljs-report.xlsx");
    const { sheet, firstRow, lastColumn } = placeOf(readParts(bytes));
    const cells = [{ row: firstRow, column: lastColumn, value: 35 }];
    const parts = readParts(await bytesAfter(bytes, [[{ kind: "write-cells", sheet, cells }]]));
    const formulas = [5, 6, 7, 12].map((row) => {
      const formula = descend(cellsOf(parts, sheet).get(addressOf(row, lastColumn)), "f");
      return {
        row,
        shared: attribute(formula, "t"),
        reference: attribute(formula, "ref"),
        text: formula?.text,
      };
    });
    expect(formulas).toEqual([
      { row: 5, shared: undefined, reference: undefined, text: undefined },
      { row: 6, shared: undefined, reference: undefined, text: "LEN(B6)" },
      { row: 7, shared: undefined, reference: undefined, text: "LEN(B7)" },
      { row: 12, shared: undefined, reference: undefined, text: "LEN(B12)" },
    ]);
  });

  test.each(["excel-like.xlsx", "prefixed.xlsx"])(
    "%s: overwriting a formula drops the calculation chain",
    async (file) => {
      const bytes = readFixture(file);
      const { sheet, firstRow, lastColumn } = placeOf(readParts(bytes));
      const cells = [{ row: firstRow, column: lastColumn, value: 35 }];
      const parts = readParts(await bytesAfter(bytes, [[{ kind: "write-cells", sheet, cells }]]));
      const before = readParts(bytes);
      expect([...before.keys()].filter((name) => !parts.has(name))).toEqual(["xl/calcChain.xml"]);
      expect(linksOf(parts, "xl/workbook.xml").filter(({ type }) => type === "calcChain")).toEqual([]);
    },
  );
});
