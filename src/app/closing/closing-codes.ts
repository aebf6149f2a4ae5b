import type { IssueCode } from "../../core/issue.ts";

/** What is said of a row that differs from a closed period. */
export const AFTER_CLOSING_CODES = [
  "actual-after-closing",
  "target-after-closing",
  "inputs-after-closing",
  "verdict-after-closing",
  "row-after-closing",
] as const satisfies readonly IssueCode[];

/** What is said of the closings themselves. */
export const CLOSING_CODES = [
  "row-gone-after-closing",
  "closing-edited",
  "closing-gone",
] as const satisfies readonly IssueCode[];

const CODES: ReadonlySet<IssueCode> = new Set([...AFTER_CLOSING_CODES, ...CLOSING_CODES]);
export const isOfClosing = ({ code }: { readonly code: IssueCode }): boolean => CODES.has(code);
