import { gzipSync } from "node:zlib";

/** First load of the pane: at most this much of our JavaScript, gzipped, in bytes. */
export const INITIAL_BUDGET = 160 * 1024;

export interface ScriptSize {
  readonly name: string;
  /** Gzipped, in bytes. */
  readonly gzipped: number;
}

export interface InitialSize {
  readonly scripts: readonly ScriptSize[];
  readonly total: number;
  readonly isWithinBudget: boolean;
}

/**
 * Weighs scripts that a page fetches before its first view is usable: by the page's own elements, or as seen in a browser.
 * office.js is not ours and not weighed.
 *
 * @param read the bytes of a script by its name
 */
export function initialSize(names: Iterable<string>, read: (name: string) => Uint8Array): InitialSize {
  const scripts = [...new Set(names)].map((name) => ({
    name,
    gzipped: gzipSync(read(name), { level: 9 }).length,
  }));
  const total = scripts.reduce((sum, { gzipped }) => sum + gzipped, 0);
  return { scripts, total, isWithinBudget: total <= INITIAL_BUDGET };
}

/** One line a script, largest first, and the total against the budget; in KB of 1,024 bytes. */
export function sizeTable({ scripts, total }: InitialSize): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(7)} KB`;
  return [
    ...[...scripts]
      .sort((a, b) => b.gzipped - a.gzipped)
      .map(({ name, gzipped }) => `${kilobytes(gzipped)}  ${name}`),
    `${kilobytes(total)}  in all, gzipped, of ${String(INITIAL_BUDGET / 1024)} KB`,
  ].join("\n");
}
