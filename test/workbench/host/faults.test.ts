import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RequestFault } from "../../../src/workbench/host/shell/faults.ts";
import { openExcel, type Emulated } from "../../support/excel.ts";
import { filterTable, protectSheet } from "../../support/sheet-states.ts";

let excel: Emulated;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(async () => {
  excel.faults.clear();
  await excel.close();
});

/** Four changes that show in the workbook, after three actions that only name things. */
const renameStepByStep = (options: Excel.RunOptions = {}): Promise<void> =>
  excel.Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    sheet.name = "Passo 1";
    sheet.name = "Passo 2";
    sheet.name = "Passo 3";
    sheet.name = "Passo 4";
    await context.sync();
  });

const nameNow = (): string => excel.host.book.active.name;

/** What the add-in sees of a failure: its code, and the HTTP status that comes with it. */
const failure = async (run: Promise<unknown>): Promise<string | undefined> => {
  try {
    await run;
    return undefined;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
};

describe("a request that goes wrong", () => {
  test.each([
    { code: 1014, seen: "InvalidRequestContext" },
    { code: 5004, seen: "InvalidOperationInCellEditMode" },
    { code: 5012, seen: "InvalidOrTimedOutSession" },
    { code: 5016, seen: "WriteNotSupportedWhenModalDialogOpen" },
    { code: 5102, seen: "ActivityLimitReached" },
    { code: 5103, seen: "RequestPayloadSizeLimitExceeded" },
    { code: 5104, seen: "ResponsePayloadSizeLimitExceeded" },
    { code: 7000, seen: "AccessDenied" },
    { code: 5001, seen: "GeneralException" },
    { code: "InvalidOperationInCellEditMode", seen: "InvalidOperationInCellEditMode" },
    { code: "InvalidOrTimedOutSession", seen: "InvalidOrTimedOutSession" },
    { code: "RequestPayloadSizeLimitExceeded", seen: "RequestPayloadSizeLimitExceeded" },
    { code: "GeneralException", seen: "GeneralException" },
    { code: "AccessDenied", seen: "AccessDenied" },
    { code: "InvalidArgument", seen: "InvalidArgument" },
    { code: "ItemNotFound", seen: "ItemNotFound" },
    { code: "ActivityLimitReached", seen: "ActivityLimitReached" },
    { code: "RequestAborted", seen: "RequestAborted" },
    { code: "InvalidOperation", seen: "InvalidOperation" },
    { code: "SomethingNew", seen: "SomethingNew" },
  ] satisfies (RequestFault & { seen: string })[])("with $code is $seen to the add-in", async (row) => {
    excel.faults.onRequest({ code: row.code });
    expect(await failure(renameStepByStep())).toBe(row.seen);
    expect(await failure(renameStepByStep())).toBeUndefined();
  });

  test.each([
    { when: "before", name: "Foglio1" },
    { when: "half-way", name: "Passo 2" },
    { when: "after", name: "Passo 4" },
    { when: { actions: 6 }, name: "Passo 3" },
  ] satisfies (Pick<RequestFault, "when"> & { name: string })[])(
    "leaves what was done by then: $when",
    async ({ when, name }) => {
      for (const code of [5102, "GeneralException"]) {
        excel.host.book.active.name = "Foglio1";
        excel.faults.onRequest({ nth: 2, code, when });
        expect({ code, seen: await failure(renameStepByStep()), name: nameNow() }).toEqual({
          code,
          seen: code === 5102 ? "ActivityLimitReached" : code,
          name,
        });
      }
    },
  );

  test("says which statement failed half-way", async () => {
    excel.faults.onRequest({ nth: 2, code: "GeneralException", when: "half-way" });
    await expect(renameStepByStep()).rejects.toMatchObject({
      code: "GeneralException",
      httpStatusCode: 500,
      debugInfo: { statement: "worksheet.name = ...;" },
    });
  });

  test("happens so many times in a row", async () => {
    excel.faults.onRequest({ nth: 2, times: 2, code: "InvalidOperation" });
    const seen = [];
    for (let run = 0; run < 3; run += 1) seen.push(await failure(renameStepByStep()));
    expect(seen).toEqual(["InvalidOperation", "InvalidOperation", undefined]);
  });

  test("is none of office.js's own", async () => {
    excel.faults.onRequest({ nth: 2, code: "InvalidOperation" });
    const read = (): Promise<unknown> =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
        await context.sync();
      });
    await read();
    await excel.idle();
    expect(excel.shell.traffic.requests.map(({ kind }) => kind)).toEqual(["batch", "release"]);
    expect(await failure(read())).toBe("InvalidOperation");
  });
});

describe("while somebody is typing into a cell", () => {
  test("requests fail", async () => {
    excel.faults.editingCell = true;
    expect(await failure(renameStepByStep())).toBe("InvalidOperationInCellEditMode");
    excel.faults.finishEditing();
    expect(await failure(renameStepByStep())).toBeUndefined();
  });

  test("those that can wait do so", async () => {
    excel.faults.editingCell = true;
    const renaming = renameStepByStep({ delayForCellEdit: true });
    await excel.idle();
    const waiting = { held: excel.faults.held, name: nameNow() };
    excel.faults.finishEditing();
    await renaming;
    expect({ waiting, then: nameNow() }).toEqual({
      waiting: { held: 1, name: "Foglio1" },
      then: "Passo 4",
    });
  });

  test("the person may be done as soon as somebody waits", async () => {
    excel.faults.editingCell = "until delayed";
    expect(await failure(renameStepByStep())).toBe("InvalidOperationInCellEditMode");
    expect(await failure(renameStepByStep({ delayForCellEdit: true }))).toBeUndefined();
    expect(await failure(renameStepByStep())).toBeUndefined();
  });
});

describe("size limits", () => {
  test("a request over 5 MB is refused before anything is done", async () => {
    const writing = excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "Grande";
      sheet.getRange("A1").values = [["x".repeat(5 * 1024 * 1024)]];
      await context.sync();
    });
    expect(await failure(writing)).toBe("RequestPayloadSizeLimitExceeded");
    expect(nameNow()).toBe("Foglio1");
  });

  test("an answer that is too long is lost, but what was asked is done", async () => {
    excel.faults.limits = { request: 10_000, response: 1_000 };
    const reading = excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "Fatto";
      sheet.getRange("A1:Z100").load("values");
      await context.sync();
    });
    expect(await failure(reading)).toBe("ResponsePayloadSizeLimitExceeded");
    expect(nameNow()).toBe("Fatto");
  });

  test("count bytes, not characters", async () => {
    await renameStepByStep();
    excel.shell.traffic.clear();
    const nameIt = (name: string): Promise<void> =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().name = name;
        await context.sync();
      });
    await nameIt("citta");
    await nameIt("città");
    const [plain, accented] = excel.shell.traffic.batches.map(({ requestBytes }) => requestBytes);
    expect(accented).toBe((plain ?? 0) + 1);
  });
});

describe("other people", () => {
  test("change the workbook between two requests, and the add-in hears of it", async () => {
    const heard: unknown[] = [];
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add((event) => {
        heard.push([event.address, event.source]);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.faults.coAuthor(
      (book, host) => {
        book.active.cells.put(2, 2, { value: 42 });
        host.changed(book.active, { top: 2, left: 2, bottom: 2, right: 2 });
      },
      { beforeRequest: 2 },
    );
    const seen = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
      range.load("values");
      await context.sync();
      const before = range.values;
      range.load("values");
      await context.sync();
      return [before, range.values];
    });
    await excel.idle();
    expect({ seen, heard }).toEqual({ seen: [[[""]], [[42]]], heard: [["B2", "Remote"]] });
  });

  test("look at another workbook", async () => {
    excel.faults.otherWorkbookInFocus = true;
    const tries: Readonly<Record<string, (workbook: Excel.Workbook) => void>> = {
      activate: ({ worksheets }) => {
        worksheets.getActiveWorksheet().activate();
      },
      select: ({ worksheets }) => {
        worksheets.getActiveWorksheet().getRange("B2").select();
      },
      add: ({ worksheets }) => {
        worksheets.add("Nuovo");
      },
      freeze: ({ worksheets }) => {
        worksheets.getActiveWorksheet().freezePanes.freezeRows(1);
      },
      "active cell": (workbook) => {
        workbook.getActiveCell();
      },
      rename: ({ worksheets }) => {
        worksheets.getActiveWorksheet().name = "Rinominato";
      },
    };
    const seen: Record<string, string | undefined> = {};
    for (const [name, act] of Object.entries(tries)) {
      const run = excel.Excel.run(async (context) => {
        act(context.workbook);
        await context.sync();
      });
      seen[name] = await failure(run);
    }
    expect(seen).toEqual({
      activate: "GeneralException",
      select: "GeneralException",
      add: "GeneralException",
      freeze: "GeneralException",
      "active cell": "InvalidSelection",
      rename: undefined,
    });
    expect(excel.host.book.sheets.map(({ name, freeze }) => ({ name, freeze }))).toEqual([
      { name: "Rinominato", freeze: undefined },
    ]);
  });
});

describe("states of a sheet", () => {
  const write = (address: string, values: unknown[][]): Promise<void> =>
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
      await context.sync();
    });

  test("a protected sheet refuses to be written to", async () => {
    protectSheet(excel.host.book.active);
    expect(await failure(write("A1", [[1]]))).toBe("AccessDenied");
    expect(excel.host.book.active.cells.at(1, 1)).toEqual({ value: "" });
  });

  test("a filtered table hides rows", async () => {
    await write("A1:A4", [["Centro"], ["A"], ["B"], ["A"]]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add("A1:A4", true).name = "Centri";
      await context.sync();
    });
    filterTable(excel.host, "Centri", 0, ["A"]);
    const hidden = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const rows = ["A2", "A3", "A4"].map((address) => sheet.getRange(address).load("rowHidden"));
      await context.sync();
      return rows.map(({ rowHidden }) => rowHidden as unknown);
    });
    expect(hidden).toEqual([false, true, false]);
  });
});

test("latency holds every request up", async () => {
  excel.faults.latency = 10;
  const start = performance.now();
  await renameStepByStep();
  expect(performance.now() - start).toBeGreaterThan(18);
});

test("switches may be combined: a co-author acts, then the request fails half-way", async () => {
  excel.faults.latency = 1;
  excel.faults.coAuthor((book) => {
    book.properties.title = "Di un altro";
  });
  excel.faults.onRequest({ nth: 2, code: "GeneralException", when: "half-way" });
  expect(await failure(renameStepByStep())).toBe("GeneralException");
  expect([excel.host.book.properties.title, nameNow()]).toEqual(["Di un altro", "Passo 2"]);
});
