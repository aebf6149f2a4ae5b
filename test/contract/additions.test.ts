import { describe, expect, test } from "vitest";
import { newXlsx } from "../../src/adapters/xlsx/new-xlsx.ts";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { compute } from "../../src/app/compute.ts";
import { addSample } from "../../src/app/sample/add-sample.ts";
import { addTemplate } from "../../src/app/template/add-template.ts";
import type { Addition } from "../../src/app/template/add-to-workbook.ts";
import { additionSentence } from "../../src/app/texts/additions.ts";
import type { Change } from "../../src/ports/change.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";
import { openFile, SAMPLE, snapshotOf } from "../compute/run.ts";
import { adapters, type Adapter } from "./adapters.ts";
import { TERMS } from "./excel-run.ts";
import { faultyChanges, TAKEN_BACK } from "./faulty-changes.ts";
import { readIndependently } from "./independent-reader.ts";
import { differences } from "./reader/plain.ts";

const sheet = (name: string, value: string): Change => ({
  kind: "replace-sheet",
  sheet: undefined,
  mark: undefined,
  layout: { name, columns: [], rows: [{ cells: [{ value }] }] },
});

async function bookOf(...changes: readonly Change[]): Promise<Uint8Array> {
  const workbook = newXlsx();
  await workbook.apply(changes);
  return workbook.bytes();
}

type Add = (snapshot: Snapshot) => ReturnType<typeof addSample>;

/** Adds, and gives what the workbook then is. */
async function added(adapter: Adapter, start: Uint8Array, add: Add) {
  const opened = await adapter.open(start);
  try {
    const addition = add(await snapshotOf(opened.workbook));
    if (!addition.ok) throw new Error(addition.issue.code);
    const applied = await opened.workbook.apply(addition.value.changes, addition.value.inverse);
    if (!applied.ok) throw new Error(applied.issue.code);
    return {
      addition: addition.value,
      snapshot: await snapshotOf(opened.workbook),
      bytes: await opened.save(),
    };
  } finally {
    await opened.close();
  }
}

const OCCUPIED = [sheet("Indicatori", "appunti di tutti"), sheet("IMPOSTAZIONI", "altro")];

describe.each(adapters)("$name", (adapter) => {
  test("the sample in a workbook of the user's is the sample of the repository, to the figures", async () => {
    const { snapshot } = await added(adapter, await bookOf(sheet("Foglio1", "mio")), addSample);
    const sample = await snapshotOf(await openFile(SAMPLE));
    const contents = ({ sheets }: Snapshot): unknown =>
      sheets.map(({ name, rows, tables }) => ({ name, rows, tables }));
    expect(contents(snapshot)).toEqual([
      expect.objectContaining({ name: "Foglio1" }),
      ...(contents(sample) as readonly unknown[]),
    ]);
    const computed = compute(snapshot, TERMS);
    if (!computed.ok) throw new Error(computed.issue.code);
    const { counts, value } = computed.value.assessed.rollUps.administration;
    expect([counts.met, counts.assessed, counts.planned]).toEqual([43, 53, 55]);
    expect(value?.times(100).toDecimalPlaces(2).toNumber()).toBe(96.17);
  });

  test("names that are taken: ours take the suffix, and what refers to them follows", async () => {
    const { addition, snapshot, bytes } = await added(adapter, await bookOf(...OCCUPIED), addSample);
    expect(addition.sheets).toEqual(["Indicatori (Traguardo)", "Anagrafiche", "Impostazioni (Traguardo)"]);
    expect(snapshot.sheets.slice(0, 2).map(({ rows }) => rows)).toEqual([
      [[{ kind: "text", text: "appunti di tutti" }]],
      [[{ kind: "text", text: "altro" }]],
    ]);
    const rules =
      JSON.stringify(readIndependently(bytes)).match(/'?(?:Indicatori|Impostazioni)[^"!]*!\$/gu) ?? [];
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.filter((rule) => !rule.includes("(Traguardo)"))).toEqual([]);
    const computed = compute(snapshot, TERMS);
    expect(computed.ok && computed.value.assessed.rows.length).toBe(64);
  });

  test("an empty template, in English", async () => {
    const { addition } = await added(adapter, await bookOf(sheet("Sheet1", "mine")), (snapshot) =>
      addTemplate(snapshot, "en"),
    );
    expect(addition.sheets).toEqual(["Indicators", "Registers", "Settings"]);
  });
});

test("stopped by Excel anywhere: nothing is left behind", async () => {
  const ends = await faultyChanges(await bookOf(...OCCUPIED), (snapshot) => {
    const addition = addSample(snapshot);
    if (!addition.ok) throw new Error(addition.issue.code);
    return addition.value;
  });
  expect(ends).toEqual(TAKEN_BACK);
});

test("both adapters make the same workbook", async () => {
  const start = await bookOf(...OCCUPIED);
  const [one, other] = await Promise.all(adapters.map((adapter) => added(adapter, start, addSample)));
  if (one === undefined || other === undefined) throw new Error("Two adapters are compared");
  expect(differences(readIndependently(one.bytes), readIndependently(other.bytes))).toEqual([]);
});

test.each([
  { name: "the sample", add: addSample as Add },
  { name: "the template in English", add: (snapshot: Snapshot) => addTemplate(snapshot, "en") },
])("a table of that name in either language: $name is refused", async ({ add }) => {
  const opened = openXlsx(await bookOf(...(await sampleAddition()).changes));
  if (!opened.ok) throw new Error(opened.issue.code);
  const refused = add(await snapshotOf(opened.value));
  expect(refused.ok ? "" : additionSentence(refused.issue, "it")).toBe(
    "C’è già una tabella «Indicatori»: foglio «Indicatori», celle A4:AS68. Con due tabelle di quel nome il piano non si troverebbe più: provare in una cartella di lavoro nuova, oppure dare un altro nome a quella tabella. Non è stato aggiunto nulla.",
  );
});

async function sampleAddition(): Promise<Addition> {
  const addition = addSample({ sheets: [], dates: 1900, leads: () => [] });
  if (!addition.ok) throw new Error(addition.issue.code);
  return addition.value;
}
