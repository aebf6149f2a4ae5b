import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OWNED_SHEETS, PARAMETERS, TABLES } from "../../../src/app/plan-layout.ts";
import { CHOICE_LISTS } from "../../../src/app/template/choice-lists.ts";

const page = readFileSync("docs/workbook.md", "utf8");
const isNamed = (word: string): boolean => page.includes(word);

test("docs/workbook.md names every table, column, parameter and sheet in both languages", () => {
  const words = [
    ...Object.values(TABLES).flatMap(({ it, en, sheet }) => [it, en, sheet.it, sheet.en]),
    ...Object.values(TABLES).flatMap(({ columns }) =>
      Object.values(columns).flatMap(({ it, en }) => [it, en]),
    ),
    ...Object.values(PARAMETERS).flatMap(({ it, en }) => [it, en]),
    ...Object.values(OWNED_SHEETS).flatMap(({ it, en }) => [it, en]),
  ];
  expect(words.filter((word) => !isNamed(word))).toEqual([]);
});

test("docs/workbook.md names every word of the closed drop-downs", () => {
  const words = CHOICE_LISTS.filter(({ open }) => open !== true).flatMap(({ choices }) =>
    choices.map(({ it }) => it),
  );
  expect(words.filter((word) => !isNamed(`\`${word}\``))).toEqual([]);
});
