import type { OpenWorkbook as OfficeWorkbook } from "../../adapters/office-js/open-workbook.ts";

/** What the session asks of the workbook that is open in Excel. */
export type OpenWorkbook = Pick<OfficeWorkbook, "see" | "apply">;
