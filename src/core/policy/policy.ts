import { decimal, type Decimal } from "../decimal.ts";
import { DEFAULT_BANDS, type Bands, type BandSets } from "./status-band.ts";

/** How attainment is computed (DOMAIN §4). */
export type Method = "ratio" | "inverse" | "progress" | "all-or-nothing" | "limits" | "stages" | "stabilise";
export const METHODS: readonly Method[] = [
  "ratio",
  "inverse",
  "progress",
  "all-or-nothing",
  "limits",
  "stages",
  "stabilise",
];

/** How totals are made of their children (DOMAIN §5). */
export type Aggregation = "tree-mean" | "flat-mean" | "worst" | "share-met";
export const AGGREGATIONS: readonly Aggregation[] = ["tree-mean", "flat-mean", "worst", "share-met"];

/** The rules of one year, read from *Parametri* and *Fasce*, or the defaults. */
export interface Policy {
  readonly method: Method;
  /** Attainment above it counts as it; undefined: no cap. A fraction: 1 is 100 %. */
  readonly cap: Decimal | undefined;
  /** Decimals of the shown percentage, on which the band is found. */
  readonly decimals: number;
  readonly missingActual: "leave-out" | "zero";
  readonly aggregation: Aggregation;
  readonly bands: BandSets;
  /** Sets of bands that single indicators name, by their folded name. */
  readonly namedBands: ReadonlyMap<string, Bands>;
  /** Year and digest of everything above: two runs under one version used the same rules. */
  readonly version: string;
}

/**
 * House rules, said to be so in every log: no guideline prescribes a method, a cap or bands.
 * Cap 1: every Italian row found published is capped at 100 % (DOMAIN §4).
 */
export const DEFAULT_POLICY: Policy = {
  method: "ratio",
  cap: decimal(1),
  decimals: 1,
  missingActual: "leave-out",
  aggregation: "tree-mean",
  bands: DEFAULT_BANDS,
  namedBands: new Map(),
  version: "default",
};
