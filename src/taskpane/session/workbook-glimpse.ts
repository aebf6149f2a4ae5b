import type { Glimpse } from "../../adapters/office-js/glimpse.ts";

/** The names of the template's table of indicators, as a workbook may write them. */
const PLAN = /^(?:indicatori|indicators)$/i;

/** What to offer until the workbook is read; undefined where only that will tell. */
export const glimpsed = ({ tables, isBlank }: Glimpse): "plan" | "blank" | undefined =>
  isBlank ? "blank" : tables.some((name) => PLAN.test(name)) ? "plan" : undefined;
