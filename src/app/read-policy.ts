import { cellText } from "../core/cell.ts";
import { decimal } from "../core/decimal.ts";
import type { Issue } from "../core/issue.ts";
import type { Policy } from "../core/policy/policy.ts";
import {
  bandsOf,
  DEFAULT_BANDS,
  type BandLevel,
  type Bands,
  type BandRow,
  type BandSets,
} from "../core/policy/status-band.ts";
import { fold as foldWords } from "../core/wording/fold.ts";
import { auditDigest } from "./digest.ts";
import { fold } from "./headings.ts";
import type { LocatedTable } from "./locate-tables.ts";
import { BAND_LEVEL_WORDS, readAmount, readYear, type Parameters } from "./read-parameters.ts";
import { tableRows, type TableRow } from "./table-rows.ts";

const COLOUR = /^#[0-9A-Fa-f]{6}$/u;

/**
 * The rules of the plan's year: *Parametri*, *Fasce*, and defaults for what they leave open. A set of bands with a
 * fault is an issue and the default bands hold in its place, so that no colour rests on a broken rule.
 */
export function readPolicy(
  parameters: Parameters,
  bandTable: LocatedTable | undefined,
  year: number | undefined,
): { readonly policy: Policy; readonly issues: readonly Issue[] } {
  const { bands, issues: ofBands } = readBands(bandTable, year, parameters.policy.cap);
  const named = readNamedBands(bandTable, year, parameters.policy.cap);
  const issues = [...ofBands, ...named.issues];
  const rules = { ...parameters.policy, bands, namedBands: named.bands };
  const ofYear = year === undefined ? "" : `${year}-`;
  return { policy: { ...rules, version: `${ofYear}${auditDigest(canonical(rules))}` }, issues };
}

/** Same rules, same text: every property in a fixed order. */
function canonical({
  method,
  cap,
  decimals,
  missingActual,
  aggregation,
  bands,
  namedBands,
}: Omit<Policy, "version">): string {
  const own = namedBands.size === 0 ? [] : [[...namedBands]];
  return JSON.stringify([
    method,
    cap?.toString() ?? "none",
    decimals,
    missingActual,
    aggregation,
    bands,
    ...own,
  ]);
}

/** A band where it stands. */
export interface PlacedBand {
  readonly band: BandRow;
  readonly row: TableRow;
}

/** The rows of the default set that hold for each level, in the order of the table; of its year where there are any. */
export function bandRows(
  table: LocatedTable | undefined,
  year: number | undefined,
): {
  readonly levels: Readonly<Record<BandLevel, readonly PlacedBand[]>>;
  readonly issues: readonly Issue[];
} {
  return bandsOfSet(table, year, "");
}

/** @param set folded; "" for the default set */
function bandsOfSet(
  table: LocatedTable | undefined,
  year: number | undefined,
  set: string,
): ReturnType<typeof bandRows> {
  const issues: Issue[] = [];
  const levels: Record<BandLevel, (PlacedBand & { readonly ofYear: boolean })[]> = {
    indicator: [],
    objective: [],
    centre: [],
    administration: [],
  };
  for (const row of table === undefined ? [] : tableRows(table)) {
    if (row.text("name") === "" || foldWords(row.text("set")) !== set) continue;
    const rowYear = readYear(row.cell("year"));
    if (rowYear !== undefined && rowYear !== year) continue;
    const level = BAND_LEVEL_WORDS[fold(row.text("level"))];
    const band = readBand(row);
    if (level === undefined || band === undefined) {
      const at = row.at(level === undefined ? "level" : "from");
      issues.push({ code: "bands-unreadable", facts: { name: row.text("name") }, ...(at ? { at } : {}) });
    } else levels[level].push({ ofYear: rowYear !== undefined, band, row });
  }
  const holding = (level: BandLevel): readonly PlacedBand[] => {
    const ofYear = levels[level].filter((row) => row.ofYear);
    return ofYear.length > 0 ? ofYear : levels[level];
  };
  return {
    levels: {
      indicator: holding("indicator"),
      objective: holding("objective"),
      centre: holding("centre"),
      administration: holding("administration"),
    },
    issues,
  };
}

function readBands(
  table: LocatedTable | undefined,
  year: number | undefined,
  cap: Policy["cap"],
): { readonly bands: BandSets; readonly issues: readonly Issue[] } {
  const placed = bandRows(table, year);
  const issues: Issue[] = [...placed.issues];
  const bands: Record<BandLevel, BandSets[BandLevel]> = { ...DEFAULT_BANDS };
  for (const level of ["indicator", "objective", "centre", "administration"] as const) {
    const rows = placed.levels[level];
    if (rows.length === 0) continue;
    const checked = bandsOf(
      rows.map(({ band }) => band),
      cap,
      level,
    );
    issues.push(...checked.issues.map((issue) => placedIssue(issue, rows)));
    if (checked.issues.length === 0) bands[level] = checked.bands;
  }
  return { bands, issues };
}

/** The sets that single indicators name, of the level indicator; one with a fault is an issue and does not hold. */
function readNamedBands(
  table: LocatedTable | undefined,
  year: number | undefined,
  cap: Policy["cap"],
): { readonly bands: Policy["namedBands"]; readonly issues: readonly Issue[] } {
  const names = new Set(table === undefined ? [] : tableRows(table).map((row) => foldWords(row.text("set"))));
  names.delete("");
  const issues: Issue[] = [];
  const bands = new Map<string, Bands>();
  for (const name of names) {
    const { levels, issues: unread } = bandsOfSet(table, year, name);
    const rows = levels.indicator;
    const checked = bandsOf(
      rows.map(({ band }) => band),
      cap,
      "indicator",
    );
    issues.push(...unread, ...checked.issues.map((issue) => placedIssue(issue, rows)));
    if (rows.length > 0 && checked.issues.length === 0) bands.set(name, checked.bands);
  }
  return { bands, issues };
}

/** Where the band that an issue names stands; of two, the second. */
function placedIssue(issue: Issue, rows: readonly PlacedBand[]): Issue {
  const name = issue.facts?.second ?? issue.facts?.name;
  const at = rows.findLast(({ band }) => band.name === name)?.row.at("from");
  return at === undefined ? issue : { ...issue, at };
}

function readBand(row: TableRow): BandRow | undefined {
  const amount = readAmount(row.cell("from"));
  if (amount === undefined || amount.isNegative()) return undefined;
  const colour = row.text("colour");
  return {
    name: row.text("name"),
    // 100 and 100 % are the same: bands are shares.
    from: amount.gt(2) ? amount.div(decimal(100)) : amount,
    colour: COLOUR.test(colour) ? colour : undefined,
    symbol: cellText(row.cell("symbol")) || undefined,
  };
}
