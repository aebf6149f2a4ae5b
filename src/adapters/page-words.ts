/** @source Excel specifications and limits: characters in a header or footer, with the code of its place ("&C") */
const LONGEST = 255 - 2;

/**
 * A header or footer in words, in Excel's codes: "&P" and "&N" stay codes, any other "&" is made to show as itself.
 * What is too long is cut.
 */
export function pageWords(words: string): string {
  let text = "";
  for (const piece of words.match(/&[PN&]|[^]/gu) ?? []) {
    const coded = piece === "&" ? "&&" : piece;
    if (text.length + coded.length > LONGEST) break;
    text += coded;
  }
  return text;
}
