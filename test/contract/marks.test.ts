import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { computeFile, openFile, SAMPLE, snapshotOf } from "../compute/run.ts";
import { adapters } from "./adapters.ts";

/** As other programs leave it that move sheets: the names keep what they refer to, and get each other's scope. */
async function withMovedScopes(): Promise<Uint8Array> {
  const workbook = await openFile(SAMPLE);
  await computeFile(workbook);
  const parts = unzipSync(workbook.bytes());
  const book = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const moved = book.replace(
    /(<definedName name="Traguardo\.Foglio"[^>]* localSheetId=")(\d+)/g,
    (_, start: string, scope: string) => `${start}${Number(scope) - 1}`,
  );
  return zipSync({ ...parts, "xl/workbook.xml": strToU8(moved) });
}

test.each(adapters)("$name takes no sheet for ours by the mark of another", async ({ open }) => {
  const { workbook, close } = await open(await withMovedScopes());
  const { sheets } = await snapshotOf(workbook);
  expect(sheets.filter(({ mark }) => mark !== undefined).map(({ name }) => name)).toEqual([]);
  await close();
});
