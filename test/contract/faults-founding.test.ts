import { describe, expect, test } from "vitest";
import { FAULT_CODES } from "./fault-codes.ts";
import { FaultyExcel, faultRows, wholeEnd } from "./fault-rows.ts";
import { editedBook, faultlessRun, foundingBook } from "./faulty-runs.ts";

const book = await foundingBook();
const runs = [
  { name: "first run", kinds: ["writing"], faultless: await faultlessRun(book) },
  { name: "second run", kinds: ["writing"], faultless: await faultlessRun(await editedBook(book)) },
] as const;

describe.each(runs)("a fault in the writing of the founding report: $name", ({ faultless, kinds }) => {
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
