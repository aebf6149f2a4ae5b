import type { CalendarDate } from "../../core/calendar-date.ts";
import { cellText } from "../../core/cell.ts";
import { saysTheSame } from "../says-the-same.ts";
import { columnOf } from "../table-rows.ts";
import type { RowTotal } from "./joint-totals.ts";
import type { PlanTerms } from "./plan-terms.ts";
import { textWrite, type PlanWrite } from "./plan-writes.ts";
import type { WrittenProposal } from "./proposal.ts";
import { replacedValues, valueCell, type SubmissionValues } from "./submission-values.ts";

/** What an accepted value puts into the plan's own columns; what says the same stays as it is. */
export function writesOf(
  { row, cell, dateFormat }: RowTotal,
  group: readonly WrittenProposal[],
): readonly PlanWrite[] {
  if (cell === undefined) return [];
  const isThere = saysTheSame(cell, row.indicator.actual.cell);
  const joined = (key: "cause" | "evidence"): string => joinedWords(group, key);
  return [
    ...(isThere ? [] : [{ row, field: "actual", cell: valueCell(cell, dateFormat) } as const]),
    ...textWrite(row, "cause", joined("cause")),
    ...textWrite(row, "evidence", joined("evidence")),
  ];
}

/** Of one centre as it wrote them; of several each behind its name. */
function joinedWords(group: readonly WrittenProposal[], key: "cause" | "evidence"): string {
  const filled = group.filter(({ handed }) => handed[key] !== "");
  const [only] = filled;
  if (only !== undefined && group.length === 1) return only.handed[key];
  return filled.map(({ centre, handed }) => `${centre}: ${handed[key]}`).join("\n");
}

/** What stood in the plan without standing in *Consuntivi*, where it is written over. */
export function replacedBy(
  total: RowTotal,
  group: readonly WrittenProposal[],
  terms: PlanTerms,
  on: CalendarDate,
): readonly SubmissionValues[] {
  const { row } = total;
  const fields = new Set(writesOf(total, group).map(({ field }) => field));
  const { actual } = row.indicator;
  const [cause, evidence] = [row.source.lines("cause"), row.source.lines("evidence")];
  const known = terms.handedIn(row.key.key);
  const loses =
    (fields.has("actual") &&
      cellText(actual.cell) !== "" &&
      !known.some(({ value, state }) => state === "accepted" && saysTheSame(value.cell, actual.cell))) ||
    (fields.has("cause") && cause !== "" && !known.some((one) => one.cause === cause)) ||
    (fields.has("evidence") && evidence !== "" && !known.some((one) => one.evidence === evidence));
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
      terms.plan.spoken,
    ),
  ];
}
