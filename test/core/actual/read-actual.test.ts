import { expect, test } from "vitest";
import { readActual } from "../../../src/core/actual/read-actual.ts";
import type { Cell } from "../../../src/core/cell.ts";
import { fail, ok } from "../../../src/core/result.ts";
import {
  actualReading,
  answered,
  changed,
  contextOf,
  count,
  day,
  observed,
  percent,
} from "../../support/readings.ts";

const number = (value: number, format: string): Cell => ({
  kind: "number",
  value,
  format,
  text: String(value),
});

test.each([
  { cell: { kind: "text", text: "63%" }, reads: actualReading(observed(percent(63))) },
  { cell: number(0.63, "0%"), reads: actualReading(observed(percent(63))) },
  { cell: number(-0.3165, "+0.00%;-0.00%"), reads: actualReading(changed(percent("-31.65"))) },
  { cell: number(12, "General"), reads: actualReading(observed(count(12))) },
  {
    cell: number(0.95, '"≥"0%'),
    reads: actualReading({ kind: "bound", comparator: ">=", bound: percent(95) }),
  },
  {
    cell: { kind: "date", date: day(2021, 6, 28), text: "28/06/2021" },
    reads: actualReading({ kind: "date", date: day(2021, 6, 28) }),
  },
  { cell: { kind: "boolean", value: false }, reads: actualReading(answered(false)) },
  { cell: { kind: "empty" }, reads: actualReading({ kind: "none", words: "" }) },
] satisfies { cell: Cell; reads: unknown }[])("reads $cell", ({ cell, reads }) => {
  expect(readActual(cell, contextOf("it"))).toEqual(ok(reads));
});

test.each([
  {
    cell: { kind: "time", text: "01:03" },
    issue: { code: "time-in-place-of-ratio", facts: { text: "01:03" } },
  },
  { cell: { kind: "error", error: "#N/A" }, issue: { code: "cell-error", facts: { error: "#N/A" } } },
  { cell: { kind: "error", error: "uncalculated" }, issue: { code: "cell-uncalculated" } },
] satisfies { cell: Cell; issue: unknown }[])("refuses $cell", ({ cell, issue }) => {
  expect(readActual(cell, contextOf("it"))).toEqual(fail(issue));
});
