import { checkPlan } from "../../app/check/check-plan.ts";
import type { Severity } from "../../app/check/plan-check.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { checkSpeaker, checkWords } from "../../app/texts/checks.ts";
import { sentence } from "../../app/texts/evaluation/sentences.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { CheckView } from "./pane-model.ts";

/** More than anybody mends at a time; the counts tell of all. */
const MOST = 1_000;

/** What the checks find, in the pane's language; undefined where there is no plan to look through. */
export function checkView(snapshot: Snapshot, language: WorkbookLanguage): CheckView | undefined {
  const checked = checkPlan(snapshot);
  if (!checked.ok) return undefined;
  const { rows, findings } = checked.value;
  const say = checkSpeaker(language);
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    counts: say("counts", { rows, errors: count("error"), warnings: count("warning"), hints: count("hint") }),
    total: findings.length,
    findings: findings.slice(0, MOST).map((finding) => {
      const { what, remedy } = checkWords(finding, language);
      return {
        severity: finding.severity,
        severityWord: say(`severity.${finding.severity}`),
        title: say(`title.${finding.code}`),
        indicator: finding.indicator ?? "",
        what: sentence(what),
        remedy: sentence(remedy),
        source: sentence(say(`source.${finding.code}`)),
        at: finding.at,
      };
    }),
  };
}
