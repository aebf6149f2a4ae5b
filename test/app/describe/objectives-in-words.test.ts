import { expect, test } from "vitest";
import { assessPlan } from "../../../src/app/assess-plan.ts";
import { describeClosing } from "../../../src/app/closing/describe-closing.ts";
import { describeByObjective } from "../../../src/app/describe/describe-by-objective.ts";
import { readPlan } from "../../../src/app/read-plan.ts";
import { snapshotOf, tableSheet } from "../../support/snapshot.ts";
import { textGrid } from "./small-plan.ts";

const DAY = { year: 2021, month: 12, day: 31 };

/** A plan whose objectives have no codes: the words of *Obiettivo* are all there is. */
const assessed = (() => {
  const read = readPlan(
    snapshotOf(
      tableSheet("Indicatori", "Indicatori", [
        ["ID", "Obiettivo", "Indicatore", "Target", "Consuntivo"],
        ["I1", "Ridurre le liste d'attesa", "Prestazioni garantite", ">= 90%", "92%"],
        ["I2", "2.1", "Interventi entro 48 ore", ">= 60%", "71%"],
      ]),
      tableSheet("Anagrafiche", "Obiettivi", [["Codice"], ["Ridurre le liste d'attesa"], ["2.1"]]),
    ),
  );
  if (!read.ok) throw new Error(read.issue.code);
  return assessPlan(read.value, DAY);
})();

test("by objective, words stand where names stand, and a code in its own column", () => {
  const groups = textGrid(describeByObjective(assessed).layout).filter((line) => line.includes("nel piano"));
  expect(groups.map((line) => line.split(" | ").slice(0, 2))).toEqual([
    ["", "Ridurre le liste d'attesa"],
    ["2.1", ""],
  ]);
});

test("a closing says them once", () => {
  const period = { year: 2021, name: "Anno", from: undefined, to: DAY, due: undefined };
  const facts = { period, judged: DAY, on: DAY, by: "Rossi", act: "" };
  const grid = textGrid(describeClosing("Chiusura Anno 2021", assessed, facts));
  expect(grid.map((line) => line.split(" | ")[0]).filter((name) => name?.startsWith("Obiettivo "))).toEqual([
    "Obiettivo Ridurre le liste d'attesa",
    "Obiettivo 2.1",
  ]);
});
