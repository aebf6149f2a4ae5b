import { describe, expect, test } from "vitest";
import { FAULT_CODES, OTHER_CODES } from "./fault-codes.ts";
import { FaultyExcel, faultRows, wholeEnd } from "./fault-rows.ts";
import { openExcel } from "../support/excel.ts";
import { editedBook, faultlessRun, smallBook } from "./faulty-runs.ts";

const EVERY_CODE = [...FAULT_CODES, ...OTHER_CODES];
const EVERY_KIND = ["structure", "places", "contents", "writing"] as const;
const book = await smallBook();
const runs = [
  { name: "first run", kinds: EVERY_KIND, faultless: await faultlessRun(book) },
  { name: "second run", kinds: EVERY_KIND, faultless: await faultlessRun(await editedBook(book)) },
];

describe.each(runs)("a fault in any request, as before or as after: $name", ({ faultless, kinds }) => {
  const excel = new FaultyExcel(faultless);
  test.each(faultRows(faultless, kinds, EVERY_CODE))(
    "request $number ($kind), $answer $code $when → $says",
    async (row) => {
      expect(await excel.faultyRun(row)).toEqual(wholeEnd(row));
    },
  );

  test("and after all of them the next run succeeds", async () => {
    expect(await excel.nextRun()).toEqual(wholeEnd({ says: "done" }));
    await excel.close();
  });
});

test("every code that office.js names is among the faults", async () => {
  const { Excel, close } = await openExcel();
  const listed = new Set(EVERY_CODE.map(({ code }) => code));
  expect(Object.values(Excel.ErrorCodes).filter((code) => !listed.has(code))).toEqual([]);
  await close();
});
