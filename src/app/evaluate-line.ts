import { parseIsoDate, type CalendarDate } from "../core/calendar-date.ts";
import type { Issue } from "../core/issue.ts";
import { lexiconOf, type Language } from "../core/lexicon/lexicon.ts";
import { readMethodParameters, type MethodParameters } from "../core/policy/method-parameters.ts";
import { METHODS, type Method } from "../core/policy/policy.ts";
import { assessAlone, type AloneTerms } from "./assess-alone.ts";
import { bareCell, bareText } from "./bare-cell.ts";
import { evaluationOf, jsonIssue, type Evaluation } from "./evaluation.ts";
import { issueSentence } from "./texts/evaluation/sentences.ts";
import { readDate } from "./read-parameters.ts";

/** What holds for every line unless the line says otherwise. */
export type EvaluationTerms = AloneTerms;

/** What `evaluateLine` answers: the row, under the `id` it was given (null where it had none). */
export type LineEvaluation = Omit<Evaluation, "id"> & { readonly id: string | number | null };

/**
 * Judges one JSON object with any of `id, name, algorithm, type, unit, direction, baseline, target, actual, due, method,
 * methodParameters, year, lang`; other fields are ignored. A line that is no object is answered with the issue `bad-line`, never thrown.
 */
export function evaluateLine(line: string, terms: EvaluationTerms): LineEvaluation {
  const fields = parseObject(line);
  if (fields === undefined)
    return badLine({ code: "bad-line", facts: { text: line.slice(0, 80) } }, terms.language);
  const issues: Issue[] = [];
  const language = oneOf(fields.lang, LANGUAGES, "lang", issues) ?? terms.language;
  const method = oneOf(fields.method, METHODS, "method", issues);
  const year = yearOf(fields.year, issues) ?? terms.year;
  const { indicator, assessment } = assessAlone(
    {
      key: bareText(fields.id),
      name: bareText(fields.name),
      typology: bareText(fields.type),
      algorithm: bareText(fields.algorithm),
      unit: bareText(fields.unit),
      target: { cell: bareCell(fields.target) },
      actual: { cell: bareCell(fields.actual) },
      baseline:
        fields.baseline === undefined || fields.baseline === null
          ? undefined
          : { cell: bareCell(fields.baseline) },
      method,
      methodParameters: parametersOf(fields.methodParameters, method ?? terms.method, language, issues),
      direction: oneOf(fields.direction, DIRECTIONS, "direction", issues),
      due: dueOf(fields.due, year, issues),
      issues,
    },
    { ...terms, language, year },
  );
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
  if (found === undefined) issues.push({ code: "field-ignored", facts: { field, text: bareText(value) } });
  return found;
}

function parametersOf(
  value: unknown,
  method: Method,
  language: Language,
  issues: Issue[],
): MethodParameters | undefined {
  const text = bareText(value);
  if (text === "") return undefined;
  const parameters = readMethodParameters(method, text, lexiconOf(language));
  if (parameters === undefined) issues.push({ code: "method-parameters-unreadable", facts: { text } });
  return parameters;
}

function yearOf(value: unknown, issues: Issue[]): number | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const year = Number(value);
  if (Number.isInteger(year) && year >= 1900 && year <= 2199) return year;
  issues.push({ code: "field-ignored", facts: { field: "year", text: bareText(value) } });
  return undefined;
}

function dueOf(value: unknown, year: number | undefined, issues: Issue[]): CalendarDate | undefined {
  const text = bareText(value);
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
    confidence: "stated",
    confidences: { target: null, actual: null, direction: null },
    alternatives: [],
    issues: [jsonIssue(issue)],
    target: null,
    actual: null,
    question: "decide",
    explanation: issueSentence(issue, language),
  };
}
