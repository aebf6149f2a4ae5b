import { systemClock } from "../adapters/system-clock.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { formatDate } from "../app/texts/numbers.ts";
import { findingSentence, verificationSpeaker, verifyRefusalSentence } from "../app/texts/verification.ts";
import { isFault, type Finding } from "../app/verify/finding.ts";
import { verify, type Verification, type VerifyRefusal } from "../app/verify/verify.ts";
import { formatIsoDate } from "../core/calendar-date.ts";
import type { PlanFailure } from "../app/plan-failure.ts";
import type { Result } from "../core/result.ts";
import { CliStop, EXIT, type ExitCode } from "./exit.ts";
import { printable } from "./printable.ts";
import type { VerifyOptions } from "./program.ts";
import { readWorkbook, valueOf } from "./written-workbook.ts";

/** `traguardo verify`: says whether what a run wrote still follows from the plan. Writes nothing. */
export async function verifyCommand(input: string, options: VerifyOptions): Promise<ExitCode> {
  const { snapshot, language } = await readWorkbook(input, options.lang);
  const verified = verify(snapshot, systemClock.today());
  if (!verified.ok && isRefusal(verified.issue)) {
    const sentence = verifyRefusalSentence(verified.issue, language, input);
    throw new CliStop(verified.issue.code === "never-computed" ? EXIT.usage : EXIT.refused, sentence);
  }
  const verification = valueOf(verified as Result<Verification, PlanFailure>, input, language);
  const report = options.json === true ? jsonReport(verification, language) : told(verification, language);
  process.stdout.write(report);
  return verification.follows ? EXIT.done : EXIT.refused;
}

const isRefusal = (issue: PlanFailure | VerifyRefusal): issue is VerifyRefusal =>
  issue.code === "never-computed" ||
  issue.code === "log-gone" ||
  issue.code === "log-unreadable" ||
  issue.code === "mark-lost";

function told({ log, assessed, findings, follows }: Verification, language: WorkbookLanguage): string {
  const say = verificationSpeaker(language);
  const rule = (key: "version" | "engine"): string => log.rules.get(key)?.text ?? "–";
  const codes = new Map(assessed.rows.map(({ indicator }) => [indicator.key, indicator.code]));
  const line = (finding: Finding): string => {
    const code = codes.get(finding.row ?? "") ?? "";
    return `  ${code === "" ? "" : `${code}  `}${findingSentence(finding, language)}`;
  };
  const day = assessed.asOf === undefined ? "–" : formatDate(assessed.asOf, language);
  const count = findings.filter(isFault).length;
  return printable(
    [
      say("basis", { sheet: log.sheet.name, day, policy: rule("version"), engine: rule("engine") }),
      say("rows", {
        good: assessed.rows.length - rowsAtFault(findings, assessed).size,
        all: assessed.rows.length,
      }),
      "",
      ...(findings.length === 0 ? [] : [...findings.map(line), ""]),
      follows ? say("follows") : say("does-not-follow", { count }),
      "",
    ].join("\n"),
  );
}

function rowsAtFault(findings: readonly Finding[], { rows }: Verification["assessed"]): ReadonlySet<string> {
  const standing = new Set(rows.map(({ indicator }) => indicator.key));
  return new Set(
    findings.filter(isFault).flatMap(({ row }) => (row !== undefined && standing.has(row) ? [row] : [])),
  );
}

function jsonReport({ log, assessed, findings, follows }: Verification, language: WorkbookLanguage): string {
  const report = {
    follows,
    log: {
      sheet: log.sheet.name,
      asOf: assessed.asOf === undefined ? null : formatIsoDate(assessed.asOf),
      policy: log.rules.get("version")?.text ?? null,
      engine: log.rules.get("engine")?.text ?? null,
    },
    policy: assessed.policy.version,
    engine: `Traguardo ${assessed.engineVersion}`,
    rows: assessed.rows.map(({ indicator, sheet, row }) => {
      const own = findings.filter((finding) => finding.row === indicator.key && isFault(finding));
      return {
        id: indicator.key,
        code: indicator.code,
        name: indicator.name,
        sheet,
        row,
        follows: own.length === 0,
        findings: own.map(({ code }) => code),
      };
    }),
    findings: findings.map((finding) => ({
      code: finding.code,
      id: finding.row ?? null,
      fault: isFault(finding),
      ...finding.at,
      facts: finding.facts,
      sentence: findingSentence(finding, language),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
