import type { VerdictKind } from "../../src/core/assessment/assessment.ts";

/** What DOMAIN §6 expects of a row of the founding report; `attainment` is the capped one, where it is below 1. */
export interface ExpectedRow {
  readonly row: number;
  readonly code: string;
  readonly verdict: VerdictKind;
  readonly attainment?: number;
  /** Debatable: listed under "Da decidere". */
  readonly debatable?: true;
}

const EXCEPTIONS: readonly ExpectedRow[] = [
  { row: 1, code: "1.1.1", verdict: "not-met", attainment: 0.7875 },
  { row: 7, code: "1.2.2", verdict: "not-met", attainment: 0.9459 },
  { row: 15, code: "2.2.2", verdict: "not-met", attainment: 0 },
  { row: 17, code: "2.2.4", verdict: "not-met", attainment: 0.97 },
  { row: 28, code: "3.3.2", verdict: "not-met", attainment: 0.9444 },
  { row: 32, code: "3.2.2", verdict: "deferred" },
  { row: 35, code: "4.1.3", verdict: "not-met", attainment: 0.9467 },
  { row: 39, code: "5.1.2", verdict: "not-met", attainment: 0.976 },
  { row: 43, code: "6.1.1", verdict: "not-met", attainment: 0.8333 },
  { row: 47, code: "6.1.5", verdict: "not-met", attainment: 0.8333 },
  { row: 53, code: "6.3.1", verdict: "not-met", attainment: 0 },
  { row: 56, code: "6.4.1", verdict: "needs-review", debatable: true },
  { row: 57, code: "6.4.2", verdict: "needs-review", debatable: true },
  { row: 59, code: "6.0.1", verdict: "not-met", attainment: 0.97, debatable: true },
  { row: 60, code: "6.0.2", verdict: "met", debatable: true },
  { row: 62, code: "6.2.1", verdict: "needs-review", debatable: true },
  { row: 63, code: "6.5.3", verdict: "not-met", attainment: 0 },
  { row: 64, code: "6.5.4.", verdict: "met", debatable: true },
];

/** All 64 rows, in document order: met and not debatable unless listed above. */
export const expectedRows = (codes: readonly string[]): readonly ExpectedRow[] =>
  codes.map(
    (code, index) =>
      EXCEPTIONS.find(({ row }) => row === index + 1) ?? { row: index + 1, code, verdict: "met" },
  );
