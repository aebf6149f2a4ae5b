import { fail, type Result } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";
import { Cancelled } from "./cancelled.ts";

const CANCELLED: WorkbookFailure = { code: "cancelled", facts: {} };

/** What office.js says went wrong; undefined for an error that is not its own. */
export const codeOf = (error: unknown): string | undefined => textOf(error, "code");

const CODES: Readonly<Record<string, WorkbookFailure["code"]>> = {
  InvalidOperationInCellEditMode: "cell-being-edited",
  CellEditModeActive: "cell-being-edited",
  WriteNotSupportedWhenModalDialogOpen: "workbook-busy",
  ActivityLimitReached: "workbook-busy",
  InvalidOrTimedOutSession: "workbook-busy",
  InvalidRequestContext: "workbook-busy",
  RequestAborted: "workbook-busy",
  AccessDenied: "not-allowed",
  ReadOnly: "not-allowed",
  InactiveWorkbook: "workbook-busy",
};

/** With these Excel turns a request away before it looks at what is in it. */
const REFUSED_UNREAD = new Set([
  "InvalidOperationInCellEditMode",
  "CellEditModeActive",
  "WriteNotSupportedWhenModalDialogOpen",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
]);

export const isRefusedUnread = (error: unknown): boolean => REFUSED_UNREAD.has(codeOf(error) ?? "");

/**
 * An error of office.js in our own terms. Its message is never shown: it is in the language of Excel's developers.
 *
 * @throws the error again when it is none of office.js: then the fault is ours
 * @source Microsoft, "Error handling with the application-specific JavaScript APIs"
 */
export function failureOf(error: unknown): WorkbookFailure {
  if (error instanceof Cancelled) return CANCELLED;
  const code = codeOf(error);
  if (code === undefined) throw error;
  return {
    code: CODES[code] ?? "host-refused",
    facts: { code, location: locationOf(error) },
  };
}

/** Runs what may be refused. */
export async function refusable<T>(
  run: () => Promise<Result<T, WorkbookFailure>>,
): Promise<Result<T, WorkbookFailure>> {
  try {
    return await run();
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** "Range.values", where Excel says it. */
export function locationOf(error: unknown): string {
  const info: unknown =
    typeof error === "object" && error !== null && "debugInfo" in error ? error.debugInfo : {};
  return textOf(info, "errorLocation") ?? "";
}

/** Errors come from the page of office.js: `instanceof` says nothing about them. */
function textOf(value: unknown, member: string): string | undefined {
  if (typeof value !== "object" || value === null || !(member in value)) return undefined;
  const text: unknown = (value as Record<string, unknown>)[member];
  return typeof text === "string" ? text : undefined;
}
