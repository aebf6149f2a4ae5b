import type { CalendarDate } from "../../core/calendar-date.ts";
import { cellText, type Cell } from "../../core/cell.ts";
import { compareDates, dayNumber } from "../../core/calendar-date.ts";
import type { ColumnCell } from "../../ports/change.ts";
import type { SUBMISSION_COLUMNS, WorkbookLanguage } from "../plan-layout.ts";
import type { Submission } from "../read-submissions.ts";
import { SUBMISSION_STATES, type SubmissionState } from "../submission-states.ts";
import type { Handed, Proposal } from "./proposal.ts";

/** A row of *Consuntivi* on its way there, by column. */
export type SubmissionValues = Readonly<Partial<Record<keyof typeof SUBMISSION_COLUMNS, ColumnCell>>>;

/** Excel makes a text of a number that is written under it. */
const TEXT_FORMAT = "@";
const DATE_FORMAT = "dd/mm/yyyy";
/** Day number of 1 January 1970 in a workbook that counts from 1900. */
const SERIAL_OF_1970 = 25_569;

export const dateCell = (date: CalendarDate, format = DATE_FORMAT): ColumnCell => ({
  value: dayNumber(date) + SERIAL_OF_1970,
  format,
});

/** The value as it was typed: numbers and dates with their format, everything else as the text that a person saw. */
export function valueCell(cell: Cell, dateFormat?: string): ColumnCell {
  switch (cell.kind) {
    case "number":
      return { value: cell.value, format: cell.format === TEXT_FORMAT ? "General" : cell.format };
    case "date":
      return dateCell(cell.date, dateFormat);
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
  language: WorkbookLanguage,
): SubmissionValues {
  const isAccepted = proposal.outcome === "accepted";
  const { savedOn } = handed;
  const date = savedOn !== undefined && compareDates(savedOn, acceptance.on) <= 0 ? savedOn : acceptance.on;
  return filledOnly({
    id: { value: proposal.id, format: "@" },
    centre: text(proposal.centre),
    period: text(proposal.period),
    value: valueCell(handed.value.cell, handed.value.format),
    cause: text(handed.cause),
    evidence: text(handed.evidence),
    remarks: text(handed.remarks),
    state: stateCell(isAccepted ? "accepted" : handed.state, language),
    compiler: text(handed.compiler),
    date: dateCell(date),
    file: text(proposal.file.replace(/^.*[\\/]/u, "")),
    ...(isAccepted ? { acceptedBy: text(acceptance.by), acceptedOn: dateCell(acceptance.on) } : {}),
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
  language: WorkbookLanguage,
): SubmissionValues =>
  filledOnly({
    id: { value: given.id, format: "@" },
    period: text(given.period),
    value: valueCell(given.cell, given.dateFormat),
    cause: text(given.cause),
    evidence: text(given.evidence),
    remarks: text(given.remarks),
    state: stateCell("superseded", language),
    date: dateCell(on),
  });

/** A value that is given back: as the centre had handed it in, under the office's remark. */
export const returnedValues = (
  { id, centre, period, value, cause, evidence, file }: Submission,
  { remark, by, on }: Acceptance & { readonly remark: string },
  language: WorkbookLanguage,
): SubmissionValues =>
  filledOnly({
    id: { value: id, format: "@" },
    centre: text(centre),
    period: text(period),
    value: valueCell(value.cell),
    cause: text(cause),
    evidence: text(evidence),
    remarks: text(remark),
    state: stateCell("returned", language),
    compiler: text(by),
    date: dateCell(on),
    file: text(file),
  });

const filledOnly = (values: SubmissionValues): SubmissionValues =>
  Object.fromEntries(Object.entries(values).filter(([, cell]) => cell.value !== "" && cell.value !== null));
