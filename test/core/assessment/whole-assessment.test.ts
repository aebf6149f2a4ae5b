import { expect, test } from "vitest";
import type { Assessment } from "../../../src/core/assessment/assessment.ts";
import { decimal } from "../../../src/core/decimal.ts";
import type { IssueCode } from "../../../src/core/issue.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import type { Decision, Indicator, Rulings } from "../../../src/core/plan.ts";
import { readMethodParameters } from "../../../src/core/policy/method-parameters.ts";
import { DEFAULT_POLICY, type Policy } from "../../../src/core/policy/policy.ts";
import type { AssessmentTerms } from "../../../src/core/assessment/assess-indicator.ts";
import { assessTexts, NO_RULINGS, source } from "../../support/assess.ts";

/** All that an assessment says: verdict, attainment, variance and band, coverage, question, proof. */
function told({
  verdict,
  attainment,
  variance,
  band,
  coverage,
  question,
  isOpen,
  proof,
}: Assessment): string {
  const issues = "issues" in verdict ? verdict.issues.map(({ code }) => code) : [];
  const reason = "reason" in verdict ? [verdict.reason] : [];
  const side =
    variance && (variance.favourable === undefined ? "even" : variance.favourable ? "good" : "bad");
  const at = (one: typeof proof.target | typeof proof.actual): string =>
    one === undefined ? "unread" : `${one.text}${one.confirmed ? " (confirmed)" : ""}`;
  return [
    [verdict.kind, ...issues, ...reason].join(" "),
    attainment.kind === "computed"
      ? `${attainment.method} ${attainment.uncapped.toDecimalPlaces(4).toString()} → ${attainment.capped.toDecimalPlaces(4).toString()} → ${attainment.shown.toString()}`
      : `${attainment.kind}: ${attainment.reason}`,
    `${variance === undefined ? "no variance" : `${variance.value.toString()} ${variance.unit} ${side ?? ""}`}, ${band === undefined ? "no band" : band.name || band.key}`,
    coverage.counts ? "counts" : `left out: ${coverage.because}`,
    `${question}${isOpen ? ", open" : ""}`,
    `${proof.rule}: ${at(proof.target)} / ${at(proof.actual)}`,
    `direction ${proof.direction === undefined ? "none" : `${proof.direction.direction} (${proof.direction.source})`}`,
    ...proof.assumptions.map(({ code }) => `assumed ${code}`),
    ...proof.alternatives.map(({ code, met }) => `or else ${code}: ${met ? "met" : "not-met"}`),
    ...proof.issues.map(({ code, facts }) => [code, JSON.stringify(facts ?? {})].join(" ")),
    ...proof.steps.map(({ kind }) => `step ${kind}`),
  ].join("; ");
}

const LEXICON = lexiconOf("it");
const limits = (text: string) => readMethodParameters("limits", text, LEXICON);
const decided = (verdict: Decision["verdict"], reason = ""): Partial<Indicator> => ({
  rulings: { ...NO_RULINGS, decision: { verdict, reason, act: "", by: "", on: "" } },
});
const ruled = (rulings: Partial<Rulings>): Partial<Indicator> => ({ rulings: { ...NO_RULINGS, ...rulings } });
const marked = (...codes: readonly IssueCode[]): Partial<Indicator> => ({
  issues: codes.map((code) => ({ code })),
});
const band = (name: string, key: "full" | "partial" | "insufficient", from: string) => ({
  name,
  key,
  from: decimal(from),
  colour: undefined,
  symbol: undefined,
});
const OWN_BANDS: Policy = {
  ...DEFAULT_POLICY,
  namedBands: new Map([["severe", [band("Bene", "full", "0.95"), band("Male", "insufficient", "0")]]]),
};

interface Row {
  readonly target: string | number | boolean;
  readonly actual: string | number | boolean;
  readonly given?: Partial<Indicator>;
  readonly terms?: Partial<AssessmentTerms>;
  readonly tells: string;
}
const SUMMER = { year: 2021, month: 6, day: 30 } as const;

test.each<Row>([
  {
    target: ">=80%",
    actual: "63%",
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, partial; counts; none; threshold: >=80% / 63%; direction higher (target); step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "85%",
    tells:
      "met; ratio 1.0625 → 1 → 1; 5 points good, full; counts; none; threshold: >=80% / 85%; direction higher (target); step ratio; step cap",
  },
  {
    target: "<= 10 gg",
    actual: "12 gg",
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; 2 day bad, partial; counts; none; threshold: <= 10 gg / 12 gg; direction lower (target); step ratio",
  },
  {
    target: "<= 10 gg",
    actual: "10 gg",
    tells:
      "met; ratio 1 → 1 → 1; 0 day even, full; counts; none; threshold: <= 10 gg / 10 gg; direction lower (target); step ratio",
  },
  {
    target: "sì",
    actual: "no",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; none; yes-no: sì / no; direction none; step all-or-nothing",
  },
  {
    target: "n.d.",
    actual: "63%",
    tells:
      "no-target; not-computable: no-verdict; no variance, no band; left out: no-target; none; statement: n.d. / 63%; direction none",
  },
  {
    target: "",
    actual: "",
    tells:
      "no-target; not-computable: no-verdict; no variance, no band; left out: no-target; none; statement:  / ; direction none",
  },
  {
    target: "boh",
    actual: "",
    tells:
      'needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / ; direction none; unreadable-target {"text":"boh"}',
  },
  {
    target: "boh",
    actual: "chissà",
    tells:
      'needs-review unreadable-target unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / unread; direction none; unreadable-target {"text":"boh"}; unreadable-actual {"text":"chissà"}',
  },
  {
    target: ">=80%",
    actual: "rinviata per legge",
    tells:
      "deferred rinviata per legge; not-computable: no-verdict; no variance, no band; left out: deferred; confirm, open; statement: >=80% / rinviata per legge; direction higher (target); assumed deferral-from-text",
  },
  {
    target: ">=80%",
    actual: "escluso dal piano",
    tells:
      "excluded escluso dal piano; not-computable: no-verdict; no variance, no band; left out: excluded; confirm, open; statement: >=80% / escluso dal piano; direction higher (target); assumed exclusion-from-text",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: { bands: "Severe" },
    terms: { policy: OWN_BANDS },
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, Male; counts; none; threshold: >=80% / 63%; direction higher (target); step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "77%",
    given: { bands: "Severe" },
    terms: { policy: OWN_BANDS },
    tells:
      "not-met; ratio 0.9625 → 0.9625 → 0.963; -3 points bad, Bene; counts; none; threshold: >=80% / 77%; direction higher (target); step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "77%",
    terms: { policy: OWN_BANDS },
    tells:
      "not-met; ratio 0.9625 → 0.9625 → 0.963; -3 points bad, partial; counts; none; threshold: >=80% / 77%; direction higher (target); step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "77%",
    given: { bands: "altre" },
    terms: { policy: OWN_BANDS },
    tells:
      "not-met; ratio 0.9625 → 0.9625 → 0.963; -3 points bad, partial; counts; none; threshold: >=80% / 77%; direction higher (target); step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: decided("met"),
    tells:
      "met; ratio 1 → 1 → 1; -17 points bad, full; counts; none; decision: >=80% / 63%; direction higher (target); step ratio; step met-at-least",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: decided("not-met"),
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, partial; counts; none; decision: >=80% / 63%; direction higher (target); step ratio; step round",
  },
  {
    target: "sì",
    actual: "no",
    given: decided("met"),
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; decision: sì / no; direction none; step all-or-nothing",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: decided("deferred", "per legge"),
    tells:
      "deferred per legge; not-computable: no-verdict; no variance, no band; left out: deferred; none; decision: >=80% / 63%; direction higher (target)",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: decided("excluded", "delibera"),
    tells:
      "excluded delibera; not-computable: no-verdict; no variance, no band; left out: excluded; none; decision: >=80% / 63%; direction higher (target)",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: { ...decided("deferred", "per legge"), ...marked("act-missing") },
    tells:
      "deferred per legge; not-computable: no-verdict; no variance, no band; left out: deferred; decide, open; decision: >=80% / 63%; direction higher (target); act-missing {}",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: { ...decided("met"), ...marked("decision-without-reason") },
    tells:
      "met; ratio 1 → 1 → 1; -17 points bad, full; counts; decide, open; decision: >=80% / 63%; direction higher (target); decision-without-reason {}; step ratio; step met-at-least",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: { ...decided("met"), ...marked("due-unreadable") },
    tells:
      "met; ratio 1 → 1 → 1; -17 points bad, full; counts; none; decision: >=80% / 63%; direction higher (target); due-unreadable {}; step ratio; step met-at-least",
  },
  {
    target: "boh",
    actual: "63%",
    given: decided("met"),
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; decision: unread / 63%; direction none; step all-or-nothing",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: marked("target-not-as-changed"),
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, partial; counts; decide, open; threshold: >=80% / 63%; direction higher (target); target-not-as-changed {}; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: marked("due-unreadable"),
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, partial; counts; none; threshold: >=80% / 63%; direction higher (target); due-unreadable {}; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "90%",
    given: ruled({ direction: "lower" }),
    tells:
      'needs-review directions-disagree; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: >=80% / 90%; direction lower (column); directions-disagree {"stated":"lower","written":">="}',
  },
  {
    target: ">=80%",
    actual: "90%",
    given: ruled({ direction: "higher" }),
    tells:
      "met; ratio 1.125 → 1 → 1; 10 points good, full; counts; none; threshold: >=80% / 90%; direction higher (column); step ratio; step cap",
  },
  {
    target: "80%",
    actual: "90%",
    given: ruled({ direction: "lower" }),
    tells:
      "not-met; ratio 0.875 → 0.875 → 0.875; 10 points bad, partial; counts; none; threshold: 80% / 90%; direction lower (column); step ratio",
  },
  {
    target: ">=80%",
    actual: "≥ 90%",
    given: ruled({ direction: "lower" }),
    tells:
      'needs-review directions-disagree; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: >=80% / ≥ 90%; direction lower (column); directions-disagree {"stated":"lower","written":">="}',
  },
  {
    target: ">=80%",
    actual: "realizzazione al 90%",
    given: ruled({ direction: "lower" }),
    tells:
      'needs-review directions-disagree; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: >=80% / realizzazione al 90%; direction lower (column); directions-disagree {"stated":"lower","written":">="}',
  },
  {
    target: ">=80%",
    actual: "",
    given: ruled({ direction: "lower" }),
    tells:
      "no-actual; not-computable: no-verdict; no variance, no band; left out: no-actual; none; statement: >=80% / ; direction lower (column)",
  },
  {
    target: "80%",
    actual: "85%",
    tells:
      "met; ratio 1.0625 → 1 → 1; 5 points good, full; counts; decide, open; threshold: 80% / 85%; direction higher (default); assumed direction-assumed; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "80%",
    actual: "80%",
    tells:
      "met; ratio 1 → 1 → 1; 0 points even, full; counts; none; threshold: 80% / 80%; direction higher (default); assumed direction-assumed; step ratio",
  },
  {
    target: "80%",
    actual: "sì",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: 80% / sì; direction higher (default); assumed direction-assumed; answer-does-not-fit {"answer":"yes-no"}',
  },
  {
    target: "tra 80% e 90%",
    actual: "85%",
    tells:
      "met; all-or-nothing 1 → 1 → 1; 5 points good, full; counts; none; range: tra 80% e 90% / 85%; direction none; step all-or-nothing",
  },
  {
    target: "tra 80% e 90%",
    actual: "95%",
    tells:
      "not-met; ratio 0.9444 → 0.9444 → 0.944; 5 points bad, partial; counts; none; range: tra 80% e 90% / 95%; direction none; step ratio; step round",
  },
  {
    target: "circa 80%",
    actual: "75%",
    tells:
      "not-met; ratio 0.9375 → 0.9375 → 0.938; -5 points bad, partial; counts; decide, open; threshold: circa 80% / 75%; direction higher (default); assumed approximation-read-as-number; assumed direction-assumed; or else approximation-read-as-number: met; or else direction-assumed: met; step ratio; step round",
  },
  {
    target: ">= 80%",
    actual: 63,
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, partial; counts; confirm, open; threshold: >= 80% / 63; direction higher (target); assumed scale-assumed; or else scale-assumed: met; step ratio; step round",
  },
  {
    target: ">= 80%",
    actual: 0.95,
    tells:
      "met; ratio 1.1875 → 1 → 1; 15 points good, full; counts; confirm, open; threshold: >= 80% / 0.95; direction higher (target); assumed scale-assumed; or else scale-assumed: not-met; step ratio; step cap",
  },
  {
    target: "≥ 3 visite",
    actual: "2 corsi",
    tells:
      'needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 3 visite / 2 corsi; direction higher (target); unit-mismatch {"target":"visite","actual":"corsi"}',
  },
  {
    target: "80% e 3 corsi",
    actual: "85%, 4 corsi",
    tells:
      'needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 85%, 4 corsi; direction none; unreadable-target {"text":"80% e 3 corsi"}',
  },
  {
    target: "80% entro il 31/10/2021",
    actual: "85%",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; decide, open; several: 80% entro il 31/10/2021 / 85%; direction higher (default); assumed on-time-assumed; assumed direction-assumed; or else direction-assumed: not-met; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: ">= 80% e <= 90%",
    actual: "95%",
    tells:
      "not-met; ratio 0.9444 → 0.9444 → 0.944; no variance, partial; counts; none; several: >= 80% e <= 90% / 95%; direction higher (default); step ratio; step ratio; step lowest; step round",
  },
  {
    target: "entro il 30.06",
    actual: "28.06",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -2 day good, full; counts; none; deadline: entro il 30.06 / 28.06; direction none; assumed year-from-period; step all-or-nothing",
  },
  {
    target: "entro il 30.06",
    actual: "15.07.2021",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; 15 day bad, insufficient; counts; none; deadline: entro il 30.06 / 15.07.2021; direction none; assumed year-from-period; step all-or-nothing",
  },
  {
    target: "entro il 30.06",
    actual: "sì",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; deadline: entro il 30.06 / sì; direction none; assumed year-from-period; assumed on-time-assumed; step all-or-nothing",
  },
  {
    target: "entro 11/12",
    actual: "11/12",
    tells:
      "met; all-or-nothing 1 → 1 → 1; 0 day even, full; counts; none; deadline: entro 11/12 / 11/12; direction none; assumed year-from-period; step all-or-nothing",
  },
  {
    target: "entro il 31/12/2021",
    actual: "11/12",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -20 day good, full; counts; none; deadline: entro il 31/12/2021 / 11/12; direction none; assumed year-from-period; step all-or-nothing",
  },
  {
    target: "11/12",
    actual: "10/12/2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -1 day good, full; counts; none; deadline: 11/12 / 10/12/2021; direction none; assumed year-from-period; step all-or-nothing",
  },
  {
    target: "11/12",
    actual: "11/12",
    tells:
      "met; all-or-nothing 1 → 1 → 1; 0 day even, full; counts; decide, open; deadline: 11/12 / 11/12; direction none; assumed year-from-period; assumed day-or-share; step all-or-nothing",
  },
  {
    target: "11/12",
    actual: "5",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; deadline: 11/12 / 5; direction none; assumed year-from-period; assumed day-or-share; answer-does-not-fit {"answer":"quantity"}',
  },
  {
    target: ">=80",
    actual: "63",
    given: { method: "limits", methodParameters: limits("50 = 0 %; 80 = 100 %") },
    tells:
      "not-met; limits 0.4333 → 0.4333 → 0.433; -17 number bad, insufficient; counts; none; threshold: >=80 / 63; direction higher (target); step limits; step round",
  },
  {
    target: ">=80",
    actual: "63",
    given: { method: "limits", methodParameters: limits("50 = 0 %; 90 = 100 %") },
    tells:
      'not-met; ratio 0.7875 → 0.7875 → 0.788; -17 number bad, partial; counts; none; threshold: >=80 / 63; direction higher (target); limits-miss-target {"text":">=80"}; step ratio; step round',
  },
  {
    target: ">=80",
    actual: "",
    given: { method: "limits", methodParameters: limits("50 = 0 %; 90 = 100 %") },
    tells:
      "no-actual; not-computable: no-verdict; no variance, no band; left out: no-actual; none; statement: >=80 / ; direction higher (target)",
  },
  {
    target: "sì",
    actual: "no",
    given: { method: "limits", methodParameters: limits("50 = 0 %; 90 = 100 %") },
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; none; yes-no: sì / no; direction none; step all-or-nothing",
  },
  {
    target: ">=80%",
    actual: "63",
    given: { method: "limits", methodParameters: limits("50 = 0 %; 80 = 100 %") },
    tells:
      "not-met; limits 0.4333 → 0.4333 → 0.433; -17 points bad, insufficient; counts; confirm, open; threshold: >=80% / 63; direction higher (target); assumed scale-assumed; or else scale-assumed: met; step limits; step round",
  },
  {
    target: ">=100",
    actual: "75",
    given: { method: "progress", baseline: source("50") },
    tells:
      "not-met; progress 0.5 → 0.5 → 0.5; -25 number bad, insufficient; counts; none; threshold: >=100 / 75; direction higher (target); step progress",
  },
  {
    target: ">=100",
    actual: "75",
    given: { method: "progress", baseline: source("50 %") },
    tells:
      "not-met; progress 0.5 → 0.5 → 0.5; -25 number bad, insufficient; counts; none; threshold: >=100 / 75; direction higher (target); step progress",
  },
  {
    target: ">=100",
    actual: "75",
    given: { method: "progress" },
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; -25 number bad, partial; counts; none; threshold: >=100 / 75; direction higher (target); step ratio",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: ruled({ confirmedActual: source("85%") }),
    tells:
      "met; ratio 1.0625 → 1 → 1; 5 points good, full; counts; none; threshold: >=80% / 63% (confirmed); direction higher (target); step ratio; step cap",
  },
  {
    target: "sì",
    actual: "documento approvato",
    given: ruled({ confirmedActual: source("sì") }),
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; yes-no: sì / documento approvato (confirmed); direction none; step all-or-nothing",
  },
  {
    target: "circa 80%",
    actual: "75%",
    given: ruled({ confirmedTarget: source("80%") }),
    tells:
      "not-met; ratio 0.9375 → 0.9375 → 0.938; -5 points bad, partial; counts; decide, open; threshold: circa 80% (confirmed) / 75%; direction higher (default); assumed direction-assumed; or else direction-assumed: met; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "63%",
    terms: { asOf: SUMMER },
    tells:
      "not-yet-due; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, no band; left out: not-yet-due; none; threshold: >=80% / 63%; direction higher (target); step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "83%",
    terms: { asOf: SUMMER, year: undefined },
    tells:
      "met; ratio 1.0375 → 1 → 1; 3 points good, full; counts; none; threshold: >=80% / 83%; direction higher (target); step ratio; step cap",
  },
  {
    target: "entro il 31.12.2021",
    actual: "28.06.2021",
    terms: { asOf: SUMMER },
    tells:
      "met; all-or-nothing 1 → 1 → 1; -186 day good, full; counts; none; deadline: entro il 31.12.2021 / 28.06.2021; direction none; step all-or-nothing",
  },
  {
    target: "entro il 31.12.2021",
    actual: "",
    terms: { asOf: SUMMER },
    tells:
      "not-yet-due; not-computable: no-verdict; no variance, no band; left out: not-yet-due; none; statement: entro il 31.12.2021 / ; direction none",
  },
  {
    target: "Avvio",
    actual: "sì",
    given: { algorithm: "Stato avanzamento lavori" },
    terms: { asOf: SUMMER },
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; stage: Avvio / sì; direction none; step all-or-nothing",
  },
  {
    target: "Avvio",
    actual: "no",
    given: { algorithm: "Stato avanzamento lavori" },
    terms: { asOf: SUMMER },
    tells:
      "not-yet-due; all-or-nothing 0 → 0 → 0; no variance, no band; left out: not-yet-due; none; stage: Avvio / no; direction none; step all-or-nothing",
  },
  {
    target: "entro il 30.06",
    actual: "",
    terms: { asOf: { year: 2021, month: 7, day: 1 }, year: undefined },
    tells:
      "no-actual; not-computable: no-verdict; no variance, no band; left out: no-actual; none; statement: entro il 30.06 / ; direction none; assumed year-from-period",
  },
  {
    target: "<= 5 ore",
    actual: "4 ore",
    given: { method: "progress", baseline: source("600 minuti") },
    tells:
      "met; progress 1.2 → 1 → 1; -1 hour good, full; counts; none; threshold: <= 5 ore / 4 ore; direction lower (target); step progress; step cap",
  },
  {
    target: "<= 5 ore",
    actual: "7 ore",
    given: { method: "progress", baseline: source("600 minuti") },
    tells:
      "not-met; progress 0.6 → 0.6 → 0.6; 2 hour bad, partial; counts; none; threshold: <= 5 ore / 7 ore; direction lower (target); step progress",
  },
  {
    target: "<= 300 minuti",
    actual: "7 ore",
    given: { method: "progress", baseline: source("10 ore") },
    tells:
      "not-met; progress 0.6 → 0.6 → 0.6; 120 minute bad, partial; counts; none; threshold: <= 300 minuti / 7 ore; direction lower (target); step progress",
  },
  {
    target: "<= 0 ore",
    actual: "7 ore",
    given: { method: "progress", baseline: source("600 minuti") },
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; 7 hour bad, insufficient; counts; none; threshold: <= 0 ore / 7 ore; direction lower (target); step all-or-nothing",
  },
  {
    target: "<= 0",
    actual: "7",
    given: { method: "progress", baseline: source("10") },
    tells:
      "not-met; progress 0.3 → 0.3 → 0.3; 7 number bad, insufficient; counts; none; threshold: <= 0 / 7; direction lower (target); step progress",
  },
  {
    target: ">=80%",
    actual: "70%",
    given: { method: "progress", baseline: source("60") },
    tells:
      "not-met; progress 0.5 → 0.5 → 0.5; -10 points bad, insufficient; counts; none; threshold: >=80% / 70%; direction higher (target); step progress",
  },
  {
    target: ">=80%",
    actual: "70%",
    given: { method: "progress", baseline: source("3 gg") },
    tells:
      "not-met; ratio 0.875 → 0.875 → 0.875; -10 points bad, partial; counts; none; threshold: >=80% / 70%; direction higher (target); step ratio",
  },
])("$target / $actual $given $terms", ({ target, actual, given, terms, tells }) => {
  expect(told(assessTexts(target, actual, given, terms))).toBe(tells);
});
