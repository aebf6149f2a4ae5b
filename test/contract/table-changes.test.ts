import { describe, expect, test } from "vitest";
import { newXlsx } from "../../src/adapters/xlsx/new-xlsx.ts";
import { inverseOf } from "../../src/app/undo/inverse-of.ts";
import { addTemplate } from "../../src/app/template/add-template.ts";
import type { AddRows, Change } from "../../src/ports/change.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";
import { snapshotOf } from "../compute/run.ts";
import { adapters, type Adapter } from "./adapters.ts";
import { faultyChanges, TAKEN_BACK } from "./faulty-changes.ts";
import { readIndependently } from "./independent-reader.ts";
import { differences } from "./reader/plain.ts";

const NO_LOOKS = { sheet: () => undefined, columns: undefined };

async function templateBytes(): Promise<Uint8Array> {
  const addition = addTemplate({ sheets: [], leads: () => [] }, "it");
  if (!addition.ok) throw new Error(addition.issue.code);
  const workbook = newXlsx();
  await workbook.apply(addition.value.changes);
  return workbook.bytes();
}

function tableIn({ sheets }: Snapshot, name: string) {
  for (const sheet of sheets)
    for (const table of sheet.tables) if (table.name === name) return { sheet: sheet.name, area: table.area };
  throw new Error(`no table ${name}`);
}

/** Two rows for *Parametri*, one of them with a blank year. */
const moreRows = (snapshot: Snapshot): AddRows => ({
  kind: "add-rows",
  ...tableIn(snapshot, "Parametri"),
  table: "Parametri",
  rows: [
    [{ value: 2022 }, { value: "Tetto" }, { value: 1.2, format: "0%" }, undefined],
    [undefined, { value: "Metodo" }, { value: "=inverso", format: "@" }, undefined],
  ],
});

interface Done {
  readonly snapshot: Snapshot;
  readonly bytes: Uint8Array;
}

/** Carries changes out; with `back` their inverse too. */
async function done(
  adapter: Adapter,
  start: Uint8Array,
  describe: (snapshot: Snapshot) => Change,
  back = false,
): Promise<Done> {
  const opened = await adapter.open(start);
  try {
    const before = await snapshotOf(opened.workbook);
    const changes = [describe(before)];
    const inverse = inverseOf(changes, before, NO_LOOKS);
    const applied = await opened.workbook.apply(changes, inverse);
    if (!applied.ok) throw new Error(applied.issue.code);
    if (back) {
      const standing = await snapshotOf(opened.workbook);
      const undone = await opened.workbook.apply(inverse, inverseOf(inverse, standing, NO_LOOKS));
      if (!undone.ok) throw new Error(undone.issue.code);
    }
    return { snapshot: await snapshotOf(opened.workbook), bytes: await opened.save() };
  } finally {
    await opened.close();
  }
}

const start = await templateBytes();

describe.each(adapters)("$name: rows added to a table", (adapter) => {
  test("stand in it, below the others", async () => {
    const { snapshot } = await done(adapter, start, moreRows);
    const { area } = tableIn(snapshot, "Parametri");
    const sheet = snapshot.sheets.find(({ name }) => name === "Impostazioni");
    const last = sheet?.rows.slice(area.bottom - 2, area.bottom).map((row) => row?.slice(0, 3));
    expect(area.bottom).toBe(17);
    expect(last).toEqual([
      [
        { kind: "number", value: 2022, format: "General", text: "2022" },
        { kind: "text", text: "Tetto" },
        { kind: "number", value: 1.2, format: "0%", text: "120%" },
      ],
      [{ kind: "empty" }, { kind: "text", text: "Metodo" }, { kind: "text", text: "=inverso" }],
    ]);
  });

  test("and taken away again: as before", async () => {
    const { bytes } = await done(adapter, start, moreRows, true);
    const untouched = await adapter.open(start);
    const before = await untouched.save();
    await untouched.close();
    expect(differences(readIndependently(before), readIndependently(bytes))).toEqual([]);
  });
});

test("rows added: both adapters make the same workbook", async () => {
  const [one, other] = await Promise.all(adapters.map((adapter) => done(adapter, start, moreRows)));
  if (one === undefined || other === undefined) throw new Error("Two adapters are compared");
  expect(differences(readIndependently(one.bytes), readIndependently(other.bytes))).toEqual([]);
});

test("rows added, stopped by Excel anywhere: nothing is left behind", async () => {
  const ends = await faultyChanges(start, (snapshot) => {
    const changes = [moreRows(snapshot)];
    return { changes, inverse: inverseOf(changes, snapshot, NO_LOOKS) };
  });
  expect(ends).toEqual(TAKEN_BACK);
});
