import type { Centre } from "../../../core/plan.ts";
import { fold } from "../../headings.ts";
import { locateTable } from "../../locate-tables.ts";
import { tableRows, type TableRow } from "../../table-rows.ts";
import { cellOf, foundIn, type CheckedPlan, type Found, type PlanCheck } from "../plan-check.ts";

export const centreMissing: PlanCheck = {
  code: "centre-missing",
  severity: "warning",
  source: "house",
  // PIRA rows are told with the other columns that the decree asks of them.
  find: ({ rows }) =>
    rows
      .filter(({ indicator }) => indicator.centres.length === 0 && !indicator.scopes.includes("PIRA"))
      .map((row) => foundIn(row, "centre", { name: row.indicator.name })),
};

const registerOf = ({ snapshot }: CheckedPlan): ReadonlyMap<string, TableRow> => {
  const table = locateTable(snapshot, "centres");
  const rows = table === undefined ? [] : tableRows(table);
  return new Map(rows.map((row) => [row.text("name"), row]));
};

export const centreIdle: PlanCheck = {
  code: "centre-idle",
  severity: "hint",
  source: "house",
  find: (plan) => {
    const named = new Set(plan.rows.flatMap(({ indicator }) => indicator.centres));
    const register = registerOf(plan);
    return plan.workbook.plan.centres.flatMap(({ key, name }): readonly Found[] => {
      const at = named.has(key) ? undefined : register.get(key)?.at("name");
      return at === undefined ? [] : [{ at, facts: { name } }];
    });
  },
};

/** As an administration is called in place of one of its offices. */
const WHOLE =
  /^(?:(?:la )?camera di commercio|ente|l'?amministrazione|amministrazione|comune|provincia|regione|ateneo|universita|administration|whole administration)$/u;

/** The whole administration answers, and nobody is named who could be asked. */
export const centreNobody: PlanCheck = {
  code: "centre-nobody",
  severity: "warning",
  source: "house",
  find: (plan) => {
    const register = registerOf(plan);
    return plan.workbook.plan.centres.flatMap((centre): readonly Found[] => {
      if (!isWhole(centre, plan)) return [];
      const entry = register.get(centre.key);
      const hasSomebody = entry !== undefined && `${entry.text("head")}${entry.text("email")}` !== "";
      const answering = plan.rows.filter(({ indicator }) => indicator.centres.includes(centre.key));
      const [first] = answering;
      if (hasSomebody || first === undefined) return [];
      const facts = { name: centre.name, count: answering.length };
      return [{ at: entry?.at("name") ?? cellOf(first, "centre"), facts }];
    });
  },
};

const isWhole = ({ name, isTransversal }: Centre, { workbook: { plan } }: CheckedPlan): boolean =>
  isTransversal ||
  WHOLE.test(name.toLowerCase().trim()) ||
  (plan.administration !== "" && fold(name) === fold(plan.administration));
