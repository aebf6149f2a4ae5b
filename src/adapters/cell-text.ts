/** @source Excel specifications and limits: characters in a cell */
const LONGEST_CELL = 32_767;

/** What a cell can hold of a text; what is too long is cut, with an ellipsis in its place. */
export const fittingText = (text: string): string => cutText(text, LONGEST_CELL);

/** Never between the two halves of one character. */
export const cutText = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;

const STARTS_LIKE_ENTRY = /^[=+\-@'#]/;
const TRUTH = /^(?:TRUE|FALSE|VERO|FALSO|VRAI|FAUX)$/i;
/** The start of a word that stands in no number, date or time, in the languages of our workbooks. */
const OTHER_WORD =
  /(?<!\p{L})(?!(?:e|am|pm)(?!\p{L})|jan|gen|feb|fév|mar|apr|avr|mag|mai|may|giu|jun|jui|lug|jul|ago|aou|aoû|aug|set|sep|ott|oct|nov|dic|dec|déc)\p{L}/iu;

/**
 * Whether Excel would take a text for something else if it were typed: a formula, a number, a date, a truth value.
 * The cell then gets the mark that Excel itself sets for a leading apostrophe. Under the text format only such an
 * apostrophe would be taken, for the mark itself.
 *
 * @param format the number format that the cell has or is given
 */
export function needsQuote(text: string, format = "General"): boolean {
  if (format === "@") return text.startsWith("'");
  if (STARTS_LIKE_ENTRY.test(text) || TRUTH.test(text)) return true;
  return /\d/.test(text) && !OTHER_WORD.test(text);
}
