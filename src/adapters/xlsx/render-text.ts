import { fittingText } from "../cell-text.ts";
import { encodeXstring, escapeText } from "./xml-text.ts";

/** @source Excel specifications and limits: characters in a header or footer */
const LONGEST_HEADER = 255;

const NEEDS_CARE = /[&<>\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_x/;
const NOT_FOR_XML = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const BLANKS_THAT_COUNT = /^\s|\s$|\s\s|\n/;

/** Text between tags as cells, formulas and cached values hold it. */
export const stringXml = (text: string): string =>
  NEEDS_CARE.test(text) ? escapeText(encodeXstring(text)) : text;

/** Text of a drawing, which knows no codes for the characters that XML cannot carry: they are left out. */
export const drawingText = (text: string): string => text.replace(NOT_FOR_XML, "");

/** The inside of a cell that holds text; what Excel would not take is cut, with an ellipsis in its place. */
export function inlineString(text: string): string {
  const fitting = fittingText(text);
  const space = BLANKS_THAT_COUNT.test(fitting) ? ' xml:space="preserve"' : "";
  return `<is><t${space}>${stringXml(fitting)}</t></is>`;
}

/**
 * A header or footer in words: "&P" and "&N" stay codes, any other "&" is made to show as itself. It stands in the
 * middle; what is too long is cut.
 */
export function headerText(words: string): string {
  const pieces = words.match(/&[PN&]|[^]/gu) ?? [];
  let text = "&C";
  for (const piece of pieces) {
    const coded = piece === "&" ? "&&" : piece;
    if (text.length + coded.length > LONGEST_HEADER) break;
    text += coded;
  }
  return stringXml(text);
}
