/// <reference types="office-js" />
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NORMAL_FORMAT, patchedFormat } from "../../../src/workbench/host/model/cell-format.ts";
import { openExcel, type Emulated } from "../../support/excel.ts";

let emulated: Emulated;

beforeEach(async () => {
  emulated = await openExcel();
});

afterEach(async () => {
  await emulated.close();
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  emulated.Excel.run(batch);

/** As this realm's own object. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "no error";
}

describe("settings", () => {
  test.each([
    { value: "testo" },
    { value: 12.5 },
    { value: false },
    { value: [1, "due", { tre: null }] },
    { value: { anno: 2021, centri: ["A", "B"] } },
  ])("$value comes back as it went", async ({ value }) => {
    await run(async ({ workbook: { settings } }) => {
      settings.add("chiave", value);
      await settings.context.sync();
    });
    await run(async ({ workbook: { settings } }) => {
      const setting = settings.getItem("chiave").load("key,value");
      await settings.context.sync();
      expect([setting.key, plain(setting.value)]).toEqual(["chiave", value]);
    });
  });

  test("dates stay dates", async () => {
    await run(async ({ workbook: { settings } }) => {
      const due = new Date(Date.UTC(2021, 5, 30));
      const setting = settings.add("scadenza", due).load("value");
      await settings.context.sync();
      expect(new Date(setting.value as string).toISOString()).toBe("2021-06-30T00:00:00.000Z");
    });
  });

  test("adding twice sets; what is deleted is gone", async () => {
    await run(async ({ workbook: { settings } }) => {
      settings.add("a", 1);
      settings.add("a", 2);
      const b = settings.add("b", 3);
      await settings.context.sync();
      b.value = 4;
      settings.load("items/key,items/value");
      await settings.context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as number])).toEqual([
        ["a", 2],
        ["b", 4],
      ]);
      settings.getItem("a").delete();
      const gone = settings.getItemOrNullObject("a").load("key");
      const count = settings.getCount();
      await settings.context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 1]);
    });
  });

  test("the document's own settings are the same ones", async () => {
    const { Office } = emulated;
    Office.context.document.settings.set("anno", 2021);
    await new Promise((resolve) => {
      Office.context.document.settings.saveAsync(resolve);
    });
    await run(async ({ workbook: { settings } }) => {
      const setting = settings.getItem("anno").load("value");
      await settings.context.sync();
      expect(setting.value).toBe(2021);
    });
  });

  test("a key that is not there: ItemNotFound", async () => {
    const failing = run(async ({ workbook: { settings } }) => {
      settings.getItem("nessuna").load("value");
      await settings.context.sync();
    });
    expect(await codeOf(failing)).toBe("ItemNotFound");
  });
});

describe("properties", () => {
  test("every property is set and read", async () => {
    const given = {
      title: "Piano 2021",
      subject: "Obiettivi",
      author: "Ufficio",
      keywords: "piano; obiettivi",
      comments: "Bozza",
      category: "Relazioni",
      manager: "Segretario",
      company: "Comune",
      revisionNumber: 3,
    };
    await run(async ({ workbook: { properties } }) => {
      properties.set(given);
      await properties.context.sync();
      properties.load();
      await properties.context.sync();
      const { lastAuthor, creationDate, ...rest } = properties.toJSON();
      expect({ ...rest, lastAuthor, creationDate: new Date(String(creationDate)).toISOString() }).toEqual({
        ...given,
        lastAuthor: "",
        creationDate: "2021-01-01T00:00:00.000Z",
      });
    });
  });

  test.each<{ value: string | number | boolean; type: string }>([
    { value: "testo", type: "String" },
    { value: 3, type: "Number" },
    { value: 3.5, type: "Float" },
    { value: true, type: "Boolean" },
  ])("a custom property of $type", async ({ value, type }) => {
    await run(async ({ workbook: { properties } }) => {
      properties.custom.add("Fonte", "prima");
      properties.custom.add("FONTE", value);
      const property = properties.custom.getItem("fonte").load("key,value,type");
      const count = properties.custom.getCount();
      await properties.context.sync();
      expect([property.key, property.value as unknown, property.type, count.value]).toEqual([
        "Fonte",
        value,
        type,
        1,
      ]);
    });
  });

  test("custom properties are changed and deleted, one or all", async () => {
    await run(async ({ workbook: { properties } }) => {
      const { custom } = properties;
      for (const key of ["a", "b", "c"]) custom.add(key, key);
      await properties.context.sync();
      custom.getItem("b").delete();
      custom.getItem("c").value = "C";
      custom.load("items/key,items/value");
      await properties.context.sync();
      expect(custom.items.map(({ key, value }) => [key, value as string])).toEqual([
        ["a", "a"],
        ["c", "C"],
      ]);
      custom.deleteAll();
      const gone = custom.getItemOrNullObject("a").load("key");
      await properties.context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe("styles", () => {
  test("Normal, and those that are in use", async () => {
    const { cells, columns } = emulated.host.book.active;
    cells.put(2, 2, { value: 1, format: patchedFormat(NORMAL_FORMAT, { style: "Percent" }) });
    columns.set(4, { format: patchedFormat(NORMAL_FORMAT, { style: "Di casa" }) });
    await run(async ({ workbook: { styles } }) => {
      styles.load("items/name,items/builtIn");
      const one = styles.getItem("percent").load("name");
      const none = styles.getItemOrNullObject("Nessuno").load("name");
      await styles.context.sync();
      expect(styles.items.map(({ name, builtIn }) => [name, builtIn])).toEqual([
        ["Normal", true],
        ["Di casa", false],
        ["Percent", true],
      ]);
      expect([one.name, none.isNullObject]).toEqual(["Percent", true]);
    });
  });
});
