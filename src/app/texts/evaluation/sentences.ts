import type { Assumption } from "../../../core/assumption.ts";
import type { CellRef, Issue } from "../../../core/issue.ts";
import type { Language } from "../../../core/lexicon/lexicon.ts";
import { capitalised } from "../speaker.ts";
import { evaluationSpeaker } from "./evaluation.ts";
import { wordFacts } from "./facts.ts";

/** What is wrong and what to do about it, as clauses without capital or full stop. */
export interface IssueWords {
  readonly what: string;
  readonly remedy: string;
}

export function issueWords({ code, facts }: Issue, language: Language): IssueWords {
  const say = evaluationSpeaker(language);
  const values = wordFacts(facts, language);
  return { what: say(`issue.${code}`, values), remedy: say(`remedy.${code}`, values) };
}

/** "Foglio «Indicatori», cella H12: il target «boh» non è in una forma riconosciuta. Riscriverlo …." */
export const issueSentence = (issue: Issue, language: Language): string =>
  located(issueWords(issue, language), issue.at, language);

/** The words of an issue as sentences, with the cell it stands in. */
export function located({ what, remedy }: IssueWords, at: CellRef | undefined, language: Language): string {
  const where =
    at === undefined
      ? what
      : evaluationSpeaker(language)("issue.where", { sheet: at.sheet, address: at.address, issue: what });
  return `${sentence(where)} ${sentence(remedy)}`;
}

/** "direzione: minore è meglio, dedotta dal numeratore «oneri»": a clause without capital or full stop. */
export const assumptionClause = ({ code, facts }: Assumption, language: Language): string =>
  evaluationSpeaker(language)(`assumption.${code}`, wordFacts(facts, language));

/** A clause as a sentence: a capital at the beginning, a full stop at the end. */
export const sentence = (clause: string): string =>
  clause.endsWith(".") ? capitalised(clause) : `${capitalised(clause)}.`;
