import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reportContent } from "../../scripts/sample/report-content.ts";
import type { IndicatorColumn } from "../../src/app/template/template-content.ts";

const content = reportContent(readFileSync("samples/relazione-2021/indicators.csv"));
const column = (key: IndicatorColumn): readonly string[] =>
  content.indicators.map(({ cells }) => String(cells[key]?.value ?? ""));

/** How often each text occurs, in the order of first occurrence. */
function tally(texts: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
}

test("holds every row in the order of the document", () => {
  expect(column("id")).toEqual(Array.from({ length: 64 }, (_, i) => `I${String(i + 1).padStart(2, "0")}`));
});

test("has 55 rows in the Piano della performance and 37 in the P.I.R.A.", () => {
  expect(tally(column("scope"))).toEqual({
    "Performance; PIRA": 16,
    "Performance; PIRA; UR": 11,
    "Performance; UR": 19,
    Performance: 8,
    PIRA: 9,
    "Performance; UR; PIRA": 1,
  });
});

test("hangs each row under an objective of the register", () => {
  const codes = content.objectives.map(({ code }) => code?.value);
  expect(codes).toEqual(
    "1 1.1 1.2 2 2.1 2.2 2.3 3 3.1 3.2 3.3 4 4.1 4.2 5 5.1 6 6.1 6.2 6.3 6.4".split(" "),
  );
  expect(tally(column("objective"))).toEqual({
    "1.1": 5,
    "1.2": 3,
    "1": 1,
    "2.1": 4,
    "2.2": 4,
    "2.3": 2,
    "3.1": 6,
    "3.2": 1,
    "3.3": 5,
    "3": 1,
    "4.1": 4,
    "4.2": 1,
    "5.1": 4,
    "5": 1,
    "6.1": 6,
    "6.2": 4,
    "6.3": 3,
    "6.4": 3,
    "6": 6,
  });
});

test("knows every printed centre by name or alias", () => {
  const known = content.centres.flatMap(({ name, aliases }) => [name?.value, aliases?.value]);
  const printed = [...new Set(column("centre").flatMap((text) => text.split("; ")))];
  expect([printed.length, printed.filter((name) => !known.includes(name))]).toEqual([17, []]);
});

test("notes the printed heading of seven targets and nothing else", () => {
  const noted = content.indicators.flatMap(({ cells }) =>
    cells.notes === undefined ? [] : [[cells.id?.value, cells.notes.value]],
  );
  const note = "Nel documento la colonna è intestata TARGET 2020";
  expect(noted).toEqual(["I38", "I39", "I40", "I41", "I56", "I57", "I58"].map((id) => [id, note]));
});

test("keeps the five footnotes", () => {
  const footnotes = column("methodNote");
  const noted = column("id").filter((_, index) => footnotes[index] !== "");
  expect(noted).toEqual(["I05", "I06", "I10", "I27", "I48"]);
});

test("states administration, year and reference date", () => {
  expect(content.parameters).toEqual({
    administration: { value: "Camera di commercio di Milano Monza Brianza Lodi", format: "General" },
    year: { value: 2021, format: "General" },
    asOf: { value: 44561, format: "dd/mm/yyyy" },
  });
});
