import { describe, expect, test } from "vitest";
import type { XlsxWorkbook } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { readMemory } from "../../src/app/memory.ts";
import { restore, type Restored, type RestoreRefusal } from "../../src/app/undo/restore.ts";
import { cellText } from "../../src/core/cell.ts";
import type { Result } from "../../src/core/result.ts";
import type { WrittenCell } from "../../src/ports/change.ts";
import { traces } from "../support/way-back.ts";
import { computeFile, openFile, Page, SAMPLE, snapshotOf, type, type Typed } from "./run.ts";

const reading = (name: string): URL => new URL(`../golden/reading/${name}.xlsx`, import.meta.url);
const page = async (workbook: XlsxWorkbook, name: string): Promise<Page> =>
  new Page(await snapshotOf(workbook), name);

/** *Annulla ultimo calcolo*, as the command line does it. */
async function takeBack(workbook: XlsxWorkbook): Promise<Result<Restored, RestoreRefusal>> {
  const restored = restore(await snapshotOf(workbook));
  if (restored.ok) {
    const applied = await workbook.apply(restored.value.changes);
    if (!applied.ok) throw new Error(applied.issue.code);
  }
  return restored;
}

/** What is left of a run that was taken back. The memory is compared apart: it forgets how it came about. */
async function leftOf(before: Uint8Array, workbook: XlsxWorkbook): Promise<readonly string[]> {
  const memoryOf = async (bytes: Uint8Array) => {
    const { digests, looks, marks, sheet } = readMemory(await snapshotOf(await openFile(bytes)));
    return { digests, looks, marks, mark: sheet?.mark };
  };
  const after = workbook.bytes();
  expect(await memoryOf(after)).toEqual(await memoryOf(before));
  return traces(before, after).filter((trace) => !trace.includes("<t>undo</t>"));
}

async function computedSample(): Promise<XlsxWorkbook> {
  const workbook = await openFile(SAMPLE);
  await computeFile(workbook);
  return workbook;
}

/** The first two rows of the plan, each in the other's place. */
async function swapped(workbook: XlsxWorkbook): Promise<readonly Typed[]> {
  const sheet = (await snapshotOf(workbook)).sheets.find(({ name }) => name === "Indicatori");
  const lines = [5, 6].map((row) =>
    Array.from(sheet?.rows[row - 1] ?? [], (cell) =>
      cell.kind === "number" ? cell.value : cell.kind === "text" ? cell.text : null,
    ),
  );
  return lines.flatMap((cells, index) =>
    cells.map((value, column) => ({ row: 6 - index, column: column + 1, value })),
  );
}

describe("a first run taken back", () => {
  test.each([
    { what: "the founding report", file: SAMPLE },
    { what: "a printed report without a table", file: reading("printed-report") },
    { what: "an English plan", file: reading("english-plan") },
    { what: "no room beside the table", file: reading("no-room") },
    { what: "a user's own sheet Sintesi", file: reading("own-sheet-sintesi") },
    { what: "a protected sheet", file: reading("protected-sheet") },
    { what: "dates from 1904", file: reading("numbers-as-text-1904") },
  ])("$what: the workbook is as before", async ({ file }) => {
    const workbook = await openFile(file);
    const before = workbook.bytes();
    const { changes } = await computeFile(workbook);
    expect(changes.length).toBeGreaterThan(5);
    expect(await takeBack(workbook)).toMatchObject({ ok: true });
    expect(traces(before, workbook.bytes())).toEqual([]);
    expect(await takeBack(workbook)).toEqual({ ok: false, issue: { code: "nothing-to-restore" } });
    expect((await computeFile(workbook)).changes).toEqual(changes);
  });

  test("and its inverse leads to the run again", async () => {
    const workbook = await computedSample();
    const computed = workbook.bytes();
    const restored = restore(await snapshotOf(workbook));
    if (!restored.ok) throw new Error(restored.issue.code);
    await workbook.apply(restored.value.changes);
    const remembered = (await snapshotOf(await openFile(computed))).sheets.map(({ name, rows }) => [
      name,
      rows,
    ]);
    await workbook.apply(restored.value.inverse);
    expect((await snapshotOf(workbook)).sheets.map(({ name, rows }) => [name, rows])).toEqual(remembered);
  });
});

describe("a second run taken back", () => {
  const edits: readonly {
    readonly what: string;
    readonly edit: (workbook: XlsxWorkbook) => Promise<void>;
  }[] = [
    {
      what: "a target changed",
      edit: async (workbook) => {
        const cell = (await page(workbook, "Indicatori")).under("Target", "1.1.1");
        await type(workbook, "Indicatori", [{ ...cell, value: "almeno 99%" }]);
      },
    },
    {
      what: "an actual changed",
      edit: async (workbook) => {
        const cell = (await page(workbook, "Indicatori")).under("Consuntivo", "1.1.1");
        await type(workbook, "Indicatori", [{ ...cell, value: 0.99 }]);
      },
    },
    {
      what: "a decision on Da confermare",
      edit: async (workbook) => {
        const before = await page(workbook, "Da confermare");
        await type(workbook, "Da confermare", [
          { ...before.under("Decisione", "6.4.1"), value: "non raggiunto" },
          { ...before.under("Motivazione", "6.4.1"), value: "SAL fermo" },
        ]);
      },
    },
    {
      what: "every reading confirmed",
      edit: async (workbook) => {
        const { row, column } = (await page(workbook, "Da confermare")).find(
          "Confermo tutte le letture presunte:",
        );
        await type(workbook, "Da confermare", [{ row, column: column + 1, value: "sì" }]);
      },
    },
    {
      what: "two rows sorted",
      edit: async (workbook) => type(workbook, "Indicatori", await swapped(workbook)),
    },
    {
      what: "a remark on Sintesi",
      edit: (workbook) => type(workbook, "Sintesi", [{ row: 3, column: 9, value: "da rivedere" }]),
    },
    {
      what: "a verdict typed over",
      edit: async (workbook) => {
        const cell = (await page(workbook, "Indicatori")).under("Esito", "1.1.1");
        await type(workbook, "Indicatori", [{ ...cell, value: "Raggiunto!" }]);
      },
    },
  ];

  test.each(edits)("after $what: the workbook is as before it", async ({ edit }) => {
    const workbook = await computedSample();
    await edit(workbook);
    const before = workbook.bytes();
    const { changes } = await computeFile(workbook);
    expect(changes.length).toBeGreaterThan(1);
    expect(await takeBack(workbook)).toMatchObject({ ok: true });
    expect(await leftOf(before, workbook)).toEqual([]);
    expect(await takeBack(workbook)).toEqual({ ok: false, issue: { code: "already-restored" } });
    expect((await computeFile(workbook)).changes.map(({ kind, sheet }) => [kind, sheet])).toEqual(
      changes.map(({ kind, sheet }) => [kind, sheet]),
    );
  });
});

describe("what a person typed over is given back exactly", () => {
  test("formulas, dates, number formats and errors", async () => {
    const workbook = await computedSample();
    const plan = await page(workbook, "Indicatori");
    const at = (heading: string, code: string) => plan.under(heading, code);
    const cells: readonly WrittenCell[] = [
      { ...at("Esito", "1.1.1"), value: 44_561, format: "dd/mm/yyyy" },
      { ...at("Fascia", "1.1.1"), value: 3, formula: "=1+2", format: "0.00" },
      { ...at("Scostamento", "1.1.1"), value: "#N/A", formula: "=NA()" },
      { ...at("Grado di raggiungimento", "1.1.1"), value: 0.125, format: "0.000%" },
      { ...at("Nota di calcolo", "1.1.1"), value: "10:30", format: "@" },
      { ...at("Esito", "1.2.3"), value: 0.4375, format: "h:mm" },
      { ...at("Fascia", "1.2.3"), value: true },
    ];
    await workbook.apply([{ kind: "write-cells", sheet: "Indicatori", cells }]);
    const before = workbook.bytes();
    await computeFile(workbook);
    expect((await page(workbook, "Indicatori")).textUnder("Esito", "1.1.1")).toBe("Non raggiunto");
    expect(await takeBack(workbook)).toMatchObject({ ok: true });
    expect(await leftOf(before, workbook)).toEqual([]);
  });

  test("apostrophes that were typed where none was needed, and needed ones that were not", async () => {
    const workbook = await computedSample();
    const plan = await page(workbook, "Indicatori");
    const at = (heading: string, code: string) => plan.under(heading, code);
    const cells: readonly WrittenCell[] = [
      { ...at("Esito", "1.1.1"), value: "sì", quoted: true },
      { ...at("Fascia", "1.1.1"), value: "44", format: "@", quoted: true },
      { ...at("Scostamento", "1.1.1"), value: "1/2", format: "General", quoted: false },
      { ...at("Nota di calcolo", "1.1.1"), value: null, quoted: true },
      { ...at("Esito", "1.2.3"), value: "'44" },
    ];
    await workbook.apply([{ kind: "write-cells", sheet: "Indicatori", cells }]);
    await workbook.apply([
      { kind: "write-cells", sheet: "Sintesi", cells: [{ row: 3, column: 9, value: "x", quoted: true }] },
    ]);
    const before = workbook.bytes();
    await computeFile(workbook);
    expect(await takeBack(workbook)).toMatchObject({ ok: true });
    expect(await leftOf(before, workbook)).toEqual([]);
  });

  test("a formula and a date on a sheet of ours", async () => {
    const workbook = await computedSample();
    const cells: readonly WrittenCell[] = [
      { row: 3, column: 9, value: 3, formula: "=1+2" },
      { row: 4, column: 9, value: 44_561, format: "dd/mm/yyyy" },
    ];
    await workbook.apply([{ kind: "write-cells", sheet: "Sintesi", cells }]);
    const before = workbook.bytes();
    await computeFile(workbook);
    expect(await takeBack(workbook)).toMatchObject({ ok: true });
    expect(await leftOf(before, workbook)).toEqual([]);
  });
});

describe("where somebody has typed since, nothing is taken back", () => {
  const typedCases: readonly {
    readonly what: string;
    readonly edit: (workbook: XlsxWorkbook) => Promise<void>;
    readonly cells: readonly { readonly sheet: string; readonly address: string }[];
  }[] = [
    {
      what: "a remark on Per centro",
      edit: (workbook) => type(workbook, "Per centro", [{ row: 3, column: 20, value: "da rivedere" }]),
      cells: [{ sheet: "Per centro", address: "T3" }],
    },
    {
      what: "a word changed on Sintesi",
      edit: (workbook) => type(workbook, "Sintesi", [{ row: 1, column: 1, value: "Riepilogo" }]),
      cells: [{ sheet: "Sintesi", address: "A1" }],
    },
    {
      what: "a verdict typed over",
      edit: (workbook) => type(workbook, "Indicatori", [{ row: 5, column: 5, value: "Raggiunto!" }]),
      cells: [{ sheet: "Indicatori", address: "E5" }],
    },
    {
      what: "a verdict erased",
      edit: (workbook) => type(workbook, "Indicatori", [{ row: 9, column: 5, value: null }]),
      cells: [{ sheet: "Indicatori", address: "E9" }],
    },
    {
      what: "a cause on Scostamenti",
      edit: async (workbook) => {
        const cell = (await page(workbook, "Scostamenti")).under("Causa scostamento", "1.1.1");
        await type(workbook, "Scostamenti", [{ ...cell, value: "Bando in ritardo" }]);
      },
      cells: [{ sheet: "Scostamenti", address: "L7" }],
    },
  ];

  test.each(typedCases)("$what", async ({ edit, cells }) => {
    const workbook = await computedSample();
    await edit(workbook);
    const before = workbook.bytes();
    expect(await takeBack(workbook)).toEqual({ ok: false, issue: { code: "typed-since", cells } });
    expect(workbook.bytes()).toBe(before);
  });

  test("rows sorted: the rows that are not where they were", async () => {
    const workbook = await computedSample();
    await type(workbook, "Indicatori", await swapped(workbook));
    expect(await takeBack(workbook)).toEqual({
      ok: false,
      issue: { code: "rows-sorted", sheet: "Indicatori", first: 5, last: 6 },
    });
  });

  test("a sheet of ours that would be filled again was deleted", async () => {
    const workbook = await computedSample();
    const cell = (await page(workbook, "Indicatori")).under("Target", "1.1.1");
    await type(workbook, "Indicatori", [{ ...cell, value: "almeno 99%" }]);
    await computeFile(workbook);
    await workbook.apply([{ kind: "remove-sheet", sheet: "Sintesi" }]);
    expect(await takeBack(workbook)).toEqual({
      ok: false,
      issue: { code: "sheets-deleted", sheets: ["Sintesi"] },
    });
  });

  test("a formula leads to a sheet that would go", async () => {
    const workbook = await computedSample();
    const cells = [{ row: 40, column: 1, value: "x", formula: "=Sintesi!A1" }];
    await workbook.apply([{ kind: "write-cells", sheet: "Impostazioni", cells }]);
    expect(await takeBack(workbook)).toEqual({
      ok: false,
      issue: {
        code: "still-used",
        uses: [{ kind: "formula", sheet: "Impostazioni", place: "A40", of: "Sintesi" }],
      },
    });
  });

  test("a target changed since is no hindrance: it stays", async () => {
    const workbook = await computedSample();
    const cell = (await page(workbook, "Indicatori")).under("Target", "1.1.1");
    await type(workbook, "Indicatori", [{ ...cell, value: "almeno 99%" }]);
    expect(await takeBack(workbook)).toMatchObject({ ok: true });
    expect((await page(workbook, "Indicatori")).textUnder("Target", "1.1.1")).toBe("almeno 99%");
  });
});

describe("what cannot be taken back", () => {
  test("a workbook that was never computed", async () => {
    expect(await takeBack(await openFile(SAMPLE))).toEqual({
      ok: false,
      issue: { code: "nothing-to-restore" },
    });
  });

  test("a computed workbook whose service sheet was deleted", async () => {
    const workbook = await computedSample();
    await workbook.apply([{ kind: "remove-sheet", sheet: "_Traguardo" }]);
    expect(await takeBack(workbook)).toEqual({ ok: false, issue: { code: "memory-lost" } });
  });

  test("a run of a version that kept no looks", async () => {
    const workbook = await computedSample();
    const memory = (await snapshotOf(workbook)).sheets.find(({ mark }) => mark?.role === "memory");
    const emptied = (memory?.rows ?? []).flatMap((row, index) => {
      const [name] = Array.from(row ?? [], cellText);
      const isOld = name === undefined || !/^(?:look\/|mark\/|undo$)/u.test(name);
      return isOld ? [] : (row ?? []).map((_, at) => ({ row: index + 1, column: at + 1, value: null }));
    });
    await type(workbook, "_Traguardo", emptied);
    expect(await takeBack(workbook)).toEqual({ ok: false, issue: { code: "memory-too-old" } });
    // The next run can be taken back no further than to sheets that it knows.
    const cell = (await page(workbook, "Indicatori")).under("Target", "1.1.1");
    await type(workbook, "Indicatori", [{ ...cell, value: "almeno 99%" }]);
    await computeFile(workbook);
    expect(await takeBack(workbook)).toEqual({ ok: false, issue: { code: "memory-too-old" } });
  });

  test("a run that changed nothing leaves the one before it to be taken back", async () => {
    const workbook = await computedSample();
    expect((await computeFile(workbook)).changes).toEqual([]);
    expect(await takeBack(workbook)).toMatchObject({ ok: true });
  });
});

describe("the inverse leads back from every stage of a run", () => {
  test.each([
    { what: "a first run on new columns", file: reading("printed-report"), typed: undefined },
    { what: "a first run on columns that are there", file: SAMPLE, typed: undefined },
    { what: "a second run", file: SAMPLE, typed: "non raggiunto" },
  ])("$what", async ({ file, typed }) => {
    const first = await openFile(file);
    if (typed !== undefined) {
      await computeFile(first);
      const cell = (await page(first, "Da confermare")).under("Decisione", "6.4.1");
      await type(first, "Da confermare", [{ ...cell, value: typed }]);
    }
    const before = first.bytes();
    const { changes, inverse } = await computeFile(first);
    for (let done = 0; done <= changes.length; done += 1) {
      const workbook = await openFile(before);
      await workbook.apply(changes.slice(0, done));
      const applied = await workbook.apply(inverse);
      expect([applied.ok, done, traces(before, workbook.bytes())]).toEqual([true, done, []]);
    }
  });
});
