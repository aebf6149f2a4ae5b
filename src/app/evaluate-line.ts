import { assessIndicator } from "../core/assessment/assess-indicator.ts";
import { readIndicator } from "../core/assessment/read-indicator.ts";
import { parseIsoDate, type CalendarDate } from "../core/calendar-date.ts";
import { EMPTY, type Cell } from "../core/cell.ts";
import type { Issue } from "../core/issue.ts";
import { lexiconOf, type Language } from "../core/lexicon/lexicon.ts";
import { PERFORMANCE, type Indicator } from "../core/plan.ts";
import { DEFAULT_POLICY, type Method } from "../core/policy/policy.ts";
import { evaluationOf, jsonIssue, type Evaluation } from "./evaluation.ts";
import { issueSentence } from "./texts/evaluation/sentences.ts";
import { readDate } from "./read-parameters.ts";

/** What holds for every line unless the line says otherwise. */
export interface EvaluationTerms {
  readonly language: Language;
  readonly year: number | undefined;
  readonly method: Method;
  /** Without it no due date withholds a verdict. */
  readonly asOf: CalendarDate | undefined;
}

/** What `evaluateLine` answers: the row, under the `id` it was given (null where it had none). */
export type LineEvaluation = Omit<Evaluation, "id"> & { readonly id: string | number | null };

/**
 * Judges one JSON object with any of `id, name, algorithm, type, unit, direction, baseline, target, actual, due, year,
 * lang`; other fields are ignored. A line that is no object is answered with the issue `bad-line`, never thrown.
 */
export function evaluateLine(line: string, terms: EvaluationTerms): LineEvaluation {
  const fields = parseObject(line);
  if (fields === undefined)
    return badLine({ code: "bad-line", facts: { text: line.slice(0, 80) } }, terms.language);
  const issues: Issue[] = [];
  const language = oneOf(fields.lang, LANGUAGES, "lang", issues) ?? terms.language;
  const year = yearOf(fields.year, issues) ?? terms.year;
  const indicator: Indicator = {
    key: textOf(fields.id),
    code: "",
    name: textOf(fields.name),
    objective: "",
    scopes: [PERFORMANCE],
    typology: textOf(fields.type),
    algorithm: textOf(fields.algorithm),
    unit: textOf(fields.unit),
    dataSource: "",
    target: { cell: cellOf(fields.target) },
    actual: { cell: cellOf(fields.actual) },
    baseline:
      fields.baseline === undefined || fields.baseline === null
        ? undefined
        : { cell: cellOf(fields.baseline) },
    rulings: {
      decision: undefined,
      confirmedTarget: undefined,
      confirmedActual: undefined,
      direction: oneOf(fields.direction, DIRECTIONS, "direction", issues),
      reference: undefined,
    },
    due: dueOf(fields.due, year, issues),
    isCumulative: false,
    weight: undefined,
    method: undefined,
    centres: [],
    cause: "",
    issues,
  };
  const policy = { ...DEFAULT_POLICY, method: terms.method };
  const read = readIndicator(indicator, lexiconOf(language), year);
  const assessment = assessIndicator(read, { policy, asOf: terms.asOf, year });
  return { ...evaluationOf(indicator, assessment, language), id: idOf(fields.id) };
}

const LANGUAGES = ["it", "en", "fr"] as const;
const DIRECTIONS = ["higher", "lower"] as const;

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return EMPTY;
  if (typeof value === "number" && Number.isFinite(value)) {
    return { kind: "number", value, format: "General", text: String(value) };
  }
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "text", text: textOf(value) };
}

/** Lists and objects hold no reading: they are shown as what they are. */
const textOf = (value: unknown): string => {
  if (value === undefined || value === null) return "";
  if (typeof value === "object") return Array.isArray(value) ? "[…]" : "{…}";
  return String(value);
};

const idOf = (value: unknown): string | number | null =>
  typeof value === "string" || typeof value === "number" ? value : null;

function oneOf<T extends string>(
  value: unknown,
  allowed: readonly T[],
  field: string,
  issues: Issue[],
): T | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const found = allowed.find((one) => one === value);
  if (found === undefined) issues.push({ code: "field-ignored", facts: { field, text: textOf(value) } });
  return found;
}

function yearOf(value: unknown, issues: Issue[]): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const year = Number(value);
  if (Number.isInteger(year) && year >= 1900 && year <= 2199) return year;
  issues.push({ code: "field-ignored", facts: { field: "year", text: textOf(value) } });
  return undefined;
}

function dueOf(value: unknown, year: number | undefined, issues: Issue[]): CalendarDate | undefined {
  const text = textOf(value);
  if (text === "") return undefined;
  const due = parseIsoDate(text) ?? readDate({ kind: "text", text }, year);
  if (due === undefined) issues.push({ code: "due-unreadable", facts: { text } });
  return due;
}

function badLine(issue: Issue, language: Language): LineEvaluation {
  return {
    id: null,
    verdict: "needs-review",
    attainment: null,
    cappedAttainment: null,
    variance: null,
    varianceUnit: null,
    varianceFavourable: null,
    band: "none",
    direction: null,
    assumptions: [],
    issues: [jsonIssue(issue)],
    target: null,
    actual: null,
    question: "decide",
    explanation: issueSentence(issue, language),
  };
}
