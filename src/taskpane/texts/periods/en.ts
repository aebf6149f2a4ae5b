import type { PeriodTexts } from "./keys.ts";

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count.toLocaleString("en")} ${many}`;

export const periodsEn: PeriodTexts = {
  heading: "Periods",
  views: "Work on periods",
  closing: "Closing",
  retarget: "Re-target",
  trend: "Trend",
  oiv: "OIV",
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
      `The totals are provisional: ${counted(count, "one row has", "rows have")} no verdict yet. Decide or complete ${count === 1 ? "it" : "them"}, or give the act under which the period is closed nevertheless.`,
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
  retargets: {
    intro:
      "A target or weight that is changed during the year, or an indicator that is dropped, needs an act, a date and a reason (D.Lgs. 150/2009, art. 6). Old and new are kept in Re-targets.",
    search: "Indicator",
    searchHint: "Code, or words of the name.",
    found: (shown, total) =>
      total === 0
        ? "No indicator matches."
        : shown < total
          ? `The first ${String(shown)} of ${total.toLocaleString("en")}.`
          : counted(total, "One indicator", "indicators"),
    list: "Indicators found",
    other: "Change the indicator",
    subject: "What changes",
    subjects: { target: "Target", weight: "Weight", removal: "The indicator is dropped" },
    now: (value) => (value === "" ? "In the plan now: blank" : `In the plan now: ${value}`),
    to: "New value",
    toHint: {
      target: "As in the plan: ≥ 70%, by 30 November, at least 3.",
      weight: "A number, for example 25.",
    },
    reading: (reading) => `Reading: ${reading}`,
    unread: "Not read: written like this the value cannot be assessed.",
    sameVerdict: (verdict) => `The verdict stays: ${verdict}.`,
    verdict: (now, then) => `The verdict goes from ${now} to ${then}.`,
    act: "Act",
    actHint: "For example: DGC 45 of 10/09/2021.",
    on: "Date of the act",
    reason: "Reason",
    reasonHint: "Kept in Re-targets.",
    by: "Decided by",
    warnings: "An evaluator will notice",
    save: "Re-target",
  },
  trends: {
    none: "There is nothing to compare: values of other periods, or of the year before, are needed.",
    list: "Trend of the indicators",
    target: (target) => `target ${target}`,
    value: (period, value) => `${period}: ${value}`,
    series: (values, move) => `Series: ${[...values, ...(move === "" ? [] : [move])].join(", ")}`,
    rule: "How it is judged",
  },
  oivs: {
    intro:
      "The sheet OIV validation has a row for each indicator, for the evaluators to fill in (D.Lgs. 150/2009, art. 14). What is written there stays, through computations too.",
    percent: "Sample: share of each centre’s rows, in %",
    percentHint: "Rounded up. Blank: no sample.",
    percentFault: "A number above 0 and up to 100, or nothing.",
    seed: "Seed",
    seedHint: "With the same share and seed anybody draws the same sample.",
    make: "Make the sheet",
    refresh: "Bring the sheet up to date",
    refreshHint: "Marks on the sheet the rows that changed after they were checked, and adds new ones.",
    counts: ({ open, checked, changed, gone }) =>
      [
        `${checked.toLocaleString("en")} checked`,
        `${open.toLocaleString("en")} to be checked`,
        `${changed.toLocaleString("en")} changed after the check`,
        `${gone.toLocaleString("en")} no longer in the plan`,
      ].join(", "),
    changed: (count) => counted(count, "One row changed after the check", "rows changed after the check"),
    noneChanged: "No row has changed after its check.",
  },
};
