import { PERFORMANCE, PIRA } from "../../core/plan.ts";
import type { CsvRows } from "./csv-headings.ts";
import { registersFrom } from "./registers-from-indicators.ts";
import type {
  Entry,
  IndicatorColumn,
  IndicatorEntry,
  ObjectiveColumn,
  TemplateContent,
} from "./template-content.ts";
import { typedText, typedValue, type Typed } from "./typed-value.ts";

/** The columns of a printed report's transcription (samples/relazione-2021/README.md) that we use. */
const COLUMNS = [
  "row",
  "table_kind",
  "strategic_objective",
  "operative_objective_no",
  "operative_objective",
  "objective_description",
  "code",
  "tags",
  "name",
  "type",
  "unit",
  "data_source",
  "algorithm",
  "target_header",
  "target",
  "result",
  "responsibility_centres",
  "footnote",
] as const;
type TranscriptionRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Whether the first row bears all headings of a transcription. */
export const isTranscription = ([headings = []]: CsvRows): boolean =>
  COLUMNS.every((column) => headings.includes(column));

/**
 * A plan from the transcription of a printed report, which is in Italian. Rows of the main tables are in scope
 * Performance and in the plans printed under their code; rows of the P.I.R.A. tables in PIRA only, and belong to the
 * strategic objective of their chapter. The transcriber's remarks are no part of the document and stay out.
 */
export function contentFromTranscription([headings = [], ...body]: CsvRows): TemplateContent {
  const rows = body.map((cells) => {
    const pairs = COLUMNS.map((column) => [column, (cells[headings.indexOf(column)] ?? "").trim()]);
    return Object.fromEntries(pairs) as TranscriptionRow;
  });
  const year = mostFrequent(rows.map(({ target_header }) => yearOf(target_header)));
  const digits = String(rows.length).length;
  const indicators = rows.map((row): IndicatorEntry => ({
    cells: indicatorCells(row, year, digits),
    further: [],
  }));
  return {
    parameters: year === undefined ? {} : { year: { value: Number(year), format: "General" } },
    indicators,
    furtherHeadings: [],
    objectives: objectivesOf(rows),
    centres: registersFrom(indicators).centres,
  };
}

const isPira = ({ table_kind }: TranscriptionRow): boolean => table_kind === "pira";
const strategicCode = ({ operative_objective_no }: TranscriptionRow): string =>
  operative_objective_no.split(".")[0] ?? "";

function indicatorCells(
  row: TranscriptionRow,
  year: string | undefined,
  digits: number,
): Entry<IndicatorColumn> {
  const tags = row.tags.split(";").filter((tag) => tag !== "");
  return filled({
    id: typedText(`I${row.row.padStart(digits, "0")}`),
    code: typedText(row.code),
    name: typedText(row.name),
    target: typedValue(row.target),
    actual: typedValue(row.result),
    objective: typedText(isPira(row) ? strategicCode(row) : row.operative_objective_no),
    scope: typedText(isPira(row) ? PIRA : [PERFORMANCE, ...tags].join("; ")),
    typology: typedText(row.type),
    algorithm: typedText(row.algorithm),
    unit: typedText(row.unit),
    dataSource: typedText(row.data_source),
    methodNote: typedText(row.footnote),
    centre: typedText(row.responsibility_centres.split(";").join("; ")),
    notes: typedText(printedHeaderNote(row, year)),
  });
}

/** A table that prints another year over its targets than the plan's: kept as a note. */
function printedHeaderNote({ target_header }: TranscriptionRow, year: string | undefined): string {
  const printed = yearOf(target_header);
  return printed === undefined || printed === year
    ? ""
    : `Nel documento la colonna è intestata ${target_header}`;
}

/** Strategic objectives, each followed by its operative ones, in the order of the document. */
function objectivesOf(rows: readonly TranscriptionRow[]): readonly Entry<ObjectiveColumn>[] {
  const byCode = new Map<string, Entry<ObjectiveColumn>>();
  for (const row of rows) {
    byCode.set(
      strategicCode(row),
      filled({
        code: typedText(strategicCode(row)),
        level: typedText("strategico"),
        title: typedText(row.strategic_objective),
      }),
    );
    if (isPira(row)) continue;
    byCode.set(
      row.operative_objective_no,
      filled({
        code: typedText(row.operative_objective_no),
        level: typedText("operativo"),
        parent: typedText(strategicCode(row)),
        title: typedText(row.operative_objective),
        description: typedText(row.objective_description),
      }),
    );
  }
  return [...byCode.values()];
}

const filled = <Column extends string>(cells: Readonly<Record<Column, Typed>>): Entry<Column> =>
  Object.fromEntries(
    Object.entries<Typed>(cells).filter(([, { value }]) => value !== "" && value !== null),
  ) as Entry<Column>;

const yearOf = (header: string): string | undefined => /\b(?:19|20)\d{2}$/u.exec(header)?.[0];

function mostFrequent(years: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const year of years) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].reduce<readonly [string | undefined, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [undefined, 0],
  )[0];
}
