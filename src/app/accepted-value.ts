import type { Source } from "../core/plan.ts";
import type { ReadingContext } from "../core/reading-context.ts";
import { jointValue } from "./joint-value.ts";
import { periodNamed, type Period } from "./read-periods.ts";
import type { Submission } from "./read-submissions.ts";
import type { Filling } from "./who-fills.ts";

/** Later periods rank higher; the year as a whole highest, a name that *Periodi* does not have lowest. */
export function periodRank(name: string, periods: readonly Period[]): number {
  if (name === "") return periods.length;
  const period = periodNamed(periods, name);
  return period === undefined ? -1 : periods.indexOf(period);
}

/** What of a row of *Consuntivi* decides which value holds. */
export type AcceptedRow = Pick<Submission, "centre" | "period" | "state" | "value">;

/** The accepted rows of one indicator that count for the latest period. */
export function latestAccepted<Row extends AcceptedRow>(
  ofRow: readonly Row[],
  periods: readonly Period[],
): readonly Row[] {
  const accepted = ofRow.filter(({ state }) => state === "accepted");
  const latest = Math.max(...accepted.map(({ period }) => periodRank(period, periods)));
  return accepted.filter(({ period }) => periodRank(period, periods) === latest);
}

/**
 * What the accepted rows of *Consuntivi* make the actual of an indicator: the lead's value, or the sum or mean once every
 * centre has one.
 *
 * @returns undefined where they make none
 */
export function acceptedValue(
  { centres, way }: Filling,
  ofRow: readonly AcceptedRow[],
  periods: readonly Period[],
  context: ReadingContext,
): Source | undefined {
  const rows = latestAccepted(ofRow, periods);
  if (way === "lead") return (rows.findLast(({ centre }) => centre === centres[0]) ?? rows.at(-1))?.value;
  const each = centres.map((centre) => rows.findLast((row) => row.centre === centre)?.value.cell);
  const cells = each.filter((cell) => cell !== undefined);
  if (cells.length < centres.length) return undefined;
  const joint = jointValue(cells, way, context);
  if (!joint.ok) return undefined;
  const { value, format } = joint.value;
  return { cell: { kind: "number", value, format, text: String(value) } };
}
