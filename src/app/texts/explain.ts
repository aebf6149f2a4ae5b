import type { Assessment, Proof } from "../../core/assessment/assessment.ts";
import type { Step } from "../../core/assessment/step.ts";
import { cellText } from "../../core/cell.ts";
import type { Language } from "../../core/lexicon/lexicon.ts";
import type { Indicator } from "../../core/plan.ts";
import { formatPercent } from "./numbers.ts";
import { proofWords, type ProofWords } from "./proof-words.ts";
import { evaluationSpeaker } from "./evaluation/evaluation.ts";
import { varianceLabel } from "./evaluation/labels.ts";
import { sentence } from "./evaluation/sentences.ts";

export interface Explained {
  readonly indicator: Indicator;
  readonly assessment: Assessment;
}

/**
 * One line that tells how a row was judged: "Consuntivo 63 %, target ≥ 80 %: non raggiunto; grado 78,8 %
 * (1 + (0,63 − 0,8) ÷ |0,8| = 0,7875); scostamento −17,0 p.p., sfavorevole.", then what was assumed, what a person
 * ruled, and what is wrong with its remedy. It begins with a word, so that no spreadsheet takes it for a formula.
 */
export function explain(
  row: Explained,
  language: Language,
  words = proofWords(row.assessment.proof, language),
): string {
  const { proof } = row.assessment;
  return [
    sentence(
      [comparisonClause(row, words, language), ...figureClauses(row.assessment, words, language)].join(
        evaluationSpeaker(language)("explain.joint"),
      ),
    ),
    ...(words.computed === undefined ? [] : [words.computed]),
    ...words.assumptions,
    ...directionSentences(proof, language),
    ...confirmedSentences(proof, language),
    ...decisionSentences(proof, language),
    ...words.issues.map(({ sentences }) => sentences),
  ].join(" ");
}

function comparisonClause(
  { indicator, assessment }: Explained,
  words: ProofWords,
  language: Language,
): string {
  const say = evaluationSpeaker(language);
  const { target, actual } = assessment.proof;
  const outcome = outcomeWords(assessment, language);
  if (target === undefined || actual === undefined) {
    return say("explain.unread", {
      actual: typedOrFormula(indicator),
      target: cellText(indicator.target.cell),
      outcome,
    });
  }
  const observed = actual.reading.kind === "none" ? undefined : words.actual;
  const wanted = target.reading.kind === "none" ? undefined : words.target;
  const isReasonItself = actual.reading.kind === "deferred" || actual.reading.kind === "excluded";
  if (wanted === undefined)
    return observed === undefined ? outcome : say("explain.actual-only", { actual: observed, outcome });
  if (observed === undefined || isReasonItself)
    return say("explain.target-only", { target: wanted, outcome });
  return say("explain.compared", { actual: observed, target: wanted, outcome });
}

/** Where nothing is typed the row has its formula to show. */
const typedOrFormula = ({ actual, formula }: Indicator): string =>
  cellText(formula === undefined || actual.cell.kind !== "empty" ? actual.cell : formula.source.cell);

function outcomeWords({ verdict, isOpen }: Assessment, language: Language): string {
  const say = evaluationSpeaker(language);
  switch (verdict.kind) {
    case "deferred":
    case "excluded":
      return say(`outcome.${verdict.kind}`, { reason: verdict.reason });
    case "met":
    case "not-met": {
      const words = say(`outcome.${verdict.kind}`);
      return isOpen ? say("verdict.open", { verdict: words }) : words;
    }
    case "no-target":
    case "no-actual":
    case "not-yet-due":
    case "needs-review":
      return say(`outcome.${verdict.kind}`);
  }
}

function figureClauses(
  { verdict, attainment, variance, proof }: Assessment,
  words: ProofWords,
  language: Language,
): string[] {
  const say = evaluationSpeaker(language);
  const clauses: string[] = [];
  if (attainment.kind === "computed") {
    const key = verdict.kind === "not-yet-due" ? "explain.attainment-to-date" : "explain.attainment";
    const steps = proof.steps
      .flatMap((step, index) => stepWords(step, words.steps[index] ?? "", language))
      .join(say("explain.joint"));
    clauses.push(say(key, { shown: formatPercent(attainment.shown, language), steps }));
  }
  if (variance !== undefined) {
    const label = say("explain.variance", { value: varianceLabel(variance, language) });
    const key = variance.favourable === true ? "explain.favourable" : "explain.unfavourable";
    clauses.push(variance.favourable === undefined ? label : say(key, { variance: label }));
  }
  return clauses;
}

/** A formula as arithmetic, a limit in words; the rounding shows in the figure itself. */
function stepWords(step: Step, arithmetic: string, language: Language): readonly string[] {
  const say = evaluationSpeaker(language);
  switch (step.kind) {
    case "all-or-nothing":
      return [say("step.all-or-nothing")];
    case "stage":
      return [say("step.stage")];
    case "met-at-least":
    case "missed-at-most":
    case "floor":
    case "cap":
      return [say(`step.${step.kind}`, { limit: formatPercent(step.limit, language) })];
    case "round":
      return [];
    case "ratio":
    case "inverse":
    case "progress":
    case "limits":
    case "lowest":
    case "highest":
      return [arithmetic];
  }
}

/** Where the direction of a bare target was stated, and what speaks against the one that was used. */
function directionSentences({ target, direction }: Proof, language: Language): readonly string[] {
  if (direction === undefined || target?.reading.kind !== "bare") return [];
  const say = evaluationSpeaker(language);
  const { source, words } = direction;
  const found =
    source === "column" || source === "algorithm-comparator"
      ? [sentence(say(`found.${source}`, { direction: say(`direction.${direction.direction}`), words }))]
      : [];
  const sources = opposedWords(direction, language);
  return sources === "" ? found : [...found, sentence(say("opposed", { sources }))];
}

/** "nome «riduzione», numeratore «oneri»"; "" when nothing speaks against the direction. */
export function opposedWords({ opposed }: NonNullable<Proof["direction"]>, language: Language): string {
  const say = evaluationSpeaker(language);
  return opposed
    .map(({ source, words }) => say("opposed.source", { source: say(`source.${source}`), words }))
    .join(", ");
}

function confirmedSentences({ target, actual }: Proof, language: Language): readonly string[] {
  const say = evaluationSpeaker(language);
  return [
    ...(target?.confirmed === true ? [sentence(say("explain.confirmed-target", { text: target.text }))] : []),
    ...(actual?.confirmed === true ? [sentence(say("explain.confirmed-actual", { text: actual.text }))] : []),
  ];
}

function decisionSentences({ decision }: Proof, language: Language): readonly string[] {
  return decision === undefined ? [] : [sentence(decisionClause(decision, language))];
}

/** "decisione: raggiunto, di Anna Bianchi, del 15.01.2022, atto det. 4/2022, motivazione «…»". */
export function decisionClause(decision: NonNullable<Proof["decision"]>, language: Language): string {
  const say = evaluationSpeaker(language);
  const { verdict, by, on, act, reason } = decision;
  return [
    say("decision.verdict", { verdict: say(`verdict.${verdict}`).toLowerCase() }),
    ...(by === "" ? [] : [say("decision.by", { by })]),
    ...(on === "" ? [] : [say("decision.on", { on })]),
    ...(act === "" ? [] : [say("decision.act", { act })]),
    ...(reason === "" ? [] : [say("decision.reason", { reason })]),
  ].join(", ");
}
