import { fail } from "../../core/result.ts";
import type { WorkbookFailure } from "../../ports/workbook.ts";

const MIB = 1024 * 1024;

/**
 * What we accept. House rule: a sheet of a million rows stays below, a zip bomb is refused before it costs anything.
 * Sizes are inflated bytes.
 */
export const LIMITS = {
  partBytes: 256 * MIB,
  totalBytes: 512 * MIB,
  /** Parts that are read as a tree: everything but sheet data and shared strings. */
  treeBytes: 32 * MIB,
  parts: 10_000,
  /** Cells of one sheet up to the last one that holds something, gaps counted. */
  cells: 20_000_000,
} as const;

type Refusal = { readonly ok: false; readonly issue: WorkbookFailure };

/** @param part the path of the part in the package, or "zip" for the container itself */
export const damaged = (part: string): Refusal => fail({ code: "damaged", facts: { part } });

export const tooLarge = (what: keyof typeof LIMITS, size: number, part = "zip"): Refusal =>
  fail({ code: "too-large", facts: { what, limit: LIMITS[what], size, part } });
