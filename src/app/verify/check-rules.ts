import { compareDates, formatIsoDate } from "../../core/calendar-date.ts";
import { tidy } from "../../core/cell.ts";
import { cellAddress } from "../../ports/address.ts";
import { ruleLines, type RuleKey, type RuleLine } from "../describe/policy-rows.ts";
import { formatDate } from "../texts/numbers.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";
import type { Finding, FindingCode } from "./finding.ts";
import { loggedDay, type KeptLog, type KeptRule } from "./read-log.ts";
import { asWritten, type VerifiedRun } from "./verified-run.ts";

/** What stands apart from the rules themselves, and is told on its own. */
const APART: Readonly<Partial<Record<RuleKey, FindingCode>>> = {
  version: "rules-changed",
  engine: "engine-changed",
  spoken: "language-changed",
};

/** The rules at the end of the log, against those of today. */
export function checkRules(run: VerifiedRun): readonly Finding[] {
  const { log, assessed, workbook, memory } = run;
  const isWritten = asWritten(log.sheet, "log", memory);
  const today = ruleLines(assessed);
  const unlike = today.flatMap((line): readonly Unlike[] => {
    const kept = log.rules.get(line.key);
    return line.key === "as-of" || kept?.text === tidy(line.value) ? [] : [{ line, kept }];
  });
  const version = unlike.find(({ line }) => line.key === "version");
  const rules = unlike.filter(({ line }) => APART[line.key] === undefined);
  const findings = unlike.flatMap(({ line, kept }): readonly Finding[] => {
    const at = placeOf(log, kept);
    const facts = { column: line.name, found: kept?.text ?? "", expected: line.value };
    const apart = APART[line.key];
    if (kept === undefined || isWritten(kept.row) === false) return [{ code: "log-edited", facts, at }];
    if (apart === undefined) return version === undefined ? [{ code: "log-edited", facts, at }] : [];
    const names = apart === "rules-changed" ? changedRules(rules, log) : "";
    return [{ code: apart, facts: { was: kept.text, now: line.value, rules: names }, at }];
  });
  return [...findings, ...dayFindings(log, workbook.asOf)];
}

interface Unlike {
  readonly line: RuleLine;
  readonly kept: KeptRule | undefined;
}

const placeOf = ({ sheet, headingRow }: KeptLog, kept: KeptRule | undefined): Finding["at"] => ({
  sheet: sheet.name,
  address: cellAddress(kept?.row ?? headingRow, kept?.column ?? 1),
});

/** "Tetto (100 % → 120 %)"; "" where only names or colours of bands differ. */
const changedRules = (rules: readonly Unlike[], { language }: KeptLog): string => {
  const none = sheetSpeaker(language)("none");
  return rules.map(({ line, kept }) => `${line.name} (${kept?.text ?? none} → ${line.value})`).join("; ");
};

/** The workbook states another day than the one on which the run judged, or the log tells none. */
function dayFindings(log: KeptLog, stated: VerifiedRun["workbook"]["asOf"]): readonly Finding[] {
  const kept = log.rules.get("as-of");
  const at = placeOf(log, kept);
  const day = loggedDay(log);
  const name = sheetSpeaker(log.language)("log.as-of");
  if (day === undefined) {
    const expected = stated === undefined ? "" : formatIsoDate(stated);
    return [{ code: "log-edited", facts: { column: name, found: kept?.text ?? "", expected }, at }];
  }
  if (stated === undefined || compareDates(stated, day) === 0) return [];
  const facts = { was: formatDate(day, log.language), now: formatDate(stated, log.language) };
  return [{ code: "day-changed", facts, at }];
}
