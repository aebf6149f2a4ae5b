import { readIndicator } from "../../core/assessment/read-indicator.ts";
import { ok, type Result } from "../../core/result.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { PlanFailure } from "../plan-failure.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { readPlan } from "../read-plan.ts";
import type { CheckCode, CheckedRow, Found, Severity } from "./plan-check.ts";
import { CHECKS } from "./registry.ts";

export interface PlanFinding extends Found {
  readonly code: CheckCode;
  readonly severity: Severity;
}

export interface CheckedUp {
  readonly language: WorkbookLanguage;
  readonly rows: number;
  /** Errors first; within a severity in the order of the checks, then of the table. */
  readonly findings: readonly PlanFinding[];
}

const ORDER: readonly Severity[] = ["error", "warning", "hint"];

/** Looks a plan through before its year begins, so that what cannot be judged in December is mended in January. Writes nothing. */
export function checkPlan(snapshot: Snapshot): Result<CheckedUp, PlanFailure> {
  const read = readPlan(snapshot);
  if (!read.ok) return read;
  const workbook = read.value;
  const rows = workbook.rows.map(({ source, indicator }): CheckedRow => {
    const words = readIndicator(indicator, workbook.lexicon, workbook.plan.year);
    const target = words.target.reading.ok ? words.target.reading.value.target : undefined;
    return { source, indicator, read: words, target };
  });
  const plan = { snapshot, workbook, rows };
  const findings = CHECKS.flatMap(({ code, severity, find }) =>
    find(plan).map((found): PlanFinding => ({ ...found, code, severity })),
  );
  return ok({
    language: workbook.language,
    rows: rows.length,
    findings: ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
  });
}
