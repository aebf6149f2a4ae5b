import { fold, isWordCode } from "./fold.ts";

/** Phrases separated by " | "; a "*" at the end stands for any ending of the last word ("rinviat*"). */
export type Words = string;

export interface Found<T> {
  readonly meaning: T;
  readonly start: number;
  /** Index after the phrase. */
  readonly end: number;
}

/** Finds known phrases in folded text: whole words, the longest first, in time linear in the text. */
export interface PhraseBook<T> {
  /** The phrase that stands at `start`. */
  at(text: string, start: number): Found<T> | undefined;
  /** The first phrase at or after `from`. */
  first(text: string, from: number): Found<T> | undefined;
  /** The phrase that is all of the text. */
  whole(text: string): T | undefined;
}

/** The phrases as a tree of letters: a walk ends at the first letter that continues none of them. */
interface Branch<T> {
  /** The letters that go on, and where they lead: two lists, for most branches have one letter or two. */
  readonly letters: number[];
  readonly branches: Branch<T>[];
  /** A phrase ends here. */
  phrase: { readonly meaning: T } | undefined;
  /** A stem ends here: the rest of the word may be anything. */
  stem: { readonly meaning: T } | undefined;
}

export const phrasesIn = (words: Words): readonly string[] =>
  words === "" ? [] : words.split("|").map((phrase) => phrase.trim());

/** @param keyOf the shape in which phrases are kept, the same as that of the texts to be searched */
export function phraseBook<T>(
  entries: readonly (readonly [Words, T])[],
  keyOf: (text: string) => string = fold,
): PhraseBook<T> {
  const root = branch<T>();
  for (const [words, meaning] of entries) {
    for (const phrase of phrasesIn(words)) plant(root, keyOf(phrase), meaning);
  }
  const starts = Array.from({ length: ASCII }, (_, code) => next(root, code));
  const at = (text: string, start: number): Found<T> | undefined => {
    const code = text.charCodeAt(start);
    const place = code < ASCII ? starts[code] : next(root, code);
    return place && longest(place, text, start);
  };
  return {
    at,
    first: (text, from) => {
      let index = isInsideWord(text, from) ? endOfWord(text, from) : from;
      while (index < text.length) {
        const found = at(text, index);
        if (found !== undefined) return found;
        index = isWordCode(text.charCodeAt(index)) ? endOfWord(text, index + 1) : index + 1;
      }
      return undefined;
    },
    whole: (text) => {
      const found = at(text, 0);
      return found?.end === text.length ? found.meaning : undefined;
    },
  };
}

const ASCII = 128;

const branch = <T>(): Branch<T> => ({ letters: [], branches: [], phrase: undefined, stem: undefined });

function next<T>({ letters, branches }: Branch<T>, code: number): Branch<T> | undefined {
  for (let index = 0; index < letters.length; index++) {
    if (letters[index] === code) return branches[index];
  }
  return undefined;
}

function plant<T>(root: Branch<T>, phrase: string, meaning: T): void {
  const isStem = phrase.endsWith("*");
  const letters = isStem ? phrase.slice(0, -1) : phrase;
  if (letters === "" || letters.includes("*")) throw new Error(`Not a phrase: "${phrase}"`);
  let place = root;
  for (let index = 0; index < letters.length; index++) {
    const code = letters.charCodeAt(index);
    let grown = next(place, code);
    if (grown === undefined) {
      grown = branch<T>();
      place.letters.push(code);
      place.branches.push(grown);
    }
    place = grown;
  }
  if (isStem) place.stem = { meaning };
  else place.phrase = { meaning };
}

/** @param first where the letter at `start` leads */
function longest<T>(first: Branch<T>, text: string, start: number): Found<T> | undefined {
  let found: Found<T> | undefined;
  let place: Branch<T> | undefined = first;
  for (let end = start + 1; place !== undefined; end++) {
    if (place.stem !== undefined) found = { meaning: place.stem.meaning, start, end: endOfWord(text, end) };
    if (place.phrase !== undefined && isBoundary(text, end))
      found = { meaning: place.phrase.meaning, start, end };
    if (end >= text.length) break;
    place = next(place, text.charCodeAt(end));
  }
  return found;
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
