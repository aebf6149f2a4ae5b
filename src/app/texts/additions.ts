import type { WorkbookLanguage } from "../plan-layout.ts";
import type { AdditionRefusal } from "../template/add-to-workbook.ts";
import { capitalised, speakerOf, type Speaker } from "./speaker.ts";

type AdditionKey = AdditionRefusal["code"];

const it: Readonly<Record<AdditionKey, string>> = {
  "table-taken":
    "c’è già una tabella «{table}»: foglio «{sheet}», celle {address}. Con due tabelle di quel nome il piano non si troverebbe più: provare in una cartella di lavoro nuova, oppure dare un altro nome a quella tabella. Non è stato aggiunto nulla.",
};

const en: Readonly<Record<AdditionKey, string>> = {
  "table-taken":
    "there is a table “{table}” already: sheet “{sheet}”, cells {address}. With two of that name the plan could not be told any more: try in a new workbook, or give that table another name. Nothing was added.",
};

export const ADDITION_TEXTS = { it, en } as const;

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<AdditionKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};

/** Why sample or template were not added, where, and what to do. */
export const additionSentence = ({ code, ...facts }: AdditionRefusal, language: WorkbookLanguage): string =>
  capitalised(SPEAKERS[language](code, facts));
