import type { CellRef, Issue } from "../../core/issue.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import { asOfDay, assessPlan } from "../assess-plan.ts";
import { locateTable } from "../locate-tables.ts";
import type { WorkbookPlan } from "../read-plan.ts";
import { tableRows } from "../table-rows.ts";

/** Weights that are given for some siblings only or do not total 100, each once, with the first cell concerned. */
export function weightFaults(snapshot: Snapshot, workbook: WorkbookPlan): readonly Issue[] {
  const { plan } = workbook;
  // Weights do not depend on the day.
  const { rollUps } = assessPlan(workbook, asOfDay(workbook, undefined, { year: 2000, month: 1, day: 1 }));
  const told = new Set<Issue>();
  const faults: Issue[] = [];
  const tell = (issues: readonly Issue[], at: CellRef | undefined): void => {
    for (const issue of issues) {
      if (!issue.code.startsWith("weights-") || told.has(issue)) continue;
      told.add(issue);
      faults.push(at === undefined ? issue : { ...issue, at });
    }
  };
  // From the leaves up: a total passes on what is wrong below it.
  const hasChildren = (code: string): boolean => plan.objectives.some(({ parent }) => parent === code);
  const ordered = plan.objectives.toSorted(
    (a, b) => Number(hasChildren(a.code)) - Number(hasChildren(b.code)),
  );
  for (const { code } of ordered) {
    const row = workbook.rows.find(({ indicator }) => indicator.objective === code);
    const at = hasChildren(code) ? objectiveWeight(snapshot, code) : row?.source.at("weight");
    tell(rollUps.objectives.get(code)?.issues ?? [], at);
  }
  tell(rollUps.administration.issues, objectiveWeight(snapshot, ""));
  return faults;
}

/** The weight of the first objective under a parent. */
function objectiveWeight(snapshot: Snapshot, parent: string): CellRef | undefined {
  const table = locateTable(snapshot, "objectives");
  const rows = table === undefined ? [] : tableRows(table);
  return rows.find((row) => row.code("code") !== "" && row.code("parent") === parent)?.at("weight");
}
