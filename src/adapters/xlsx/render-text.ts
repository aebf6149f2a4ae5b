import { fittingText } from "../cell-text.ts";
import { pageWords } from "../page-words.ts";
import { encodeXstring, escapeText } from "./xml-text.ts";

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

/** A header or footer in words, as the file has it: in the middle. */
export const headerText = (words: string): string => stringXml(`&C${pageWords(words)}`);
