import { describe, expect, test } from "vitest";
import { FAULT_CODES } from "./fault-codes.ts";
import { FaultyExcel, faultRows, wholeEnd } from "./fault-rows.ts";
import { editedBook, faultlessRun, smallBook } from "./faulty-runs.ts";

const EVERY_KIND = ["structure", "places", "contents", "writing"] as const;
const book = await smallBook();
const runs = [
  { name: "first run", kinds: EVERY_KIND, faultless: await faultlessRun(book) },
  { name: "second run", kinds: EVERY_KIND, faultless: await faultlessRun(await editedBook(book)) },
];

describe.each(runs)("a fault in any request, as before or as after: $name", ({ faultless, kinds }) => {
  const excel = new FaultyExcel(faultless);
  test.each(faultRows(faultless, kinds, FAULT_CODES))(
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
