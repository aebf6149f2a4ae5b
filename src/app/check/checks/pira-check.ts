import { PIRA } from "../../../core/plan.ts";
import { cellOf, codesOf, type CheckedRow, type Found, type PlanCheck } from "../plan-check.ts";

/**
 * What every PIRA indicator states: typology, unit, data source, algorithm and target, and who answers for it. Rows that
 * lack the same are told together.
 *
 * @source DPCM 18/9/2012, art. 3 and art. 4 (responsibility centre)
 */
const ASKED = ["typology", "unit", "dataSource", "algorithm", "target", "centre"] as const;

export const piraFieldMissing: PlanCheck = {
  code: "pira-field-missing",
  severity: "error",
  source: "law",
  find: ({ rows }) => {
    const lacking = new Map<string, CheckedRow[]>();
    for (const row of rows.filter(({ indicator }) => indicator.scopes.includes(PIRA))) {
      const fields = ASKED.filter((key) => row.source.text(key) === "").join(" ");
      if (fields !== "") lacking.set(fields, [...(lacking.get(fields) ?? []), row]);
    }
    return [...lacking].flatMap(([fields, group]): readonly Found[] => {
      const [first] = group;
      if (first === undefined) return [];
      const facts = { fields, count: group.length, codes: codesOf(group) };
      return [{ at: cellOf(first, fields.split(" ")[0] ?? "name"), facts }];
    });
  },
};
