import { cellText } from "../../core/cell.ts";
import { HAND_OUT_COLUMNS, rowReference, rowRole, type ReferredRow } from "../hand-out/sheet-layout.ts";
import { fold } from "../headings.ts";
import type { PlanRow } from "../read-plan.ts";
import { referredRow } from "./plan-terms.ts";
import type { Reason } from "./proposal.ts";
import { textIn, type ReturnedRow } from "./returned.ts";

const ASKED = ["name", "algorithm", "unit", "target", "role"] as const;

/**
 * Whether a row asks what the plan asks today. Columns that the form has lost count as the plan has them.
 *
 * @returns undefined where it does; `other-name` where it is another indicator; `older-plan` where the form is as it was handed out and
 *   the plan has changed since; `overtyped` where somebody has changed what was handed out
 */
export function identityReason(row: ReturnedRow, planRow: PlanRow): Reason | undefined {
  const asked = referredRow(planRow, "fill");
  const told = toldRow(row, asked);
  const own = rowReference(told);
  if (own === rowReference(asked)) return undefined;
  const key = ASKED.find((one) => isOther(one, told, asked)) ?? "target";
  const at = row.cells[key]?.at;
  const reason = {
    facts: {
      heading: HAND_OUT_COLUMNS[key].it,
      headingEn: HAND_OUT_COLUMNS[key].en,
      told: key === "role" ? textIn(row, "role") : told[key],
      asked: asked[key],
    },
    ...(at === undefined ? {} : { at }),
  };
  if (fold(told.name) !== fold(asked.name)) return { code: "other-name", ...reason };
  return { code: textIn(row, "reference") === own ? "older-plan" : "overtyped", ...reason };
}

/** Whether somebody has typed over what was handed out, whatever the plan says since. */
export const isOvertyped = (row: ReturnedRow, planRow: PlanRow): boolean =>
  textIn(row, "reference") !== rowReference(toldRow(row, referredRow(planRow, "fill")));

function toldRow(row: ReturnedRow, asked: ReferredRow): ReferredRow {
  const text = (key: "name" | "algorithm" | "unit" | "target"): string => {
    const cell = row.cells[key]?.cell;
    return cell === undefined ? asked[key] : cellText(cell);
  };
  return {
    id: asked.id,
    name: text("name"),
    algorithm: text("algorithm"),
    unit: text("unit"),
    target: text("target"),
    role: row.cells.role === undefined ? asked.role : (rowRole(textIn(row, "role")) ?? "read-only"),
  };
}

const isOther = (key: (typeof ASKED)[number], a: ReferredRow, b: ReferredRow): boolean =>
  key === "target" || key === "role" ? a[key] !== b[key] : fold(a[key]) !== fold(b[key]);
