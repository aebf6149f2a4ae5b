import type { Cell } from "../../core/cell.ts";
import { acceptedValue, latestAccepted, type AcceptedRow } from "../accepted-value.ts";
import type { PlanRow } from "../read-plan.ts";
import { isPeriod } from "./judge-row.ts";
import { answerContext, type PlanTerms } from "./plan-terms.ts";
import type { Proposal, Reason } from "./proposal.ts";

/** One accepted value with what belongs to it. */
export interface TotalPart extends AcceptedRow {
  readonly cause: string;
  readonly evidence: string;
}

/** What the accepted values of an indicator make once the decided ones are among them. */
export interface RowTotal {
  readonly row: PlanRow;
  /** Undefined while it waits for a centre, or where the values do not add up. */
  readonly cell: Cell | undefined;
  readonly dateFormat: string | undefined;
  readonly period: string;
  /** The values that it is made of. */
  readonly parts: readonly TotalPart[];
  /** Why there is none yet. */
  readonly waits: Reason | undefined;
}

/** @param accepted the accepted proposals for this row, at least one */
export function rowTotal(row: PlanRow, accepted: readonly Proposal[], terms: PlanTerms): RowTotal {
  const { plan } = terms;
  const standing = terms
    .handedIn(row.key.key)
    .filter(
      (one) =>
        !accepted.some(
          ({ centre, period }) => centre === one.centre && isPeriod(period, one.period, plan.periods),
        ),
    );
  const added = accepted.flatMap(({ centre, period, handed }): readonly TotalPart[] =>
    handed === undefined
      ? []
      : [
          {
            centre,
            period,
            state: "accepted",
            value: { cell: handed.value.cell },
            cause: handed.cause,
            evidence: handed.evidence,
          },
        ],
  );
  const all: readonly TotalPart[] = [...standing, ...added];
  const filling = terms.filling(row);
  const cell = acceptedValue(filling, all, plan.periods, answerContext(terms, row))?.cell;
  const latest = latestAccepted(all, plan.periods);
  const lacking = filling.centres.filter((centre) => !latest.some((one) => one.centre === centre));
  const waits: Reason | undefined =
    cell !== undefined
      ? undefined
      : lacking.length > 0
        ? { code: "joint-waits", facts: { way: filling.way, centres: lacking.join("; ") } }
        : { code: "joint-units", facts: { way: filling.way } };
  const own = accepted.find(({ handed }) => handed?.value.cell === cell);
  const parts = filling.way === "lead" ? latest.filter(({ value }) => value.cell === cell) : latest;
  return { row, cell, dateFormat: own?.handed?.value.format, period: latest[0]?.period ?? "", parts, waits };
}
