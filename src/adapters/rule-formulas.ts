import type { ConditionalFormat } from "../ports/layout.ts";
import { columnLetters } from "../ports/address.ts";
import { formulaText } from "./references.ts";

/**
 * The condition as a formula of the area's first row; Excel moves it down with the rows. Letters are compared
 * without regard to case, as Excel does.
 */
export function conditionFormula({ area, when }: ConditionalFormat): string {
  const cell = `$${columnLetters(when.column)}${area.top}`;
  const words = formulaText(when.text);
  return when.kind === "equals" ? `${cell}=${words}` : `LEFT(${cell},LEN(${words}))=${words}`;
}

/**
 * How our rules are told from the user's: their condition ends in a term that is always true and says whose they
 * are. N() of a text is 0, a usual way to leave a note in a formula. Excel and LibreOffice keep it with the rule
 * wherever the rule goes (saved again, rows inserted, columns moved), which names, ids and priorities do not.
 */
const OURS = 'N("Traguardo")=0';

/** The condition of a rule of ours beside a table of the user's. */
export const markedFormula = (format: ConditionalFormat): string =>
  `AND(${conditionFormula(format)},${OURS})`;

export const isMarkedFormula = (formula: string): boolean => formula.replaceAll(/\s/g, "").includes(OURS);
