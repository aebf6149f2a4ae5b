import type { Area } from "../../../ports/snapshot.ts";

/** A conditional format. `kind` is office.js' `ConditionalFormatType`. */
export interface ConditionalRule {
  readonly id: string;
  readonly kind:
    | "Custom"
    | "CellValue"
    | "ContainsText"
    | "TopBottom"
    | "PresetCriteria"
    | "DataBar"
    | "ColorScale"
    | "IconSet";
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** What the rule asks, in office.js' own shape (`{formula}`, `{formula1, operator}`, `{operator, text}` …). */
  rule: Readonly<Record<string, unknown>>;
  /** The look of cells that satisfy it; only what it changes. Data bars and scales keep theirs in `rule`. */
  look: DifferentialLook;
}

export interface DifferentialLook {
  readonly fillColour?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
  /** By side ("EdgeTop" …): line style and colour. */
  readonly borders?: Readonly<Record<string, { readonly style: string; readonly colour: string }>>;
}
