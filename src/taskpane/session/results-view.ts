import type { AssessedPlan } from "../../app/assessed-plan.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { evaluationSpeaker } from "../../app/texts/evaluation/evaluation.ts";
import { issueSentence } from "../../app/texts/evaluation/sentences.ts";
import { formatDate } from "../../app/texts/numbers.ts";
import { VERDICTS } from "../../core/assessment/assessment.ts";
import type { Issue } from "../../core/issue.ts";
import { objectiveName, type Objective } from "../../core/plan.ts";
import type { Results, StatusCount, TotalView } from "./pane-model.ts";
import { totalView, type Named } from "./total-view.ts";

/** The results without their rows, which may be many. */
export type ResultsHead = Omit<Results, "rows">;

/** What the pane shows of a run, in its own language. @param totalsAreStale rows have followed edits since */
export function resultsHead(
  assessed: AssessedPlan,
  issues: readonly Issue[],
  language: WorkbookLanguage,
  totalsAreStale = false,
): ResultsHead {
  const { plan, policy, rollUps, asOf } = assessed;
  const view = (total: Named): TotalView => totalView(total, policy, language);
  const title = [plan.administration, plan.year === undefined ? "" : String(plan.year)];
  return {
    title: title.filter((part) => part !== "").join(" · "),
    asOf: asOf === undefined ? "" : formatDate(asOf, language),
    administration: view({
      key: "",
      name: plan.administration,
      total: rollUps.administration,
      isTree: true,
    }),
    objectives: objectiveTotals(assessed).map(view),
    centres: centreTotals(assessed).map(view),
    scopes: [...rollUps.scopes].map(([scope, total]) => view({ key: scope, name: scope, total })),
    statuses: statusCounts(assessed, language),
    issues: issues.map((issue) => issueSentence(issue, language)),
    totalsAreStale,
  };
}

function statusCounts({ rows }: AssessedPlan, language: WorkbookLanguage): readonly StatusCount[] {
  const word = evaluationSpeaker(language);
  return VERDICTS.flatMap((verdict): readonly StatusCount[] => {
    const count = rows.filter(({ assessment }) => assessment.verdict.kind === verdict).length;
    return count === 0 ? [] : [{ verdict, word: word(`verdict.${verdict}`), count }];
  });
}

/** Each with what stands below it. Those that go round in a circle of parents stand at the top, once. */
function objectiveTotals({ plan, rollUps }: AssessedPlan): readonly Named[] {
  const known = new Set(plan.objectives.map(({ code }) => code));
  const children = new Map<string, Objective[]>();
  for (const objective of plan.objectives) {
    const parent = known.has(objective.parent) ? objective.parent : "";
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [objective]);
    else siblings.push(objective);
  }
  const seen = new Set<string>();
  const branch = (objective: Objective, depth: number): readonly Named[] => {
    const { code } = objective;
    if (seen.has(code)) return [];
    seen.add(code);
    const total = rollUps.objectives.get(code);
    const below = (children.get(code) ?? []).flatMap((child) => branch(child, depth + 1));
    return total === undefined
      ? below
      : [{ key: code, name: objectiveName(objective), total, depth, isTree: true }, ...below];
  };
  return [...(children.get("") ?? []), ...plan.objectives].flatMap((objective) => branch(objective, 0));
}

/** The transversal ones last, as on the sheet. */
function centreTotals({ plan, rollUps }: AssessedPlan): readonly Named[] {
  const last = plan.centres.toSorted((a, b) => Number(a.isTransversal) - Number(b.isTransversal));
  return last.flatMap(({ key, name }): readonly Named[] => {
    const total = rollUps.centres.get(key);
    return total === undefined ? [] : [{ key, name, total }];
  });
}
