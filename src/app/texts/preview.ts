import type { WorkbookLanguage } from "../plan-layout.ts";
import { speakerOf, type Speaker } from "./speaker.ts";

const it = {
  new: "foglio nuovo, {cells, plural, one {# cella} other {# celle}}",
  rebuilt: "{cells, plural, =0 {solo l’aspetto} one {cambia # cella} other {cambiano # celle}}",
  columns:
    "{columns, plural, one {# colonna nuova} other {# colonne nuove}}, {cells, plural, one {# cella} other {# celle}}",
  cells: "{cells, plural, one {# cella} other {# celle}}",
  rows: "{rows, plural, one {# riga nuova} other {# righe nuove}}, {cells, plural, one {# cella} other {# celle}}",
  table: "l’elenco diventa la tabella «{name}», le celle restano come sono",
  "removed-columns":
    "{columns, plural, one {# colonna in meno} other {# colonne in meno}}, {cells, plural, one {# cella} other {# celle}}",
  removed: "il foglio viene tolto",
  memory: "foglio nascosto con quanto serve ad annullare il calcolo",
  headings: "intestazione",
  row: "riga {row}",
} as const;

type PreviewKey = keyof typeof it;

const en: Readonly<Record<PreviewKey, string>> = {
  new: "new sheet, {cells, plural, one {# cell} other {# cells}}",
  rebuilt: "{cells, plural, =0 {its look only} one {# cell changes} other {# cells change}}",
  columns:
    "{columns, plural, one {# new column} other {# new columns}}, {cells, plural, one {# cell} other {# cells}}",
  cells: "{cells, plural, one {# cell} other {# cells}}",
  rows: "{rows, plural, one {# new row} other {# new rows}}, {cells, plural, one {# cell} other {# cells}}",
  table: "the list becomes the table “{name}”, the cells stay as they are",
  "removed-columns":
    "{columns, plural, one {# column less} other {# columns less}}, {cells, plural, one {# cell} other {# cells}}",
  removed: "the sheet is taken away",
  memory: "hidden sheet with what is needed to take the computation back",
  headings: "heading",
  row: "row {row}",
};

export const PREVIEW_TEXTS = { it, en } as const;

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<PreviewKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};

/** The words of *Anteprima*. */
export const previewSpeaker = (language: WorkbookLanguage): Speaker<PreviewKey> => SPEAKERS[language];
