import type { Change, ColumnCell, WriteColumns, Written, WrittenColumn } from "../../src/ports/change.ts";
import type { ConditionalFormat, SheetLayout } from "../../src/ports/layout.ts";
import type { Place } from "./fixtures.ts";

/** One or more rounds of changes; after each the workbook is saved and opened again. */
export interface Scenario {
  readonly name: string;
  /** It writes on the plan's own sheet. */
  readonly writesPlan: boolean;
  /** It adds or rebuilds a sheet of ours. */
  readonly addsSheet: boolean;
  readonly rounds: (place: Place) => readonly (readonly Change[])[];
}

export const OURS = "Prova dei risultati";

const verdicts = [
  "Raggiunto",
  "Non raggiunto",
  "Raggiunto",
  "Da verificare",
  "Raggiunto",
  "Non raggiunto",
  "Rinviato",
  "Escluso",
];
const notes = [
  "=1+1",
  "+39 02 85151",
  "-",
  "@tutti",
  "sì & no <forse>",
  "riga\nseconda",
  " con spazi ",
  "'apostrofo",
];

const output: readonly {
  readonly heading: string;
  readonly cell: (row: number) => ColumnCell | undefined;
  readonly align?: WrittenColumn["align"];
}[] = [
  { heading: "Esito", cell: (row) => ({ value: verdicts[row] ?? "" }) },
  { heading: "Grado di raggiungimento", cell: (row) => ({ value: row / 8, format: "0.0%" }), align: "right" },
  {
    heading: "Fascia",
    cell: (row) => (row % 3 === 2 ? undefined : { value: row % 3 === 1 ? null : "● Pieno" }),
  },
  { heading: "Scostamento", cell: (row) => ({ value: 0.5 - row * 1.25, format: '+0.0" p.p.";-0.0" p.p."' }) },
  { heading: "Nota di calcolo", cell: (row) => ({ value: notes[row] ?? "", format: "@" }) },
];

const look = (fill: string): ConditionalFormat["look"] => ({ fill, colour: "#1B1B1B", bold: true });

function columnsAt(place: Place, first: number, isNew: boolean): WriteColumns {
  const { firstRow, lastRow } = place;
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, row) => row);
  const columns = output.map(({ heading, cell, align }, index): WrittenColumn => ({
    heading,
    column: first + index,
    isNew,
    width: 12 + 6 * index,
    ...(align === undefined ? {} : { align }),
    cells: rows.map(cell),
  }));
  const area = { top: firstRow, bottom: lastRow, left: first, right: first };
  return {
    kind: "write-columns",
    sheet: place.sheet,
    table: "Indicatori",
    headingRow: place.headingRow,
    firstRow,
    lastRow,
    columns,
    conditionalFormats: [
      { area, when: { kind: "starts-with", column: first, text: "Raggiunto" }, look: look("#C6E0B4") },
      { area, when: { kind: "equals", column: first, text: "Non raggiunto" }, look: look("#F8CBAD") },
    ],
  };
}

const newColumns = (place: Place): Change => columnsAt(place, place.lastColumn + 1, true);

/** Numbers and words into *Consuntivo* and *Centro*, each as the cell is formatted. */
function existingColumns(place: Place): Change {
  const column = (
    offset: number,
    heading: string,
    values: readonly (Written | undefined)[],
  ): WrittenColumn => ({
    heading,
    column: place.firstColumn + offset,
    isNew: false,
    width: 20,
    cells: values.map((value) => (value === undefined ? undefined : { value })),
  });
  return {
    kind: "write-columns",
    sheet: place.sheet,
    table: "Indicatori",
    headingRow: place.headingRow,
    firstRow: place.firstRow,
    lastRow: place.lastRow,
    columns: [
      column(3, "Consuntivo", [0.7, 29, undefined, "=entro il 30.06", true, null, 15, "-85%"]),
      column(4, "Centro di responsabilità", [
        undefined,
        "Segreteria",
        "Promozione",
        undefined,
        undefined,
        "Area <nuova>",
        null,
        "",
      ]),
    ],
    conditionalFormats: [],
  };
}

/** Into *Target*: no cell that another change of the same round writes. */
const singleCells = (place: Place): Change => ({
  kind: "write-cells",
  sheet: place.sheet,
  cells: [
    { row: place.firstRow, column: place.firstColumn + 2, value: 0.75 },
    { row: place.firstRow + 1, column: place.firstColumn + 2, value: "=ventotto" },
    { row: place.lastRow, column: place.firstColumn + 2, value: null },
  ],
});

const heading = { bold: true, fill: "#DDEBF7", border: "bottom", wrap: true } as const;

/** A title, a table of three rows, a chart over it, a list, a rule and a print set-up. */
const layout = (rows: readonly (readonly [string, number])[]): SheetLayout => ({
  name: OURS,
  tabColour: "#005EA2",
  columns: [{ width: 32 }, { width: 14 }, { width: 10, group: 1, hidden: true }],
  rows: [
    {
      height: 24,
      cells: [{ value: "Sintesi dei risultati", style: { bold: true, size: 16, colour: "#1F3864" } }],
    },
    { cells: [] },
    {
      cells: [
        { value: "Obiettivo", style: heading },
        { value: "Grado", style: heading },
      ],
    },
    ...rows.map(([name, share]) => ({
      cells: [
        { value: name, link: { sheet: OURS, address: "A1" } },
        { value: share, style: { format: "0.0%" } },
      ],
    })),
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  freeze: { rows: 3, columns: 0 },
  tables: [
    {
      name: "ProvaObiettivi",
      area: { top: 3, left: 1, bottom: 3 + rows.length, right: 2 },
      style: "TableStyleLight1",
    },
  ],
  conditionalFormats: [
    {
      area: { top: 4, left: 1, bottom: 3 + rows.length, right: 2 },
      when: { kind: "starts-with", column: 1, text: "Promo" },
      look: look("#FFF2CC"),
    },
  ],
  charts: [
    {
      title: "Grado per obiettivo",
      categories: { top: 4, left: 1, bottom: 3 + rows.length, right: 1 },
      values: { top: 4, left: 2, bottom: 3 + rows.length, right: 2 },
      place: { top: 10, left: 1, bottom: 24, right: 3 },
      colour: "#005EA2",
      max: 1,
      format: "0%",
    },
  ],
  print: {
    orientation: "landscape",
    fitToWidth: true,
    repeatRows: { from: 3, to: 3 },
    footer: "Pagina &P di &N",
  },
  hideGridLines: true,
});

const first = layout([
  ["Promuovere l'impresa", 0.9],
  ["Semplificare", 1],
  ["Conti in ordine & trasparenti", 0.625],
]);
const second = layout([
  ["Promuovere l'impresa", 0.95],
  ["Semplificare", 1],
]);

const replaceSheet = (sheet: string | undefined, content: SheetLayout): Change => ({
  kind: "replace-sheet",
  sheet,
  mark: { role: "summary", version: "1", digest: "0123abcd" },
  layout: content,
});

export const scenarios: readonly Scenario[] = [
  { name: "five new columns", writesPlan: true, addsSheet: false, rounds: (place) => [[newColumns(place)]] },
  {
    name: "existing columns",
    writesPlan: true,
    addsSheet: false,
    rounds: (place) => [[existingColumns(place)]],
  },
  { name: "single cells", writesPlan: true, addsSheet: false, rounds: (place) => [[singleCells(place)]] },
  {
    name: "a new sheet",
    writesPlan: false,
    addsSheet: true,
    rounds: () => [[replaceSheet(undefined, first)]],
  },
  {
    name: "a sheet rebuilt in place",
    writesPlan: false,
    addsSheet: true,
    rounds: () => [[replaceSheet(undefined, first)], [replaceSheet(OURS, second)]],
  },
  {
    name: "everything together",
    writesPlan: true,
    addsSheet: true,
    rounds: (place) => [
      [newColumns(place), existingColumns(place), singleCells(place), replaceSheet(undefined, first)],
    ],
  },
];

/** What a second computation sends when the first one's columns are there already. */
export const sameAgain = (place: Place): readonly Change[] => [
  columnsAt(place, place.lastColumn + 1, false),
  existingColumns(place),
  singleCells(place),
  replaceSheet(OURS, first),
];
