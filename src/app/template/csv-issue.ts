/** What a CSV file holds that could not be used as it stands; worded per language at the edge. */
export type CsvIssue =
  /** A quotation mark that is never closed, or the like. `line`: of the file, from 1. */
  | { readonly code: "csv-unreadable"; readonly line: number }
  /** No row of headings has this column, without which there is no plan. */
  | { readonly code: "csv-column-missing"; readonly column: string }
  /** A column that is unknown, or stands there twice: kept as a further column under `kept`. */
  | { readonly code: "csv-column-kept"; readonly heading: string; readonly kept: string }
  /** Values without a heading, kept under `kept` ("Colonna 10, Colonna 11"); `name`: the first indicator that has one. */
  | { readonly code: "csv-column-unnamed"; readonly name: string; readonly kept: string };
