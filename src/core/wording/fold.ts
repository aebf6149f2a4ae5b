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

const BEYOND_ASCII = /[\u0080-\uFFFF]/;
const EACH_BEYOND_ASCII = /[\u0080-\uFFFF]/g;

/**
 * Lower case without accents, one shape of apostrophe, dash and comparison sign. The length stays the same, so that
 * an index into the folded text is an index into the text.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  // A few letters of other alphabets grow in lower case ("İ"): then the text is left as it is.
  const sameLength = lower.length === text.length ? lower : text;
  return sameLength.replace(EACH_BEYOND_ASCII, (shape) => PLAIN.get(shape) ?? shape);
}

const WORD_CODES = Uint8Array.from({ length: 0x2000 }, (_, code) =>
  /[\p{L}\p{Nd}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Letter or digit: what a word is made of. A raised figure is the mark of a footnote. */
export const isWordCode = (code: number): boolean => code < WORD_CODES.length && WORD_CODES[code] === 1;

export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
