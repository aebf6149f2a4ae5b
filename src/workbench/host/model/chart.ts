/**
 * A chart. What our own charts need is typed; every further property an add-in sets is kept in `looks` by its path
 * ("legend/position") and given back when read.
 */
export interface Chart {
  readonly id: string;
  name: string;
  /** `Excel.ChartType`: "BarClustered". */
  type: string;
  title: { text: string; visible: boolean };
  readonly series: ChartSeries[];
  /** Points from the left and the top of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** By path, as `chart-parts.ts` lists them; read through `lookOf`, which knows what a new chart has. */
  readonly looks: Map<string, unknown>;
  /** The chart's part in the file it was opened from, while it is drawn as it was; it may stand elsewhere. */
  carriedPath?: string;
}

export interface ChartSeries {
  name: string;
  /** Formulas without "=": "'Per centro'!$B$4:$B$9"; undefined where there is none. */
  categories: string | undefined;
  values: string | undefined;
  /** Of bars, slices and areas: "#RRGGBB"; "" for no fill; undefined: the theme's. */
  colour: string | undefined;
  /** By path, as `chart-parts.ts` lists them; "chartType" where it is not the chart's own. */
  readonly looks: Map<string, unknown>;
}
