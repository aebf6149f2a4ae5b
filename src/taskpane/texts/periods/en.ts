import type { PeriodTexts } from "./keys.ts";

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count.toLocaleString("en")} ${many}`;

export const periodsEn: PeriodTexts = {
  heading: "Periods",
  views: "Work on periods",
  closing: "Closing",
  unread: "The plan was not read: mend what is reported and try again.",
  again: "Refresh",
  missing: "Fill in this field.",
  by: "Closed by",
  byHint: "Name and role: kept on the sheet of the closing.",
  leave: "Leave",
  closings: {
    intro:
      "Closing a period keeps its values, verdicts, totals and rules on a sheet that no computation writes over. What changes later shows here and on the rows of the plan.",
    none: "The workbook has no periods of this year: add the table Periods (Year, Period, From, To, State).",
    list: "Periods",
    open: (ends) => (ends === "" ? "open" : `open, until ${ends}`),
    closed: (on, by) => `closed on ${on} by ${by}`,
    act: (act) => `with provisional totals, act: ${act}`,
    reopened: (on, by, reason) => `reopened on ${on} by ${by}: ${reason}`,
    differences: (count) => counted(count, "One difference since closing", "differences since closing"),
    noDifference: "Nothing has changed since closing.",
    remarks: "To be looked at",
    close: "Close period…",
    closeOf: (period) => `Close period: ${period}`,
    reopen: "Reopen…",
    reopenOf: (period) => `Reopen: ${period}`,
    provisional: (count) =>
      `The totals are provisional: ${counted(count, "one row has", "rows have")} no verdict yet. Decide or complete them, or give the act under which the period is closed nevertheless.`,
    undecided: "Rows without a verdict",
    complete: "Every row that counts has a verdict: the totals are complete.",
    actField: "Act",
    actHint: "For example: resolution no. 7 of 31/01/2022.",
    actMissing: "The totals are provisional: without an act the period is not closed.",
    confirmClosing: "Close period",
    reason: "Reason",
    reasonHint: "Kept on the sheet of the closing.",
    reopenBy: "Reopened by",
    confirmReopening: "Reopen",
  },
};
