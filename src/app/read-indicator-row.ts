import type { CalendarDate } from "../core/calendar-date.ts";
import { computeFormula } from "../core/formula/compute-formula.ts";
import type { Measures } from "../core/formula/measure.ts";
import type { Issue, IssueCode } from "../core/issue.ts";
import type { Lexicon } from "../core/lexicon/lexicon.ts";
import { PERFORMANCE, PIRA, type Decision, type Indicator, type Rulings, type Source } from "../core/plan.ts";
import { readMethodParameters } from "../core/policy/method-parameters.ts";
import type { Policy } from "../core/policy/policy.ts";
import { fold as foldWords } from "../core/wording/fold.ts";
import { fold } from "./headings.ts";
import { onceEach } from "./once-each.ts";
import type { CentreRegister } from "./read-centres.ts";
import { directionIn } from "./direction-in.ts";
import { METHOD_WORDS, readAmount, readDate } from "./read-parameters.ts";
import type { TableRow } from "./table-rows.ts";

export interface RowContext {
  readonly key: string;
  readonly lexicon: Lexicon;
  readonly year: number | undefined;
  /** Reads a cell of *Ambito* (`scopeReader`). */
  readonly scopesOf: (text: string) => readonly string[];
  readonly centres: CentreRegister;
  readonly policy: Pick<Policy, "method" | "namedBands">;
  /** Undefined where there is no table *Misure*. */
  readonly measures: Measures | undefined;
}

const DECISIONS: Readonly<Record<string, Decision["verdict"]>> = {
  raggiunto: "met",
  met: "met",
  nonraggiunto: "not-met",
  notmet: "not-met",
  rinviato: "deferred",
  deferred: "deferred",
  escluso: "excluded",
  excluded: "excluded",
};
const CUMULATIVE = new Set(["cumulato", "cumulativo", "cumulata", "cumulative"]);
const PERFORMANCE_WORDS = new Set(["performance", "pianodellaperformance", "piao"]);
const SCOPE_JOINTS = /\s{0,9}[;,/+|\n]\s{0,9}/u;

/** One row of the table as an indicator. What its other cells get wrong travels with it as issues. */
export function readIndicatorRow(row: TableRow, context: RowContext): Indicator {
  const issues: Issue[] = [];
  const report = (
    code: IssueCode,
    key: string,
    facts: Issue["facts"] = { text: row.text(key) },
  ): undefined => {
    const at = row.at(key);
    issues.push({ code, facts, ...(at === undefined ? {} : { at }) });
    return undefined;
  };
  /** An optional cell: undefined when empty, an issue when it cannot be read. */
  const optional = <T>(key: string, code: IssueCode, read: () => T | undefined): T | undefined =>
    row.text(key) === "" ? undefined : (read() ?? report(code, key));

  const method = optional("method", "method-unknown", () => METHOD_WORDS[fold(row.text("method"))]);
  const { keys, unknown } = context.centres.resolve(row.lines("centre"));
  for (const centre of unknown) report("centre-unknown", "centre", { centre });
  return {
    key: context.key,
    code: row.code("code"),
    name: row.text("name"),
    objective: row.code("objective"),
    scopes: context.scopesOf(row.text("scope")),
    typology: row.text("typology"),
    algorithm: row.text("algorithm"),
    unit: row.text("unit"),
    dataSource: row.text("dataSource"),
    target: row.source("target"),
    actual: row.source("actual"),
    ...formulaOf(row, context),
    baseline: filled(row, "baseline") ?? filled(row, "previous"),
    rulings: rulingsOf(row, context, optional, report),
    due: optional("due", "due-unreadable", () => dueOf(row, context.year)),
    isCumulative: CUMULATIVE.has(fold(row.text("trend"))),
    weight: optional("weight", "weight-unreadable", () => {
      const weight = readAmount(row.cell("weight"));
      return weight?.isNegative() === false ? weight : undefined;
    }),
    method,
    methodParameters: optional("methodParameters", "method-parameters-unreadable", () =>
      readMethodParameters(method ?? context.policy.method, row.text("methodParameters"), context.lexicon),
    ),
    bands: bandsNamed(row, context.policy, report),
    centres: keys,
    cause: row.text("cause"),
    issues,
  };
}

/** The set of bands that the row names; "" where *Fasce* has none of that name. */
function bandsNamed(
  row: TableRow,
  { namedBands }: RowContext["policy"],
  report: (code: IssueCode, key: string, facts: Issue["facts"]) => undefined,
): string {
  const name = row.text("bands");
  if (name === "" || namedBands.has(foldWords(name))) return name;
  report("bands-unknown", "bands", { name });
  return "";
}

/** Without the table *Misure* the column is read where it names measures; other words are the user's own. */
function formulaOf(row: TableRow, { measures, lexicon }: RowContext): Pick<Indicator, "formula"> {
  const text = row.text("formula");
  if (text === "" || (measures === undefined && !/\[[^\]]{0,255}\]/u.test(text))) return {};
  const source = row.source("formula");
  return { formula: { source, outcome: computeFormula(source, measures ?? new Map(), lexicon) } };
}

const dueOf = (row: TableRow, year: number | undefined): CalendarDate | undefined =>
  readDate(row.cell("due"), year);

const filled = (row: TableRow, key: string): Source | undefined =>
  row.text(key) === "" ? undefined : row.source(key);

/**
 * Reads the cells of *Ambito*. It names every plan of a row as soon as one row says "Performance"; otherwise PIRA and
 * UR are marks beside a row of the Piano della performance, as the founding report prints them. House rule.
 */
export function scopeReader(rows: readonly TableRow[]): (text: string) => readonly string[] {
  const namesPerformance = onceEach((text) =>
    text.split(SCOPE_JOINTS).some((part) => PERFORMANCE_WORDS.has(fold(part))),
  );
  const explicit = rows.some((row) => namesPerformance(row.text("scope")));
  return onceEach((text) => scopesOf(text, explicit));
}

function scopesOf(text: string, explicit: boolean): readonly string[] {
  const named = text
    .split(SCOPE_JOINTS)
    .filter((part) => part !== "")
    .map(scopeName);
  if (named.length === 0) return [PERFORMANCE];
  return [...new Set(explicit ? named : [PERFORMANCE, ...named])];
}

function scopeName(part: string): string {
  const folded = fold(part);
  if (PERFORMANCE_WORDS.has(folded)) return PERFORMANCE;
  if (folded === "pira") return PIRA;
  return folded === "ur" ? "UR" : part;
}

function rulingsOf(
  row: TableRow,
  { lexicon }: RowContext,
  optional: <T>(key: string, code: IssueCode, read: () => T | undefined) => T | undefined,
  report: (code: IssueCode, key: string) => undefined,
): Rulings {
  const verdict = optional("decision", "decision-unreadable", () => DECISIONS[fold(row.text("decision"))]);
  const reason = row.text("decisionReason");
  const act = row.text("decisionAct");
  if (verdict === "deferred" || verdict === "excluded") {
    if (reason === "") report("decision-without-reason", "decision");
    if (act === "") report("act-missing", "decision");
  }
  const reference = row.text("reference");
  return {
    decision:
      verdict === undefined
        ? undefined
        : { verdict, reason, act, by: row.text("decidedBy"), on: row.text("decidedOn") },
    confirmedTarget: filled(row, "confirmedTarget"),
    confirmedActual: filled(row, "confirmedActual"),
    direction: optional("direction", "direction-unreadable", () =>
      directionIn(row.text("direction"), lexicon),
    ),
    reference: reference === "" ? undefined : reference,
  };
}
