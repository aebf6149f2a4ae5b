import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { Addition } from "../../app/template/add-to-workbook.ts";
import { doneNotice } from "../session/notices.ts";
import { noticeSpeaker } from "../session/notice-texts.ts";
import type { Prepared } from "./prepared.ts";

/** New sheets that wait to be written. What they hold is told by the next look. */
export const preparedAddition = (
  { changes, inverse, sheets }: Addition,
  task: "sample" | "template",
  couldRestore: boolean,
  language: WorkbookLanguage,
): Prepared => ({
  changes,
  inverse,
  shown: "same",
  settle: (applied) => ({
    notice: doneNotice(
      task,
      [noticeSpeaker(language)("made", { sheets: sheets.length, names: sheets.join(", ") })],
      applied,
      language,
    ),
    canRestore: couldRestore,
    status: undefined,
    results: "same",
  }),
});
