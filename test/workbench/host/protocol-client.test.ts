import { afterEach, describe, expect, test } from "vitest";
import { openExcel, type Emulated, type ExcelOptions } from "../../support/excel.ts";

let opened: Emulated[] = [];
afterEach(async () => {
  for (const excel of opened.splice(0)) await excel.close();
  opened = [];
});

async function open(options: ExcelOptions = {}): Promise<Emulated> {
  const excel = await openExcel(options);
  opened.push(excel);
  return excel;
}

/** What the add-in sees of a failure. */
interface Seen {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation: string; readonly statement: string };
}

async function failureOf(work: Promise<unknown>): Promise<Seen> {
  try {
    await work;
  } catch (error) {
    return error as Seen;
  }
  throw new Error("nothing failed");
}

describe("load", () => {
  test("of one member, nested ones, a collection", async () => {
    const { Excel } = await open();
    const seen = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const range = sheets.getActiveWorksheet().getRange("B2:C3");
      range.load("address,rowCount,format/fill/color");
      sheets.load("items/name,items/tables/items/name");
      await context.sync();
      return { range: range.toJSON(), sheets: sheets.toJSON() };
    });
    expect(seen).toEqual({
      range: { address: "Foglio1!B2:C3", rowCount: 2, format: { fill: { color: "#FFFFFF" } } },
      sheets: { items: [{ id: expect.stringMatching(/^\{.+\}$/), name: "Foglio1", tables: [] }] },
    });
  });

  test("in the form of an object, and of a list", async () => {
    const { Excel } = await open();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Due");
      worksheets.add("Tre");
      const page = context.workbook.worksheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      const paged = page.items.map(({ name }) => name);
      worksheets.load(["items/name"]);
      await context.sync();
      return [paged, worksheets.items.map(({ name }) => name)];
    });
    expect(names).toEqual([["Due"], ["Foglio1", "Due", "Tre"]]);
  });

  test("what was not asked for is not there", async () => {
    const { Excel } = await open();
    const failure = await failureOf(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
        await context.sync();
        return range.values;
      }),
    );
    expect(failure.code).toBe("PropertyNotLoaded");
  });

  test("an unknown name fails, and the host knows of it", async () => {
    const { Excel, host } = await open({ allowUnknown: true });
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("pippo");
        await context.sync();
      }),
    );
    expect([failure.code, failure.debugInfo.errorLocation, host.unknownMembers]).toEqual([
      "InvalidArgument",
      "Range.pippo",
      ["Range.pippo"],
    ]);
  });
});

describe("objects from one request to the next", () => {
  test("ranges are kept while the run lasts, and given back", async () => {
    const { Excel, host, idle } = await open();
    const counts = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["a", 1],
        ["b", 2],
      ];
      await context.sync();
      const during = host.references.count;
      range.getCell(1, 1).load("values");
      range.load("values");
      await context.sync();
      return [during, host.references.count, range.values];
    });
    await idle();
    expect(counts).toEqual([1, 2, [["a", 1], ["b", 2]]]); // prettier-ignore
    expect(host.references.count).toBe(0);
  });

  test("kept ranges follow their cells, in the same request and in later ones", async () => {
    const { Excel } = await open();
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B4:C5");
      const around = sheet.getRange("A1:A9");
      await context.sync();
      range.format.wrapText = true;
      const blank = sheet.getRange("2:3").insert("Down").load("address");
      range.load("address");
      around.load("address");
      await context.sync();
      const seen = [blank.address, range.address, around.address];
      sheet.getRange("A:A").delete("Left");
      await context.sync();
      range.load("address");
      await context.sync();
      return [...seen, range.address];
    });
    expect(addresses).toEqual(["Foglio1!2:3", "Foglio1!B6:C7", "Foglio1!A1:A11", "Foglio1!A6:B7"]);
  });

  test.each(["same", "next"])(
    "a range whose cells were deleted is refused in the %s request",
    async (when) => {
      const { Excel } = await open();
      const failure = await failureOf(
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const range = sheet.getRange("B4:C5");
          await context.sync();
          range.values = [[1, 2], [3, 4]]; // prettier-ignore
          sheet.getRange("3:9").delete("Up");
          if (when === "next") await context.sync();
          range.load("values");
          await context.sync();
        }),
      );
      expect(failure.code).toBe("InvalidReference");
    },
  );

  test("sheets and tables are found by id under their new names", async () => {
    const { Excel } = await open();
    const names = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Prima");
      const table = sheet.tables.add("A1:B3", true);
      await context.sync();
      sheet.name = "Dopo";
      table.name = "Indicatori";
      await context.sync();
      sheet.load("name");
      table.load("name");
      await context.sync();
      return [sheet.name, table.name];
    });
    expect(names).toEqual(["Dopo", "Indicatori"]);
  });

  test("a range of a sheet that was deleted is refused", async () => {
    const { Excel } = await open();
    const failure = await failureOf(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Via");
        const range = sheet.getRange("A1");
        await context.sync();
        sheet.delete();
        await context.sync();
        range.load("values");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("ItemNotFound");
  });
});

describe("null objects", () => {
  test("stay null, with all that hangs from them", async () => {
    const { Excel } = await open();
    const nulls = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Manca");
      const used = sheet.getUsedRangeOrNullObject().load("values");
      await context.sync();
      const later = sheet.getRange("A1").load("values");
      await context.sync();
      return [sheet.isNullObject, used.isNullObject, later.isNullObject];
    });
    expect(nulls).toEqual([true, true, true]);
  });

  test("are not written to", async () => {
    const { Excel } = await open();
    const failure = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Manca").name = "Piano";
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidOperation");
  });
});

test("an error says where; what came before it is done", async () => {
  const { Excel, host } = await open();
  const failure = await failureOf(
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getActiveWorksheet().name = "Piano";
      worksheets.getItem("Manca").load("name");
      await context.sync();
    }),
  );
  expect(failure).toMatchObject({
    code: "ItemNotFound",
    debugInfo: {
      errorLocation: "WorksheetCollection.getItem",
      statement: "var worksheet = worksheets.getItem(...);",
    },
  });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Piano"]);
});

test("a block that the client cuts into slices arrives whole", async () => {
  const { Excel, shell } = await open();
  const block = Array.from({ length: 1000 }, (_, row) => [row, row % 7 === 0 ? "" : `riga ${String(row)}`]);
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1000");
    range.values = block;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(block);
  expect(shell.traffic.batches).toHaveLength(1);
  expect(shell.traffic.batches[0]?.actions).toBeGreaterThan(10);
});

describe("with the newer runtime", () => {
  const requirementSets = { RichApiRuntime: "1.2" };

  test("update sets many members at once", async () => {
    const { Excel, host } = await open({ requirementSets });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      (sheet as unknown as Updatable).update({ name: "Piano", tabColor: "#FF0000" });
      await context.sync();
    });
    const [sheet] = host.book.sheets;
    expect([sheet?.name, sheet?.tabColour]).toEqual(["Piano", "#FF0000"]);
  });

  test("retrieve answers plain data, with a null for a null object", async () => {
    const { Excel } = await open({ requirementSets });
    const seen = await Excel.run(async (context) => {
      const workbook = context.workbook as unknown as Retrievable<{ name: string }>;
      const { worksheets } = context.workbook;
      const sheets = worksheets as unknown as Retrievable<{ items: { name: string; tables: [] }[] }>;
      const missing = worksheets.getItemOrNullObject("Manca");
      const book = workbook.retrieve("name");
      const all = sheets.retrieve("name,tables/name");
      const none = (missing as unknown as Retrievable<{ $isNullObject: boolean }>).retrieve("name");
      await context.sync();
      return [book.name, all.items.map(({ name, tables }) => [name, tables]), none.$isNullObject];
    });
    expect(seen).toEqual(["Prova.xlsx", [["Foglio1", []]], true]);
  });
});

/** In the library, and not in its published types. */
interface Retrievable<T> {
  retrieve(names: string): T;
}
interface Updatable {
  update(members: Readonly<Record<string, unknown>>): void;
}

describe("events", () => {
  test("come after the sync that caused them, with their range", async () => {
    const { Excel, idle } = await open();
    const log: unknown[] = [];
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add(async (event) => {
      log.push([event.address, event.changeType, event.source, event.triggerSource]);
      await Excel.run(async (own) => {
        const range = event.getRange(own).load("address");
        await own.sync();
        log.push(range.address);
      });
    });
    await context.sync();
    sheet.getRange("B2:C3").values = [[1, 2], [3, 4]]; // prettier-ignore
    await context.sync();
    log.push("synced");
    await idle();
    expect(log).toEqual(["synced", ["B2:C3", "RangeEdited", "Local", "ThisLocalAddin"], "Foglio1!B2:C3"]);
  });

  test("of tables tell the part of the table; switched off, nothing", async () => {
    const { Excel, idle } = await open();
    const log: string[] = [];
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add("A1:B3", true);
    context.workbook.tables.onChanged.add((event) => {
      log.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("B3:D4").values = [[1, 2, 3], [4, 5, 6]]; // prettier-ignore
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A2").values = [["x"]];
    await context.sync();
    await idle();
    expect(log).toEqual(["B3"]);
  });
});
