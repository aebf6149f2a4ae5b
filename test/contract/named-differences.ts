import type { Difference } from "./reader/plain.ts";

/** A difference between the two adapters' files that must remain, and why. */
export interface NamedDifference {
  readonly why: string;
  /** In these workbooks only; in all where left out. */
  readonly files?: readonly string[];
  readonly at: RegExp;
}

const FILTERED = ["openpyxl-report.xlsx", "libreoffice-resaved.xlsx", "excel-like.xlsx", "prefixed.xlsx"];

/** What the file adapter cannot know or office.js cannot say. Cells and looks of ours are none of it. */
export const NAMED: readonly NamedDifference[] = [
  {
    why: "A filter is asked again in Excel, by what stands in the cells now; what hangs on the rows moves with them.",
    files: FILTERED,
    at: /^sheets\.Indicatori\.(?:rows\.(?:12|13)|drawings\[0\]\.place\[[0123]\].*)$/,
  },
  {
    why: "The filter of a table ends above its totals row in Excel, whatever LibreOffice had written.",
    files: ["libreoffice-resaved.xlsx"],
    at: /^sheets\.Indicatori\.tables\[0\]\.filter\.area$/,
  },
  {
    why: "Into a cell of the text format Excel takes a truth value as text.",
    files: ["excel-like.xlsx", "prefixed.xlsx"],
    at: /^sheets\.Indicatori\.cells\.D10\.value\.(?:boolean|text)$/,
  },
  {
    why: "With a text goes the mark of its apostrophe in Excel; in a file the emptied cell keeps its style.",
    files: ["excel-like.xlsx", "prefixed.xlsx"],
    at: /^sheets\.Indicatori\.cells\.(?:C13|D11|E12|E13)\.look\.quotePrefix$/,
  },
  {
    why: "A blank cell of the totals row below a new column: in a file without a look of its own, it has its column's.",
    files: ["excel-like.xlsx", "prefixed.xlsx"],
    at: /^sheets\.Indicatori\.cells\.[G-K]14$/,
  },
  {
    why: "The emulated host knows no what-if tables.",
    files: ["excel-like.xlsx", "prefixed.xlsx"],
    at: /^sheets\.Appunti & dati\.cells\.B10\.(?:formula|value)$/,
  },
  {
    why: "The emulated host keeps the looks inside a text only in files without prefixes.",
    files: ["prefixed.xlsx"],
    at: /^sheets\.Indicatori\.cells\.A1\.value\.text$/,
  },
];

/** Those that nobody has named. */
export const unnamed = (file: string, found: readonly Difference[]): readonly Difference[] =>
  found.filter(
    ({ at }) => !NAMED.some(({ files, at: where }) => (files?.includes(file) ?? true) && where.test(at)),
  );
