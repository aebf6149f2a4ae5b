/** Error values as the languages of Excel spell them, with their en-US form. Spellings are unambiguous. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  "#N/A": ["#N/A", "#N/D", "#NV"],
  "#DIV/0!": ["#DIV/0!"],
  "#REF!": ["#REF!", "#RIF!", "#BEZUG!", "#¡REF!"],
  "#NAME?": ["#NAME?", "#NOME?", "#NOM?", "#¿NOMBRE?"],
  "#VALUE!": ["#VALUE!", "#VALORE!", "#VALEUR!", "#WERT!", "#¡VALOR!"],
  "#NUM!": ["#NUM!", "#NOMBRE!", "#ZAHL!", "#¡NUM!"],
  "#NULL!": ["#NULL!", "#NULLO!", "#NUL!", "#¡NULO!"],
  "#SPILL!": ["#SPILL!", "#ESPANSIONE!", "#PROPAGATION!"],
  "#CALC!": ["#CALC!", "#CALCOLO!"],
  "#GETTING_DATA": ["#GETTING_DATA"],
};

const EN_US = new Map(
  Object.entries(SPELLINGS).flatMap(([error, words]) => words.map((word) => [word, error])),
);

/** The en-US form of an error value, also when it was stored as text; undefined for other words. */
export const errorOf = (text: string): string | undefined =>
  text.startsWith("#") ? EN_US.get(text.trim().toUpperCase()) : undefined;
