import { NO_YEAR, parseIsoDate, type CalendarDate } from "../core/calendar-date.ts";
import { cellText, type Cell } from "../core/cell.ts";
import { decimal, type Decimal } from "../core/decimal.ts";
import type { CellRef, Issue } from "../core/issue.ts";
import { lexiconOf } from "../core/lexicon/lexicon.ts";
import { DEFAULT_POLICY, type Policy } from "../core/policy/policy.ts";
import { readActual } from "../core/actual/read-actual.ts";
import { readTarget } from "../core/target/read-target.ts";
import { fold } from "./headings.ts";
import type { LocatedTable } from "./locate-tables.ts";
import {
  HAND_IN_PARAMETERS,
  PARAMETERS,
  type HandInParameterKey,
  type ParameterKey,
  type WorkbookLanguage,
} from "./plan-layout.ts";
import type { HandInRules } from "./hand-in-rules.ts";
import {
  AGGREGATION_CHOICES,
  BAND_LEVEL_CHOICES,
  LANGUAGE_CHOICES,
  METHOD_CHOICES,
  MISSING_ACTUAL_CHOICES,
} from "./template/choices.ts";
import { tableRows, type TableRow } from "./table-rows.ts";

/** The table *Parametri* as typed values; what is not there is undefined. */
export interface Parameters {
  readonly administration: string;
  readonly year: number | undefined;
  readonly language: WorkbookLanguage | undefined;
  readonly asOf: CalendarDate | undefined;
  readonly policy: Pick<Policy, "method" | "cap" | "decimals" | "missingActual" | "aggregation">;
  readonly handIn: HandInRules;
  readonly issues: readonly Issue[];
}

type AnyKey = ParameterKey | HandInParameterKey;
const ALL = { ...PARAMETERS, ...HAND_IN_PARAMETERS };

/** What users write for a choice, folded, in either language or as the engine calls it. */
function wordsOf<K extends string>(
  choices: Readonly<Record<K, { readonly it: string; readonly en: string }>>,
): Readonly<Record<string, K>> {
  const entries = Object.entries(choices) as [K, { readonly it: string; readonly en: string }][];
  return Object.fromEntries(
    entries.flatMap(([key, { it, en }]) => [key, it, en].map((word) => [fold(word), key])),
  );
}

export const METHOD_WORDS = wordsOf(METHOD_CHOICES);
export const BAND_LEVEL_WORDS = wordsOf(BAND_LEVEL_CHOICES);
const AGGREGATION_WORDS = wordsOf(AGGREGATION_CHOICES);
const MISSING_WORDS = wordsOf(MISSING_ACTUAL_CHOICES);
const LANGUAGE_WORDS = wordsOf(LANGUAGE_CHOICES);
const NO_CAP = new Set(["nessuno", "none", "no"]);
const MAX_DECIMALS = 4;
/** Words for *Evidenza*, folded. */
const EVIDENCE_WORDS: Readonly<Record<string, boolean>> = {
  obbligatoria: true,
  required: true,
  facoltativa: false,
  optional: false,
};

interface Given {
  readonly cell: Cell;
  readonly at: CellRef | undefined;
}

/**
 * Reads *Parametri*. Rows with a blank year hold always; those of the plan's year win. A value that is not understood
 * is an issue, and the default holds.
 */
export function readParameters(table: LocatedTable | undefined, headingYear: number | undefined): Parameters {
  const issues: Issue[] = [];
  const given = givenValues(table, headingYear, issues);
  const take = <T>(key: AnyKey, read: (cell: Cell) => T | undefined): T | undefined => {
    const found = given.get(key);
    if (found === undefined || cellText(found.cell) === "") return undefined;
    const value = read(found.cell);
    if (value === undefined) {
      issues.push({
        code: "parameter-unreadable",
        facts: { parameter: ALL[key].it, text: cellText(found.cell) },
        ...(found.at === undefined ? {} : { at: found.at }),
      });
    }
    return value;
  };
  const word =
    <T>(words: Readonly<Record<string, T>>) =>
    (cell: Cell): T | undefined =>
      words[fold(cellText(cell))];
  const cap = take("cap", readCap);
  return {
    administration: take("administration", cellText) ?? "",
    year: take("year", readYear),
    language: take("language", word(LANGUAGE_WORDS)),
    asOf: take("asOf", readDate),
    policy: {
      method: take("method", word(METHOD_WORDS)) ?? DEFAULT_POLICY.method,
      cap: cap === undefined ? DEFAULT_POLICY.cap : cap === "none" ? undefined : cap,
      decimals: take("decimals", readDecimals) ?? DEFAULT_POLICY.decimals,
      missingActual: take("missingActual", word(MISSING_WORDS)) ?? DEFAULT_POLICY.missingActual,
      aggregation: take("aggregation", word(AGGREGATION_WORDS)) ?? DEFAULT_POLICY.aggregation,
    },
    handIn: {
      favourableThreshold: take("favourableThreshold", readShare),
      needsEvidence: take("evidence", word(EVIDENCE_WORDS)) ?? false,
    },
    issues,
  };
}

const NAMES: ReadonlyMap<string, AnyKey> = new Map(
  (Object.entries(ALL) as [AnyKey, { it: string; en: string }][]).flatMap(
    ([key, { it, en }]): [string, AnyKey][] => [
      [fold(it), key],
      [fold(en), key],
    ],
  ),
);

/** The value that holds for each parameter. */
function givenValues(
  table: LocatedTable | undefined,
  headingYear: number | undefined,
  issues: Issue[],
): ReadonlyMap<AnyKey, Given> {
  for (const row of table === undefined ? [] : tableRows(table)) {
    const [name, at] = [row.text("name"), row.at("name")];
    if (name !== "" && !NAMES.has(fold(name)))
      issues.push({ code: "parameter-unknown", facts: { parameter: name }, ...(at ? { at } : {}) });
  }
  const rows = parameterRows(table, headingYear);
  return new Map([...rows].map(([key, row]) => [key, { cell: row.cell("value"), at: row.at("value") }]));
}

/** The row that holds for each parameter. The plan's year itself stands in a row without a year. */
export function parameterRows(
  table: LocatedTable | undefined,
  headingYear: number | undefined,
): ReadonlyMap<AnyKey, TableRow> {
  const rows = (table === undefined ? [] : tableRows(table)).flatMap((row) => {
    const key = NAMES.get(fold(row.text("name")));
    return key === undefined ? [] : [{ key, year: readYear(row.cell("year")), row }];
  });
  const always = rows.filter(({ year }) => year === undefined);
  const stated = always.find(({ key }) => key === "year");
  const planYear = (stated && readYear(stated.row.cell("value"))) ?? headingYear;
  const ofYear = rows.filter(({ year }) => year !== undefined && year === planYear);
  return new Map([...always, ...ofYear].map(({ key, row }) => [key, row]));
}

export function readYear(cell: Cell): number | undefined {
  const text = cell.kind === "number" ? String(cell.value) : cellText(cell);
  return /^(?:19|20)\d{2}$/u.test(text) ? Number(text) : undefined;
}

/** A date cell, "2021-12-31", or a day in words ("31/12/2021"). */
export function readDate(cell: Cell, year?: number): CalendarDate | undefined {
  if (cell.kind === "date") return cell.date;
  const iso = parseIsoDate(cellText(cell));
  if (iso !== undefined) return iso;
  const context = {
    lexicon: lexiconOf("it"),
    unit: "",
    algorithm: "",
    ...(year === undefined ? {} : { year }),
  };
  const reading = readTarget(cell, context);
  const due = reading.ok && reading.value.target.kind === "deadline" ? reading.value.target.due : undefined;
  return due?.year === NO_YEAR ? undefined : due;
}

/** "20 %", 0.2, "20", 20: a plain number as it stands, a percentage as a fraction. */
export function readAmount(cell: Cell): Decimal | undefined {
  const reading = readActual(cell, { lexicon: lexiconOf("it"), unit: "", algorithm: "" });
  return reading.ok && reading.value.actual.kind === "quantity"
    ? reading.value.actual.quantity.value
    : undefined;
}

/** 100 %, 1 and 100 are one cap; "nessuno" is none. */
function readCap(cell: Cell): Decimal | "none" | undefined {
  if (NO_CAP.has(fold(cellText(cell)))) return "none";
  const amount = readAmount(cell);
  if (amount === undefined || amount.lte(0)) return undefined;
  return amount.gt(10) ? amount.div(decimal(100)) : amount;
}

/** "20 %", 0.2 and 20 are one share. */
function readShare(cell: Cell): Decimal | undefined {
  const amount = readAmount(cell);
  if (amount === undefined || amount.isNegative()) return undefined;
  return amount.gt(1) ? amount.div(decimal(100)) : amount;
}

function readDecimals(cell: Cell): number | undefined {
  const amount = readAmount(cell);
  return amount?.isInteger() === true && amount.gte(0) && amount.lte(MAX_DECIMALS)
    ? amount.toNumber()
    : undefined;
}
