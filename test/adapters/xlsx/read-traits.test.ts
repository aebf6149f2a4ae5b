import { expect, test } from "vitest";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook.ts";
import type { FileTraits } from "../../../src/ports/file-traits.ts";
import { readFixture } from "../../fidelity/fixtures.ts";
import { soundEntries } from "../../fidelity/hostile-packages.ts";
import { buildZip, deflated } from "../../support/zip-builder.ts";

function traitsOf(bytes: Uint8Array): FileTraits {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.issue.code);
  return opened.value.traits();
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The sound workbook with these parts, in place of those of the same name. */
function withParts(...parts: readonly (readonly [string, string])[]): Uint8Array {
  const names = new Set(parts.map(([name]) => name.toLowerCase()));
  const others = soundEntries.filter(({ name }) => !names.has(name.toLowerCase()) && !OUTSIDE.test(name));
  return buildZip([...others, ...parts.map(([name, content]) => deflated(name, content))]);
}
/** What of it leads outside. */
const OUTSIDE = /externalLinks|connections/u;
const link = (type: string, target: string): string =>
  `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${TYPE}/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

test("a workbook with macros says so, one without does not", () => {
  expect(traitsOf(readFixture("excelize-macro.xlsm")).hasMacros).toBe(true);
  expect(traitsOf(readFixture("excel-like.xlsx")).hasMacros).toBe(false);
});

test("links to other workbooks and data are told, those in cells are not", () => {
  const target = "file:///altro.xlsx";
  const linked = withParts(
    ["xl/externalLinks/externalLink1.xml", "<externalLink/>"],
    ["xl/externalLinks/_rels/externalLink1.xml.rels", link("externalLinkPath", target)],
    ["xl/connections.xml", "<connections/>"],
    ["xl/worksheets/_rels/sheet9.xml.rels", link("hyperlink", "https://example.org")],
  );
  expect(traitsOf(linked).externalLinks.toSorted()).toEqual([target, "xl/connections.xml"]);
});

test("the day of the last saving is what the file says; what is no day says nothing", () => {
  const saved = (words: string): FileTraits["savedOn"] =>
    traitsOf(
      withParts([
        "docProps/core.xml",
        `<p:coreProperties xmlns:p="a" xmlns:d="b"><d:modified>${words}</d:modified></p:coreProperties>`,
      ]),
    ).savedOn;
  expect(saved("2022-01-20T09:00:00Z")).toEqual({ year: 2022, month: 1, day: 20 });
  expect(saved("ieri")).toBeUndefined();
});
