import type { ClosingTexts } from "./it.ts";

export const en: ClosingTexts = {
  title: "Closing of the period",
  "sheet-name": "Closing {period}",
  "fact.period": "Period",
  "fact.year": "Year",
  "fact.judged": "Judged as of",
  "fact.closed-on": "Closed on",
  "fact.closed-by": "Closed by",
  "fact.act": "Act for closing with provisional totals",
  "fact.reopened-on": "Reopened on",
  "fact.reopened-by": "Reopened by",
  "fact.reason": "Reason for reopening",
  "fact.seal": "Digest of the closing",
  help: "Values, verdicts and totals as they were at closing. This sheet is not computed again: what changes later is told on the rows of the plan.",
  "heading.target": "Target at closing",
  "heading.actual": "Actual at closing",
  "heading.digest": "Digest of the inputs",
  totals: "Totals at closing",
  "no-totals": "No totals.",
  administration: "Total of the administration",
  objective: "Objective {name}",
  centre: "Centre {name}",
  scope: "Scope {name}",
  rows: "Rows at closing ({count})",
  rules: "Rules applied",
  "state.closed": "closed",
  "state.reopened": "reopened",
  "refusal.period-unknown":
    "the period “{period}” is none of the plan’s: {known}. Write it as it stands there, or add it to the table Periods.",
  "refusal.no-periods":
    "the plan’s year is not known, and the workbook has no periods. Give the “Plan year” in Parameters, or add the table Periods (Year, Period, From, To, State), and try again.",
  "refusal.already-closed":
    "the period “{period}” has been closed since {on} (sheet “{sheet}”). To change it, reopen it first, with a reason.",
  "refusal.not-closed": "the period “{period}” is not closed: there is nothing to reopen.",
  "refusal.locked":
    "the sheet “{sheet}” is protected: take the protection off and try again. Nothing was written.",
  "refusal.provisional":
    "the period “{period}” is not closed: the totals are provisional, {count, plural, one {# row has} other {# rows have}} no verdict yet. Decide or complete {count, plural, one {it} other {them}}, or give the act under which it is closed nevertheless.",
  provisional:
    "Closed with provisional totals: {count, plural, one {# row without a verdict} other {# rows without a verdict}}.",
  "open.no-actual": "the actual is missing",
  "open.needs-review": "to be decided",
};
