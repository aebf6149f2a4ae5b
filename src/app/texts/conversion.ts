import type { ConversionRefusal } from "../convert/convert-range.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { capitalised, speakerOf, type Speaker } from "./speaker.ts";

type ConversionKey = ConversionRefusal["code"] | "untouched";

const it: Readonly<Record<ConversionKey, string>> = {
  "already-table": "gli indicatori sono già in una tabella di Excel (foglio «{sheet}», {address}).",
  "range-locked":
    "il foglio «{sheet}» è protetto: togliere la protezione (Revisione, Rimuovi protezione foglio) e riprovare.",
  "heading-blank":
    "foglio «{sheet}», cella {address}: manca l’intestazione di una colonna, ed Excel ne scriverebbe una sua. Scriverla, o togliere la colonna, e riprovare.",
  "heading-twice":
    "foglio «{sheet}», cella {address}: questa intestazione c’è due volte, ed Excel cambierebbe la seconda. Darle un altro nome e riprovare.",
  "heading-no-text":
    "foglio «{sheet}», cella {address}: l’intestazione è un numero, una data o una formula, ed Excel la cambierebbe in testo. Scriverla come testo e riprovare.",
  "cells-merged":
    "foglio «{sheet}», celle {address}: ci sono celle unite, che in una tabella non possono stare. Dividerle (Home, Unisci e centra) e riprovare.",
  "other-table":
    "foglio «{sheet}», celle {address}: qui c’è già un’altra tabella. Spostarla, o convertirla in intervallo, e riprovare.",
  "headings-again":
    "foglio «{sheet}», cella {address}: le intestazioni sono ripetute dentro l’elenco, e in una tabella sarebbero prese per un indicatore. Togliere quella riga e riprovare.",
  "title-inside":
    "foglio «{sheet}», cella {address}: dentro l’elenco c’è un titolo, e in una tabella sarebbe preso per un indicatore. Spostarlo sopra l’elenco, o toglierlo, e riprovare.",
  untouched: "Non è stato cambiato nulla.",
};

const en: Readonly<Record<ConversionKey, string>> = {
  "already-table": "the indicators are in an Excel table already (sheet “{sheet}”, {address}).",
  "range-locked":
    "the sheet “{sheet}” is protected: take the protection off (Review, Unprotect sheet) and try again.",
  "heading-blank":
    "sheet “{sheet}”, cell {address}: a column has no heading, and Excel would write one of its own. Write it, or take the column away, and try again.",
  "heading-twice":
    "sheet “{sheet}”, cell {address}: this heading stands there twice, and Excel would change the second. Give it another name and try again.",
  "heading-no-text":
    "sheet “{sheet}”, cell {address}: the heading is a number, a date or a formula, and Excel would make a text of it. Write it as text and try again.",
  "cells-merged":
    "sheet “{sheet}”, cells {address}: there are merged cells, which a table cannot hold. Unmerge them (Home, Merge & Center) and try again.",
  "other-table":
    "sheet “{sheet}”, cells {address}: there is another table here. Move it, or convert it to a range, and try again.",
  "headings-again":
    "sheet “{sheet}”, cell {address}: the headings are repeated inside the list, and in a table they would be taken for an indicator. Take that row away and try again.",
  "title-inside":
    "sheet “{sheet}”, cell {address}: there is a title inside the list, and in a table it would be taken for an indicator. Move it above the list, or take it away, and try again.",
  untouched: "Nothing was changed.",
};

export const CONVERSION_TEXTS = { it, en } as const;

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<ConversionKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};

/** Why a range was not made a table, where, and what to do. */
export function conversionSentence({ code, at }: ConversionRefusal, language: WorkbookLanguage): string {
  const say = SPEAKERS[language];
  return `${capitalised(say(code, { ...at }))} ${say("untouched")}`;
}
