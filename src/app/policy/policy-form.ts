import type { CellRef, Issue } from "../../core/issue.ts";
import { ok, type Result } from "../../core/result.ts";
import { bandsOf, DEFAULT_BANDS, type BandLevel, type Bands } from "../../core/policy/status-band.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { locateTable } from "../locate-tables.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { readPlan } from "../read-plan.ts";
import { bandRows } from "../read-policy.ts";
import { bandLook } from "../describe/palette.ts";
import { bandName, bandSymbol } from "../texts/evaluation/labels.ts";
import { issueSentence } from "../texts/evaluation/sentences.ts";
import { weightFaults } from "./weight-faults.ts";

/** The rules of the plan's year as a form. Percentages: 100 is 100 %. */
export interface PolicyForm {
  /** A `Method`. */
  readonly method: string;
  /** Undefined: no cap. */
  readonly capPercent: number | undefined;
  readonly decimals: number;
  readonly missingActual: "leave-out" | "zero";
  /** An `Aggregation`. */
  readonly aggregation: string;
  /** By level, the highest first: as the table has them, also where they are faulty, else the defaults. */
  readonly bands: readonly BandForm[];
  readonly faults: readonly PolicyFault[];
}

export interface BandForm {
  readonly level: BandLevel;
  readonly name: string;
  readonly fromPercent: number;
  /** "#RRGGBB" */
  readonly colour: string;
  readonly symbol: string;
}

/** What of rules and weights does not hold together, and where. */
export interface PolicyFault {
  readonly sentence: string;
  readonly at: CellRef | undefined;
}

export const BAND_LEVELS = ["indicator", "objective", "centre", "administration"] as const;

const FAULTS: ReadonlySet<Issue["code"]> = new Set([
  "parameter-unknown",
  "parameter-unreadable",
  "bands-hole",
  "bands-overlap",
  "bands-above-cap",
  "bands-unreadable",
  "weight-unreadable",
  "method-unknown",
]);

/** @param language of the names of default bands and of the sentences; undefined: the workbook's */
export function readPolicyForm(
  snapshot: Snapshot,
  language?: WorkbookLanguage,
): Result<PolicyForm, PlanFailure> {
  const read = readPlan(snapshot, language);
  if (!read.ok) return read;
  const { policy, plan, issues } = read.value;
  const spoken = read.value.language;
  const faults = [
    ...issues.filter(({ code }) => FAULTS.has(code)),
    ...plan.indicators.flatMap((row) => row.issues.filter(({ code }) => FAULTS.has(code))),
    ...weightFaults(snapshot, read.value),
  ];
  return ok({
    method: policy.method,
    capPercent: policy.cap?.times(100).toNumber(),
    decimals: policy.decimals,
    missingActual: policy.missingActual,
    aggregation: policy.aggregation,
    bands: BAND_LEVELS.flatMap((level) =>
      bandForms(level, standingBands(snapshot, plan.year, policy.cap, level), spoken),
    ),
    faults: faults.map((issue) => ({ sentence: issueSentence(issue, spoken), at: issue.at })),
  });
}

function standingBands(
  snapshot: Snapshot,
  year: number | undefined,
  cap: Parameters<typeof bandsOf>[1],
  level: BandLevel,
): Bands {
  const rows = bandRows(locateTable(snapshot, "bands"), year).levels[level].map(({ band }) => band);
  return rows.length === 0 ? DEFAULT_BANDS[level] : bandsOf(rows, cap, level).bands;
}

/** As the pane shows them: with the colour and the sign that hold. */
export const bandForms = (level: BandLevel, bands: Bands, language: WorkbookLanguage): readonly BandForm[] =>
  bands.map((band) => ({
    level,
    name: bandName(band, language),
    fromPercent: band.from.times(100).toNumber(),
    colour: bandLook(band).fill,
    symbol: bandSymbol(band),
  }));
