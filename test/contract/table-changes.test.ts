import { describe, expect, test } from "vitest";
import { newXlsx } from "../../src/adapters/xlsx/new-xlsx.ts";
import { compute } from "../../src/app/compute.ts";
import { convertRange } from "../../src/app/convert/convert-range.ts";
import { inverseOf } from "../../src/app/undo/inverse-of.ts";
import { addTemplate } from "../../src/app/template/add-template.ts";
import type { AddRows, Change } from "../../src/ports/change.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";
import { snapshotOf } from "../compute/run.ts";
import { adapters, type Adapter } from "./adapters.ts";
import { TERMS } from "./excel-run.ts";
import { faultyChanges, TAKEN_BACK } from "./faulty-changes.ts";
import { readIndependently } from "./independent-reader.ts";
import { differences } from "./reader/plain.ts";

async function templateBytes(): Promise<Uint8Array> {
  const addition = addTemplate({ sheets: [], dates: 1900, leads: () => [] }, "it");
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
    const inverse = inverseOf(changes, before);
    const applied = await opened.workbook.apply(changes, inverse);
    if (!applied.ok) throw new Error(applied.issue.code);
    if (back) {
      const standing = await snapshotOf(opened.workbook);
      const undone = await opened.workbook.apply(inverse, inverseOf(inverse, standing));
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
    return { changes, inverse: inverseOf(changes, snapshot) };
  });
  expect(ends).toEqual(TAKEN_BACK);
});

/** A list as people keep it: a title above, our headings in capitals, a note below. */
async function listBytes(centre = "CENTRO DI RESPONSABILITA'"): Promise<Uint8Array> {
  const workbook = newXlsx();
  const cells = (texts: readonly (string | number)[]) => ({ cells: texts.map((value) => ({ value })) });
  await workbook.apply([
    {
      kind: "replace-sheet",
      sheet: undefined,
      mark: undefined,
      layout: {
        name: "Elenco",
        columns: [{ width: 9 }, { width: 40 }],
        rows: [
          { cells: [{ value: "Piano", style: { bold: true } }] },
          cells(["CODICE", "INDICATORE", "TARGET 2021", "RISULTATO CONSEGUITO", centre]),
          cells(["1.1", "Bandi", ">= 2", "3", "Area <uno> & due"]),
          cells(["1.2", "Corsi", ">= 2", 1, "Area due"]),
          cells(["", "Nota"]),
        ],
      },
    },
  ]);
  return workbook.bytes();
}

const list = await listBytes();

function toTable(snapshot: Snapshot): Change {
  const converted = convertRange(snapshot);
  const [change] = converted.ok ? converted.value.changes : [];
  if (change === undefined) throw new Error("not converted");
  return change;
}

describe.each(adapters)("$name: a range made a table", (adapter) => {
  test("holds the same cells, and computes to the same", async () => {
    const opened = await adapter.open(list);
    const before = await snapshotOf(opened.workbook);
    await opened.close();
    const { snapshot } = await done(adapter, list, toTable);
    expect(snapshot.sheets.map(({ rows }) => rows)).toEqual(before.sheets.map(({ rows }) => rows));
    expect(tableIn(snapshot, "Indicatori").area).toEqual({ top: 2, left: 1, bottom: 4, right: 5 });
    const verdicts = [before, snapshot].map((one) => {
      const computed = compute(one, TERMS);
      return computed.ok && computed.value.assessed.rows.map(({ assessment }) => assessment.verdict.kind);
    });
    expect(verdicts).toEqual([
      ["met", "not-met"],
      ["met", "not-met"],
    ]);
  });

  test("and a range again: as before", async () => {
    const { bytes } = await done(adapter, list, toTable, true);
    const untouched = await adapter.open(list);
    const before = await untouched.save();
    await untouched.close();
    expect(differences(readIndependently(before), readIndependently(bytes))).toEqual([]);
  });

  test("a heading of two lines is the column's name", async () => {
    const heading = "CENTRO DI\nRESPONSABILITA'";
    const { snapshot } = await done(adapter, await listBytes(heading), toTable);
    expect(snapshot.sheets.flatMap(({ tables }) => tables.map(({ headings }) => headings[4]))).toEqual([
      heading,
    ]);
  });

  test("not where the sheet has a filter", async () => {
    const filtered = newXlsx();
    await filtered.apply([
      {
        kind: "replace-sheet",
        sheet: undefined,
        mark: undefined,
        layout: {
          name: "Elenco",
          columns: [],
          rows: [
            ["Indicatore", "Target"],
            ["Bandi", ">= 2"],
          ].map((texts) => ({
            cells: texts.map((value) => ({ value })),
          })),
          autoFilter: { top: 1, left: 1, bottom: 2, right: 2 },
        },
      },
    ]);
    const opened = await adapter.open(filtered.bytes());
    const applied = await opened.workbook.apply([toTable(await snapshotOf(opened.workbook))], []);
    expect(applied).toEqual({ ok: false, issue: { code: "filter-in-the-way", facts: { sheet: "Elenco" } } });
    await opened.close();
  });
});

test("a range made a table: both adapters make the same workbook", async () => {
  const [one, other] = await Promise.all(adapters.map((adapter) => done(adapter, list, toTable)));
  if (one === undefined || other === undefined) throw new Error("Two adapters are compared");
  expect(differences(readIndependently(one.bytes), readIndependently(other.bytes))).toEqual([]);
});

test("a range made a table, stopped by Excel anywhere: nothing is left behind", async () => {
  const ends = await faultyChanges(list, (snapshot) => {
    const changes = [toTable(snapshot)];
    return { changes, inverse: inverseOf(changes, snapshot) };
  });
  expect(ends).toEqual(TAKEN_BACK);
});
