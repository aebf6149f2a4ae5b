import type { Adornment } from "../../ports/workbook.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { capitalised, speakerOf, type Speaker } from "./speaker.ts";

type LeftOutKey = Adornment | "file" | "no-file";

const it: Readonly<Record<LeftOutKey, string>> = {
  file: "«{file}»",
  "no-file": "questa cartella di lavoro",
  "print-setup":
    "Excel non ha accettato l’impostazione di pagina dei fogli di sintesi in {file}: manca forse una stampante. I risultati ci sono tutti. Prima di stampare, scegliere orientamento e adattamento in Layout di pagina; oppure installare una stampante e calcolare di nuovo.",
  charts:
    "Excel non ha accettato i grafici dei fogli di sintesi in {file}. I risultati ci sono tutti, e le tabelle dicono le stesse cifre. Per avere i grafici calcolare di nuovo in Excel per computer o per il Web.",
  "frozen-panes":
    "Excel non ha accettato i riquadri bloccati nei fogli di sintesi in {file}. I risultati ci sono tutti. Per tenere in vista le intestazioni usare Visualizza, Blocca riquadri.",
  filters:
    "Excel non ha rimesso i filtri che erano attivi in {file}: ora si vedono tutte le righe. I risultati ci sono tutti. Rimettere i filtri dalle frecce delle intestazioni.",
};

const en: Readonly<Record<LeftOutKey, string>> = {
  file: "“{file}”",
  "no-file": "this workbook",
  "print-setup":
    "Excel did not take the page setup of the summary sheets in {file}: perhaps there is no printer. All results are there. Before printing, choose orientation and scaling under Page Layout; or install a printer and compute again.",
  charts:
    "Excel did not take the charts of the summary sheets in {file}. All results are there, and the tables tell the same figures. To have the charts, compute again in Excel for the desktop or the web.",
  "frozen-panes":
    "Excel did not take the frozen panes of the summary sheets in {file}. All results are there. To keep the headings in view use View, Freeze Panes.",
  filters:
    "Excel did not set the filters that were active in {file} again: all rows are in view now. All results are there. Set the filters again from the arrows in the headings.",
};

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<LeftOutKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};

export const LEFT_OUT_TEXTS = { it, en } as const;

/**
 * What Excel refused and results can do without, and what to do: `Applied.leftOut` in words, a sentence or two each.
 *
 * @param file its name as the user gave it; "" in the pane, where there is only the open workbook
 */
export function leftOutSentences(
  leftOut: readonly Adornment[],
  language: WorkbookLanguage,
  file: string,
): readonly string[] {
  const say = SPEAKERS[language];
  const named = file === "" ? say("no-file") : say("file", { file });
  return leftOut.map((adornment) => capitalised(say(adornment, { file: named })));
}
