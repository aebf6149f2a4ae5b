import type { Proof } from "../../core/assessment/assessment.ts";
import { formatStep } from "../../core/assessment/step.ts";
import { lexiconOf, type Language } from "../../core/lexicon/lexicon.ts";
import { assumptionClause, issueWords, located, sentence, type IssueWords } from "./evaluation/sentences.ts";
import { computedClause } from "./formula-words.ts";
import { actualWords, targetWords } from "./readings.ts";

/** What a proof holds, in words: said once for the note beside the row and the sheets that list it. */
export interface ProofWords {
  /** As it was read: "≥ 80 %"; undefined where it was not. */
  readonly target: string | undefined;
  readonly actual: string | undefined;
  /** The row's formula worked out, as a sentence. */
  readonly computed: string | undefined;
  /** A sentence each. */
  readonly assumptions: readonly string[];
  readonly issues: readonly (IssueWords & {
    /** What is wrong, where, and what to do about it. */
    readonly sentences: string;
  })[];
  /** Their arithmetic, in the order of the steps. */
  readonly steps: readonly string[];
}

export function proofWords(proof: Proof, language: Language): ProofWords {
  const { target, actual, computed, assumptions, issues, steps } = proof;
  const { decimalMark } = lexiconOf(language).numbers;
  return {
    target: target && targetWords(target.reading, language),
    actual: actual && actualWords(actual.reading, language),
    computed: computed && sentence(computedClause(computed, language)),
    assumptions: assumptions.map((assumption) => sentence(assumptionClause(assumption, language))),
    issues: issues.map((issue) => {
      const words = issueWords(issue, language);
      return { ...words, sentences: located(words, issue.at, language) };
    }),
    steps: steps.map((step) => formatStep(step, decimalMark)),
  };
}
