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

/** Whether all characters of a text of at most `longest` are among these. */
export const madeOf = (whole: string, characters: string, longest: number): string =>
  all(
    `LEN(${whole})<=${String(longest)}`,
    `SUMPRODUCT(--ISERROR(FIND(MID(${whole},${places(longest)},1),${text(characters)})))=0`,
  );
