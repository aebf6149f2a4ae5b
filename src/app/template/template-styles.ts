import type { CellStyle } from "../../ports/layout.ts";
import { HEADING as SHEET_HEADING } from "../describe/styles.ts";

/** Headings of the columns that people fill in. */
export const HEADING: CellStyle = { ...SHEET_HEADING, align: "center" };
/** Headings of the columns that we write: grey, so that people see which ones to leave alone. */
export const OUTPUT_HEADING: CellStyle = { ...HEADING, fill: "#E4E4E4" };

/** Codes stay as typed: "1.10" must not become a number. */
export const CODE: CellStyle = { format: "@" };
export const CENTRED: CellStyle = { align: "center" };
export const LEFT: CellStyle = { align: "left" };
export const DATE: CellStyle = { format: "dd/mm/yyyy", align: "center" };

export const TABLE_STYLE = "TableStyleLight1";
