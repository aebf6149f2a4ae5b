import { expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { fail, ok } from "../../../src/core/result.ts";
import { readTarget } from "../../../src/core/target/read-target.ts";
import {
  atLeast,
  bare,
  contextOf,
  count,
  day,
  dueBy,
  percent,
  targetReading,
  threshold,
  wantsYes,
} from "../../support/readings.ts";

const number = (value: number, format: string): Cell => ({
  kind: "number",
  value,
  format,
  text: String(value),
});

test.each([
  { cell: { kind: "text", text: " >= 70% " }, reads: targetReading(atLeast(percent(70))) },
  { cell: number(0.8, "0%"), reads: targetReading(bare(percent(80))) },
  { cell: number(0.15, "+0%;-0%"), reads: targetReading(bare(percent(15), "+")) },
  { cell: number(8, "General"), reads: targetReading(bare(count(8))) },
  { cell: number(0.8, '"≥ "0%'), reads: targetReading(atLeast(percent(80))) },
  {
    cell: { kind: "date", date: day(2021, 6, 30), text: "30/06/2021" },
    reads: targetReading(dueBy(2021, 6, 30)),
  },
  { cell: { kind: "boolean", value: true }, reads: targetReading(wantsYes()) },
  { cell: { kind: "empty" }, reads: targetReading({ kind: "none", words: "" }) },
] satisfies { cell: Cell; reads: unknown }[])("reads $cell", ({ cell, reads }) => {
  expect(readTarget(cell, contextOf("it"))).toEqual(ok(reads));
});

test("a number beside n>x is a strict threshold", () => {
  const context = contextOf("it", { algorithm: "n>x" });
  expect(readTarget(number(8, "General"), context)).toEqual(ok(targetReading(threshold(">", count(8)))));
});

test.each([
  {
    cell: { kind: "time", text: "01:03" },
    issue: { code: "time-in-place-of-ratio", facts: { text: "01:03" } },
  },
  { cell: { kind: "error", error: "#DIV/0!" }, issue: { code: "cell-error", facts: { error: "#DIV/0!" } } },
  { cell: { kind: "error", error: "uncalculated" }, issue: { code: "cell-uncalculated" } },
] satisfies { cell: Cell; issue: unknown }[])("refuses $cell", ({ cell, issue }) => {
  expect(readTarget(cell, contextOf("it"))).toEqual(fail(issue));
});
