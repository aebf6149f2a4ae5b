import { evaluateLine, type LineEvaluation } from "../../src/app/evaluate-line.ts";
import type { PublishedCase } from "./published-case.ts";

/** What the engine says of a published row, beside what its body printed. */
export interface JudgedCase {
  readonly row: PublishedCase;
  readonly ours: LineEvaluation;
  /** 1 = 100 %; undefined where none is printed. */
  readonly printed: number | undefined;
  readonly verdict: Agreement;
  readonly attainment: Agreement;
}

/** "nothing": the body printed none. "asks": ours is not sure, and says so: a person is asked. */
export type Agreement = "same" | "differs" | "asks" | "nothing";

/** Attainments are the same within a point: French rows are printed in whole points. */
const TOLERANCE = 0.01 + 1e-9;

/** Judges a row as its body would: French rows by progress from the baseline, all others by ratio, capped. */
export function judgeCase(row: PublishedCase): JudgedCase {
  const ours = evaluateLine(
    JSON.stringify({ ...row, year: yearOf(row.year), baseline: bare(row.baseline) }),
    {
      language: row.lang,
      year: undefined,
      method: row.lang === "fr" ? "progress" : "ratio",
      asOf: undefined,
    },
  );
  const printed = shareOf(row);
  return {
    row,
    ours,
    printed,
    verdict: verdictAgreement(row, ours),
    attainment: attainmentAgreement(printed, ours),
  };
}

function verdictAgreement({ verdict }: PublishedCase, ours: LineEvaluation): Agreement {
  if (verdict === null) return "nothing";
  const isOpen = ours.verdict !== "met" && ours.verdict !== "not-met";
  if (verdict === "not-assessed") return isOpen ? "same" : "differs";
  if (ours.verdict === verdict) return "same";
  return ours.verdict === "needs-review" ? "asks" : "differs";
}

function attainmentAgreement(printed: number | undefined, ours: LineEvaluation): Agreement {
  if (printed === undefined) return "nothing";
  if (ours.cappedAttainment === null) return "asks";
  return Math.abs(ours.cappedAttainment - printed) <= TOLERANCE ? "same" : "differs";
}

/** "2014/15 Q1" is a year of account that begins in 2014: a date in it may be in either. */
const yearOf = (year: PublishedCase["year"]): number | undefined => {
  const found = /^\d{4}$/u.exec(String(year));
  return found === null ? undefined : Number(found[0]);
};

/** The day on which a baseline was measured stands in brackets behind it. */
const bare = (baseline: string | undefined): string | undefined =>
  baseline?.replace(/\s*\(\d{4}-\d{2}-\d{2}\)$/u, "");

/** "93.50%", "100,00%", "83.5 %"; French rows print points without a sign. */
function shareOf({ printedAttainment }: PublishedCase): number | undefined {
  if (printedAttainment === undefined) return undefined;
  const number = Number(printedAttainment.replace("%", "").replace(",", ".").trim());
  return Number.isFinite(number) ? number / 100 : undefined;
}
