import { describe, expect, test } from "vitest";
import { CODES_OF_EACH_SORT } from "./fault-codes.ts";
import { FaultyExcel, faultRows, wholeEnd } from "./fault-rows.ts";
import { editedBook, faultlessRun, smallBook, type Limits } from "./faulty-runs.ts";

/** Small enough for the writing to take several requests. */
const TIGHT: Limits = { request: 90_000, response: 200_000 };
const book = await smallBook();
const runs = [
  { name: "first run", kinds: ["contents", "writing"], faultless: await faultlessRun(book, TIGHT) },
  {
    name: "second run",
    kinds: ["contents", "writing"],
    faultless: await faultlessRun(await editedBook(book), TIGHT),
  },
] as const;

describe.each(runs)("a fault in any of many requests: $name", ({ faultless, kinds }) => {
  const excel = new FaultyExcel(faultless);
  test.each(faultRows(faultless, kinds, CODES_OF_EACH_SORT))(
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
