import { cellText, EMPTY } from "../../core/cell.ts";
import type { Snapshot } from "../../ports/snapshot.ts";
import type { IndicatorRow } from "../assessed-plan.ts";
import { outputCells } from "../describe/describe-columns.ts";
import { cellsOf } from "../describe/indicator-cells.ts";
import { JUDGED, outputDigest } from "../describe-outputs.ts";
import { COLUMNS } from "../memory.ts";
import { INDICATOR_COLUMNS } from "../plan-layout.ts";
import { shownValue } from "../preview/shown-value.ts";
import type { PlanRow } from "../read-plan.ts";
import { cellToken } from "../sheet-digests.ts";
import { aboutLog, cellIn, checkLogRow, rowPlace, textIn, wantedLogRows } from "./check-log-row.ts";
import { hasMovedOn, type Finding } from "./finding.ts";
import type { KeptLogRow } from "./read-log.ts";
import { standingToken, wantedToken } from "./same-value.ts";
import { standingOutputs, type StandingOutput } from "./standing-outputs.ts";
import { asWritten, type VerifiedRun } from "./verified-run.ts";

/** Each row of the plan against the log and against its own outputs, in the order of the table. */
export function checkRows(snapshot: Snapshot, run: VerifiedRun): readonly Finding[] {
  const { log, assessed, workbook, memory } = run;
  const { language } = assessed;
  const shown = cellsOf(assessed);
  const wantedRows = wantedLogRows(run);
  const outputsOf = standingOutputs(snapshot, workbook.table, memory);
  const isLogWritten = asWritten(log.sheet, "log", memory);
  const ours = rememberedOutputs(run);
  const logged = new Map<string, KeptLogRow>();
  const findings: Finding[] = [];
  for (const row of log.rows) {
    if (logged.has(row.key)) findings.push(aboutLog("log-row-twice", row, "id", {}, run));
    else logged.set(row.key, row);
  }

  assessed.rows.forEach((row, index) => {
    const planRow = workbook.rows[index];
    if (planRow === undefined) return;
    const kept = logged.get(row.indicator.key);
    const logFindings =
      kept === undefined
        ? [notLogged(row, planRow, run)]
        : checkLogRow(
            kept,
            row,
            planRow,
            wantedRows.get(row.indicator.key) ?? [],
            isLogWritten(kept.row),
            run,
          );
    const isChanged = logFindings.some(hasMovedOn);
    const wanted = outputCells(row, assessed, shown(row));
    const standing = outputsOf(planRow);
    const isOurs = ours === undefined ? undefined : ours.has(digestOf(standing));
    findings.push(...logFindings);
    for (const key of JUDGED) {
      const output = standing.find((one) => one.key === key);
      const facts = {
        column: INDICATOR_COLUMNS[key][language],
        expected: shownValue(wanted[key], "General", language),
      };
      if (output === undefined) {
        findings.push({ code: "output-missing", facts, at: rowPlace(row, planRow), row: row.indicator.key });
        continue;
      }
      if (standingToken(output.cell) === wantedToken(wanted[key].value)) continue;
      // What was written before the inputs changed is told by their change.
      if (isChanged && (isOurs ?? isLogged(output, kept, run))) continue;
      findings.push({
        code:
          isOurs === true || (isOurs === undefined && !run.hasSameRules)
            ? "output-outdated"
            : "output-edited",
        facts: { ...facts, found: cellText(output.cell) },
        at: output.at,
        row: row.indicator.key,
      });
    }
  });
  const now = new Set(assessed.rows.map(({ indicator }) => indicator.key));
  for (const row of logged.values()) {
    if (!now.has(row.key))
      findings.push(aboutLog("row-gone", row, "id", { name: textIn(row, "name", run) }, run));
  }
  return findings;
}

/** Digests of the outputs that we wrote; undefined where nobody remembers. */
function rememberedOutputs({ memory }: VerifiedRun): ReadonlySet<string> | undefined {
  const written = memory.digests.get(COLUMNS)?.rows;
  return written && new Set([...written, ...(memory.live?.rows ?? [])]);
}

const digestOf = (standing: readonly StandingOutput[]): string =>
  outputDigest(JUDGED.map((key) => cellToken(standing.find((one) => one.key === key)?.cell ?? EMPTY)));

/** Without a memory only verdict and attainment are known as the run left them. */
function isLogged({ key, cell }: StandingOutput, kept: KeptLogRow | undefined, run: VerifiedRun): boolean {
  if (key !== "verdict" && key !== "attainment") return true;
  return kept !== undefined && standingToken(cellIn(kept, key, run)) === standingToken(cell);
}

const notLogged = (row: IndicatorRow, planRow: PlanRow, { log }: VerifiedRun): Finding => ({
  code: "row-not-logged",
  facts: { name: row.indicator.name, log: log.sheet.name },
  at: rowPlace(row, planRow),
  row: row.indicator.key,
});
