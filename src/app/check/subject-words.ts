import { fold } from "../../core/wording/fold.ts";

/** How something is measured, not what; and what joins words. */
const GENERIC = new Set(
  (
    "numero percentuale grado incidenza rapporto indice indicatore quota livello tasso media medio totale totali complessivo somma " +
    "realizzazione realizzate realizzati nuovo nuova nuovi nuove della delle degli dello dalla dalle dagli alla alle agli nella " +
    "nelle negli sulla sulle sugli dell nell sull dall con per tra fra anche anno netto lavori " +
    "number percentage share rate ratio degree index indicator level average total sum the and for with from"
  ).split(" "),
);

const WORD = /[\p{L}\p{N}]{3,}/gu;

/** The words that tell what is measured, in their order. */
export const contentWords = (text: string): readonly string[] =>
  (fold(text).match(WORD) ?? []).filter((word) => !GENERIC.has(word));

const BRACKETS = /\([^)]*\)?/gu;

export interface Subject {
  /** What a name says outside brackets. */
  readonly core: ReadonlySet<string>;
  /** All that it says. */
  readonly all: ReadonlySet<string>;
}

export const subjectOf = (name: string): Subject => ({
  core: new Set(contentWords(name.replace(BRACKETS, " "))),
  all: new Set(contentWords(name)),
});
