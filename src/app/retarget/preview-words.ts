import type { Issue } from "../../core/issue.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import type { ChangeSubject } from "../read-plan-changes.ts";
import { issueWords, located } from "../texts/evaluation/sentences.ts";
import { formatNumber } from "../texts/numbers.ts";
import { proofWords } from "../texts/proof-words.ts";
import type { RetargetPreview } from "./preview-retarget.ts";

/** What a change of the plan would come to, before or as it is written. */
export interface PreviewWords {
  /** How the new target or weight is read; "" where it is not, or where something else changes. */
  readonly reading: string;
  /** What it assumes or leaves open, and the row does not say already. */
  readonly notes: readonly string[];
  /** What an evaluator would object to. */
  readonly warnings: readonly string[];
}

export const previewWords = (
  preview: RetargetPreview,
  subject: ChangeSubject,
  language: WorkbookLanguage,
): PreviewWords => ({
  reading: readingOf(preview, subject, language),
  notes: subject === "removal" ? [] : notesOf(preview, language),
  warnings: preview.flags.map((issue) => placeless(issue, language)),
});

function readingOf(
  { then, weight }: RetargetPreview,
  subject: ChangeSubject,
  language: WorkbookLanguage,
): string {
  if (subject === "weight") return weight === undefined ? "" : formatNumber(weight, language);
  return (subject === "target" && then && proofWords(then.proof, language).target) || "";
}

function notesOf({ now, then }: RetargetPreview, language: WorkbookLanguage): readonly string[] {
  if (then === undefined) return [];
  const isNew = ({ code }: Pick<Issue, "code">): boolean =>
    now.proof.issues.every((issue) => issue.code !== code);
  const said = new Set(proofWords(now.proof, language).assumptions);
  return [
    ...proofWords(then.proof, language).assumptions.filter((assumption) => !said.has(assumption)),
    ...then.proof.issues.filter(isNew).map((issue) => placeless(issue, language)),
  ];
}

/** The row is known, and so is the cell. */
const placeless = (issue: Issue, language: WorkbookLanguage): string =>
  located(issueWords(issue, language), undefined, language);
