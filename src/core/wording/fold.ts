/** Letters and signs that people type in several shapes, and the one in which our words are kept. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  [
    ["a", "àáâãäå"],
    ["c", "ç"],
    ["e", "èéêë"],
    ["i", "ìíîï"],
    ["n", "ñ"],
    ["o", "òóôõö"],
    ["u", "ùúûü"],
    ["'", "‘’‛`´ʼ′"],
    ["-", "‐‑‒–—―−﹣－"],
    ["+", "﹢＋"],
    ["%", "％"],
    [">", "＞"],
    ["<", "＜"],
    ["=", "＝"],
    ["≥", "≧⩾"],
    ["≤", "≦⩽"],
    ["°", "º"],
    [" ", "\u00A0\u2007\u202F"],
  ].flatMap(([plain = "", shapes = ""]) => [...shapes].map((shape) => [shape, plain] as const)),
);

const BEYOND_ASCII = /[\u0080-\uFFFF]/g;

/** A shape in which texts are compared: that of a text, as long as it is, and that of one letter, by codes. */
export interface Shape {
  readonly of: (text: string) => string;
  readonly ofCode: (code: number) => number;
}

/** @param make the shape of a text; letters are asked once */
function shape(make: (text: string) => string): Shape {
  const known = new Uint16Array(0x10000);
  const ofCode = (code: number): number => (known[code] ||= make(String.fromCharCode(code)).charCodeAt(0));
  const has = (text: string): boolean => {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (ofCode(code) !== code) return false;
    }
    return true;
  };
  return { of: (text) => (has(text) ? text : make(text)), ofCode };
}

/** A few letters of other alphabets grow in lower case ("İ"): a text with one is left as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

export const LOWER_CASE: Shape = shape(lowerCase);

/**
 * Lower case without accents, one shape of apostrophe, dash and comparison sign. The length stays the same, so that
 * an index into the folded text is an index into the text.
 */
export const FOLDED: Shape = shape((text) =>
  lowerCase(text).replace(BEYOND_ASCII, (letter) => PLAIN.get(letter) ?? letter),
);

export const fold = FOLDED.of;

const WORD_CODES = Uint8Array.from({ length: 0x2000 }, (_, code) =>
  /[\p{L}\p{Nd}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Letter or digit: what a word is made of. A raised figure is the mark of a footnote. */
export const isWordCode = (code: number): boolean => code < WORD_CODES.length && WORD_CODES[code] === 1;

export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
