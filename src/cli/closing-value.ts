import {
  closingRefusalSentence,
  isClosingRefusal,
  type ClosingRefusal,
} from "../app/closing/closing-refusal.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { failureSentence } from "../app/texts/failures.ts";
import type { Result } from "../core/result.ts";
import { CliStop, EXIT } from "./exit.ts";

/** The value, or the end of the command with the sentence that says why a period is not closed or reopened. */
export function closingValue<T>(
  result: Result<T, PlanFailure | ClosingRefusal>,
  file: string,
  language: WorkbookLanguage,
): T {
  if (result.ok) return result.value;
  const { issue } = result;
  const sentence = isClosingRefusal(issue)
    ? closingRefusalSentence(issue, language)
    : failureSentence(issue, language, file);
  throw new CliStop(EXIT.refused, sentence);
}
