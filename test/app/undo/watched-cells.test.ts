import { expect, test } from "vitest";
import type { LocatedTable } from "../../../src/app/locate-tables.ts";
import { locateIndicators } from "../../../src/app/locate-tables.ts";
import { movedRows } from "../../../src/app/undo/moved-rows.ts";
import { changedCells, watchedCells, watchedPlace } from "../../../src/app/undo/watched-cells.ts";
import type { WriteColumns } from "../../../src/ports/change.ts";
import type { Snapshot } from "../../../src/ports/snapshot.ts";
import { snapshotOf, tableSheet } from "../../support/snapshot.ts";

type Rows = readonly (readonly (string | number)[])[];
const plan = (rows: Rows, sheet = "Indicatori"): Snapshot =>
  snapshotOf(tableSheet(sheet, "Indicatori", rows));
const before: Rows = [
  ["Codice", "Indicatore", "Target"],
  ["1", "Imprese", "almeno 2"],
  ["2", "Tempi", "entro 30 giorni"],
];
const after: Rows = [
  ["Codice", "Indicatore", "Target", "Esito"],
  ["1", "Imprese", "almeno 2", "Raggiunto"],
  ["2", "Tempi", "entro 30 giorni", ""],
];
const change: WriteColumns = {
  kind: "write-columns",
  sheet: "Indicatori",
  table: "Indicatori",
  headingRow: 1,
  firstRow: 2,
  lastRow: 3,
  columns: [{ heading: "Esito", column: 4, isNew: true, width: 9, cells: [{ value: "Raggiunto" }] }],
  conditionalFormats: [],
};

function tableOf(snapshot: Snapshot): LocatedTable {
  const located = locateIndicators(snapshot);
  if (!located.ok) throw new Error(located.issue.code);
  return located.value;
}

const changedIn = (now: Snapshot): readonly string[] | undefined => {
  const watched = watchedCells([change], tableOf(plan(before)));
  const place = watchedPlace(watched, now);
  return place && changedCells(watched, place).map(({ sheet, address }) => `${sheet}!${address}`);
};

const [headings = [], first = [], second = []] = after;
test.each([
  { what: "nothing since", now: plan(after), cells: [] },
  { what: "the sheet renamed", now: plan(after, "Piano"), cells: [] },
  {
    what: "a target changed",
    now: plan([headings, ["1", "Imprese", "almeno 9", "Raggiunto"], second]),
    cells: [],
  },
  { what: "a row added below", now: plan([...after, ["3", "Costi", "meno", ""]]), cells: [] },
  {
    what: "a row added below, with an answer",
    now: plan([...after, ["3", "Costi", "meno", "boh"]]),
    cells: ["Indicatori!D4"],
  },
  {
    what: "a row inserted",
    now: plan([headings, ["0", "Nuovo", "x", ""], first, second]),
    cells: ["Indicatori!A2", "Indicatori!D2", "Indicatori!A3", "Indicatori!D3"],
  },
  {
    what: "rows sorted",
    now: plan([headings, second, first]),
    cells: ["Indicatori!A2", "Indicatori!D2", "Indicatori!A3", "Indicatori!D3"],
  },
  { what: "a row deleted", now: plan([headings, first]), cells: ["Indicatori!A3"] },
  {
    what: "a blank answer filled",
    now: plan([headings, first, ["2", "Tempi", "entro 30 giorni", "x"]]),
    cells: ["Indicatori!D3"],
  },
  {
    what: "a heading changed",
    now: plan([["Codice", "Indicatore", "Target", "Esiti"], first, second]),
    cells: ["Indicatori!D1"],
  },
  {
    what: "a column beside ours, which the table took in",
    now: plan([
      [...headings, "Mia"],
      [...first, "x"],
      [...second, ""],
    ]),
    cells: ["Indicatori!E1"],
  },
  { what: "the table gone", now: snapshotOf(), cells: undefined },
])("$what", ({ now, cells }) => {
  expect(changedIn(now)).toEqual(cells);
});

const movedIn = (now: Snapshot): ReturnType<typeof movedRows> => {
  const watched = watchedCells([change], tableOf(plan(before)));
  const place = watchedPlace(watched, now);
  return place && movedRows(watched, place);
};

const third = ["3", "Costi", "meno", ""];
test.each([
  { what: "nothing", now: plan(after), moved: undefined },
  { what: "a row added below", now: plan([...after, third]), moved: undefined },
  {
    what: "a code typed over: it is still that row",
    now: plan([headings, ["9", "Imprese", "almeno 2", "Raggiunto"], second]),
    moved: undefined,
  },
  {
    what: "rows sorted",
    now: plan([headings, second, first]),
    moved: { code: "rows-sorted", sheet: "Indicatori", first: 2, last: 3 },
  },
  {
    what: "a row inserted",
    now: plan([headings, first, third, second]),
    moved: { code: "rows-inserted", sheet: "Indicatori", first: 3, last: 3 },
  },
  {
    what: "a row deleted",
    now: plan([headings, second]),
    moved: { code: "rows-deleted", sheet: "Indicatori", first: 2, last: 2 },
  },
  {
    what: "the last row deleted",
    now: plan([headings, first]),
    moved: { code: "rows-deleted", sheet: "Indicatori", first: 3, last: 3 },
  },
  {
    what: "a row deleted and another inserted",
    now: plan([headings, second, third]),
    moved: { code: "rows-moved", sheet: "Indicatori", first: 2, last: 3 },
  },
])("how rows moved: $what", ({ now, moved }) => {
  expect(movedIn(now)).toEqual(moved);
});
