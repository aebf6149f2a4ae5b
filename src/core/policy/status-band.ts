import { decimal, type Decimal } from "../decimal.ts";
import type { Issue } from "../issue.ts";

export type BandKey = "full" | "partial" | "insufficient";
export type BandLevel = "indicator" | "objective" | "centre" | "administration";

/** A named interval of attainment: from `from` (included) to the next band's `from` (excluded). */
export interface Band {
  /** Same word in every language, for JSON: the highest, the lowest, whatever lies between (`keyOf`). */
  readonly key: BandKey;
  /** undefined: the default name, worded per language at the edge. */
  readonly name: string | undefined;
  /** A fraction: 0.6 is 60 %. */
  readonly from: Decimal;
  /** "#RRGGBB"; undefined: the default look of its key. */
  readonly colour: string | undefined;
  readonly symbol: string | undefined;
}

/** Highest first. */
export type Bands = readonly Band[];
export type BandSets = Readonly<Record<BandLevel, Bands>>;

/** One row of *Fasce* for a level, before the whole set is checked. */
export interface BandRow {
  readonly name: string;
  readonly from: Decimal;
  readonly colour: string | undefined;
  readonly symbol: string | undefined;
}

const plain = (full: string, partial: string): Bands => [
  { key: "full", name: undefined, from: decimal(full), colour: undefined, symbol: undefined },
  { key: "partial", name: undefined, from: decimal(partial), colour: undefined, symbol: undefined },
  { key: "insufficient", name: undefined, from: decimal(0), colour: undefined, symbol: undefined },
];

/** House rule: indicators ≥ 100 Pieno, ≥ 60 Parziale, below Insufficiente; totals ≥ 95, ≥ 80, below (DOMAIN §4). */
export const DEFAULT_BANDS: BandSets = {
  indicator: plain("1", "0.6"),
  objective: plain("0.95", "0.8"),
  centre: plain("0.95", "0.8"),
  administration: plain("0.95", "0.8"),
};

/**
 * Orders the rows of one set and checks them: it must reach down to 0 (no hole), start every band at its own value
 * (no overlap), and start none above the cap.
 *
 * On indicators the band from 100 % up is reserved for met targets; that holds by construction, because a missed
 * target is always below 1 (DOMAIN §2).
 */
export function bandsOf(
  rows: readonly BandRow[],
  cap: Decimal | undefined,
  level: BandLevel,
): { readonly bands: Bands; readonly issues: readonly Issue[] } {
  const sorted = rows.toSorted((a, b) => b.from.cmp(a.from));
  const issues: Issue[] = [];
  sorted.forEach((row, index) => {
    const above = sorted[index - 1];
    if (above !== undefined && above.from.eq(row.from)) {
      issues.push({ code: "bands-overlap", facts: { first: above.name, second: row.name } });
    }
    if (cap !== undefined && row.from.gt(cap)) {
      issues.push({ code: "bands-above-cap", facts: { name: row.name, cap: cap.toString() } });
    }
  });
  const lowest = sorted.at(-1);
  if (lowest !== undefined && lowest.from.gt(0)) {
    issues.push({ code: "bands-hole", facts: { name: lowest.name, from: lowest.from.toString() } });
  }
  const bands = sorted.map((row, index): Band => ({ ...row, key: keyOf(row, index, sorted.length, level) }));
  return { bands, issues };
}

/** `full` is the highest band; on indicators only one that starts at 100 %, for it is reserved for met targets. */
function keyOf({ from }: BandRow, index: number, count: number, level: BandLevel): BandKey {
  if (from.gte(1) || (index === 0 && level !== "indicator")) return "full";
  return index === count - 1 ? "insufficient" : "partial";
}

/** The band of a rounded, capped attainment. The lowest band holds everything below the others. */
export function bandOf(attainment: Decimal, bands: Bands): Band | undefined {
  return bands.find((band) => attainment.gte(band.from)) ?? bands.at(-1);
}
