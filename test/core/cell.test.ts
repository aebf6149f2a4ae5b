import { expect, test } from "vitest";
import { cellText, type Cell } from "../../src/core/cell.ts";

test.each<{ cell: Cell; text: string }>([
  { cell: { kind: "empty" }, text: "" },
  { cell: { kind: "text", text: "  ≥ 80 \u00A0%\n" }, text: "≥ 80 %" },
  { cell: { kind: "text", text: "almeno 2" }, text: "almeno 2" },
  { cell: { kind: "number", value: 0.8, format: "0%", text: " 80%" }, text: "80%" },
  {
    cell: { kind: "date", date: { year: 2021, month: 6, day: 30 }, text: "30/06/2021 " },
    text: "30/06/2021",
  },
  { cell: { kind: "time", text: "1:03 " }, text: "1:03" },
  { cell: { kind: "boolean", value: true }, text: "TRUE" },
  { cell: { kind: "boolean", value: false }, text: "FALSE" },
  { cell: { kind: "error", error: "#N/A" }, text: "#N/A" },
])("$cell is seen as $text", ({ cell, text }) => {
  expect(cellText(cell)).toBe(text);
});
