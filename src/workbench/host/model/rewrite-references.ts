import type { Book, Sheet } from "./book.ts";
import type { Chart } from "./chart.ts";
import { rewriteFormulas } from "./rename-references.ts";

/** Gives a formula (with its "=") another wording, or the same. */
export type Rewording = (formula: string) => string;

/**
 * Rewords whatever refers to cells anywhere in the book: formulas of cells, names and tables, of rules and
 * validations, and the series of charts.
 */
export function rewriteReferences(book: Book, reword: Rewording): void {
  rewriteFormulas(book, reword);
  for (const sheet of book.sheets) rewriteAttachments(sheet, reword);
}

/** Rewords what the rules, validations and charts of one sheet refer to. */
export function rewriteAttachments(sheet: Sheet, reword: Rewording): void {
  sheet.conditionalRules.forEach((rule) => (rule.rule = reworded(rule.rule, reword)));
  sheet.validations.forEach((validation) => (validation.rule = reworded(validation.rule, reword)));
  sheet.charts.forEach((chart) => {
    rewriteSeries(chart, reword);
  });
}

function rewriteSeries(chart: Chart, reword: Rewording): void {
  for (const series of chart.series) {
    const [categories, values] = [series.categories, series.values].map(
      (reference) => reference && reword(`=${reference}`).slice(1),
    );
    if (categories === series.categories && values === series.values) continue;
    series.categories = categories;
    series.values = values;
    delete chart.carriedPath;
  }
}

type Rule = Readonly<Record<string, unknown>>;

/** The texts of a rule that are formulas, however deep they stand. The same object where nothing changed. */
function reworded(rule: Rule, reword: Rewording): Rule {
  const entries = Object.entries(rule).map(([key, value]) => [key, rewordedValue(value, reword)] as const);
  return entries.some(([key, value]) => value !== rule[key]) ? Object.fromEntries(entries) : rule;
}

function rewordedValue(value: unknown, reword: Rewording): unknown {
  if (typeof value === "string") return value.startsWith("=") ? reword(value) : value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => rewordedValue(item, reword));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  return typeof value === "object" && value !== null ? reworded(value as Rule, reword) : value;
}
