import { fail, ok, type Result } from "../../core/result.ts";
import { planVersion } from "../hand-out/sheet-layout.ts";
import { fold } from "../headings.ts";
import { periodNamed } from "../read-periods.ts";
import { referredRow, type PlanTerms } from "./plan-terms.ts";
import type { FileRefusal, FileRemark, Returned } from "./returned.ts";

/** A returned workbook that is of this plan, with whose it is and what for. */
export interface TakenFile {
  readonly returned: Returned;
  /** Key of the centre. */
  readonly centre: string;
  /** As *Periodi* writes it. */
  readonly period: string;
  readonly remarks: readonly FileRemark[];
}

/** Whether a returned workbook belongs to this plan: its administration, year, centre and period. */
export function takeFile(returned: Returned, { plan }: PlanTerms): Result<TakenFile, FileRefusal> {
  const { facts } = returned;
  const { administration, year } = plan.plan;
  if (isOther(facts.administration, administration))
    return fail({
      code: "other-administration",
      facts: { told: facts.administration, asked: administration },
    });
  if (isOther(facts.year, year === undefined ? "" : String(year)))
    return fail({ code: "other-year", facts: { told: facts.year, asked: year ?? "" } });
  const centre = centreOf(returned, plan);
  if (centre === undefined)
    return fail({ code: "unknown-centre", facts: { centre: facts.centreName || facts.centreCode } });
  const period = periodNamed(plan.periods, facts.period);
  if (facts.period !== "" && period === undefined && plan.periods.length > 0)
    return fail({ code: "unknown-period", facts: { period: facts.period } });
  const version = planVersion(plan.rows.map((row) => referredRow(row, "fill")));
  const remarks: readonly FileRemark[] =
    facts.planVersion === version
      ? returned.remarks
      : [...returned.remarks, { code: "other-version", facts: { told: facts.planVersion, asked: version } }];
  return ok({ returned, centre, period: period?.name ?? facts.period, remarks });
}

/** What is not stated on one of the sides contradicts nothing. */
const isOther = (told: string, asked: string): boolean =>
  told !== "" && asked !== "" && fold(told) !== fold(asked);

/** By its name or an alias, else by its code. */
function centreOf({ facts }: Returned, { plan, centres }: PlanTerms["plan"]): string | undefined {
  const known = new Set(plan.centres.map(({ key }) => key));
  return [facts.centreName, facts.centreCode]
    .filter((text) => text !== "")
    .map((text) => centres.resolve(text).keys)
    .find(([key, other]) => key !== undefined && other === undefined && known.has(key))?.[0];
}
