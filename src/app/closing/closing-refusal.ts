import type { CollectRefusal } from "../collect/collect-refusal.ts";
import { collectRefusalSentence } from "../texts/collect/collect.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import type { PolicyRefusal } from "../policy/policy-refusal.ts";
import { policySentence } from "../texts/policy.ts";
import { capitalised } from "../texts/speaker.ts";
import { closingSpeaker } from "../texts/closing/closing.ts";

/** A row without which the totals stay provisional. */
export interface UndecidedRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly because: "no-actual" | "needs-review";
}

/** Why a period is not closed or reopened: nothing was written. */
export type ClosingRefusal =
  | { readonly code: "period-unknown"; readonly period: string; readonly known: string }
  | { readonly code: "no-periods" }
  | {
      readonly code: "already-closed";
      readonly period: string;
      readonly on: string;
      readonly sheet: string;
    }
  | { readonly code: "not-closed"; readonly period: string }
  | { readonly code: "locked"; readonly sheet: string }
  | { readonly code: "provisional"; readonly period: string; readonly rows: readonly UndecidedRow[] }
  | { readonly code: "table"; readonly refusal: PolicyRefusal | CollectRefusal };

/** Anything else is a plan that cannot be read. */
export const isClosingRefusal = (issue: PlanFailure | ClosingRefusal): issue is ClosingRefusal =>
  !("facts" in issue);

/** One sentence, then a line for each row it speaks of. */
export function closingRefusalSentence(refusal: ClosingRefusal, language: WorkbookLanguage): string {
  const say = closingSpeaker(language);
  switch (refusal.code) {
    case "table":
      return tableSentence(refusal.refusal, language);
    case "no-periods":
      return capitalised(say("refusal.no-periods"));
    case "provisional": {
      const { period, rows } = refusal;
      const sentence = capitalised(say("refusal.provisional", { period, count: rows.length }));
      return [sentence, ...undecidedLines(rows, language)].join("\n");
    }
    default: {
      const { code, ...facts } = refusal;
      return capitalised(say(`refusal.${code}`, facts));
    }
  }
}

/** What is told of a period that was closed all the same; nothing where its totals are complete. */
export const provisionalLines = (
  rows: readonly UndecidedRow[],
  language: WorkbookLanguage,
): readonly string[] =>
  rows.length === 0
    ? []
    : [closingSpeaker(language)("provisional", { count: rows.length }), ...undecidedLines(rows, language)];

const undecidedLines = (rows: readonly UndecidedRow[], language: WorkbookLanguage): readonly string[] =>
  rows.map(({ id, code, name, because }) => {
    const label = code === "" || code === id ? id : `${id} (${code})`;
    return `  ${label} ${name}: ${closingSpeaker(language)(`open.${because}`)}`;
  });

const tableSentence = (refusal: PolicyRefusal | CollectRefusal, language: WorkbookLanguage): string =>
  refusal.code === "no-place" ? collectRefusalSentence(refusal, language) : policySentence(refusal, language);
