import { expect, test } from "vitest";
import { formatSteps, valueSteps } from "../../../src/adapters/office-js/row-steps.ts";
import type { Step } from "../../../src/adapters/office-js/send.ts";
import type { LayoutRow } from "../../../src/ports/layout.ts";

/** What steps write, by area: [row, column, rows, columns], counted from 0. */
function written(steps: Iterable<Step>): readonly object[] {
  const ranges: object[] = [];
  const page = {
    getRangeByIndexes: (...area: readonly number[]) => {
      const range = { area };
      ranges.push(range);
      return range;
    },
  };
  for (const step of steps) step.queue(page as unknown as Excel.Workbook);
  return ranges;
}

const pageOf = (workbook: Excel.Workbook): Excel.Worksheet => workbook as unknown as Excel.Worksheet;

const row = (formats: readonly (string | undefined)[], value: string | null = "x"): LayoutRow => ({
  cells: formats.map((format) => ({ value, ...(format === undefined ? {} : { style: { format } }) })),
});

test("a column that keeps its number format gets it once for all rows", () => {
  const rows = [row([undefined]), ...Array.from({ length: 50 }, () => row(["@"]))];
  expect(written(formatSteps({ rows, above: 10 }, pageOf))).toEqual([
    { area: [11, 0, 50, 1], numberFormat: "@" },
  ]);
});

test("columns whose formats vary go side by side, and what asks for none is left alone", () => {
  const rows = Array.from({ length: 12 }, (_, index) =>
    row(index % 2 === 0 ? ["0", undefined, "0%"] : ["0.0", undefined, undefined]),
  );
  expect(written(formatSteps({ rows, above: 0 }, pageOf))).toEqual([
    {
      area: [0, 0, 12, 3],
      numberFormat: rows.map((_, index) => (index % 2 === 0 ? ["0", null, "0%"] : ["0.0", null, null])),
    },
  ]);
});

test("values go up to the last column that holds one; rows without any write nothing", () => {
  const filled = { cells: [{ value: null }, { value: 1 }, { value: null }, undefined] };
  expect(written(valueSteps({ rows: [filled, row(["@"], null)], above: 3 }, pageOf))).toEqual([
    {
      area: [3, 0, 2, 2],
      values: [
        [null, 1],
        [null, null],
      ],
    },
  ]);
  expect(written(valueSteps({ rows: [row(["@"], null)], above: 0 }, pageOf))).toEqual([]);
});
