import { readFileSync } from "node:fs";
import { join } from "node:path";
import peggy from "peggy";

const FOLDER = join(import.meta.dirname, "../../src/core/formula");
const GRAMMAR = join(FOLDER, "formula.peggy");

export const PARSER = join(FOLDER, "formula-parser.js");

/** The text of the parser that the grammar stands for. */
export const formulaParser = (): string =>
  peggy.generate(readFileSync(GRAMMAR, "utf8"), { output: "source", format: "es" });
