/** Small pieces of formulas in en-US form. They need no function that Excel 2013 or LibreOffice does not know. */

/** A text in a formula; its own quotes are doubled. */
export const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;

export const all = (...conditions: readonly string[]): string => joined("AND", conditions);
export const any = (...conditions: readonly string[]): string => joined("OR", conditions);
export const not = (condition: string): string => `NOT(${condition})`;
export const when = (condition: string, then: string, otherwise: string): string =>
  `IF(${condition},${then},${otherwise})`;

function joined(name: "AND" | "OR", conditions: readonly string[]): string {
  const [only = name === "AND" ? "TRUE" : "FALSE"] = conditions;
  return conditions.length < 2 ? only : `${name}(${conditions.join(",")})`;
}

/** Whether `part` stands in `whole`, letter by letter. */
export const contains = (whole: string, part: string): string => `ISNUMBER(FIND(${part},${whole}))`;

/** How often one character stands in a text. */
export const countOf = (whole: string, character: string): string =>
  `(LEN(${whole})-LEN(SUBSTITUTE(${whole},${text(character)},"")))`;

/** The text of a cell without outer blanks, inner runs of them one; non-breaking ones are blanks as well. */
export const tidied = (cell: string): string => `TRIM(SUBSTITUTE(${cell},"\u00A0"," "))`;

/** {1,2,…,n}, shifted. */
export const places = (count: number, from = 1): string =>
  `{${Array.from({ length: count }, (_, index) => String(from + index)).join(",")}}`;

/** Whether all characters of a text of at most `longest` are among these, of which 0 is one. To find nothing is an error in LibreOffice. */
export const madeOf = (whole: string, characters: string, longest: number): string =>
  all(
    `LEN(${whole})<=${String(longest)}`,
    `SUMPRODUCT(--ISERROR(FIND(MID(${whole}&REPT("0",${String(longest)}),${places(longest)},1),${text(characters)})))=0`,
  );

/**
 * What CELL tells of a number's format: "P" a percentage, "F" and "," a number, "D" a day. Excel calls General "G" and
 * LibreOffice "F"; what LibreOffice calls "G" are days and times.
 */
export const formatKind = (cell: string): string => `LEFT(CELL("format",${cell}),1)`;

/** Whether a number is one of the days from 2000 to 2060: what Excel calls "G" may be one of them. */
export const looksLikeDay = (cell: string): string => all(`${cell}>=36526`, `${cell}<=58500`);
