/// <reference types="office-js" />
import { afterEach, beforeEach, expect, test } from "vitest";
import { openExcel, type Emulated } from "../../support/excel.ts";

const PLAN = '<piano xmlns="urn:prova:piano"><anno>2021</anno></piano>';
const NOTES = '<?xml version="1.0"?><n:note xmlns:n="urn:prova:note"/>';

let emulated: Emulated;

beforeEach(async () => {
  emulated = await openExcel();
});

afterEach(async () => {
  await emulated.close();
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  emulated.Excel.run(batch);

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "no error";
}

test("a part is found by its id and by its namespace, and gives back its XML", async () => {
  await run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const plan = parts.add(PLAN).load("id,namespaceUri");
    parts.add(NOTES);
    await context.sync();
    const byId = parts.getItem(plan.id).getXml();
    const byNamespace = parts.getByNamespace("urn:prova:note").getOnlyItem().getXml();
    const count = parts.getCount();
    parts.load("items/namespaceUri");
    await context.sync();
    expect({
      namespace: plan.namespaceUri,
      xml: [byId.value, byNamespace.value],
      count: count.value,
      all: parts.items.map(({ namespaceUri }) => namespaceUri),
    }).toEqual({
      namespace: "urn:prova:piano",
      xml: [PLAN, NOTES],
      count: 2,
      all: ["urn:prova:piano", "urn:prova:note"],
    });
  });
});

test("a part is written anew, and deleted", async () => {
  await run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add(PLAN);
    part.setXml(NOTES);
    const xml = part.getXml();
    await context.sync();
    part.load("namespaceUri");
    await context.sync();
    expect([xml.value, part.namespaceUri]).toEqual([NOTES, "urn:prova:note"]);
    part.delete();
    const left = parts.getByNamespace("urn:prova:note");
    const count = left.getCount();
    const none = left.getOnlyItemOrNullObject().load("id");
    await context.sync();
    expect([count.value, none.isNullObject]).toEqual([0, true]);
  });
});

test("of two parts of one namespace, neither is the only one", async () => {
  await run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add(PLAN);
    parts.add(PLAN);
    const scoped = parts.getByNamespace("urn:prova:piano").load("items/id");
    const only = parts.getByNamespace("urn:prova:piano").getOnlyItemOrNullObject().load("id");
    await context.sync();
    expect([scoped.items.length, only.isNullObject]).toEqual([2, true]);
  });
});

test.each<{ what: string; code: string; ask: (parts: Excel.CustomXmlPartCollection) => void }>([
  { what: "what is no XML", code: "InvalidArgument", ask: (parts) => parts.add("<piano>") },
  { what: "an id that is not there", code: "ItemNotFound", ask: (parts) => parts.getItem("{0}").load("id") },
  {
    what: "no part at all",
    code: "ItemNotFound",
    ask: (parts) => parts.getByNamespace("urn:x").getOnlyItem().load("id"),
  },
])("$what: $code", async ({ code, ask }) => {
  const failing = run(async (context) => {
    ask(context.workbook.customXmlParts);
    await context.sync();
  });
  expect(await codeOf(failing)).toBe(code);
});
