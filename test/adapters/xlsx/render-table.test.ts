import { expect, test } from "vitest";
import { tableXml } from "../../../src/adapters/xlsx/render-table.ts";
import type { LayoutTable, SheetLayout } from "../../../src/ports/layout.ts";
import type { Written } from "../../../src/ports/change.ts";

const table: LayoutTable = {
  name: "Esiti",
  area: { top: 2, left: 2, bottom: 4, right: 3 },
  style: "TableStyleLight1",
};
const withHeadings = (...headings: readonly Written[]): SheetLayout => ({
  name: "x",
  columns: [],
  rows: [{ cells: [] }, { cells: [undefined, ...headings.map((value) => ({ value }))] }],
});

test("a table bears the headings of its cells", () => {
  expect(tableXml(table, withHeadings('Codice & "nome"', "Grado\ndi _x0041_"), 7)).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="Esiti"' +
      ' displayName="Esiti" ref="B2:C4" totalsRowShown="0"><autoFilter ref="B2:C4"/><tableColumns count="2">' +
      '<tableColumn id="1" name="Codice &amp; &quot;nome&quot;"/>' +
      '<tableColumn id="2" name="Grado_x000a_di _x005F_x0041_"/></tableColumns><tableStyleInfo' +
      ' name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  );
});

test("filter buttons are left out on request", () => {
  expect(tableXml({ ...table, showFilter: false }, withHeadings("A", "B"), 1)).not.toContain("autoFilter");
});

test.each([
  { what: "an empty heading", headings: ["A", ""], says: 'C2 is no heading for the table Esiti: ""' },
  { what: "a missing heading", headings: ["A"], says: "C2 is no heading for the table Esiti: null" },
  { what: "a number", headings: [2021, "B"], says: "B2 is no heading for the table Esiti: 2021" },
  {
    what: "equal headings",
    headings: ["Esito", "ESITO"],
    says: 'C2 is no heading for the table Esiti: "ESITO"',
  },
])("$what is our own fault", ({ headings, says }) => {
  expect(() => tableXml(table, withHeadings(...headings), 1)).toThrow(says);
});

test("a table without a body is our own fault", () => {
  const area = { ...table.area, bottom: 2 };
  expect(() => tableXml({ ...table, area }, withHeadings("A", "B"), 1)).toThrow(
    "The table Esiti has no body",
  );
});
