import { NO_YEAR, type CalendarDate } from "../../core/calendar-date.ts";
import { cellText } from "../../core/cell.ts";
import { lexiconOf } from "../../core/lexicon/lexicon.ts";
import { readTarget } from "../../core/target/read-target.ts";
import type { SheetSnapshot } from "../../ports/snapshot.ts";
import { LOG_KEYS, logHeading, type LogKey } from "../describe/describe-log.ts";
import { RULE_KEYS, type RuleKey } from "../describe/policy-rows.ts";
import { fold } from "../headings.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";
import { sheetSpeaker } from "../texts/sheets/sheets.ts";

/** *Registro dei calcoli* as it stands, found by its headings in either language. Rows and columns count from 1. */
export interface KeptLog {
  readonly sheet: SheetSnapshot;
  readonly language: WorkbookLanguage;
  readonly columns: Readonly<Partial<Record<LogKey, number>>>;
  readonly headingRow: number;
  readonly rows: readonly KeptLogRow[];
  readonly rules: ReadonlyMap<RuleKey, KeptRule>;
}

export interface KeptLogRow {
  readonly row: number;
  readonly key: string;
}

export interface KeptRule {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** @returns undefined where the headings of the log are not found */
export function readLog(sheet: SheetSnapshot): KeptLog | undefined {
  const lines = sheet.rows.map((cells) => Array.from(cells ?? [], (cell) => cellText(cell)));
  const found = lines.flatMap((texts, index) => {
    const headings = headingsIn(texts);
    return headings === undefined ? [] : [{ ...headings, headingRow: index + 1 }];
  })[0];
  if (found === undefined) return undefined;
  const { language, columns, headingRow } = found;
  const title = sheetSpeaker(language)("log.rules");
  const rulesAt = lines.findIndex((texts, index) => index >= headingRow && texts[0] === title);
  const end = rulesAt < 0 ? lines.length : rulesAt;
  const rows = lines.slice(headingRow, end).flatMap((texts, index): readonly KeptLogRow[] => {
    const key = texts[(columns.id ?? 1) - 1] ?? "";
    return key === "" ? [] : [{ row: headingRow + index + 1, key }];
  });
  // A plan without indicators has a sentence in place of rows.
  const logged = rows.filter(({ key }) => key !== sheetSpeaker(language)("log.empty"));
  return { sheet, language, columns, headingRow, rows: logged, rules: rulesIn(lines, end, language) };
}

function headingsIn(texts: readonly string[]): Pick<KeptLog, "language" | "columns"> | undefined {
  const folded = texts.map(fold);
  const readings = (["it", "en"] as const).map((language) => {
    const places = LOG_KEYS.map((key) => [key, folded.indexOf(fold(logHeading(key, language)))] as const);
    const known = places.filter(([, index]) => index >= 0);
    return { language, columns: Object.fromEntries(known.map(([key, index]) => [key, index + 1])) };
  });
  const [best] = readings.toSorted((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length);
  const columns: KeptLog["columns"] = best?.columns ?? {};
  return best === undefined || columns.id === undefined || columns.verdict === undefined
    ? undefined
    : { language: best.language, columns };
}

/** Each rule stands in a row of its own: its name, then its value. */
function rulesIn(
  lines: readonly (readonly string[])[],
  from: number,
  language: WorkbookLanguage,
): ReadonlyMap<RuleKey, KeptRule> {
  const names = new Map(RULE_KEYS.map((key) => [fold(sheetSpeaker(language)(`log.${key}`)), key]));
  const rules = new Map<RuleKey, KeptRule>();
  for (let index = from; index < lines.length; index += 1) {
    const texts = lines[index] ?? [];
    const nameAt = texts.findIndex((text) => text !== "");
    const key = names.get(fold(texts[nameAt] ?? ""));
    if (key === undefined) continue;
    const valueAt = texts.findIndex((text, at) => at > nameAt && text !== "");
    rules.set(key, { row: index + 1, column: Math.max(valueAt, nameAt + 1) + 1, text: texts[valueAt] ?? "" });
  }
  return rules;
}

/** The day on which the run judged; undefined where the log does not tell it. */
export function loggedDay({ rules, language }: KeptLog): CalendarDate | undefined {
  const text = rules.get("as-of")?.text ?? "";
  const context = { lexicon: lexiconOf(language), unit: "", algorithm: "" };
  const reading = readTarget({ kind: "text", text }, context);
  const due = reading.ok && reading.value.target.kind === "deadline" ? reading.value.target.due : undefined;
  return due?.year === NO_YEAR ? undefined : due;
}
