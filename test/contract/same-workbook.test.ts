import { describe, expect, test } from "vitest";
import { saveBook } from "../../src/workbench/host/files/save-book.ts";
import { openExcel } from "../support/excel.ts";
import { computeFile, Page, snapshotOf, type } from "../compute/run.ts";
import { adapters, type Opened } from "./adapters.ts";
import { readIndependently } from "./independent-reader.ts";
import { differences, type Plain } from "./reader/plain.ts";
import { workbookFile } from "./workbook-file.ts";

/** Computes one file by both adapters and gives back where the saved workbooks differ: at no place at all. */
async function differing(
  bytes: Uint8Array,
  act: (opened: Opened) => Promise<unknown>,
): Promise<readonly unknown[]> {
  const contents: Plain[] = [];
  for (const adapter of adapters) {
    const opened = await adapter.open(bytes);
    try {
      await act(opened);
      contents.push(readIndependently(await opened.save()));
    } finally {
      await opened.close();
    }
  }
  return differences(contents[0], contents[1]);
}

const computeOnce = ({ workbook }: Opened): Promise<unknown> => computeFile(workbook);

describe("the founding report", () => {
  const report = workbookFile("samples/relazione-2021.xlsx");

  test("computed", async () => {
    expect(await differing(await report, computeOnce)).toEqual([]);
  });

  test("computed again after a new target, a new actual and a decision", async () => {
    const edited = async ({ workbook }: Opened): Promise<void> => {
      await computeFile(workbook);
      const before = await snapshotOf(workbook);
      const [plan, questions] = [new Page(before, "Indicatori"), new Page(before, "Da confermare")];
      await type(workbook, "Indicatori", [
        { ...plan.under("Target", "1.1.1"), value: 0.5 },
        { ...plan.under("Consuntivo", "2.2.2"), value: "almeno 3" },
      ]);
      await type(workbook, "Da confermare", [
        { ...questions.under("Decisione", "6.4.1"), value: "non raggiunto" },
        { ...questions.under("Motivazione", "6.4.1"), value: "= SAL fermo" },
      ]);
      await computeFile(workbook);
    };
    expect(await differing(await report, edited)).toEqual([]);
  });

  test("computed in Excel, then by the command line, changes nothing more, and the other way round", async () => {
    for (const [first, second] of [adapters, [...adapters].reverse()]) {
      if (first === undefined || second === undefined) throw new Error("Two adapters are compared");
      const opened = await first.open(await report);
      await computeFile(opened.workbook);
      const bytes = await opened.save();
      await opened.close();
      const again = await second.open(bytes);
      const { changes } = await computeFile(again.workbook);
      await again.close();
      expect(changes, `${first.name}, then ${second.name}`).toEqual([]);
    }
  });
});

describe("workbooks as people keep them, computed twice", () => {
  test.each([
    "printed-report",
    "english-plan",
    "formula-looking-text",
    "no-room",
    "protected-sheet",
    "numbers-as-text-1904",
    "own-sheet-sintesi",
  ])("%s", async (name) => {
    const twice = async ({ workbook }: Opened): Promise<void> => {
      await computeFile(workbook);
      expect((await computeFile(workbook)).changes).toEqual([]);
    };
    expect(await differing(await workbookFile(`test/golden/reading/${name}.xlsx`), twice)).toEqual([]);
  });

  test("error-cells, once Excel has computed the formula that has no result in the file", async () => {
    const excel = await openExcel({ bytes: await workbookFile("test/golden/reading/error-cells.xlsx") });
    await excel.Excel.run(async (context) => {
      context.application.calculate("Recalculate");
      await context.sync();
    });
    await excel.close();
    expect(await differing(saveBook(excel.host.book), computeOnce)).toEqual([]);
  });
});
