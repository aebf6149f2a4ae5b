import type { CellRef } from "../../core/issue.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import type { RestoreRefusal } from "../undo/restore.ts";
import type { Use } from "../undo/still-used.ts";
import { capitalised, speakerOf, type Speaker, type Values } from "./speaker.ts";

type RestoreKey =
  RestoreRefusal["code"] | `use.${Use["kind"]}` | "cells" | "more" | "sheet" | "rows" | "file" | "no-file";

const it: Readonly<Record<RestoreKey, string>> = {
  file: "«{file}»",
  "no-file": "questa cartella di lavoro",
  "nothing-to-restore":
    "nulla da annullare in {file}: non vi è stato fatto alcun calcolo, oppure è già stato annullato. Calcolare: da lì in poi si può annullare.",
  "already-restored":
    "nulla da annullare in {file}: l’ultimo calcolo è già stato annullato, e se ne conserva uno solo. Per tornare più indietro aprire una copia precedente del file.",
  "memory-lost":
    "l’ultimo calcolo di {file} non si può annullare: il foglio nascosto «_Traguardo», che conserva com’era prima, è stato eliminato o è rovinato. Non è stato toccato nulla. Riprendere una copia precedente del file, oppure calcolare: i calcoli successivi si potranno annullare.",
  "memory-too-old":
    "l’ultimo calcolo di {file} è di una versione precedente, che non conservava quanto serve per annullarlo. Calcolare di nuovo: da lì in poi si può annullare.",
  "plan-not-found":
    "in {file} non c’è più la tabella degli indicatori che l’ultimo calcolo ha riempito: stava nel foglio «{sheet}». Non è stato toccato nulla. Rimetterla, o ridare al foglio e alla tabella il nome di prima, e riprovare.",
  "sheets-deleted":
    "in {file} sono stati eliminati fogli che annullare dovrebbe riscrivere: {sheets}. Non è stato toccato nulla. Riprendere una copia precedente del file, oppure calcolare di nuovo: i fogli tornano, aggiornati.",
  "rows-sorted":
    "in {file} le righe della tabella sono state ordinate in altro modo dopo l’ultimo calcolo: foglio «{sheet}», {rows}. Annullare scriverebbe nelle righe di altri indicatori, e non è stato toccato nulla. Rimetterle nell’ordine di prima e riprovare, oppure calcolare di nuovo.",
  "rows-inserted":
    "in {file} sono state inserite righe nella tabella dopo l’ultimo calcolo: foglio «{sheet}», {rows}. Annullare scriverebbe nelle righe di altri indicatori, e non è stato toccato nulla. Togliere quelle righe e riprovare, oppure calcolare di nuovo.",
  "rows-deleted":
    "in {file} sono state eliminate righe della tabella dopo l’ultimo calcolo: foglio «{sheet}», da {rows} in giù. Annullare scriverebbe nelle righe di altri indicatori, e non è stato toccato nulla. Rimettere quelle righe e riprovare, oppure calcolare di nuovo.",
  "rows-moved":
    "in {file} le righe della tabella non sono più quelle dell’ultimo calcolo, perché ne sono state inserite, eliminate o spostate: foglio «{sheet}», {rows}. Annullare scriverebbe nelle righe di altri indicatori, e non è stato toccato nulla. Rimetterle com’erano e riprovare, oppure calcolare di nuovo.",
  "typed-since":
    "in {file} qualcuno ha scritto dopo l’ultimo calcolo, dove annullare cancellerebbe: {cells}. Non è stato toccato nulla. Rimettere quelle celle com’erano e riprovare, oppure calcolare di nuovo.",
  "still-used":
    "in {file} qualcosa conta su fogli che annullare toglierebbe: {uses}. Non è stato toccato nulla. Togliere o cambiare quei riferimenti e riprovare.",
  "use.formula": "su «{of}» la formula in «{sheet}»!{place}",
  "use.rule": "su «{of}» una formattazione condizionale in «{sheet}»!{place}",
  "use.validation": "su «{of}» la convalida dati in «{sheet}»!{place}",
  "use.chart": "su «{of}» il grafico {place} in «{sheet}»",
  "use.name": "su «{of}» il nome {place} (Formule, Gestione nomi)",
  cells: "foglio «{sheet}», {addresses}",
  sheet: "«{sheet}»",
  rows: "{count, plural, one {riga {first}} other {righe {first}–{last}}}",
  more: "e {count, plural, one {un altro punto} other {altri # punti}}",
};

const en: Readonly<Record<RestoreKey, string>> = {
  file: "“{file}”",
  "no-file": "this workbook",
  "nothing-to-restore":
    "nothing to take back in {file}: nothing was computed here, or it was taken back already. Compute: from then on it can be taken back.",
  "already-restored":
    "nothing to take back in {file}: the last computation was taken back already, and only one is kept. To go back further, open an earlier copy of the file.",
  "memory-lost":
    "the last computation of {file} cannot be taken back: the hidden sheet “_Traguardo”, which keeps how things were before, was deleted or is damaged. Nothing was touched. Take an earlier copy of the file, or compute: later computations can be taken back.",
  "memory-too-old":
    "the last computation of {file} is an earlier version’s, which did not keep what is needed to take it back. Compute again: from then on it can be taken back.",
  "plan-not-found":
    "the table of indicators that the last computation filled is not in {file} any more: it stood on the sheet “{sheet}”. Nothing was touched. Put it back, or give sheet and table their names again, and try again.",
  "sheets-deleted":
    "sheets of {file} that taking back would fill again were deleted: {sheets}. Nothing was touched. Take an earlier copy of the file, or compute again: the sheets come back, up to date.",
  "rows-sorted":
    "the rows of the table in {file} were sorted in another way since the last computation: sheet “{sheet}”, {rows}. Taking it back would write into the rows of other indicators, and nothing was touched. Put them back in their order and try again, or compute again.",
  "rows-inserted":
    "rows were inserted into the table in {file} since the last computation: sheet “{sheet}”, {rows}. Taking it back would write into the rows of other indicators, and nothing was touched. Take those rows away and try again, or compute again.",
  "rows-deleted":
    "rows of the table in {file} were deleted since the last computation: sheet “{sheet}”, from {rows} down. Taking it back would write into the rows of other indicators, and nothing was touched. Put those rows back and try again, or compute again.",
  "rows-moved":
    "the rows of the table in {file} are not those of the last computation any more, for some were inserted, deleted or moved: sheet “{sheet}”, {rows}. Taking it back would write into the rows of other indicators, and nothing was touched. Put them back as they were and try again, or compute again.",
  "typed-since":
    "somebody has written in {file} since the last computation, where taking it back would erase it: {cells}. Nothing was touched. Put those cells back as they were and try again, or compute again.",
  "still-used":
    "something in {file} relies on sheets that taking back would remove: {uses}. Nothing was touched. Remove or change those references and try again.",
  "use.formula": "on “{of}” the formula in “{sheet}”!{place}",
  "use.rule": "on “{of}” a conditional format in “{sheet}”!{place}",
  "use.validation": "on “{of}” the data validation in “{sheet}”!{place}",
  "use.chart": "on “{of}” the chart {place} in “{sheet}”",
  "use.name": "on “{of}” the name {place} (Formulas, Name Manager)",
  cells: "sheet “{sheet}”, {addresses}",
  sheet: "“{sheet}”",
  rows: "{count, plural, one {row {first}} other {rows {first}–{last}}}",
  more: "and {count, plural, one {one more} other {# more}}",
};

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<RestoreKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};

export const RESTORE_TEXTS = { it, en } as const;

/** Places named in a sentence; the others are counted. */
const NAMED = 12;

/**
 * Why the last run is not taken back, and what to do.
 *
 * @param file its name as the user gave it; "" in the pane, where there is only the open workbook
 */
export function restoreSentence(refusal: RestoreRefusal, language: WorkbookLanguage, file: string): string {
  const say = SPEAKERS[language];
  const named = file === "" ? say("no-file") : say("file", { file });
  return capitalised(say(refusal.code, { file: named, ...factsOf(refusal, say) }));
}

function factsOf(refusal: RestoreRefusal, say: Speaker<RestoreKey>): Values {
  switch (refusal.code) {
    case "typed-since":
      return { cells: cellWords(refusal.cells, say) };
    case "still-used": {
      const uses = refusal.uses.map(({ kind, sheet, place, of }) => say(`use.${kind}`, { sheet, place, of }));
      return { uses: some(uses, refusal.uses.length, say) };
    }
    case "sheets-deleted": {
      const sheets = refusal.sheets.map((sheet) => say("sheet", { sheet }));
      return { sheets: sheets.join(", ") };
    }
    case "plan-not-found":
      return { sheet: refusal.sheet };
    case "rows-sorted":
    case "rows-inserted":
    case "rows-deleted":
    case "rows-moved": {
      const { sheet, first, last } = refusal;
      return { sheet, rows: say("rows", { count: last - first + 1, first, last }) };
    }
    case "nothing-to-restore":
    case "already-restored":
    case "memory-lost":
    case "memory-too-old":
      return {};
  }
}

function cellWords(cells: readonly CellRef[], say: Speaker<RestoreKey>): string {
  const sheets = new Map<string, string[]>();
  for (const { sheet, address } of cells.slice(0, NAMED)) {
    const addresses = sheets.get(sheet) ?? [];
    sheets.set(sheet, [...addresses, address]);
  }
  const named = [...sheets].map(([sheet, addresses]) =>
    say("cells", { sheet, addresses: addresses.join(", ") }),
  );
  return some(named, cells.length, say);
}

/** @param count how many there are, named or not */
function some(named: readonly string[], count: number, say: Speaker<RestoreKey>): string {
  const rest = count - NAMED;
  return [...named.slice(0, NAMED), ...(rest > 0 ? [say("more", { count: rest })] : [])].join("; ");
}
