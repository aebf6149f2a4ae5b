import { overlaps } from "../../ports/address.ts";
import type { WriteColumns } from "../../ports/change.ts";
import type { ConditionalFormat } from "../../ports/layout.ts";
import type { Area } from "../../ports/snapshot.ts";
import { conditionFormula, markedFormula } from "../rule-formulas.ts";
import { rangeOf, rulesOn } from "./areas.ts";
import type { SeenRule, SeenSheet } from "./seen.ts";
import type { Step } from "./send.ts";

/** Our rules beside a table of the user's, in place of those of ours that touch the same cells or columns. */
export function ruleStep(change: WriteColumns, sheet: SeenSheet): Step {
  const { conditionalFormats: formats, firstRow: top, lastRow: bottom } = change;
  const concerned = [
    ...formats.map(({ area }) => area),
    ...change.columns.map(({ column }): Area => ({ top, left: column, bottom, right: column })),
  ];
  const old = sheet.rules.filter(
    ({ isOurs, areas }) => isOurs && areas.some((area) => concerned.some((one) => overlaps(area, one))),
  );
  return {
    size: 1_000 * (formats.length + old.length),
    queue: (workbook) => {
      const page = workbook.worksheets.getItem(sheet.id);
      const all = rulesOn(page);
      for (const { id } of old) all.getItem(id).delete();
      formats.forEach((format, index) => {
        addRule(page, format, markedFormula(format), sheet.ruleCount - old.length + index);
      });
      return undefined;
    },
  };
}

/** The rules of one of our own sheets need no mark. */
export function addPlainRules(page: Excel.Worksheet, formats: readonly ConditionalFormat[]): void {
  formats.forEach((format, index) => {
    addRule(page, format, conditionFormula(format), index);
  });
}

/** @param priority counted from 0. Excel puts a new rule before all others; the user's come first. */
function addRule(
  page: Excel.Worksheet,
  { area, look }: ConditionalFormat,
  condition: string,
  priority: number,
): void {
  const rule = rangeOf(page, area).conditionalFormats.add("Custom");
  const { custom } = rule;
  custom.rule.formula = `=${condition}`;
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.colour;
  if (look.bold === true) custom.format.font.bold = true;
  // Last of all: a rule that has moved is not to be changed further. @source Microsoft, ConditionalFormat.priority
  rule.priority = priority;
}

/** Rules of ours that lie wholly in an area. */
export const rulesWithin = ({ rules }: SeenSheet, area: Area): readonly SeenRule[] =>
  rules.filter(
    ({ isOurs, areas }) => isOurs && areas.length > 0 && areas.every((one) => isInside(one, area)),
  );

const isInside = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;
