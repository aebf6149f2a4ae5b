import { describe, expect, test } from "vitest";
import { chartSource } from "../../../src/workbench/host/model/chart-source.ts";
import { newBook } from "../../../src/workbench/host/model/new-book.ts";
import { patchedFormat, NORMAL_FORMAT } from "../../../src/workbench/host/model/cell-format.ts";
import type { Area } from "../../../src/ports/snapshot.ts";
import { valueScale } from "../../../src/workbench/host/model/value-scale.ts";
import { areaAddress } from "../../../src/ports/address.ts";

/** Cells from A1 on. */
type Cells = readonly (readonly (string | number)[])[];

const DATE = patchedFormat(NORMAL_FORMAT, { numberFormat: "dd/mm/yyyy;@" });

interface Case {
  readonly what: string;
  readonly cells: Cells;
  readonly type?: string;
  readonly by?: "Auto" | "Columns" | "Rows";
  /** Columns whose numbers are shown as dates. */
  readonly dates?: number;
  /** Name, categories and values of each series. */
  readonly series: readonly (readonly [string, string, string])[];
}

const centres: Cells = [
  ["Centro", "Grado"],
  ["Anagrafe", 0.9],
  ["Tributi", 0.7],
];

const years: Cells = [
  ["", 2019, 2020, 2021],
  ["Spesa", 10, 12, 11],
  ["Entrata", 20, 21, 25],
];

describe("the series of a range", () => {
  test.each<Case>([
    {
      what: "texts left are categories, texts above names",
      cells: centres,
      series: [["Grado", "A2:A3", "B2:B3"]],
    },
    {
      what: "more columns than rows: each row is a series; with a blank corner, years are labels",
      cells: years,
      series: [
        ["Spesa", "B1:D1", "B2:D2"],
        ["Entrata", "B1:D1", "B3:D3"],
      ],
    },
    {
      what: "the same by columns",
      cells: years,
      by: "Columns",
      series: [
        ["2019", "A2:A3", "B2:B3"],
        ["2020", "A2:A3", "C2:C3"],
        ["2021", "A2:A3", "D2:D3"],
      ],
    },
    { what: "numbers alone have no labels", cells: [[1], [2]], series: [["", "", "A1:A2"]] },
    { what: "a heading over one column", cells: [["Spesa"], [1], [2]], series: [["Spesa", "", "A2:A3"]] },
    {
      what: "two columns of texts are categories of two levels",
      cells: [
        ["Area", "Centro", "Grado"],
        ["Uno", "Anagrafe", 1],
        ["Due", "Tributi", 2],
      ],
      by: "Columns",
      series: [["Grado", "A2:B3", "C2:C3"]],
    },
    {
      what: "dates are categories",
      cells: [
        ["Giorno", "Pratiche"],
        [44_197, 5],
        [44_198, 6],
      ],
      dates: 1,
      series: [["Pratiche", "A2:A3", "B2:B3"]],
    },
    {
      what: "numbers left are a series of their own",
      cells: [
        ["Posti", "Spesa"],
        [3, 5],
        [4, 6],
      ],
      series: [
        ["Posti", "", "A2:A3"],
        ["Spesa", "", "B2:B3"],
      ],
    },
    {
      what: "but of a scatter chart they are x",
      cells: [
        ["Posti", "Spesa"],
        [3, 5],
        [4, 6],
      ],
      type: "XYScatter",
      series: [["Spesa", "A2:A3", "B2:B3"]],
    },
  ])("$what", ({ cells, type = "BarClustered", by = "Auto", dates, series }) => {
    const book = newBook("Prova.xlsx");
    const sheet = book.active;
    cells.forEach((row, r) => {
      row.forEach((value, c) => {
        const isDate = c + 1 === dates && typeof value === "number";
        sheet.cells.put(r + 1, c + 1, isDate ? { value, format: DATE } : { value });
      });
    });
    const area: Area = { top: 1, left: 1, bottom: cells.length, right: cells[0]?.length ?? 1 };
    const found = chartSource(book, { sheet, area }, type, by).series;
    expect(
      found.map(({ name, categories, values }) => [
        name,
        categories === undefined ? "" : areaAddress(categories),
        areaAddress(values),
      ]),
    ).toEqual(series);
  });

  test("whole columns reach as far as the sheet holds something", () => {
    const book = newBook("Prova.xlsx");
    const sheet = book.active;
    centres.forEach((row, r) => {
      row.forEach((value, c) => {
        sheet.cells.put(r + 1, c + 1, { value });
      });
    });
    const columns = { top: 1, left: 1, bottom: 1_048_576, right: 2 };
    expect(chartSource(book, { sheet, area: columns }, "BarClustered", "Auto").series).toEqual([
      {
        name: "Grado",
        categories: { top: 2, left: 1, bottom: 3, right: 1 },
        values: { top: 2, left: 2, bottom: 3, right: 2 },
      },
    ]);
  });
});

describe("the scale of a value axis", () => {
  test.each([
    { values: [0.9, 0.7], given: {}, scale: [0, 1, 0.1] },
    { values: [10, 12, 25], given: {}, scale: [0, 30, 5] },
    { values: [95, 100], given: {}, scale: [92, 101, 1] },
    { values: [-5, 20], given: {}, scale: [-10, 25, 5] },
    { values: [], given: {}, scale: [0, 1.2, 0.2] },
    { values: [10, 12, 25], given: { maximum: 50 }, scale: [0, 50, 5] },
    { values: [10, 12, 25], given: { minimum: 5, majorUnit: 10 }, scale: [5, 30, 10] },
  ])("$values, given $given", ({ values, given, scale }) => {
    const { minimum, maximum, majorUnit } = valueScale(values, given);
    expect([minimum, maximum, majorUnit]).toEqual(scale);
  });
});
