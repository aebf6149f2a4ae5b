import { describe, expect, test } from "vitest";
import type { WorkbookStatus } from "../../../src/taskpane/session/pane-model.ts";
import { openBook } from "../../../src/workbench/host/files/open-book.ts";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import type { Book } from "../../../src/workbench/host/model/book.ts";
import { computedBook, foundingBook } from "../../contract/faulty-runs.ts";
import { workbookFile } from "../../contract/workbook-file.ts";
import { openSession } from "./opened-session.ts";

const golden = async (name: string): Promise<Book> =>
  openBook(await workbookFile(`test/golden/reading/${name}.xlsx`), "Piano.xlsx");

async function lookAt(
  book: Book,
): Promise<{ readonly workbook: WorkbookStatus; readonly canRestore: boolean; readonly notice: unknown }> {
  const { session, dump, close } = await openSession(book);
  expect(session.state.workbook).toEqual({ kind: "unknown" });
  const before = dump();
  await session.look();
  expect(dump()).toEqual(before);
  await close();
  const { workbook, canRestore, notice } = session.state;
  return { workbook, canRestore, notice };
}

describe("the first look", () => {
  test("at a blank workbook: first run", async () => {
    expect(await lookAt(newBook("Cartel1.xlsx"))).toEqual({
      workbook: { kind: "no-plan" },
      canRestore: false,
      notice: undefined,
    });
  });

  test("at a plan", async () => {
    const book = await foundingBook();
    expect(await lookAt(book)).toMatchObject({
      workbook: { kind: "plan", rows: 64, year: 2021, at: { sheet: "Indicatori", address: "A4:AS4" } },
      canRestore: false,
    });
    expect(await lookAt(await computedBook(book))).toMatchObject({ canRestore: true });
  });

  test("at a plain range with known headings", async () => {
    expect((await lookAt(await golden("printed-report"))).workbook).toMatchObject({
      kind: "plain-range",
      at: { sheet: expect.any(String) as unknown },
    });
  });

  test.each([
    { file: "two-tables", says: "Due tabelle di indicatori", at: true },
    { file: "no-target-column", says: "Manca la colonna «Target»", at: true },
    { file: "duplicate-ids", says: "Lo stesso ID", at: true },
  ])("at $file: why it cannot be computed, and where", async ({ file, says }) => {
    const { workbook } = await lookAt(await golden(file));
    expect(workbook).toMatchObject({ kind: "faulty", at: { address: expect.any(String) as unknown } });
    expect(workbook.kind === "faulty" && workbook.sentence).toContain(says);
  });
});

test("a plan that cannot be computed is said once more when it is asked to be", async () => {
  const { session, close } = await openSession(await golden("duplicate-ids"));
  await session.compute();
  expect(session.state).toMatchObject({
    workbook: { kind: "faulty" },
    results: undefined,
    notice: { intent: "warning", title: "Calcolo non riuscito", cells: [{}, {}] },
  });
  expect(session.state.notice?.sentences[0]).toContain("Lo stesso ID");
  await close();
});
