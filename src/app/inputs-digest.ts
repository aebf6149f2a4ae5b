import { formatIsoDate } from "../core/calendar-date.ts";
import { cellText, type Cell } from "../core/cell.ts";
import { observedText, referenceOf, type Indicator, type RowFormula, type Source } from "../core/plan.ts";
import type { IssueCode } from "../core/issue.ts";
import { AFTER_CLOSING_CODES } from "./closing/closing-codes.ts";
import { CHANGE_CODES } from "./with-plan-changes.ts";
import { auditDigest } from "./digest.ts";

/** Fifteen significant digits, as a spreadsheet keeps them. */
const SIGNIFICANT = 15;

/**
 * Digest of everything in a row that its verdict and the totals rest on, as typed values: the same file gives the same
 * digest whatever language or spreadsheet shows it. What no figure rests on (code, cause, data source) is left out.
 */
export function inputsDigest(indicator: Indicator): string {
  const { name, objective, scopes, typology, algorithm, unit, rulings, due, isCumulative } = indicator;
  const { decision, confirmedTarget, confirmedActual, direction } = rulings;
  return auditDigest(
    JSON.stringify([
      typed(indicator.target),
      typed(indicator.actual),
      typed(indicator.baseline),
      direction ?? null,
      unit,
      algorithm,
      name,
      indicator.method ?? null,
      due === undefined ? null : formatIsoDate(due),
      isCumulative,
      indicator.weight?.toString() ?? null,
      objective,
      scopes,
      typology,
      indicator.centres,
      decision === undefined
        ? null
        : [decision.verdict, decision.reason, decision.act, decision.by, decision.on],
      typed(confirmedTarget),
      typed(confirmedActual),
      ruledOn(indicator),
      // What few rows have stands only where it is: the digest of the others does not change with it.
      ...(indicator.methodParameters === undefined ? [] : [indicator.methodParameters]),
      ...(indicator.bands === "" ? [] : [["bands", indicator.bands]]),
      ...(indicator.formula === undefined ? [] : [formulaOf(indicator.formula)]),
      ...changesOf(indicator),
      ...(indicator.accepted === undefined ? [] : [["accepted", typed(indicator.accepted)]]),
    ]),
  );
}

/** What *Rimodulazioni* and a closed period say of the row: its note and what is asked of it follow from that. */
function changesOf({ issues }: Indicator): readonly unknown[] {
  const told = issues.filter(({ code }) => SAID_OF_CHANGES.has(code));
  return told.length === 0 ? [] : [["changes", told.map(({ code, facts }) => [code, facts ?? null])]];
}

const SAID_OF_CHANGES: ReadonlySet<IssueCode> = new Set([...CHANGE_CODES, ...AFTER_CLOSING_CODES]);

/** The formula as written, with what was put in and what it gave. */
const formulaOf = ({ source, outcome }: RowFormula): readonly unknown[] => [
  typed(source),
  outcome.ok
    ? [outcome.value.value, outcome.value.given.map(({ code, ago, value }) => [code, ago, value ?? null])]
    : outcome.issue.code,
];

/**
 * The texts that the rulings of a row were made on, as a run leaves them in *Riferimento*: a first run finds none there
 * and writes today's. A row without rulings has none, whatever stands in that column.
 */
export function ruledOn(indicator: Indicator): string | undefined {
  const { rulings, target } = indicator;
  const { decision, confirmedTarget, confirmedActual, direction, reference } = rulings;
  if ((decision ?? confirmedTarget ?? confirmedActual ?? direction) === undefined) return undefined;
  return reference ?? referenceOf(cellText(target.cell), observedText(indicator));
}

const typed = (source: Source | undefined): readonly (string | number | boolean)[] | null =>
  source === undefined ? null : typedCell(source.cell);

function typedCell(cell: Cell): readonly (string | number | boolean)[] | null {
  switch (cell.kind) {
    case "empty":
      return null;
    case "text":
    case "time": {
      const text = cellText(cell);
      return text === "" ? null : [cell.kind, text];
    }
    case "number":
      return [cell.kind, String(Number(cell.value.toPrecision(SIGNIFICANT))), cell.format];
    case "date":
      return [cell.kind, formatIsoDate(cell.date)];
    case "boolean":
      return [cell.kind, cell.value];
    case "error":
      return [cell.kind, cell.error];
  }
}
