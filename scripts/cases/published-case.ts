import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A row that a public body printed, transcribed cell by cell (`test/published-cases/README.md`). */
export interface PublishedCase {
  readonly id: string;
  readonly lang: "it" | "en" | "fr";
  readonly kind: "indicator" | "milestone" | "rollup";
  readonly body: string;
  readonly year: number | string;
  readonly name: string;
  readonly target?: string;
  readonly actual?: string;
  readonly baseline?: string;
  readonly printedAttainment?: string;
  readonly printedStatus?: string;
  readonly verdict: "met" | "not-met" | "not-assessed" | null;
  /** Whether plain arithmetic gives what was published. */
  readonly arith: "agrees" | "contradicts" | "n/a";
}

const FILE = join(import.meta.dirname, "../../test/published-cases/cases.jsonl");

export const publishedCases = (): readonly PublishedCase[] =>
  readFileSync(FILE, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as PublishedCase);
