import { tidy } from "../cell.ts";
import type { Issue } from "../issue.ts";
import type { NumberWords } from "../lexicon/lexicon.ts";
import { fail, ok, type Result } from "../result.ts";
import type { Formula } from "./formula.ts";
import { parse, SyntaxError } from "./formula-parser.js";

/** Excel's own limits for a formula. They also bound the parser's recursion. */
const LONGEST = 8_192;
const DEEPEST = 64;

/**
 * Reads a formula over measures: "[evase_5gg] / [evase]", "([sospesi] - [sospesi; t-1]) / [sospesi; t-1]". Function names
 * are Italian or English; the semicolon parts arguments in both, the comma where it is no decimal mark. Never throws;
 * takes time linear in the text.
 *
 * @returns issues whose `position` counts the characters of the tidied text, from 1
 */
export function parseFormula(
  words: string,
  { decimalMark }: Pick<NumberWords, "decimalMark">,
): Result<Formula, Issue> {
  const text = tidy(words);
  if (text.length > LONGEST || depthOf(text) > DEEPEST) {
    return fail({ code: "formula-too-long", facts: { longest: LONGEST, deepest: DEEPEST } });
  }
  try {
    return ok(parse(text, { decimalMark }));
  } catch (error) {
    if (error instanceof SyntaxError) return fail(issueOf(error, text));
    throw error;
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of text) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function issueOf({ expected, found, location, message }: SyntaxError, text: string): Issue {
  const position = location.start.offset + 1;
  if (expected === null) {
    const { code, facts } = JSON.parse(message) as Pick<Issue, "code" | "facts">;
    return { code, facts: { ...facts, formula: text, position } };
  }
  const signs = new Set(expected.flatMap((one) => (one.type === "literal" ? [one.text] : [])));
  const isOperand = signs.has("[");
  const isCode = signs.has("]") || signs.has("t");
  const wanted = isOperand ? "operand" : isCode ? "code" : signs.has(")") ? "bracket" : "operator";
  return {
    code: "formula-unreadable",
    facts: { formula: text, position, wanted, found: found ?? "end" },
  };
}
