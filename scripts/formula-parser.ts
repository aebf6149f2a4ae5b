/** Makes the parser of the column *Formula* from its grammar: `npm run formula-parser`. A test tells when it is old. */
import { writeFileSync } from "node:fs";
import { formulaParser, PARSER } from "./formula/formula-parser.ts";

writeFileSync(PARSER, formulaParser());
