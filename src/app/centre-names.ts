import { fold } from "./headings.ts";

/** A semicolon or a line end always parts two centres; the weaker signs do only between names that are known. */
const STRONG = /\s{0,9}[;\n]\s{0,9}/u;
const WEAK = /\s{0,9}(?:[,/|]|\s-\s|\s–\s)\s{0,9}/u;

/** The parts of a cell that are surely centres of their own. */
export const surelyParted = (text: string): readonly string[] =>
  text.split(STRONG).filter((part) => part !== "");

/** The parts of a name by the weaker signs: "Cultura, Sport". */
export const perhapsParted = (name: string): readonly string[] => name.split(WEAK);

/**
 * The centres that cells name, each once, in their order: "Cultura, Sport" is two where both are named for themselves in other
 * cells, and else one, for names have commas.
 */
export function centreNames(texts: readonly string[]): readonly string[] {
  const names = [...new Set(texts.flatMap(surelyParted))];
  const known = new Set(names.map(fold));
  return names.filter((name) => {
    const pieces = perhapsParted(name);
    return pieces.length < 2 || !pieces.every((piece) => known.has(fold(piece)));
  });
}
