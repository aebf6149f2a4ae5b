import { tidy } from "../../core/cell.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { fold } from "../headings.ts";
import { INDICATOR_COLUMNS, type WorkbookLanguage } from "../plan-layout.ts";
import { findHeadings, type CsvHeadings, type CsvRows } from "./csv-headings.ts";
import type { CsvIssue } from "./csv-issue.ts";
import { registersFrom } from "./registers-from-indicators.ts";
import type { Entry, IndicatorColumn, IndicatorEntry, TemplateContent } from "./template-content.ts";
import { contentFromTranscription, isTranscription } from "./content-from-transcription.ts";
import { typedText, typedValue, type Typed } from "./typed-value.ts";

export interface CsvContent {
  readonly content: TemplateContent;
  /** The language of the headings. */
  readonly language: WorkbookLanguage;
  readonly issues: readonly CsvIssue[];
}

/** Columns whose figures, percentages and dates become numbers; codes and words stay text. */
const TYPED_COLUMNS: ReadonlySet<IndicatorColumn> = new Set<IndicatorColumn>([
  "target",
  "actual",
  "attainment",
  "variance",
  "baseline",
  "previous",
  "targetNext",
  "targetAfter",
  "due",
  "weight",
  "decidedOn",
]);

/** Excel allows 255 characters; this leaves room for a number. */
const LONGEST_HEADING = 240;

/**
 * A plan from the rows of a CSV: the transcription of a printed report, or any table whose headings are ours
 * (Italian or English, with their synonyms). Columns that are not ours, or stand there twice, are kept as further
 * columns and said; nothing is dropped. Objectives and centres that the rows name are entered in the registers.
 *
 * @returns `csv-column-missing` where no row of headings names both the indicator and its target
 */
export function contentFromCsv(rows: CsvRows): Result<CsvContent, CsvIssue> {
  if (isTranscription(rows)) {
    return ok({ content: contentFromTranscription(rows), language: "it", issues: [] });
  }
  const found = findHeadings(rows);
  const { columns, spoken, year } = found.matched;
  const language: WorkbookLanguage = spoken.en > spoken.it ? "en" : "it";
  for (const key of ["name", "target"] as const) {
    if (columns[key] === undefined) {
      return fail({ code: "csv-column-missing", column: INDICATOR_COLUMNS[key][language] });
    }
  }
  const body = rows.slice(found.row + 1).filter((row) => row.some((text) => text.trim() !== ""));
  const further = furtherColumns(rows[found.row] ?? [], body, found, language);
  const indicators = body.map((row): IndicatorEntry => ({
    cells: cellsOf(row, columns, language),
    further: further.map(({ index }) => typedValue(row[index] ?? "", language)),
  }));
  return ok({
    content: {
      parameters: year === undefined ? {} : { year: { value: year, format: "General" } },
      indicators,
      furtherHeadings: further.map(({ kept }) => kept),
      ...registersFrom(indicators),
    },
    language,
    issues: furtherIssues(further, body, columns.name ?? 0),
  });
}

/** Every further column by its heading; those without one in a single issue, for they have one cause. */
function furtherIssues(
  further: readonly FurtherColumn[],
  body: CsvRows,
  nameAt: number,
): readonly CsvIssue[] {
  const unnamed = further.filter(({ heading }) => heading === "");
  const first = body.find((row) => unnamed.some(({ index }) => (row[index] ?? "").trim() !== ""));
  return [
    ...further
      .filter(({ heading }) => heading !== "")
      .map(({ heading, kept }) => ({ code: "csv-column-kept" as const, heading, kept })),
    ...(first === undefined
      ? []
      : [
          {
            code: "csv-column-unnamed" as const,
            name: (first[nameAt] ?? "").trim(),
            kept: unnamed.map(({ kept }) => kept).join(", "),
          },
        ]),
  ];
}

function cellsOf(
  row: readonly string[],
  columns: CsvHeadings["matched"]["columns"],
  language: WorkbookLanguage,
): Entry<IndicatorColumn> {
  const cells: Partial<Record<IndicatorColumn, Typed>> = {};
  for (const [key, index] of Object.entries(columns) as [IndicatorColumn, number][]) {
    const text = (row[index] ?? "").trim();
    if (text === "") continue;
    cells[key] = TYPED_COLUMNS.has(key) ? typedValue(text, language) : typedText(text);
  }
  return cells;
}

interface FurtherColumn {
  readonly index: number;
  readonly heading: string;
  /** The heading it gets: never blank, never one that stands there already. */
  readonly kept: string;
}

function furtherColumns(
  headings: readonly string[],
  body: CsvRows,
  { matched: { columns } }: CsvHeadings,
  language: WorkbookLanguage,
): readonly FurtherColumn[] {
  const used = new Set<number>(Object.values(columns));
  const taken = new Set(Object.values(INDICATOR_COLUMNS).map((spec) => fold(spec[language])));
  const width = Math.max(headings.length, ...body.map((row) => row.length));
  const kept: FurtherColumn[] = [];
  for (let index = 0; index < width; index += 1) {
    const heading = tidy(headings[index] ?? "");
    const isBlank = heading === "" && body.every((row) => (row[index] ?? "").trim() === "");
    if (used.has(index) || isBlank) continue;
    const wanted = heading === "" ? `${language === "it" ? "Colonna" : "Column"} ${index + 1}` : heading;
    const free = freeHeading(wanted, taken);
    taken.add(fold(free));
    kept.push({ index, heading, kept: free });
  }
  return kept;
}

/** "Note", "Note (2)", "Note (3)" …: the first that is not taken. */
function freeHeading(wanted: string, taken: ReadonlySet<string>): string {
  const short = wanted.slice(0, LONGEST_HEADING);
  let name = short;
  for (let count = 2; taken.has(fold(name)); count += 1) name = `${short} (${count})`;
  return name;
}
