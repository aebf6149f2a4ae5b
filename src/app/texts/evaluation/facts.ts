import { decimal } from "../../../core/decimal.ts";
import type { Language } from "../../../core/lexicon/lexicon.ts";
import { formatIsoText, formatNumber, formatPercent } from "../numbers.ts";
import type { Values } from "../speaker.ts";
import { amountWords } from "./labels.ts";
import { EVALUATION_TEXTS, evaluationSpeaker } from "./evaluation.ts";
import type { EvaluationKey } from "./keys.ts";

/** Stands where a sentence names a fact that the issue does not bring. */
const UNSAID = "…";

/** The facts that sentences name, and how each is worded; "as-is" for what a person wrote. */
const FACTS = {
  text: "as-is",
  day: "as-is",
  month: "as-is",
  error: "as-is",
  value: "number",
  percent: "as-is",
  target: "measure",
  actual: "measure",
  share: "percent",
  wanted: "as-is",
  reached: "as-is",
  answer: "answer",
  reference: "as-is",
  stated: "direction",
  written: "as-is",
  id: "as-is",
  given: "as-is",
  members: "as-is",
  total: "number",
  objective: "as-is",
  level: "as-is",
  centre: "as-is",
  parameter: "as-is",
  name: "as-is",
  from: "percent",
  first: "as-is",
  second: "as-is",
  cap: "percent",
  heading: "as-is",
  year: "as-is",
  field: "as-is",
  because: "as-is",
  due: "date",
  direction: "direction",
  baseline: "as-is",
  words: "as-is",
  formula: "as-is",
  position: "as-is",
  found: "as-is",
  mark: "as-is",
  longest: "as-is",
  deepest: "as-is",
  measure: "as-is",
  measures: "as-is",
  nearest: "as-is",
  left: "measure",
  right: "measure",
  unit: "as-is",
  typed: "as-is",
  accepted: "as-is",
  before: "as-is",
  after: "as-is",
  act: "as-is",
  on: "date",
  date: "date",
  sent: "date",
  columns: "as-is",
  plan: "as-is",
  period: "as-is",
  was: "as-is",
  verdict: "as-is",
  changed: "as-is",
  computed: "amount",
} as const satisfies Record<
  string,
  "as-is" | "number" | "percent" | "date" | "direction" | "measure" | "answer" | "amount"
>;

type FactName = keyof typeof FACTS;
const NOTHING_SAID: Values = Object.fromEntries(Object.keys(FACTS).map((name) => [name, UNSAID]));
const isFact = (name: string): name is FactName => Object.hasOwn(FACTS, name);

/** The facts of an issue or an assumption as one language says them; those it does not bring are "…". */
export function wordFacts(
  facts: Readonly<Record<string, string | number>> | undefined,
  language: Language,
): Values {
  const values: Record<string, string | number> = { ...NOTHING_SAID, ...readPercent(facts, language) };
  for (const [name, fact] of Object.entries(facts ?? {})) {
    if (isFact(name)) values[name] = wordFact(name, String(fact), language);
  }
  return values;
}

function wordFact(name: FactName, fact: string, language: Language): string {
  const kind = FACTS[name];
  switch (kind) {
    case "as-is":
      return fact;
    case "date":
      return formatIsoText(fact, language);
    case "number":
      return isFigure(fact) ? formatNumber(decimal(fact), language) : fact;
    case "percent":
      return isFigure(fact) ? formatPercent(decimal(fact), language) : fact;
    case "direction":
    case "answer":
      return evaluationSpeaker(language)(`${kind}.${fact}` as EvaluationKey);
    case "measure":
      return measureWord(`measure.${fact}`, language) ?? `«${fact}»`;
    case "amount":
      return amountFact(fact, language);
  }
}

/** "0.6296 percent", "12.5 ore/persona": digits, and a unit of ours or words. */
function amountFact(fact: string, language: Language): string {
  const gap = fact.indexOf(" ");
  const [value, unit] = [decimal(fact.slice(0, gap)), fact.slice(gap + 1)];
  return amountWords(value, unit, language);
}

/** A unit that we know; of any other undefined: it is told as it is written ("pratiche"). */
const measureWord = (key: string, language: Language): string | undefined =>
  Object.hasOwn(EVALUATION_TEXTS.it, key) ? evaluationSpeaker(language)(key as EvaluationKey) : undefined;

const isFigure = (text: string): boolean => /^-?\d+(?:\.\d+)?$/u.test(text);

/** "63" beside a percentage was read as points, "0.63" as a share: `alignUnits` takes more than 1 as points. */
function readPercent(facts: Values | undefined, language: Language): Values {
  if (facts?.value === undefined) return {};
  const value = String(facts.value);
  if (!isFigure(value)) return {};
  const read = decimal(value);
  return { percent: formatPercent(read.abs().gt(1) ? read.div(100) : read, language) };
}
