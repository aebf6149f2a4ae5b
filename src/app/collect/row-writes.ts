import type { CalendarDate } from "../../core/calendar-date.ts";
import { cellText } from "../../core/cell.ts";
import type { Submission } from "../read-submissions.ts";
import { sameAnswer } from "../same-answer.ts";
import { columnOf } from "../table-rows.ts";
import type { RowTotal, TotalPart } from "./joint-totals.ts";
import { answerContext, type PlanTerms } from "./plan-terms.ts";
import { textWrite, type PlanWrite } from "../plan-writes.ts";
import { replacedValues, valueCell, type SubmissionValues } from "./submission-values.ts";

/** What an accepted value puts into the plan's own columns; what says the same stays as it is. */
export function writesOf(
  { row, cell, dateFormat, parts }: RowTotal,
  terms: Pick<PlanTerms, "plan">,
): readonly PlanWrite[] {
  if (cell === undefined) return [];
  const isThere = sameAnswer(cell, row.indicator.actual.cell, answerContext(terms, row));
  return [
    ...(isThere
      ? []
      : [{ row, field: "actual", cell: valueCell(cell, terms.plan.dates, dateFormat) } as const]),
    ...textWrite(row, "cause", joinedWords(parts, "cause")),
    ...textWrite(row, "evidence", joinedWords(parts, "evidence")),
  ];
}

/** Of one centre as it wrote them; of several each behind its name. */
function joinedWords(parts: readonly TotalPart[], key: "cause" | "evidence"): string {
  const [only, other] = parts;
  if (only !== undefined && other === undefined) return only[key];
  return parts
    .filter((part) => part[key] !== "")
    .map((part) => `${part.centre}: ${part[key]}`)
    .join("\n");
}

/** What stood in the plan without standing in *Consuntivi*, where it is written over. */
export function replacedBy(total: RowTotal, terms: PlanTerms, on: CalendarDate): readonly SubmissionValues[] {
  const { row } = total;
  const fields = new Set(writesOf(total, terms).map(({ field }) => field));
  const { actual } = row.indicator;
  const [cause, evidence] = [row.source.lines("cause"), row.source.lines("evidence")];
  const known = terms.handedIn(row.key.key);
  const loses =
    (fields.has("actual") &&
      cellText(actual.cell) !== "" &&
      !known.some(
        ({ value, state }) =>
          state === "accepted" && sameAnswer(value.cell, actual.cell, answerContext(terms, row)),
      )) ||
    (fields.has("cause") && !isTold(cause, known, "cause")) ||
    (fields.has("evidence") && !isTold(evidence, known, "evidence"));
  if (!loses) return [];
  const { sheet } = terms.plan.table;
  const column = columnOf(terms.plan.table, "actual") ?? 0;
  const formula = sheet.formulas.has(`${row.source.row}:${column}`)
    ? (sheet.lookUp.formula(row.source.row, column) ?? "")
    : "";
  const place = actual.at === undefined ? "" : `${actual.at.sheet}!${actual.at.address}`;
  return [
    replacedValues(
      {
        id: row.key.key,
        period: "",
        cell: actual.cell,
        dateFormat:
          actual.cell.kind === "date" ? sheet.lookUp.numberFormat(row.source.row, column) : undefined,
        cause,
        evidence,
        remarks: [place, formula].filter((words) => words !== "").join(" "),
      },
      on,
      terms.plan,
    ),
  ];
}

/** Words that stand in *Consuntivi* already, as one centre wrote them or joined with the others'. */
function isTold(words: string, known: readonly Submission[], key: "cause" | "evidence"): boolean {
  const told = new Set(known.flatMap((one) => [one[key], `${one.centre}: ${one[key]}`]));
  return words === "" || told.has(words) || words.split("\n").every((line) => told.has(line));
}
