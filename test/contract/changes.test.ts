import { describe, expect, test } from "vitest";
import { newXlsx } from "../../src/adapters/xlsx/new-xlsx.ts";
import type { Change, ReplaceSheet } from "../../src/ports/change.ts";
import type { SheetLayout } from "../../src/ports/layout.ts";
import { fixtures, placeOf, readFixture } from "../fidelity/fixtures.ts";
import { scenarios } from "../fidelity/scenarios.ts";
import { hashOf, readParts } from "../support/package-parts.ts";
import { adapters, fileAdapter, type Adapter } from "./adapters.ts";
import { readIndependently } from "./independent-reader.ts";
import { differences, withoutResults, type Plain } from "./reader/plain.ts";

/** A sheet with one of everything that a layout can have. */
const EVERYTHING: SheetLayout = {
  name: "Prova",
  visibility: "very-hidden",
  tabColour: "#1F3864",
  columns: [
    { width: 20 },
    { width: 12.5 },
    { width: 10, hidden: true },
    { width: 8, hidden: true, group: 1 },
  ],
  rows: [
    { height: 26, cells: [{ value: "Titolo", style: { bold: true, size: 16, colour: "#1F3864" } }] },
    { cells: [] },
    {
      cells: ["Voce", "Grado", "Nota", "Altro"].map((value) => ({
        value,
        style: {
          bold: true,
          fill: "#DDE7F3",
          border: "thin",
          wrap: true,
          align: "center",
          vertical: "center",
        },
      })),
    },
    ...[0.5, 0.75, 1].map((share, index) => ({
      height: 15.5,
      cells: [
        { value: `Voce ${String(index)}`, link: { sheet: "Prova", address: `B${String(index + 4)}` } },
        { value: share, style: { format: "0.0%", border: "bottom" } as const },
        { value: "=1+1", style: { italic: true, indent: 2, format: "@" } },
        {
          value: index === 1 ? null : true,
          style: { border: "top", align: "right", vertical: "top" } as const,
        },
      ],
    })),
    { cells: [undefined, { value: "30.06" }, { value: "-5" }, { value: "riga\nseconda" }] },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  freeze: { rows: 3, columns: 1 },
  tables: [
    {
      name: "Prova_Voci",
      area: { top: 3, left: 1, bottom: 6, right: 4 },
      style: "TableStyleLight1",
      showFilter: false,
    },
  ],
  conditionalFormats: [
    {
      area: { top: 4, left: 1, bottom: 6, right: 1 },
      when: { kind: "starts-with", column: 1, text: "Voce" },
      look: { fill: "#CDEBE0", colour: "#00452F" },
    },
    {
      area: { top: 4, left: 2, bottom: 6, right: 2 },
      when: { kind: "equals", column: 1, text: 'Voce "1"' },
      look: { fill: "#F8D0BC", colour: "#6B2200", bold: true },
    },
  ],
  validations: [
    {
      area: { top: 4, left: 4, bottom: 6, right: 4 },
      source: { sheet: "Prova", area: { top: 4, left: 1, bottom: 6, right: 1 } },
      allowOther: true,
    },
    {
      area: { top: 4, left: 3, bottom: 6, right: 3 },
      source: { sheet: "Prova", area: { top: 4, left: 2, bottom: 6, right: 2 } },
      allowOther: false,
    },
  ],
  charts: [
    {
      title: "Grado",
      categories: { top: 4, left: 1, bottom: 6, right: 1 },
      values: { top: 4, left: 2, bottom: 6, right: 2 },
      place: { top: 9, left: 1, bottom: 20, right: 4 },
      colour: "#1F3864",
      max: 1.2,
      format: "0%",
    },
  ],
  print: {
    orientation: "landscape",
    fitToWidth: true,
    repeatRows: { from: 3, to: 3 },
    header: "Ricerca & sviluppo",
    footer: "Pagina &P di &N",
  },
  hideGridLines: true,
};

/** Groups and the print set-up stay with a sheet of ours: office.js cannot take them away. */
const LESS: SheetLayout = {
  name: "Prova",
  columns: [{ width: 9 }, { width: 9 }, { width: 9 }, { width: 8, group: 1 }],
  rows: [{ cells: [{ value: 1 }] }],
  print: { orientation: "portrait", fitToWidth: true, repeatRows: { from: 1, to: 1 } },
};

/** A form: some cells can be changed, and formulas stand beside them. */
const FORM: SheetLayout = {
  name: "Scheda",
  columns: [{ width: 12 }, { width: 12 }],
  rows: [
    { cells: [{ value: "Valore" }, { value: "Letto" }] },
    {
      cells: [
        { value: null, style: { format: "@", unlocked: true, border: "thin" } },
        { value: null, formula: '=IF(A2="","manca",A2&" & <letto>")', style: { italic: true } },
      ],
    },
  ],
  isProtected: true,
};

const PLAIN_RANGE: SheetLayout = {
  name: "Elenco",
  columns: [],
  rows: [
    { cells: [{ value: "Codice" }, { value: "Target", style: { bold: true, fill: "#DDE7F3" } }] },
    { cells: [{ value: "1.1" }, { value: 0.5 }] },
    { cells: [{ value: "1.2" }, { value: 0.25 }] },
  ],
  autoFilter: { top: 1, left: 1, bottom: 3, right: 2 },
};

const mark = { role: "summary", version: "1.0.0", digest: "0123abcd" };

const replaced = (sheet: string | undefined, layout: SheetLayout, owned = true): ReplaceSheet => ({
  kind: "replace-sheet",
  sheet,
  mark: owned ? mark : undefined,
  layout,
});

const shown = { ...EVERYTHING, visibility: "visible" } as const;

const rounds: readonly { readonly name: string; readonly rounds: readonly (readonly Change[])[] }[] = [
  { name: "a new sheet with every part of a layout", rounds: [[replaced(undefined, EVERYTHING)]] },
  { name: "the same, the user's from now on", rounds: [[replaced(undefined, shown, false)]] },
  {
    name: "refilled with less",
    rounds: [[replaced(undefined, shown)], [replaced("Prova", LESS)]],
  },
  {
    name: "refilled with more",
    rounds: [
      [replaced(undefined, { ...PLAIN_RANGE, name: "Prova" })],
      [replaced("Prova", { ...shown, columns: EVERYTHING.columns.slice(0, 3) })],
    ],
  },
  {
    name: "a plain range: a column that is there, and a new one",
    rounds: [
      [replaced(undefined, PLAIN_RANGE, false)],
      [
        {
          kind: "write-columns",
          sheet: "Elenco",
          table: undefined,
          headingRow: 1,
          firstRow: 2,
          lastRow: 3,
          columns: [
            {
              heading: "Target",
              column: 2,
              isNew: false,
              width: 10,
              cells: [{ value: 0.75, format: "0.0%" }, undefined],
            },
            {
              heading: "Esito",
              column: 3,
              isNew: true,
              width: 14,
              align: "center",
              cells: [{ value: "TRUE" }, { value: null }],
            },
          ],
          conditionalFormats: [
            {
              area: { top: 2, left: 3, bottom: 3, right: 3 },
              when: { kind: "equals", column: 3, text: "Raggiunto" },
              look: { fill: "#CDEBE0", colour: "#00452F" },
            },
          ],
        },
      ],
    ],
  },
  {
    name: "single cells with another number format",
    rounds: [
      [
        replaced(
          undefined,
          {
            ...PLAIN_RANGE,
            rows: [
              ...PLAIN_RANGE.rows.slice(0, 2),
              { cells: [{ value: "1.2" }, { value: "30.06", style: { format: "@" } }] },
            ],
          },
          false,
        ),
      ],
      [
        {
          kind: "write-cells",
          sheet: "Elenco",
          cells: [
            // What stands there before its format is what Excel makes of it: a day, a text.
            { row: 2, column: 2, value: "30/6", format: "@" },
            { row: 3, column: 2, value: 0.25, format: "0.0%" },
          ],
        },
      ],
    ],
  },
  {
    name: "a column taken away again",
    rounds: [
      [replaced(undefined, PLAIN_RANGE, false)],
      [
        {
          kind: "write-columns",
          sheet: "Elenco",
          table: undefined,
          headingRow: 1,
          firstRow: 2,
          lastRow: 3,
          columns: [
            {
              heading: "Esito",
              column: 3,
              isNew: true,
              width: 14,
              cells: [{ value: "Raggiunto" }, { value: 1 }],
            },
          ],
          conditionalFormats: [],
        },
      ],
      [
        {
          kind: "remove-columns",
          sheet: "Elenco",
          table: undefined,
          headingRow: 1,
          firstRow: 2,
          lastRow: 3,
          columns: [{ column: 3, width: undefined }],
        },
      ],
    ],
  },
  {
    name: "a protected form with formulas",
    rounds: [[replaced(undefined, FORM, false)]],
  },
  {
    name: "a sheet taken away again",
    rounds: [[replaced(undefined, EVERYTHING)], [{ kind: "remove-sheet", sheet: "Prova" }]],
  },
];

async function carriedOut(
  adapter: Adapter,
  start: Uint8Array,
  steps: readonly (readonly Change[])[],
): Promise<{ readonly answers: readonly Plain[]; readonly bytes: Uint8Array }> {
  const opened = await adapter.open(start);
  const answers: Plain[] = [];
  try {
    for (const changes of steps) answers.push(JSON.stringify(await opened.workbook.apply(changes, [])));
    return { answers, bytes: await opened.save() };
  } finally {
    await opened.close();
  }
}

const contentOf = (bytes: Uint8Array): Plain => withoutResults(readIndependently(bytes));

/** A workbook of the file adapter's own with one blank sheet of the user's. */
async function blank(): Promise<Uint8Array> {
  const workbook = newXlsx();
  await workbook.apply([replaced(undefined, { name: "Foglio1", columns: [], rows: [] }, false)]);
  return workbook.bytes();
}

describe("each kind of change alone gives the same workbook", () => {
  test.each(rounds)("$name", async ({ rounds: steps }) => {
    const start = await blank();
    const [one, other] = await Promise.all(adapters.map((adapter) => carriedOut(adapter, start, steps)));
    if (one === undefined || other === undefined) throw new Error("Two adapters are compared");
    expect(other.answers).toEqual(one.answers);
    // Excel has computed the formulas; of a file it will.
    expect(differences(contentOf(one.bytes), contentOf(other.bytes))).toEqual([]);
  });
});

describe.each(adapters)("$name", (adapter) => {
  const changed = scenarios.slice(0, 3);
  const locked = fixtures.filter((fixture) => fixture.locked);

  test.each(locked.flatMap(({ file }) => changed.map((scenario) => ({ file, ...scenario }))))(
    "a protected sheet: $file, $name: nothing is written",
    async ({ file, rounds: steps }) => {
      const start = readFixture(file);
      const place = placeOf(readParts(start));
      const { answers, bytes } = await carriedOut(adapter, start, steps(place));
      const untouched = await carriedOut(adapter, start, []);
      expect(answers).toEqual([
        JSON.stringify({ ok: false, issue: { code: "sheet-protected", facts: { sheet: place.sheet } } }),
      ]);
      expect(differences(contentOf(untouched.bytes), contentOf(bytes))).toEqual([]);
    },
  );

  test("no change, nothing written: the same bytes", async () => {
    const start = readFixture("excel-like.xlsx");
    const { answers, bytes } = await carriedOut(adapter, start, [[]]);
    const untouched = adapter === fileAdapter ? start : (await carriedOut(adapter, start, [])).bytes;
    expect(answers).toEqual([JSON.stringify({ ok: true, value: { cells: 0, sheets: 0 } })]);
    expect(hashOf(bytes)).toBe(hashOf(untouched));
  });
});
