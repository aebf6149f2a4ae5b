import { expect, test } from "vitest";
import { pageXml, sheetPropertiesXml, sheetViewsXml } from "../../../src/adapters/xlsx/render-page.ts";
import type { SheetLayout } from "../../../src/ports/layout.ts";

const sheet = (more: Partial<SheetLayout>): SheetLayout => ({ name: "x", columns: [], rows: [], ...more });

const view = (inside: string): string =>
  `<sheetViews><sheetView workbookViewId="0">${inside}</sheetView></sheetViews>`;

test.each([
  {
    freeze: { rows: 4, columns: 2 },
    xml: view(
      '<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>' +
        '<selection pane="bottomRight" activeCell="C5" sqref="C5"/>',
    ),
  },
  {
    freeze: { rows: 1, columns: 0 },
    xml: view(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
        '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>',
    ),
  },
  {
    freeze: { rows: 0, columns: 3 },
    xml: view(
      '<pane xSplit="3" topLeftCell="D1" activePane="topRight" state="frozen"/>' +
        '<selection pane="topRight" activeCell="D1" sqref="D1"/>',
    ),
  },
  { freeze: { rows: 0, columns: 0 }, xml: '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' },
])("$freeze.rows rows and $freeze.columns columns stay in view", ({ freeze, xml }) => {
  expect(sheetViewsXml(sheet({ freeze }))).toBe(xml);
});

test("grid lines can be hidden", () => {
  expect(sheetViewsXml(sheet({ hideGridLines: true }))).toBe(
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
  );
});

test.each([
  { more: {}, xml: "" },
  { more: { tabColour: "#1f3864" }, xml: '<sheetPr><tabColor rgb="FF1F3864"/></sheetPr>' },
  {
    more: { tabColour: "#1F3864", print: { orientation: "portrait", fitToWidth: true } },
    xml: '<sheetPr><tabColor rgb="FF1F3864"/><pageSetUpPr fitToPage="1"/></sheetPr>',
  },
] satisfies { more: Partial<SheetLayout>; xml: string }[])("sheet properties $xml", ({ more, xml }) => {
  expect(sheetPropertiesXml(sheet(more))).toBe(xml);
});

test("a colour that is none is our own fault", () => {
  expect(() => sheetPropertiesXml(sheet({ tabColour: "blue" }))).toThrow("Not a colour: blue");
});

const margins = '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';

test("page set-up", () => {
  expect(pageXml({ orientation: "portrait", fitToWidth: false })).toBe(
    `${margins}<pageSetup paperSize="9" orientation="portrait"/>`,
  );
  expect(pageXml({ orientation: "landscape", fitToWidth: true, header: "Ente", footer: "&P" })).toBe(
    `${margins}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>` +
      "<headerFooter><oddHeader>&amp;CEnte</oddHeader><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>",
  );
});
