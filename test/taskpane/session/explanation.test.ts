import { expect, test } from "vitest";
import { assessPlan } from "../../../src/app/assess-plan.ts";
import { readPlan } from "../../../src/app/read-plan.ts";
import { explanation } from "../../../src/taskpane/session/explanation.ts";
import { snapshotOf, tableSheet } from "../../support/snapshot.ts";

/** What *Perché?* says would be needed, in the pane's language, of a row read in the workbook's. */
function needed(target: string, actual: string, language: "it" | "en"): readonly string[] | undefined {
  const sheet = tableSheet("Indicatori", "Indicatori", [
    ["ID", "Indicatore", "Target 2021", "Consuntivo"],
    ["I1", "uno", target, actual],
  ]);
  const plan = readPlan(snapshotOf(sheet));
  if (!plan.ok) throw new Error(plan.issue.code);
  const assessed = assessPlan(plan.value, { year: 2022, month: 6, day: 1 });
  const [row] = assessed.rows;
  if (row === undefined) throw new Error("no row");
  return explanation(row, assessed, language)
    .parts.find(({ heading }) => ["Che cosa servirebbe", "What it would take"].includes(heading))
    ?.lines.map((line) => line.replaceAll("\u00A0", " "));
}

test.each([
  {
    target: ">= 80%",
    actual: "30,5%",
    language: "it",
    lines: ["Per raggiungere il target: almeno 80 %.", "Per la fascia Parziale: almeno 47,96 %."],
  },
  {
    target: "almeno 80%",
    actual: "63,5%",
    language: "en",
    lines: ["To meet the target and reach the band Full: at least 80%."],
  },
  { target: ">= 80%", actual: "85%", language: "it", lines: undefined },
  { target: ">= 80%", actual: "", language: "it", lines: undefined },
] as const)("$target with $actual in $language", ({ target, actual, language, lines }) => {
  expect(needed(target, actual, language)).toEqual(lines);
});
