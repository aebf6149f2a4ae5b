import type { PrintSetup } from "../../ports/layout.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { SHEET_WORDS } from "./template-words.ts";

/** A4 landscape, as wide as the page, numbered pages; the rows down to `headingRow` on every page where given. */
export function pagePrint(sheet: string, language: WorkbookLanguage, headingRow?: number): PrintSetup {
  return {
    orientation: "landscape",
    fitToWidth: true,
    footer: `${sheet} – ${SHEET_WORDS.page[language]}`,
    ...(headingRow === undefined ? {} : { repeatRows: { from: headingRow, to: headingRow } }),
  };
}
