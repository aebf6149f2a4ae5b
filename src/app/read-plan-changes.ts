import { cellText } from "../core/cell.ts";
import type { CalendarDate } from "../core/calendar-date.ts";
import type { Issue, IssueCode } from "../core/issue.ts";
import type { Source } from "../core/plan.ts";
import { fold } from "./headings.ts";
import type { LocatedTable } from "./locate-tables.ts";
import type { WorkbookLanguage } from "./plan-layout.ts";
import { readDate } from "./read-parameters.ts";
import { tableRows, type TableRow } from "./table-rows.ts";

/** What a row of *Rimodulazioni* changes. */
export const CHANGE_SUBJECTS = {
  target: { it: "target", en: "target" },
  weight: { it: "peso", en: "weight" },
  indicator: { it: "indicatore", en: "indicator" },
  removal: { it: "eliminazione", en: "removal" },
} as const satisfies Record<string, Readonly<Record<WorkbookLanguage, string>>>;
export type ChangeSubject = keyof typeof CHANGE_SUBJECTS;

/** One row of *Rimodulazioni*: what the plan asked before, and what it asks since. */
export interface PlanChange {
  /** The indicator's key. */
  readonly id: string;
  readonly subject: ChangeSubject;
  readonly before: string;
  readonly after: Source;
  /** *Data*, else *Decorrenza*: when it was decided. */
  readonly on: CalendarDate | undefined;
  readonly act: string;
  readonly row: TableRow;
}

/** What an evaluator needs of a change. @source D.Lgs. 150/2009 art. 6: changes during the year are told in the report */
export const NEEDED = ["date", "act", "reason"] as const;

/** Reads *Rimodulazioni* in the order of its rows; what a cell gets wrong is told with its address. */
export function readPlanChanges(
  table: LocatedTable | undefined,
  ids: ReadonlySet<string>,
  year: number | undefined,
): { readonly changes: readonly PlanChange[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const changes = (table === undefined ? [] : tableRows(table)).flatMap((row): readonly PlanChange[] => {
    const id = row.code("id");
    if (id === "" && row.text("subject") === "" && row.text("after") === "") return [];
    const report = (code: IssueCode, key: string, facts: NonNullable<Issue["facts"]>): void => {
      const at = row.at(key);
      issues.push({ code, facts, ...(at === undefined ? {} : { at }) });
    };
    if (!ids.has(id)) report("change-of-none", "id", { id });
    const subject = changeSubject(row.text("subject"));
    if (subject === undefined) report("change-subject", "subject", { text: row.text("subject") });
    const day = (key: string): CalendarDate | undefined => {
      const date = readDate(row.cell(key), year);
      if (date === undefined && cellText(row.cell(key)) !== "")
        report("change-date", key, { text: row.text(key) });
      return date;
    };
    const [decided, from] = [day("date"), day("from")];
    return subject === undefined
      ? []
      : [
          {
            id,
            subject,
            before: row.text("before"),
            after: row.source("after"),
            on: decided ?? from,
            act: row.text("act"),
            row,
          },
        ];
  });
  return { changes, issues };
}

/** A blank cell speaks of the target, as most changes do. */
function changeSubject(text: string): ChangeSubject | undefined {
  if (text === "") return "target";
  return (Object.keys(CHANGE_SUBJECTS) as ChangeSubject[]).find((subject) =>
    Object.values(CHANGE_SUBJECTS[subject]).some((word) => fold(word) === fold(text)),
  );
}
