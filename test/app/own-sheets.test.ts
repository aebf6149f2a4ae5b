import { expect, test } from "vitest";
import { markedSheet } from "../../src/app/own-sheets.ts";
import { sheetOf, snapshotOf } from "../support/snapshot.ts";

const marked = (name: string, role: string): ReturnType<typeof sheetOf> =>
  sheetOf(name, [], { mark: { role, version: "1.0.0", digest: "" } });
const memory = marked("_Traguardo", "memory");

test.each([
  { what: "the one of the expected name", sheets: [marked("Sintesi", "summary"), memory], ours: "Sintesi" },
  {
    what: "that one, wherever copies of it stand",
    sheets: [marked("Sintesi (2)", "summary"), marked("Sintesi", "summary"), memory],
    ours: "Sintesi",
  },
  {
    what: "with our suffix too",
    sheets: [sheetOf("Sintesi", []), marked("Sintesi (Traguardo)", "summary"), memory],
    ours: "Sintesi (Traguardo)",
  },
  { what: "the renamed one", sheets: [marked("Riepilogo", "summary"), memory], ours: "Riepilogo" },
  {
    what: "none of several copies, of which nobody can tell",
    sheets: [marked("Maggio", "summary"), marked("Giugno", "summary"), memory],
    ours: undefined,
  },
  {
    what: "no copy that outlived a run taken back",
    sheets: [marked("Archivio maggio", "summary")],
    ours: undefined,
  },
  { what: "no sheet without our mark", sheets: [sheetOf("Sintesi", []), memory], ours: undefined },
])("ours is $what", ({ sheets, ours }) => {
  expect(markedSheet(snapshotOf(...sheets), "summary")?.name).toBe(ours);
});
