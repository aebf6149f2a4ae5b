import type { ActualReading } from "../actual/actual.ts";
import type { Assumption, AssumptionCode } from "../assumption.ts";
import { compareDates, NO_YEAR, type CalendarDate } from "../calendar-date.ts";
import type { Decimal } from "../decimal.ts";
import type { Issue, IssueCode } from "../issue.ts";
import type { Decision, Indicator } from "../plan.ts";
import type { Method, Policy } from "../policy/policy.ts";
import { targetIsWhole } from "../policy/method-parameters.ts";
import { bandOf, type Bands } from "../policy/status-band.ts";
import type { Target, TargetReading } from "../target/target.ts";
import { fold } from "../wording/fold.ts";
import { besideTarget } from "./align-units.ts";
import { alternativesOf, type Alternative } from "./alternatives.ts";
import { answerTo } from "./answers.ts";
import { askAssumptions, askDirection, directionAssumption, stronger } from "./ask.ts";
import type {
  Assessment,
  Attainment,
  Coverage,
  Proof,
  Question,
  ReadSource,
  Rule,
  Verdict,
} from "./assessment.ts";
import { attain, pointsIn, type Attained, type RowMeasures } from "./attainment.ts";
import { compare } from "./compare.ts";
import { countedClash } from "./counted.ts";
import type { Comparison, Measured } from "./comparison.ts";
import type { ReadCell, ReadIndicator } from "./read-indicator.ts";
import { varianceOf } from "./variance.ts";

/** What a run takes as given, beside the plan. */
export interface AssessmentTerms {
  readonly policy: Policy;
  /** The day on which we judge; undefined: due dates withhold nothing. */
  readonly asOf: CalendarDate | undefined;
  /** The plan's year: without *Scadenza* an indicator is due on its 31 December. */
  readonly year: number | undefined;
}

/**
 * Judges one row: verdict, attainment and coverage, three separate answers, with their proof.
 *
 * A person's decision outranks the reading. Before the due date a missed target is `not-yet-due`, and a reached one
 * is met only if it cannot go back.
 *
 * @source DOMAIN §2; D.Lgs. 150/2009 art. 10 (the yearly report states what was reached, and the variances)
 */
export function assessIndicator(read: ReadIndicator, terms: AssessmentTerms): Assessment {
  const { policy } = terms;
  const comparison = compareRow(read);
  const ruled = read.decision === undefined ? undefined : decided(read.decision, comparison);
  const outcome = ruled ?? comparison;
  const verdict =
    read.decision === undefined ? beforeDue(verdictOf(comparison), read, terms) : verdictOf(outcome);
  const attained = attainedOf(outcome, read, policy);
  const attainment: Attainment = attained?.attainment ?? { kind: "not-computable", reason: "no-verdict" };
  const hasVerdict = verdict.kind === "met" || verdict.kind === "not-met";
  const assumptions = assumedIn(read, comparison);
  const { alternatives, idle } = otherReadings(read, comparison, assumptions);
  const asked = askAssumptions(assumptions, idle);
  const question =
    read.decision === undefined ? questionOf(read, comparison, asked, idle) : decisionQuestion(read);
  const coverage: Coverage =
    verdict.kind === "met" || verdict.kind === "not-met"
      ? { counts: true }
      : { counts: false, because: verdict.kind };
  return {
    verdict,
    attainment,
    variance: outcome.kind === "decided" ? varianceOf(outcome) : undefined,
    band:
      hasVerdict && attained !== undefined
        ? bandOf(attained.attainment.shown, bandsFor(read.indicator, policy))
        : undefined,
    coverage,
    question,
    isOpen: question === "decide" || asked !== "none",
    proof: proofOf(read, comparison, assumptions, alternatives, verdict, attained, policy),
  };
}

/** Its own set, where it names one that *Fasce* has. */
export const bandsFor = ({ bands }: Indicator, policy: Policy): Bands =>
  (bands === "" ? undefined : policy.namedBands.get(fold(bands))) ?? policy.bands.indicator;

/** What target and actual say of each other, before due dates and decisions. */
export function compareRow(read: ReadIndicator): Comparison {
  const target = read.target.reading;
  const actual = read.actual.reading;
  if (target.ok && target.value.target.kind === "none") return { kind: "no-target" };
  if (!target.ok || !actual.ok) {
    // An unread target beside an empty actual is a matter of the target; an actual that is missing says so itself.
    const issues = [target, actual].flatMap((reading) => (reading.ok ? [] : [reading.issue]));
    return { kind: "open", rule: "unread", issues };
  }
  const isAmount = isMeasured(actual.value.actual.kind);
  const clash = isAmount ? directionClash(target.value.target, read) : undefined;
  const mismatch = countedClash(target.value.target, actual.value.actual, {
    target: { text: read.target.text, remark: target.value.remark },
    actual: { text: read.actual.text, remark: actual.value.remark },
  });
  const open = clash ?? mismatch;
  if (open !== undefined) return { kind: "open", rule: "threshold", issues: [open] };
  const answer = answerTo(target.value.target, actual.value);
  return compare(target.value.target, answer, read.direction?.direction ?? "higher");
}

const isMeasured = (kind: string): boolean =>
  kind === "quantity" || kind === "bound" || kind === "completion";

/** The *Direzione* column says the opposite of the comparator written in the target: contradictory, so open. */
function directionClash(target: Target, { direction }: ReadIndicator): Issue | undefined {
  if (target.kind !== "threshold" || direction?.source !== "column") return undefined;
  const written = direction.opposed.find(({ source }) => source === "target");
  return (
    written && { code: "directions-disagree", facts: { stated: direction.direction, written: written.words } }
  );
}

function verdictOf(comparison: Comparison): Verdict {
  switch (comparison.kind) {
    case "decided":
      return { kind: comparison.met ? "met" : "not-met" };
    case "open":
      return { kind: "needs-review", issues: comparison.issues };
    case "deferred":
    case "excluded":
      return { kind: comparison.kind, reason: comparison.reason };
    case "no-actual":
    case "no-target":
      return { kind: comparison.kind };
  }
}

/** A decision as a comparison: the person's verdict, with the numbers that were read, if any. */
function decided(decision: Decision, comparison: Comparison): Comparison {
  if (decision.verdict === "deferred" || decision.verdict === "excluded") {
    return { kind: decision.verdict, reason: decision.reason };
  }
  const measured = comparison.kind === "decided" ? comparison.measured : undefined;
  return {
    kind: "decided",
    met: decision.verdict === "met",
    rule: "decision",
    measured,
    joined: undefined,
    assumed: [],
  };
}

function beforeDue(verdict: Verdict, read: ReadIndicator, { asOf, year }: AssessmentTerms): Verdict {
  const due = dueDateOf(read, year);
  if (asOf === undefined || due === undefined || compareDates(asOf, due) >= 0) return verdict;
  if (verdict.kind === "met") return cannotGoBack(read) ? verdict : { kind: "not-yet-due" };
  return verdict.kind === "not-met" || verdict.kind === "no-actual" ? { kind: "not-yet-due" } : verdict;
}

function dueDateOf({ indicator, target }: ReadIndicator, year: number | undefined): CalendarDate | undefined {
  if (indicator.due !== undefined) return indicator.due;
  const asked = target.reading.ok ? target.reading.value.target : undefined;
  if (asked?.kind === "deadline" && asked.due.year !== NO_YEAR) return asked.due;
  return year === undefined ? undefined : { year, month: 12, day: 31 };
}

/** A cumulative value, a yes, a date or a stage, once reached, stays reached. */
function cannotGoBack({ indicator, target }: ReadIndicator): boolean {
  if (indicator.isCumulative) return true;
  const kind = target.reading.ok ? target.reading.value.target.kind : "none";
  return kind === "yes-no" || kind === "deadline" || kind === "stage";
}

function attainedOf(outcome: Comparison, read: ReadIndicator, policy: Policy): Attained | undefined {
  if (outcome.kind !== "decided") return undefined;
  return attain(outcome, methodFor(read.indicator, policy), measuresOf(read, outcome), policy);
}

/** Its own method, where it names one. */
export const methodFor = ({ method }: Indicator, policy: Policy): Method => method ?? policy.method;

/** What the method may need beside target and actual. */
export function measuresOf(
  read: ReadIndicator,
  { measured }: Extract<Comparison, { kind: "decided" }>,
): RowMeasures {
  return {
    baseline: measured && baselineOf(read, measured),
    parameters: read.indicator.methodParameters,
  };
}

/** The starting value in the unit of the comparison, where it was read and fits. */
const baselineOf = ({ baseline }: ReadIndicator, { target, unit }: Measured): Decimal | undefined =>
  baseline && besideTarget({ value: target, unit }, baseline);

/** Everything a verdict took for granted, less what a person has confirmed. */
function assumedIn(read: ReadIndicator, comparison: Comparison): Proof["assumptions"] {
  const inTarget = read.target.reading.ok && !read.target.confirmed ? read.target.reading.value.assumed : [];
  const inActual = read.actual.reading.ok && !read.actual.confirmed ? read.actual.reading.value.assumed : [];
  // What the comparison assumed lies in the actual: a confirmed actual settles it.
  const inComparison = comparison.kind === "decided" && !read.actual.confirmed ? comparison.assumed : [];
  const direction = isDirectionUsed(read) ? read.direction && directionAssumption(read.direction) : undefined;
  const assumed = distinct([
    ...settledBy(read.actual, inTarget),
    ...settledBy(read.target, inActual),
    ...inComparison,
    ...(direction === undefined ? [] : [direction]),
  ]);
  return isYearOpen(comparison) ? assumed.filter(({ code }) => code !== "year-from-period") : assumed;
}

/** No year was taken for granted where the row is open for want of one. */
const isYearOpen = (comparison: Comparison): boolean =>
  comparison.kind === "open" && comparison.issues.some(({ code }) => code === "year-unknown");

/** What the other side leaves no doubt of: beside a day that is surely one, "11/12" is one too; beside 2,150, "2020" is a number. */
function settledBy(
  { reading }: ReadIndicator["target"] | ReadIndicator["actual"],
  assumed: readonly Assumption[],
): readonly Assumption[] {
  if (!reading.ok || !assumed.some(({ code }) => code in SETTLED)) return assumed;
  const { value } = reading;
  return assumed.filter((one) => SETTLED[one.code]?.(value, one) !== true);
}

type OtherSide = TargetReading | ActualReading;

const SETTLED: Readonly<Partial<Record<AssumptionCode, (other: OtherSide, one: Assumption) => boolean>>> = {
  "day-or-share": (other) => {
    const kind = "target" in other ? other.target.kind : other.actual.kind;
    return (
      (kind === "deadline" || kind === "date") && !other.assumed.some(({ code }) => code === "day-or-share")
    );
  },
  "year-read-as-number": (other, { facts }) => {
    if (!("actual" in other) || other.actual.kind !== "quantity") return false;
    const { value, unit } = other.actual.quantity;
    const year = Number(facts?.text);
    return unit === "number" && value.gte(year / SAME_SIZE) && value.lte(year * SAME_SIZE);
  },
};
/** So many times as much or as little is still a number of the same kind. House rule. */
const SAME_SIZE = 2;

/** "30.06" on both sides assumes the same year: once is enough. */
function distinct(assumptions: readonly Assumption[]): readonly Assumption[] {
  if (assumptions.length < 2) return assumptions;
  return [...new Map(assumptions.map((one) => [JSON.stringify(one), one])).values()];
}

const isDirectionUsed = ({ target }: ReadIndicator): boolean =>
  target.reading.ok && holdsBare(target.reading.value.target);

const holdsBare = (target: Target): boolean =>
  target.kind === "bare" ||
  ((target.kind === "all-of" || target.kind === "any-of") && target.parts.some(holdsBare));

interface OtherReadings {
  readonly alternatives: readonly Alternative[];
  /** Assumptions whose other readings leave the verdict as it is: nobody is asked. */
  readonly idle: readonly Assumption[];
}

const NO_OTHERS: OtherReadings = { alternatives: [], idle: [] };

/** Other readings under which the verdict would be another. */
function otherReadings(
  { target, actual, direction }: ReadIndicator,
  comparison: Comparison,
  assumptions: readonly Assumption[],
): OtherReadings {
  if (assumptions.length === 0 || comparison.kind !== "decided") return NO_OTHERS;
  if (!target.reading.ok || !actual.reading.ok) return NO_OTHERS;
  const readings = {
    target: target.reading.value.target,
    actual: actual.reading.value.actual,
    direction: direction?.direction ?? "higher",
  } as const;
  const alternatives: Alternative[] = [];
  const idle: Assumption[] = [];
  for (const assumption of assumptions) {
    const found = alternativesOf(assumption, readings, comparison.met);
    if (found?.length === 0) idle.push(assumption);
    else if (found !== undefined) alternatives.push(...found);
  }
  return { alternatives, idle };
}

/** What stands in the row is not what a person ruled on, not what its own formula gives, or not what an act changed it to. */
const CONTRADICTIONS: ReadonlySet<IssueCode> = new Set([
  "decision-lapsed",
  "confirmation-lapsed",
  "formula-differs",
  "target-not-as-changed",
  "weight-not-as-changed",
  "name-not-as-changed",
  "removed-but-counted",
]);

function questionOf(
  read: ReadIndicator,
  comparison: Comparison,
  asked: Question,
  idle: readonly Assumption[],
): Question {
  if (comparison.kind === "open") return "decide";
  const contradicts = ({ code }: Issue): boolean => CONTRADICTIONS.has(code);
  if (read.issues.some(contradicts) || read.indicator.issues.some(contradicts)) return "decide";
  return stronger(asked, directionQuestion(read, comparison, idle));
}

/** A decision settles the row, but one that takes it out of the totals needs its reason and its act (DOMAIN §5). */
const decisionQuestion = ({ indicator }: ReadIndicator): Question =>
  indicator.issues.some(({ code }) => code === "decision-without-reason" || code === "act-missing")
    ? "decide"
    : "none";

/** A direction that nobody stated and whose opposite would give another verdict. */
function directionQuestion(
  { direction, target }: ReadIndicator,
  comparison: Comparison,
  idle: readonly Assumption[],
): Question {
  if (direction === undefined || comparison.kind !== "decided") return "none";
  if (!target.reading.ok || !holdsBare(target.reading.value.target)) return "none";
  const isIdle = idle.some(({ code }) => code.startsWith("direction-"));
  return askDirection(direction, !isIdle);
}

function proofOf(
  read: ReadIndicator,
  comparison: Comparison,
  assumptions: Proof["assumptions"],
  alternatives: Proof["alternatives"],
  verdict: Verdict,
  attained: Attained | undefined,
  policy: Policy,
): Proof {
  const open = verdict.kind === "needs-review" ? verdict.issues : [];
  return {
    target: sourceOf(read.target, ({ target }) => target),
    actual: sourceOf(read.actual, ({ actual }) => actual),
    computed: read.computed,
    direction: read.direction,
    assumptions,
    alternatives,
    issues: [...open, ...limitsFault(read, comparison), ...read.issues, ...read.indicator.issues],
    rule: ruleOf(read, comparison),
    decision: read.decision,
    steps: attained?.steps ?? [],
    policy: policy.version,
  };
}

/** Limits that do not give 100 % to the target's own value are not used, and it is said. */
function limitsFault({ indicator, target }: ReadIndicator, comparison: Comparison): readonly Issue[] {
  const { methodParameters: parameters } = indicator;
  if (parameters?.kind !== "limits" || comparison.kind !== "decided" || comparison.measured === undefined)
    return [];
  const { target: value, unit } = comparison.measured;
  const points = pointsIn(parameters.points, { value, unit });
  return points !== undefined && targetIsWhole(points, value)
    ? []
    : [{ code: "limits-miss-target", facts: { text: target.text } }];
}

function ruleOf(read: ReadIndicator, comparison: Comparison): Rule {
  if (read.decision !== undefined) return "decision";
  return comparison.kind === "decided" || comparison.kind === "open" ? comparison.rule : "statement";
}

function sourceOf<R extends { readonly remark?: string; readonly assumed: readonly Assumption[] }, T>(
  { source, text, reading, confirmed }: ReadCell<R>,
  value: (reading: R) => T,
): ReadSource<T> | undefined {
  if (!reading.ok) return undefined;
  const { remark, assumed } = reading.value;
  return {
    text,
    at: source.at,
    reading: value(reading.value),
    remark,
    assumed: confirmed ? [] : assumed,
    confirmed,
  };
}
