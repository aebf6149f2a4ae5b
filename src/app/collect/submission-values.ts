import type { CalendarDate } from "../../core/calendar-date.ts";
import { cellText, type Cell } from "../../core/cell.ts";
import { compareDates, formatIsoDate } from "../../core/calendar-date.ts";
import type { ColumnCell } from "../../ports/change.ts";
import { toSerial, type DateSystem } from "../../ports/excel-serial.ts";
import type { SUBMISSION_COLUMNS, WorkbookLanguage } from "../plan-layout.ts";
import type { WorkbookPlan } from "../read-plan.ts";
import type { Submission } from "../read-submissions.ts";
import { SUBMISSION_STATES, type SubmissionState } from "../submission-states.ts";
import type { Handed, Proposal } from "./proposal.ts";

/** A row of *Consuntivi* on its way there, by column. */
export type SubmissionValues = Readonly<Partial<Record<keyof typeof SUBMISSION_COLUMNS, ColumnCell>>>;

/** Excel makes a text of a number that is written under it. */
const TEXT_FORMAT = "@";
const DATE_FORMAT = "dd/mm/yyyy";

/** A day as the workbook counts it; one that its calendar cannot hold as text. */
export function dateCell(date: CalendarDate, dates: DateSystem, format = DATE_FORMAT): ColumnCell {
  const serial = toSerial(date, dates);
  return serial === undefined
    ? { value: formatIsoDate(date), format: TEXT_FORMAT }
    : { value: serial, format };
}

/** The value as it was typed: numbers and dates with their format, everything else as the text that a person saw. */
export function valueCell(cell: Cell, dates: DateSystem, dateFormat?: string): ColumnCell {
  switch (cell.kind) {
    case "number":
      return { value: cell.value, format: cell.format === TEXT_FORMAT ? "General" : cell.format };
    case "date":
      return dateCell(cell.date, dates, dateFormat);
    case "boolean":
      return { value: cell.value };
    case "empty":
      return { value: null };
    case "text":
    case "time":
    case "error":
      return { value: cellText(cell) };
  }
}

const text = (words: string): ColumnCell => ({ value: words });

/** The workbook in which the rows come to stand. */
export type WrittenFor = Pick<WorkbookPlan, "spoken" | "dates">;

/** Who accepts or gives back, and on which day. */
export interface Acceptance {
  readonly by: string;
  readonly on: CalendarDate;
}

export const stateCell = (state: SubmissionState, language: WorkbookLanguage): ColumnCell =>
  text(SUBMISSION_STATES[state][language]);

/** What was handed in, accepted or not. A day of saving after the day of collecting is no day of saving. */
export function handedValues(
  proposal: Proposal,
  handed: Handed,
  acceptance: Acceptance,
  { spoken, dates }: WrittenFor,
): SubmissionValues {
  const isAccepted = proposal.outcome === "accepted";
  const { savedOn } = handed;
  const date = savedOn !== undefined && compareDates(savedOn, acceptance.on) <= 0 ? savedOn : acceptance.on;
  return filledOnly({
    id: { value: proposal.id, format: "@" },
    centre: text(proposal.centre),
    period: text(proposal.period),
    value: valueCell(handed.value.cell, dates, handed.value.format),
    cause: text(handed.cause),
    evidence: text(handed.evidence),
    remarks: text(handed.remarks),
    state: stateCell(isAccepted ? "accepted" : handed.state, spoken),
    compiler: text(handed.compiler),
    date: dateCell(date, dates),
    file: text(proposal.file.replace(/^.*[\\/]/u, "")),
    ...(isAccepted ? { acceptedBy: text(acceptance.by), acceptedOn: dateCell(acceptance.on, dates) } : {}),
  });
}

/** What stood in the plan until another value was accepted, so that nothing is lost. */
export const replacedValues = (
  given: {
    readonly id: string;
    readonly period: string;
    readonly cell: Cell;
    readonly dateFormat: string | undefined;
    readonly cause: string;
    readonly evidence: string;
    readonly remarks: string;
  },
  on: CalendarDate,
  { spoken, dates }: WrittenFor,
): SubmissionValues =>
  filledOnly({
    id: { value: given.id, format: "@" },
    period: text(given.period),
    value: valueCell(given.cell, dates, given.dateFormat),
    cause: text(given.cause),
    evidence: text(given.evidence),
    remarks: text(given.remarks),
    state: stateCell("superseded", spoken),
    date: dateCell(on, dates),
  });

/** A value that is given back: as the centre had handed it in, under the office's remark. */
export const returnedValues = (
  { id, centre, period, value, cause, evidence, file }: Submission,
  { remark, by, on }: Acceptance & { readonly remark: string },
  { spoken, dates }: WrittenFor,
): SubmissionValues =>
  filledOnly({
    id: { value: id, format: "@" },
    centre: text(centre),
    period: text(period),
    value: valueCell(value.cell, dates),
    cause: text(cause),
    evidence: text(evidence),
    remarks: text(remark),
    state: stateCell("returned", spoken),
    compiler: text(by),
    date: dateCell(on, dates),
    file: text(file),
  });

const filledOnly = (values: SubmissionValues): SubmissionValues =>
  Object.fromEntries(Object.entries(values).filter(([, cell]) => cell.value !== "" && cell.value !== null));
