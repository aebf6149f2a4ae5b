import type { CellRef, Issue } from "../../core/issue.ts";
import type { BandLevel } from "../../core/policy/status-band.ts";

/** Why a form is not saved: nothing was written. Worded per language at the edge. */
export type PolicyRefusal =
  /** What stands in a field is no value for it. */
  | {
      readonly code: "unfit-value";
      readonly field: "method" | "cap" | "decimals" | "missingActual" | "aggregation";
    }
  | { readonly code: "band-unfit"; readonly level: BandLevel; readonly name: string }
  | { readonly code: "no-bands"; readonly level: BandLevel }
  /** Holes, overlaps, bands above the cap. */
  | { readonly code: "bands-faulty"; readonly level: BandLevel; readonly issues: readonly Issue[] }
  | TableRefusal;

/** A table of the user's cannot take what is to be written into it. */
export type TableRefusal =
  | { readonly code: "table-locked"; readonly sheet: string }
  /** No room below the table for another row: `at` stands in the way. */
  | { readonly code: "no-room-below"; readonly table: string; readonly at: CellRef }
  | { readonly code: "totals-row"; readonly table: string; readonly at: CellRef }
  /** The table lacks a column that it needs. */
  | {
      readonly code: "column-missing";
      readonly table: string;
      readonly column: string;
      readonly at: CellRef;
    };
