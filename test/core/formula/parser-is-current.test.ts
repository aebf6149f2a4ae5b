import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formulaParser, PARSER } from "../../../scripts/formula/formula-parser.ts";

test("the parser is the one that the grammar stands for, and makes no code while it runs", () => {
  const text = readFileSync(PARSER, "utf8");
  expect(text === formulaParser(), "npm run formula-parser").toBe(true);
  expect(text).not.toMatch(/\beval\b|\bFunction\(/u);
});
