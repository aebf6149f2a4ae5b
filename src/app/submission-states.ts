import { fold } from "./headings.ts";
import type { WorkbookLanguage } from "./plan-layout.ts";

/** Where a handed-in value stands. `superseded`: another one was accepted in its place. */
export const SUBMISSION_STATES = {
  draft: { it: "bozza", en: "draft" },
  "handed-in": { it: "trasmesso", en: "handed in" },
  returned: { it: "restituito", en: "returned" },
  accepted: { it: "accettato", en: "accepted" },
  superseded: { it: "sostituito", en: "superseded" },
} as const satisfies Record<string, Readonly<Record<WorkbookLanguage, string>>>;
export type SubmissionState = keyof typeof SUBMISSION_STATES;

const WORDS: ReadonlyMap<string, SubmissionState> = new Map(
  (Object.keys(SUBMISSION_STATES) as SubmissionState[]).flatMap((state) =>
    Object.values(SUBMISSION_STATES[state]).map((word): [string, SubmissionState] => [fold(word), state]),
  ),
);

/** In either language. @returns undefined for other words, and for none */
export const submissionState = (text: string): SubmissionState | undefined => WORDS.get(fold(text));
