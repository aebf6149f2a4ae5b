import type { Issue } from "../core/issue.ts";
import type { Indicator, Objective } from "../core/plan.ts";
import { fold } from "./headings.ts";
import type { LocatedTable } from "./locate-tables.ts";
import { readAmount } from "./read-parameters.ts";
import { tableRows } from "./table-rows.ts";

/**
 * Reads *Obiettivi*. Without that table every value of the indicators' *Obiettivo* column is an operative objective
 * of its own, so that the tree still has its first step.
 */
export function readObjectives(
  table: LocatedTable | undefined,
  indicators: readonly Indicator[],
): { readonly objectives: readonly Objective[]; readonly issues: readonly Issue[] } {
  if (table === undefined) return { objectives: namedByIndicators(indicators), issues: [] };
  const issues: Issue[] = [];
  const objectives = tableRows(table).flatMap((row): readonly Objective[] => {
    const code = row.code("code");
    if (code === "") return [];
    const parent = row.code("parent");
    const weight = row.text("weight") === "" ? undefined : readAmount(row.cell("weight"));
    const at = row.at("weight");
    if (row.text("weight") !== "" && weight === undefined) {
      issues.push({ code: "weight-unreadable", facts: { text: row.text("weight") }, ...(at ? { at } : {}) });
    }
    return [
      { code, parent, title: row.text("title") || code, level: levelOf(row.text("level"), parent), weight },
    ];
  });
  const known = new Map(objectives.map((objective) => [objective.code, objective]));
  for (const { code, parent } of objectives) {
    if (parent !== "" && !known.has(parent))
      issues.push({ code: "objective-unknown", facts: { objective: parent, child: code } });
    if (isOwnAncestor(code, known)) issues.push({ code: "objective-cycle", facts: { objective: code } });
  }
  for (const { key, objective } of indicators) {
    if (objective !== "" && !known.has(objective))
      issues.push({ code: "objective-unknown", facts: { objective, child: key } });
  }
  return { objectives, issues };
}

const levelOf = (text: string, parent: string): Objective["level"] => {
  if (fold(text).startsWith("strateg")) return "strategic";
  if (fold(text).startsWith("operati")) return "operative";
  return parent === "" ? "strategic" : "operative";
};

function isOwnAncestor(code: string, known: ReadonlyMap<string, Objective>): boolean {
  const seen = new Set<string>();
  for (let at = known.get(code)?.parent ?? ""; at !== "" && !seen.has(at); at = known.get(at)?.parent ?? "") {
    if (at === code) return true;
    seen.add(at);
  }
  return false;
}

const namedByIndicators = (indicators: readonly Indicator[]): readonly Objective[] =>
  [...new Set(indicators.map(({ objective }) => objective))]
    .filter((code) => code !== "")
    .map((code) => ({ code, parent: "", title: code, level: "operative", weight: undefined }));
