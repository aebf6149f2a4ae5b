import type { CalendarDate } from "../core/calendar-date.ts";
import type { Issue } from "../core/issue.ts";
import type { Indicator, Plan } from "../core/plan.ts";
import type { Policy } from "../core/policy/policy.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { lexiconOf, type Lexicon } from "../core/lexicon/lexicon.ts";
import type { DateSystem } from "../ports/excel-serial.ts";
import type { Snapshot } from "../ports/snapshot.ts";
import { assignIds, type RowKey } from "./assign-ids.ts";
import type { Closing } from "./closing/closing.ts";
import { closingIssues } from "./closing/closing-issues.ts";
import { readClosings } from "./closing/read-closings.ts";
import { withPlanChanges } from "./with-plan-changes.ts";
import { withAccepted } from "./with-accepted.ts";
import type { HandInRules } from "./hand-in-rules.ts";
import { headingAddress, locateIndicators, locateTable, type LocatedTable } from "./locate-tables.ts";
import type { PlanFailure } from "./plan-failure.ts";
import { PARAMETERS, type WorkbookLanguage } from "./plan-layout.ts";
import { readCentres, type CentreRegister } from "./read-centres.ts";
import { readIndicatorRow, scopeReader } from "./read-indicator-row.ts";
import { readMeasures } from "./read-measures.ts";
import { readObjectives } from "./read-objectives.ts";
import { readParameters } from "./read-parameters.ts";
import { readPeriods, type Period } from "./read-periods.ts";
import { readPlanChanges } from "./read-plan-changes.ts";
import { readPolicy } from "./read-policy.ts";
import { readSubmissions, type Submission } from "./read-submissions.ts";
import { tableRows, type TableRow } from "./table-rows.ts";

/** A plan read from a workbook, with where its rows stand. */
export interface WorkbookPlan {
  readonly plan: Plan;
  readonly policy: Policy;
  /** Of the sheets we write. */
  readonly language: WorkbookLanguage;
  /** In which its cells are read. */
  readonly spoken: WorkbookLanguage;
  /** How it counts days. */
  readonly dates: DateSystem;
  readonly lexicon: Lexicon;
  /** *Data di riferimento*, where the workbook states one. */
  readonly asOf: CalendarDate | undefined;
  readonly table: LocatedTable;
  /** In the order of the table. */
  readonly rows: readonly PlanRow[];
  /** Rows of the body that hold no indicator. */
  readonly blankRows: readonly number[];
  /** What the centres have handed in; none where there is no table *Consuntivi*. */
  readonly submissions: readonly Submission[];
  /** Of the plan's year, the earliest first. */
  readonly periods: readonly Period[];
  /** Periods that were closed, those that were opened again among them. */
  readonly closings: readonly Closing[];
  readonly centres: CentreRegister;
  readonly handIn: HandInRules;
  readonly issues: readonly Issue[];
}

export interface PlanRow {
  readonly source: TableRow;
  readonly key: RowKey;
  readonly indicator: Indicator;
}

/**
 * Reads a plan as people keep it: tables by name, else by headings; extra columns, blank rows and titles above are
 * left alone. One unreadable row never stops the others; only what makes the whole ambiguous is refused.
 *
 * @param language of the user, where the workbook does not state one; undefined: the language of its headings
 */
export function readPlan(snapshot: Snapshot, language?: WorkbookLanguage): Result<WorkbookPlan, PlanFailure> {
  const located = locateIndicators(snapshot);
  if (!located.ok) return located;
  const table = located.value;
  const { year: headingYear, spoken } = table.matched;
  const parameters = readParameters(locateTable(snapshot, "parameters"), headingYear);
  const year = parameters.year ?? headingYear;
  const { policy, issues: policyIssues } = readPolicy(parameters, locateTable(snapshot, "bands"), year);
  const spokenLanguage: WorkbookLanguage = spoken.en > spoken.it ? "en" : "it";
  const workbookLanguage = parameters.language ?? spokenLanguage;
  const lexicon = lexiconOf(workbookLanguage);

  const { filled, blank } = splitRows(table);
  const centres = readCentres(
    locateTable(snapshot, "centres"),
    filled.map((row) => row.lines("centre")),
  );
  const { measures, issues: measureIssues } = readMeasures(
    locateTable(snapshot, "measures"),
    year,
    lexicon,
    centres,
  );

  if (filled.length === 0) {
    return fail({
      code: "no-indicators",
      facts: { sheet: table.sheet.name, address: headingAddress(table) },
    });
  }
  const keys = assignIds(table, filled);
  if (!keys.ok) return keys;
  const scopesOf = scopeReader(filled);
  const read = filled.map((source, index): PlanRow => {
    const key = keys.value[index] ?? { key: "", isNew: false };
    return {
      source,
      key,
      indicator: readIndicatorRow(source, {
        key: key.key,
        lexicon,
        year,
        scopesOf,
        centres,
        policy,
        measures,
      }),
    };
  });
  const ids = new Set(keys.value.map(({ key }) => key));
  const handedIn = readSubmissions(locateTable(snapshot, "submissions"), centres, ids);
  const { periods, issues: periodIssues } = readPeriods(locateTable(snapshot, "periods"), year);
  const closings = readClosings(snapshot);
  const allCentres = centres.completeWith(read.map(({ indicator }) => indicator));
  const planChanges = readPlanChanges(locateTable(snapshot, "planChanges"), ids, year);
  const accepted = withAccepted(
    read,
    handedIn.submissions,
    periods,
    { lexicon, year },
    { centres: allCentres, register: centres },
  );
  const rows = withPlanChanges(accepted, planChanges.changes, handedIn.submissions, year, workbookLanguage);
  const indicators = rows.map(({ indicator }) => indicator);
  const objectives = readObjectives(locateTable(snapshot, "objectives"), indicators);
  return ok({
    plan: {
      administration: parameters.administration,
      year,
      indicators,
      objectives: objectives.objectives,
      centres: allCentres,
    },
    policy,
    language: language ?? workbookLanguage,
    spoken: workbookLanguage,
    dates: snapshot.dates,
    lexicon,
    asOf: parameters.asOf,
    table,
    rows,
    blankRows: blank,
    submissions: handedIn.submissions,
    periods,
    closings,
    centres,
    handIn: parameters.handIn,
    issues: [
      ...parameters.issues,
      ...policyIssues,
      ...objectives.issues,
      ...measureIssues,
      ...handedIn.issues,
      ...periodIssues,
      ...planChanges.issues,
      ...closingIssues(closings, locateTable(snapshot, "periods"), ids, year),
      ...headingIssues(headingYear, year, table),
    ],
  });
}

/**
 * A row holds an indicator when it has a name, a target or an actual. In a plain range a name alone is a title or a
 * note, and the headings may be repeated between parts.
 */
function splitRows(table: LocatedTable): {
  readonly filled: readonly TableRow[];
  readonly blank: readonly number[];
} {
  const filled: TableRow[] = [];
  const blank: number[] = [];
  for (const row of tableRows(table)) {
    const holds = ["name", "target", "actual"].some((key) => row.text(key) !== "");
    const isPlain = table.name === undefined;
    if (holds && !(isPlain && (isTitle(row, table) || isHeadingAgain(row, table)))) filled.push(row);
    else blank.push(row.row);
  }
  return { filled, blank };
}

/** A name and nothing else: a title between two parts, or a note below. */
const isTitle = (row: TableRow, { matched }: LocatedTable): boolean =>
  Object.keys(matched.columns).every((key) => (row.text(key) !== "") === (key === "name"));

const isHeadingAgain = (row: TableRow, table: LocatedTable): boolean =>
  row.text("name") === table.headings[table.matched.columns.name ?? -1];

/** A heading that names another year than the plan's: said, not corrected. */
function headingIssues(
  headingYear: number | undefined,
  year: number | undefined,
  table: LocatedTable,
): readonly Issue[] {
  if (headingYear === undefined || year === undefined || headingYear === year) return [];
  return [
    {
      code: "header-year",
      facts: { heading: headingYear, year, parameter: PARAMETERS.year.it, sheet: table.sheet.name },
    },
  ];
}
