import type { CollectRefusal } from "../../collect/collect-refusal.ts";
import type { OpenRow } from "../../collect/follow-up.ts";
import type { Outcome, Reason } from "../../collect/proposal.ts";
import type { ReturnRefusal } from "../../collect/return-value.ts";
import type { RefusedFile } from "../../collect/read-returned-file.ts";
import type { FileRefusal, FileRemark } from "../../collect/returned.ts";
import type { CellRef } from "../../../core/issue.ts";
import type { WorkbookLanguage } from "../../plan-layout.ts";
import { sentence } from "../evaluation/sentences.ts";
import { failureSentence } from "../failures.ts";
import { policySentence } from "../policy.ts";
import { capitalised, speakerOf, type Speaker, type Values } from "../speaker.ts";
import { en } from "./en.ts";
import { it, type CollectKey } from "./it.ts";

export const COLLECT_TEXTS = { it, en } as const;

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<CollectKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};
export const collectSpeaker = (language: WorkbookLanguage): Speaker<CollectKey> => SPEAKERS[language];

export const outcomeWord = (outcome: Outcome, language: WorkbookLanguage): string =>
  SPEAKERS[language](`outcome.${outcome}`);

/** "Foglio «Scheda», cella H12: manca la causa dello scostamento. Chiederla al centro." */
export function reasonSentence({ code, facts, at }: Reason, language: WorkbookLanguage): string {
  const say = SPEAKERS[language];
  const values = worded(facts, language);
  return placed(say(`reason.${code}`, values), say(`remedy.${code}`, values), at, language);
}

/** What is said of a whole file. */
export function fileSentence(
  { code, facts, at }: FileRefusal | FileRemark,
  language: WorkbookLanguage,
): string {
  const say = SPEAKERS[language];
  const values = worded(facts, language);
  return placed(say(`file.${code}`, values), say(`file-remedy.${code}`, values), at, language);
}

/** Why nothing of a file was read, and what to do. */
export const refusedFileSentence = (refused: RefusedFile, language: WorkbookLanguage): string =>
  refused.kind === "workbook"
    ? failureSentence(refused.issue, language, refused.file)
    : fileSentence(refused.issue, language);

/** Headings of ours, and how values are joined, in the language that is spoken. */
function worded(facts: Reason["facts"], language: WorkbookLanguage): Values {
  const { way, headingEn } = facts;
  return {
    ...facts,
    ...(way === undefined ? {} : { way: SPEAKERS[language](`way.${way}` as CollectKey) }),
    ...(headingEn === undefined || language === "it" ? {} : { heading: headingEn }),
  };
}

function placed(what: string, remedy: string, at: CellRef | undefined, language: WorkbookLanguage): string {
  const where =
    at === undefined
      ? what
      : `${SPEAKERS[language]("where", { sheet: at.sheet, address: at.address })}: ${what}`;
  return `${sentence(where)} ${sentence(remedy)}`;
}

/** Why nothing was written, where, and what to do. */
export function collectRefusalSentence(refusal: CollectRefusal, language: WorkbookLanguage): string {
  if (refusal.code !== "no-place") return policySentence(refusal, language);
  const { because, sheet, address } = refusal;
  return capitalised(SPEAKERS[language](`no-place.${because}`, { sheet, address }));
}

/** What a row still lacks: "valore restituito, da correggere: manca il mese di dicembre". */
export function openWords(
  { because, remark }: Pick<OpenRow, "because" | "remark">,
  language: WorkbookLanguage,
): string {
  const say = SPEAKERS[language];
  const words = because.map((one) => say(`open.${one}`)).join(", ");
  return remark === "" ? words : `${words}: ${remark}`;
}

/** Why a value was not given back, and what to do. */
export function returnRefusalSentence(refusal: ReturnRefusal, language: WorkbookLanguage): string {
  switch (refusal.code) {
    case "return-unknown":
    case "return-ambiguous":
    case "return-nothing":
    case "return-no-remark":
    case "return-which": {
      const { code, ...facts } = refusal;
      return capitalised(SPEAKERS[language](code, facts));
    }
    default:
      return policySentence(refusal, language);
  }
}
