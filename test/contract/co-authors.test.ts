import { expect, test } from "vitest";
import type { CoAuthor } from "../../src/workbench/host/shell/faults.ts";
import { sheetOf } from "../support/in-excel.ts";
import { placeUnder } from "./book-cells.ts";
import { differences } from "./differences.ts";
import { openRun, type ExcelRun } from "./excel-run.ts";
import { editedBook, smallBook } from "./faulty-runs.ts";
import {
  adds,
  addsTableRow,
  deletes,
  insertsColumn,
  insertsRow,
  renames,
  sorts,
  types,
  typesAt,
} from "./other-people.ts";

const first = await smallBook();
const second = await editedBook(first);
const books = { first, second };

interface Row {
  readonly name: string;
  readonly run: keyof typeof books;
  readonly act: CoAuthor;
  readonly says: { readonly sheet: string; readonly address: string };
}

const I = "Indicatori";
const rows: readonly Row[] = [
  // In our own columns and sheets.
  {
    name: "types a verdict",
    run: "first",
    act: types(I, "Esito", "1.1.1", "a posto"),
    says: { sheet: I, address: "E5" },
  },
  {
    name: "types over a verdict",
    run: "second",
    act: types(I, "Esito", "1.1.1", "a posto"),
    says: { sheet: I, address: "E5" },
  },
  {
    name: "deletes a verdict",
    run: "second",
    act: types(I, "Esito", "1.1.1", ""),
    says: { sheet: I, address: "E5" },
  },
  {
    name: "types over our words",
    run: "second",
    act: typesAt("Sintesi", { row: 1, column: 1 }, "mio"),
    says: { sheet: "Sintesi", address: "A1" },
  },
  {
    name: "types beside our words",
    run: "second",
    act: typesAt("Sintesi", { row: 200, column: 40 }, "mio"),
    says: { sheet: "Sintesi", address: "" },
  },
  {
    name: "inserts a row on a sheet of ours",
    run: "second",
    act: insertsRow("Sintesi", 3),
    says: { sheet: "Sintesi", address: "" },
  },
  {
    name: "renames a sheet of ours",
    run: "second",
    act: renames("Sintesi", "Riassunto"),
    says: { sheet: "Sintesi", address: "" },
  },
  {
    name: "deletes a sheet of ours",
    run: "second",
    act: deletes("Sintesi"),
    says: { sheet: "Sintesi", address: "" },
  },
  {
    name: "makes a sheet of the name of ours",
    run: "first",
    act: adds("Per centro", "di qualcun altro"),
    says: { sheet: "Per centro", address: "" },
  },
  {
    name: "makes a blank sheet of the name of ours",
    run: "first",
    act: adds("Per centro", ""),
    says: { sheet: "Per centro", address: "" },
  },
  // In what is the user's.
  ...(["first", "second"] as const).flatMap((run): readonly Row[] => [
    { name: "inserts a row above the table", run, act: insertsRow(I, 2), says: { sheet: I, address: "" } },
    { name: "inserts a row in the table", run, act: insertsRow(I, 6), says: { sheet: I, address: "" } },
    {
      name: "inserts a column left of the table",
      run,
      act: insertsColumn(I, 1),
      says: { sheet: I, address: "" },
    },
    { name: "inserts a column in the table", run, act: insertsColumn(I, 5), says: { sheet: I, address: "" } },
    { name: "adds a row to the table", run, act: addsTableRow(I), says: { sheet: I, address: "" } },
    {
      name: "sorts the table",
      run,
      act: sorts(I),
      says: { sheet: I, address: run === "first" ? "AS5" : "AS8" },
    },
    { name: "renames the sheet", run, act: renames(I, "Piano"), says: { sheet: I, address: "" } },
    { name: "deletes the sheet", run, act: deletes(I), says: { sheet: I, address: "" } },
  ]),
];

/** Without the plan there is nothing to compute. */
const TAKES_THE_PLAN = "deletes the sheet";

/** The workbook as it is when only somebody else works on it. */
async function withAct(run: ExcelRun, act: CoAuthor): Promise<unknown> {
  run.excel.host.editRemotely((book) => {
    act(book, run.excel.host);
  });
  const dump = run.dump();
  await run.close();
  return dump;
}

test.each(rows)(
  "$run run, somebody $name: it is theirs, and ours waits",
  async ({ name, run: which, act, says }) => {
    const theirs = await withAct(await openRun(books[which]), act);
    const run = await openRun(books[which]);
    run.faults.coAuthor(act, { beforeRequest: 4 });
    const outcome = await run.run();
    const left = differences(run.dump(), theirs);
    const next = name === TAKES_THE_PLAN ? "done" : await run.run();
    expect({ outcome, left, next, eventsEnabled: run.excel.host.eventsEnabled }).toEqual({
      outcome: { code: "changed-meanwhile", facts: says },
      left: [],
      next: "done",
      eventsEnabled: true,
    });
    await run.close();
  },
);

test("somebody types an actual meanwhile: it stays, and the next run judges it", async () => {
  const run = await openRun(second);
  run.faults.coAuthor(types(I, "Consuntivo", "2.2.2", "77%"), { beforeRequest: 4 });
  const outcome = await run.run();
  const sheet = sheetOf(run.excel.host.book, I);
  const { row, column } = placeUnder(sheet, "Consuntivo", "2.2.2");
  expect([outcome, sheet.cells.at(row, column).value]).toEqual(["done", "77%"]);
  await run.close();
});
