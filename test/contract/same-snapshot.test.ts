import { describe, expect, test } from "vitest";
import { computeFile } from "../compute/run.ts";
import { fixtures } from "../fidelity/fixtures.ts";
import { adapters, fileAdapter, type Adapter } from "./adapters.ts";
import { differences, type Difference, type Plain } from "./reader/plain.ts";
import { snapshotContent } from "./snapshot-content.ts";
import { workbookFile } from "./workbook-file.ts";

async function contentBy(adapter: Adapter, bytes: Uint8Array): Promise<Plain> {
  const opened = await adapter.open(bytes);
  try {
    const read = await opened.workbook.read();
    return read.ok ? snapshotContent(read.value) : { issue: read.issue.code, facts: { ...read.issue.facts } };
  } finally {
    await opened.close();
  }
}

const UNCOMPUTED = 'error "uncalculated", kind "error"';

/** What a file tells and Excel does not, or the other way round. */
const NAMED: readonly { readonly why: string; readonly is: (difference: Difference) => boolean }[] = [
  {
    why: "Excel says that a hidden column is 0 wide.",
    is: ({ at, other }) => /\.lookUp\.column \d+$/.test(at) && other === "0",
  },
  {
    why: "A formula that nobody has computed yet: Excel computes it when it opens the file.",
    is: ({ at, one }) => one === UNCOMPUTED || (/\.lookUp\.[A-Z]+\d+\.serial$/.test(at) && one === undefined),
  },
  {
    why: "Sheets that are a single chart are no worksheets to office.js.",
    is: ({ at, other }) => /^(?:order\[2\]|Grafico)$/.test(at) && other === undefined,
  },
  {
    why: "The number format of a blank cell beyond the last filled one is not asked for.",
    is: ({ at, other }) => /\.lookUp\.[A-Z]+\d+\.format$/.test(at) && other === "General",
  },
  {
    why: "Files put a prefix before functions that came later; Excel never shows it.",
    is: ({ one, other }) =>
      typeof one === "string" && one.includes("_xlfn.") && one.replace(/_xlfn\.(?:_xlws\.)?/g, "") === other,
  },
  {
    why: "Excel does not tell how a workbook counts days in which no cell shows one.",
    is: ({ at, other }) => at === "dates" && other === 1900,
  },
  {
    why: "The emulated host knows no what-if tables.",
    is: ({ at }) => /^Appunti & dati\.formulas\.10:2$/.test(at),
  },
];

const unnamed = (found: readonly Difference[]): readonly Difference[] =>
  found.filter((difference) => !NAMED.some(({ is }) => is(difference)));

const read = (one: string): string => `test/golden/reading/${one}.xlsx`;

describe("both adapters read the same", () => {
  test.each([
    "samples/relazione-2021.xlsx",
    ...fixtures.map(({ file }) => `test/fidelity/files/${file}`),
    ...[
      "duplicate-ids",
      "english-plan",
      "error-cells",
      "formula-looking-text",
      "no-indicator-column",
      "no-plan",
      "no-room",
      "no-target-column",
      "numbers-as-text-1904",
      "own-sheet-sintesi",
      "printed-report",
      "protected-sheet",
      "two-tables",
    ].map(read),
  ])("%s", async (path) => {
    const bytes = await workbookFile(path);
    const [one, other] = await Promise.all(adapters.map((adapter) => contentBy(adapter, bytes)));
    expect(unnamed(differences(one, other))).toEqual([]);
  });

  test("the founding report with its results", async () => {
    const opened = await fileAdapter.open(await workbookFile("samples/relazione-2021.xlsx"));
    await computeFile(opened.workbook);
    const bytes = await opened.save();
    const [one, other] = await Promise.all(adapters.map((adapter) => contentBy(adapter, bytes)));
    expect(unnamed(differences(one, other))).toEqual([]);
  });
});
