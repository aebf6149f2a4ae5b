import type { CellRef } from "../../core/issue.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import type { RestoreRefusal } from "../undo/restore.ts";
import { capitalised, speakerOf, type Speaker } from "./speaker.ts";

type RestoreKey = RestoreRefusal["code"] | "cells" | "more" | "file" | "no-file";

const it: Readonly<Record<RestoreKey, string>> = {
  file: "«{file}»",
  "no-file": "questa cartella di lavoro",
  "nothing-to-restore":
    "nulla da annullare in {file}: qui non è stato fatto alcun calcolo, oppure l’ultimo è già stato annullato.",
  "memory-too-old":
    "l’ultimo calcolo di {file} è di una versione precedente, che non conservava quanto serve per annullarlo. Calcolare di nuovo: da lì in poi si può annullare.",
  "typed-since":
    "in {file} qualcuno ha scritto dopo l’ultimo calcolo, dove annullare cancellerebbe: {cells}. Non è stato toccato nulla. Rimettere quelle celle com’erano e riprovare, oppure calcolare di nuovo.",
  cells: "foglio «{sheet}», {addresses}",
  more: "e {count, plural, one {un’altra cella} other {altre # celle}}",
};

const en: Readonly<Record<RestoreKey, string>> = {
  file: "“{file}”",
  "no-file": "this workbook",
  "nothing-to-restore":
    "nothing to take back in {file}: nothing was computed here, or the last computation was taken back already.",
  "memory-too-old":
    "the last computation of {file} is an earlier version’s, which did not keep what is needed to take it back. Compute again: from then on it can be taken back.",
  "typed-since":
    "somebody has written in {file} since the last computation, where taking it back would erase it: {cells}. Nothing was touched. Put those cells back as they were and try again, or compute again.",
  cells: "sheet “{sheet}”, {addresses}",
  more: "and {count, plural, one {one more cell} other {# more cells}}",
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
  const cells = refusal.code === "typed-since" ? cellWords(refusal.cells, say) : "";
  return capitalised(
    say(refusal.code, { file: file === "" ? say("no-file") : say("file", { file }), cells }),
  );
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
  const rest = cells.length - NAMED;
  return [...named, ...(rest > 0 ? [say("more", { count: rest })] : [])].join("; ");
}
