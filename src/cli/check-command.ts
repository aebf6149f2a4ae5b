import { checkPlan, type CheckedUp } from "../app/check/check-plan.ts";
import type { Severity } from "../app/check/plan-check.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { checkSentence, checkSpeaker } from "../app/texts/checks.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { printable } from "./printable.ts";
import type { CheckOptions } from "./program.ts";
import { readWorkbook, valueOf } from "./written-workbook.ts";

/** `traguardo check`: looks a plan through before its year begins. Writes nothing. */
export async function checkCommand(input: string, options: CheckOptions): Promise<ExitCode> {
  const read = await readWorkbook(input, options.lang);
  const checked = valueOf(checkPlan(read.snapshot), input, read.language);
  const language = options.lang ?? checked.language;
  process.stdout.write(options.json === true ? jsonReport(checked, language) : told(checked, language));
  return countOf(checked, "error") === 0 ? EXIT.done : EXIT.refused;
}

const countOf = ({ findings }: CheckedUp, severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

function told(checked: CheckedUp, language: WorkbookLanguage): string {
  const say = checkSpeaker(language);
  const lines = checked.findings.map((finding) => {
    const code = finding.indicator === undefined || finding.indicator === "" ? "" : `${finding.indicator}  `;
    return `  ${say(`severity.${finding.severity}`)}: ${code}${checkSentence(finding, language)}`;
  });
  const counts = {
    rows: checked.rows,
    errors: countOf(checked, "error"),
    warnings: countOf(checked, "warning"),
    hints: countOf(checked, "hint"),
  };
  return printable(
    [say("counts", counts), "", ...(lines.length === 0 ? [say("nothing")] : lines), ""].join("\n"),
  );
}

function jsonReport(checked: CheckedUp, language: WorkbookLanguage): string {
  const say = checkSpeaker(language);
  const report = {
    rows: checked.rows,
    errors: countOf(checked, "error"),
    warnings: countOf(checked, "warning"),
    hints: countOf(checked, "hint"),
    findings: checked.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      indicator: finding.indicator ?? null,
      ...finding.at,
      facts: finding.facts,
      source: say(`source.${finding.code}`),
      sentence: checkSentence(finding, language),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
