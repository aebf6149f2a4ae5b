import type { CalendarDate } from "../core/calendar-date.ts";
import { cellText } from "../core/cell.ts";
import type { Issue, IssueCode } from "../core/issue.ts";
import type { Source } from "../core/plan.ts";
import type { LocatedTable } from "./locate-tables.ts";
import type { CentreRegister } from "./read-centres.ts";
import { readDate } from "./read-parameters.ts";
import { submissionState, type SubmissionState } from "./submission-states.ts";
import { tableRows, type TableRow } from "./table-rows.ts";

/** One row of *Consuntivi*: a value that a centre has handed in, or one that stood in the plan before. */
export interface Submission {
  /** The indicator's key. */
  readonly id: string;
  /** The centre's key; "" where nobody is named. */
  readonly centre: string;
  /** As written; "" for the year as a whole. */
  readonly period: string;
  readonly value: Source;
  readonly cause: string;
  readonly evidence: string;
  /** Undefined where the word is none of ours. */
  readonly state: SubmissionState | undefined;
  readonly date: CalendarDate | undefined;
  readonly file: string;
  readonly row: TableRow;
}

/** Reads *Consuntivi* row by row; what a cell gets wrong is told with its address and stops no other row. */
export function readSubmissions(
  table: LocatedTable | undefined,
  centres: CentreRegister,
  ids: ReadonlySet<string>,
): { readonly submissions: readonly Submission[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const submissions = (table === undefined ? [] : tableRows(table)).flatMap((row): readonly Submission[] => {
    const id = row.code("id");
    if (id === "" && row.text("value") === "") return [];
    const report = (code: IssueCode, key: string, facts: Issue["facts"]): void => {
      const at = row.at(key);
      issues.push({ code, ...(facts === undefined ? {} : { facts }), ...(at === undefined ? {} : { at }) });
    };
    if (!ids.has(id)) report("submission-of-none", "id", { id });
    const { keys, unknown } = centres.resolve(row.lines("centre"));
    for (const centre of unknown) report("centre-unknown", "centre", { centre });
    const state = submissionState(row.text("state"));
    if (state === undefined && row.text("state") !== "")
      report("submission-state", "state", { text: row.text("state") });
    const date = readDate(row.cell("date"));
    if (date === undefined && cellText(row.cell("date")) !== "")
      report("submission-date", "date", { text: row.text("date") });
    return [
      {
        id,
        centre: keys[0] ?? "",
        period: row.text("period"),
        value: row.source("value"),
        cause: row.lines("cause"),
        evidence: row.lines("evidence"),
        state,
        date,
        file: row.text("file"),
        row,
      },
    ];
  });
  return { submissions, issues };
}
