import type {
  BAND_COLUMNS,
  CENTRE_COLUMNS,
  INDICATOR_COLUMNS,
  OBJECTIVE_COLUMNS,
  ParameterKey,
} from "../plan-layout.ts";
import type { Typed } from "./typed-value.ts";

export type IndicatorColumn = keyof typeof INDICATOR_COLUMNS;
export type ObjectiveColumn = keyof typeof OBJECTIVE_COLUMNS;
export type BandColumn = keyof typeof BAND_COLUMNS;
export type CentreColumn = keyof typeof CENTRE_COLUMNS;

/** A row of a table by column key; a column left out is a blank cell. */
export type Entry<Column extends string> = Readonly<Partial<Record<Column, Typed>>>;

/** What a new workbook is filled with: nothing for the template, a whole plan for a sample or a CSV. */
export interface TemplateContent {
  /** Parameters left out get their default. */
  readonly parameters: Entry<ParameterKey>;
  /** Left out: the default bands. */
  readonly bands?: readonly Entry<BandColumn>[];
  readonly indicators: readonly IndicatorEntry[];
  /** Headings of the columns that are not ours; they stand right of all others. */
  readonly furtherHeadings: readonly string[];
  readonly objectives: readonly Entry<ObjectiveColumn>[];
  readonly centres: readonly Entry<CentreColumn>[];
}

export interface IndicatorEntry {
  readonly cells: Entry<IndicatorColumn>;
  /** One per further heading, in the same order. */
  readonly further: readonly Typed[];
}

export const EMPTY_CONTENT: TemplateContent = {
  parameters: {},
  indicators: [],
  furtherHeadings: [],
  objectives: [],
  centres: [],
};
