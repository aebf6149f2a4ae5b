import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { SavedPolicy } from "../../app/policy/save-policy.ts";
import { noticeSpeaker } from "../session/notice-texts.ts";
import { doneNotice } from "../session/notices.ts";
import type { Prepared } from "./prepared.ts";

/** Rules that wait to be written. The shown results are by those of before, and the notice says so. */
export const preparedPolicy = (
  { changes, inverse }: SavedPolicy,
  couldRestore: boolean,
  language: WorkbookLanguage,
): Prepared => ({
  changes,
  inverse,
  shown: "same",
  settle: (applied) => ({
    notice: doneNotice("save-policy", [noticeSpeaker(language)("rules-saved")], applied, language),
    canRestore: couldRestore,
    status: undefined,
    results: "same",
  }),
});
