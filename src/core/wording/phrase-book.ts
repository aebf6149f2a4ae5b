import { FOLDED, isWordCode, type Shape } from "./fold.ts";

/** Phrases separated by " | "; a "*" at the end stands for any ending of the last word ("rinviat*"). */
export type Words = string;

export interface Found<T> {
  readonly meaning: T;
  readonly start: number;
  /** Index after the phrase. */
  readonly end: number;
}

/** Finds known phrases in text of any shape: whole words, the longest first, in time linear in the text. */
export interface PhraseBook<T> {
  /** The phrase that stands at `start`. */
  at(text: string, start: number): Found<T> | undefined;
  /** The first phrase at or after `from`. */
  first(text: string, from: number): Found<T> | undefined;
  /** The phrase that is all of the text. */
  whole(text: string): T | undefined;
}

export const phrasesIn = (words: Words): readonly string[] =>
  words === "" ? [] : words.split("|").map((phrase) => phrase.trim());

/** @param shape in which phrases and texts are compared */
export function phraseBook<T>(
  entries: readonly (readonly [Words, T])[],
  shape: Shape = FOLDED,
): PhraseBook<T> {
  const tree = treeOf(
    entries.flatMap(([words, meaning]) =>
      phrasesIn(words).map((phrase) => phraseOf(shape.of(phrase), meaning)),
    ),
    shape,
  );
  const at = (text: string, start: number): Found<T> | undefined => longest(tree, text, start);
  return {
    at,
    first: (text, from) => {
      let isInside = from > 0 && isWordCode(text.charCodeAt(from - 1));
      for (let index = from; index < text.length; index++) {
        const isWord = isWordCode(text.charCodeAt(index));
        if (!isWord || !isInside) {
          const found = at(text, index);
          if (found !== undefined) return found;
        }
        isInside = isWord;
      }
      return undefined;
    },
    whole: (text) => {
      const found = at(text, 0);
      return found?.end === text.length ? found.meaning : undefined;
    },
  };
}

interface Phrase<T> {
  readonly letters: string;
  /** The rest of the word may be anything. */
  readonly isStem: boolean;
  readonly meaning: T;
}

function phraseOf<T>(phrase: string, meaning: T): Phrase<T> {
  const isStem = phrase.endsWith("*");
  const letters = isStem ? phrase.slice(0, -1) : phrase;
  if (letters === "" || letters.includes("*")) throw new Error(`Not a phrase: "${phrase}"`);
  return { letters, isStem, meaning };
}

/**
 * The phrases as a tree of letters: a walk ends at the first letter that continues none of them. Laid out as a table with
 * a row for each place and a column for each letter, because every word of every name and algorithm is looked up in one.
 */
interface Tree<T> {
  /** Column of a letter by its code; 0 for a letter of no phrase. */
  readonly columns: Uint16Array;
  /** For letters beyond ASCII: that of "è" is in the column of "e". */
  readonly shape: Shape;
  readonly width: number;
  /** The row to which a letter leads, 0 for none: no letter leads back to where the walk begins. */
  readonly rows: Uint32Array;
  /** By row: the phrase and the stem that end there, the last ones where several do. */
  readonly phrases: readonly (Phrase<T> | undefined)[];
  readonly stems: readonly (Phrase<T> | undefined)[];
}

const ASCII = 128;

function treeOf<T>(all: readonly Phrase<T>[], shape: Shape): Tree<T> {
  const codes = new Set<number>();
  let most = 1;
  for (const { letters } of all) {
    for (let index = 0; index < letters.length; index++) codes.add(letters.charCodeAt(index));
    most += letters.length;
  }
  const columns = new Uint16Array(Math.max(ASCII, ...[...codes].map((code) => code + 1)));
  let width = 1;
  for (const code of codes) columns[code] = width++;
  for (let code = 0; code < ASCII; code++) columns[code] = columns[shape.ofCode(code)] ?? 0;
  const rows = new Uint32Array(most * width);
  const phrases: (Phrase<T> | undefined)[] = [undefined];
  const stems: (Phrase<T> | undefined)[] = [undefined];
  for (const phrase of all) {
    let row = 0;
    for (let index = 0; index < phrase.letters.length; index++) {
      const cell = row * width + (columns[phrase.letters.charCodeAt(index)] ?? 0);
      if (rows[cell] === 0) {
        rows[cell] = phrases.length;
        phrases.push(undefined);
        stems.push(undefined);
      }
      row = rows[cell] ?? 0;
    }
    (phrase.isStem ? stems : phrases)[row] = phrase;
  }
  return { columns, shape, width, rows: rows.slice(0, phrases.length * width), phrases, stems };
}

function longest<T>(tree: Tree<T>, text: string, start: number): Found<T> | undefined {
  const { columns, width, rows, phrases, stems } = tree;
  let found: Phrase<T> | undefined;
  let foundEnd = start;
  let row = 0;
  for (let end = start; end < text.length;) {
    let code = text.charCodeAt(end);
    if (code >= ASCII) code = tree.shape.ofCode(code);
    row = code < columns.length ? (rows[row * width + (columns[code] ?? 0)] ?? 0) : 0;
    if (row === 0) break;
    end++;
    const stem = stems[row];
    if (stem !== undefined) {
      found = stem;
      foundEnd = endOfWord(text, end);
    }
    const phrase = phrases[row];
    if (phrase !== undefined && isBoundary(text, end)) {
      found = phrase;
      foundEnd = end;
    }
  }
  return found && { meaning: found.meaning, start, end: foundEnd };
}

/** A phrase that ends in a letter or digit must not go on in the text; one that ends in a sign may ("l'", "€", ">="). */
const isBoundary = (text: string, end: number): boolean => !isInsideWord(text, end);

const isInsideWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at));

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}
