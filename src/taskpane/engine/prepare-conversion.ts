import type { Conversion } from "../../app/convert/convert-range.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { noticeSpeaker } from "../session/notice-texts.ts";
import { doneNotice } from "../session/notices.ts";
import type { Prepared } from "./prepared.ts";

/** A plain range that waits to become a table. */
export const preparedConversion = (
  { changes, inverse, table }: Conversion,
  couldRestore: boolean,
  language: WorkbookLanguage,
): Prepared => ({
  changes,
  inverse,
  shown: "same",
  settle: (applied) => ({
    notice: doneNotice("convert", [noticeSpeaker(language)("converted", { table })], applied, language),
    canRestore: couldRestore,
    status: undefined,
    results: "same",
  }),
});
