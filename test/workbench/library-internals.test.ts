import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);
/** The one file that may, and this one, which names them. */
const EXEMPT = ["src/workbench/office-internals.ts", "test/workbench/library-internals.test.ts"];

/** Names of office.js that no documentation promises. What starts with "_Register" or "_KeepReference" is the wire's. */
const INTERNALS = new RegExp(
  [
    String.raw`_doApiNotSupportedCheck|_overrideSession|_className|_objectPath\b|_pendingRequest|_isCollection\b`,
    String.raw`_scalarProperty\w*|_navigationProperty\w*|\bm_[a-z]\w*|_nextId\b`,
    String.raw`\bOSF\b|Microsoft\.Office\.|\b(?:Excel|OfficeExtension)\.\w+\.prototype`,
    String.raw`OfficeExtension\.(?:CommonUtility|Utility|SessionBase|HostBridge|ObjectPath|ClientObject|ClientRequest|_)`,
  ].join("|"),
  "g",
);

const internalsIn = (text: string): readonly string[] => text.match(INTERNALS) ?? [];

const sources = ["src", "test", "bench", "scripts"].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
);

test("one file reaches into office.js, and no other", () => {
  const reaching = sources.flatMap((file) =>
    internalsIn(readFileSync(new URL(file, ROOT), "utf8")).map((name) => `${file}: ${name}`),
  );
  expect(reaching.filter((line) => !EXEMPT.some((file) => line.startsWith(`${file}:`)))).toEqual([]);
  expect(reaching.filter((line) => line.startsWith(`${EXEMPT[0] ?? ""}:`))).not.toEqual([]);
});

test.each([
  { text: "OfficeExtension.CommonUtility._doApiNotSupportedCheck = true", finds: 2 },
  { text: "Excel.Range.prototype.load = spy", finds: 1 },
  { text: "OSF.DDA.RichApi.executeRichApiRequestAsync", finds: 1 },
  { text: "range._objectPath.objectPathInfo", finds: 1 },
  { text: 'call: { _KeepReference: keep }, Name: "_RegisterDataChangedEvent"', finds: 0 },
  { text: "(error as OfficeExtension.Error).code", finds: 0 },
])("$text: $finds", ({ text, finds }) => {
  expect(internalsIn(text)).toHaveLength(finds);
});
