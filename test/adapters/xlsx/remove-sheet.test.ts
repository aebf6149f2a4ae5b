import { describe, expect, test } from "vitest";
import type { Change, ReplaceSheet } from "../../../src/ports/change.ts";
import { packageFaults } from "../../support/package-faults.ts";
import { readParts } from "../../support/package-parts.ts";
import { traces } from "../../support/way-back.ts";
import { everything } from "./render-support.ts";
import { opened, partsOf, sheetOf, smallXlsx } from "./small-package.ts";

const users = smallXlsx({
  sheets: [sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', "Dati"), sheetOf("", "Elenchi")],
  tail: '<definedNames><definedName name="Mio" localSheetId="0">Dati!$A$1</definedName></definedNames>',
});
const added = (name: string): ReplaceSheet => ({
  kind: "replace-sheet",
  sheet: undefined,
  mark: { role: name, version: "1", digest: "" },
  layout: {
    ...everything,
    name,
    tables: (everything.tables ?? []).map((table) => ({ ...table, name: `T${name}` })),
  },
});
const removed = (sheet: string): Change => ({ kind: "remove-sheet", sheet });

async function after(bytes: Uint8Array, ...rounds: readonly (readonly Change[])[]): Promise<Uint8Array> {
  const workbook = opened(bytes);
  for (const changes of rounds) expect(await workbook.apply(changes)).toMatchObject({ ok: true });
  return workbook.bytes();
}

describe("a sheet that was added goes", () => {
  test.each([
    { what: "alone", rounds: [[added("Uno")], [removed("Uno")]] },
    { what: "in the same round", rounds: [[added("Uno"), removed("Uno")]] },
    {
      what: "with one behind it",
      rounds: [[added("Uno"), added("Due")], [removed("Uno")], [removed("Due")]],
    },
  ])("$what: nothing is left of it", async ({ rounds }) => {
    expect(traces(users, await after(users, ...rounds))).toEqual([]);
  });

  test("the one behind keeps its names, under its new place", async () => {
    const now = await after(users, [added("Uno"), added("Due")], [removed("Uno")]);
    expect(packageFaults(readParts(now))).toEqual(packageFaults(readParts(users)));
    const names = partsOf(now)["xl/workbook.xml"]?.match(/localSheetId="\d"/g);
    expect(names).toEqual(['localSheetId="0"', 'localSheetId="2"', 'localSheetId="2"']);
  });

  test("what is not there is not missed", async () => {
    expect(await after(users, [removed("Uno")])).toBe(users);
  });
});

test.each([
  { active: 3, gives: 2 },
  { active: 2, gives: 1 },
  { active: 1, gives: 1 },
])("the tab in view was $active and is $gives", async ({ active, gives }) => {
  const views = `<bookViews><workbookView activeTab="${active}" firstSheet="0"/></bookViews>`;
  const bytes = smallXlsx({
    sheets: [sheetOf("", "Dati"), sheetOf("", "Elenchi")],
    properties: views,
  });
  const now = partsOf(await after(bytes, [added("Uno"), added("Due")], [removed("Uno")]));
  expect(now["xl/workbook.xml"]).toContain(`<workbookView activeTab="${gives}" firstSheet="0"/>`);
});

test("a sheet of the user's is none to take away: our own fault", async () => {
  await expect(opened(users).apply([removed("Dati")])).rejects.toThrow("Not a sheet of ours: Dati");
});
