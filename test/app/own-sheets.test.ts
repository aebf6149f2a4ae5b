import { expect, test } from "vitest";
import { markedSheet } from "../../src/app/own-sheets.ts";
import { sheetOf, snapshotOf } from "../support/snapshot.ts";

const marked = (name: string, role: string, digest = "0123"): ReturnType<typeof sheetOf> =>
  sheetOf(name, [], { mark: { role, version: "1.0.0", digest } });
/** It remembers what the mark of the summary said when it was last written. */
const remembering = sheetOf(
  "_Traguardo",
  [
    ["summary", "aaaa"],
    ["mark/summary", "4567"],
  ],
  {
    mark: { role: "memory", version: "1.0.0", digest: "" },
  },
);
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
  {
    what: "the renamed one, as the last run left it",
    sheets: [marked("Riepilogo", "summary", "4567"), remembering],
    ours: "Riepilogo",
  },
  {
    what: "that one, beside an older copy",
    sheets: [marked("Maggio", "summary"), marked("Riepilogo", "summary", "4567"), remembering],
    ours: "Riepilogo",
  },
  {
    what: "no older copy whose original was deleted",
    sheets: [marked("Archivio maggio", "summary"), remembering],
    ours: undefined,
  },
  {
    what: "the renamed one that a run left unfinished",
    sheets: [marked("Riepilogo", "summary", ""), remembering],
    ours: "Riepilogo",
  },
  { what: "no sheet without our mark", sheets: [sheetOf("Sintesi", []), memory], ours: undefined },
])("ours is $what", ({ sheets, ours }) => {
  expect(markedSheet(snapshotOf(...sheets), "summary")?.name).toBe(ours);
});
