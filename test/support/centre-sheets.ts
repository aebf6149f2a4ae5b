import { newXlsx } from "../../src/adapters/xlsx/new-xlsx.ts";
import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import { collect, type Collected, type CollectTerms } from "../../src/app/collect/collect.ts";
import { handOutSheets, type HandedOutSheets } from "../../src/app/hand-out-sheets.ts";
import { openBook } from "../../src/workbench/host/files/open-book.ts";
import { saveBook } from "../../src/workbench/host/files/save-book.ts";
import type { Book } from "../../src/workbench/host/model/book.ts";
import type { Change, Written } from "../../src/ports/change.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";
import { placeOfText, put } from "../contract/book-cells.ts";
import { sheetOf } from "./in-excel.ts";
import { PERIODS, tableChange } from "./with-tables.ts";

export const TODAY = { year: 2022, month: 1, day: 31 };
const HEADINGS = [
  ...["ID", "Codice", "Indicatore", "Target", "Consuntivo", "Centro", "Aggregazione"],
  ...["Causa scostamento", "Evidenza"],
];

/** A plan of two centres: one row of each, one summed; a name that no sheet may have whole. */
export const PLAN: readonly Change[] = [
  tableChange("Indicatori", [
    HEADINGS,
    ["I001", "1.1", "Bandi", ">= 4", null, "Area A", null, null, null],
    ["I002", "1.2", "Pratiche", ">= 80%", null, "Area B: servizi [online] e sportelli", null, null, null],
    [
      "I003",
      "1.3",
      "Ore",
      ">= 100",
      null,
      "Area A; Area B: servizi [online] e sportelli",
      "somma",
      null,
      null,
    ],
  ]),
  tableChange("Centri", [
    ["Codice", "Nome"],
    ["A", "Area A"],
    ["B", "Area B: servizi [online] e sportelli"],
  ]),
  tableChange("Parametri", [
    ["Parametro", "Valore"],
    ["Ente", "Camera di prova"],
    ["Anno del piano", 2021],
  ]),
];
export const [A, B] = ["Area A", "Area B servizi online"] as const;
export { PERIODS };

export async function bytesOf(changes: readonly Change[] = PLAN): Promise<Uint8Array> {
  const workbook = newXlsx();
  const applied = await workbook.apply(changes);
  if (!applied.ok) throw new Error(applied.issue.code);
  return workbook.bytes();
}

export async function snapshotIn(bytes: Uint8Array): Promise<Snapshot> {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.issue.code);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}

/** The file with the changes carried out. */
export async function changed(bytes: Uint8Array, changes: readonly Change[]): Promise<Uint8Array> {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.issue.code);
  const applied = await opened.value.apply(changes);
  if (!applied.ok) throw new Error(`${applied.issue.code} ${JSON.stringify(applied.issue.facts)}`);
  return opened.value.bytes();
}

export interface HandedOutFile {
  readonly bytes: Uint8Array;
  readonly told: HandedOutSheets;
}

export async function handedOut(bytes: Uint8Array, period?: string): Promise<HandedOutFile> {
  const told = handOutSheets(await snapshotIn(bytes), { period, today: TODAY, language: undefined });
  if (!told.ok) throw new Error(told.issue.code);
  return { bytes: await changed(bytes, told.value.changes), told: told.value };
}

/** What became of the sheets: "Area A new". */
export const done = ({ told }: HandedOutFile): readonly string[] =>
  told.sheets.map(({ sheet, done: what, open }) =>
    [sheet, what, ...open.map(({ address }) => address)].join(" "),
  );

/** The file as people have changed it in their spreadsheet. */
export function withBook(bytes: Uint8Array, change: (book: Book) => void): Uint8Array {
  const book = openBook(bytes, "piano.xlsx");
  change(book);
  return saveBook(book);
}

export type Answers = Readonly<Record<string, string | number>>;

/** Answers typed into the row of this ID, by heading. */
export function typeInto(book: Book, name: string, id: string, answers: Answers): void {
  const sheet = sheetOf(book, name);
  const { row } = placeOfText(sheet, id);
  for (const [heading, value] of Object.entries(answers))
    put(sheet, { row, column: placeOfText(sheet, heading).column }, value);
}

export const typed = (
  bytes: Uint8Array,
  name: string,
  answers: Readonly<Record<string, Answers>>,
): Uint8Array =>
  withBook(bytes, (book) => {
    for (const [id, values] of Object.entries(answers)) typeInto(book, name, id, values);
  });

export const sent = (value: string | number, more: Answers = {}): Answers => ({
  Valore: value,
  Stato: "trasmesso",
  ...more,
});

export async function collectedFrom(
  bytes: Uint8Array,
  terms: Partial<CollectTerms> = {},
): Promise<{ readonly bytes: Uint8Array; readonly made: Collected }> {
  const made = collect(await snapshotIn(bytes), [], {
    ...{ asOf: undefined, today: TODAY, language: undefined, keep: "ask", by: "Ufficio" },
    fromSheets: true,
    ...terms,
  });
  if (!made.ok) throw new Error(made.issue.code);
  return { bytes: await changed(bytes, made.value.changes), made: made.value };
}

/** "I001 accepted", "I002 refused formula Area A!H6": what became of each row. */
export const outcomes = ({ made }: { readonly made: Collected }): readonly string[] =>
  made.proposals.map(({ id, outcome, reasons }) =>
    [
      id,
      outcome,
      ...reasons.map(({ code, at }) =>
        [code, ...(at === undefined ? [] : [`${at.sheet}!${at.address}`])].join(" "),
      ),
    ].join(" "),
  );

/** What a table of the plan says, by heading. */
export async function tableIn(
  bytes: Uint8Array,
  name: string,
): Promise<readonly Readonly<Record<string, Written>>[]> {
  const { sheets } = await snapshotIn(bytes);
  const found = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const one = found.find(({ table }) => table.name === name);
  if (one === undefined) throw new Error(`no table ${name}`);
  const { area, headings } = one.table;
  return one.sheet.rows.slice(area.top, area.bottom).map((cells) =>
    Object.fromEntries(
      headings.map((heading, column) => {
        const cell = cells?.[area.left - 1 + column];
        return [
          heading,
          cell?.kind === "number" || cell?.kind === "boolean"
            ? cell.value
            : cell?.kind === "text" || cell?.kind === "date"
              ? cell.text
              : "",
        ];
      }),
    ),
  );
}
