import type { WorkbookFailure } from "../../ports/workbook.ts";

/** Largest returned file we read, in bytes: a form has some tens of thousands. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** @param size in bytes */
export const fileTooLarge = (size: number, limit = MOST_BYTES): WorkbookFailure => ({
  code: "too-large",
  facts: { what: "fileBytes", size, limit, part: "file" },
});
