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
const outer = (text: string) => readMethodParameters("stabilise", text, LEXICON);
const LADDER = readMethodParameters("stages", "Studio = 10 %; Progetto = 60 %; Avvio = 100 %", LEXICON);
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
  {
    target: ">=80%",
    actual: "120%",
    terms: { policy: { ...DEFAULT_POLICY, cap: undefined } },
    tells:
      "met; ratio 1.5 → 1.5 → 1.5; 40 points good, full; counts; none; threshold: >=80% / 120%; direction higher (target); step ratio",
  },
  {
    target: ">=80%",
    actual: "80,0001%",
    terms: { policy: { ...DEFAULT_POLICY, cap: undefined } },
    tells:
      "met; ratio 1 → 1 → 1; 0.0001 points good, full; counts; none; threshold: >=80% / 80,0001%; direction higher (target); step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "85%",
    terms: { policy: { ...DEFAULT_POLICY, cap: decimal("0.9") } },
    tells:
      "met; ratio 1.0625 → 0.9 → 0.9; 5 points good, partial; counts; none; threshold: >=80% / 85%; direction higher (target); step ratio; step cap",
  },
  {
    target: "Avvio",
    actual: "Progetto",
    given: { method: "stages", methodParameters: LADDER },
    tells:
      "not-met; stages 0.6 → 0.6 → 0.6; no variance, partial; counts; none; stage: Avvio / Progetto; direction none; step stage",
  },
  {
    target: "Progetto",
    actual: "Avvio",
    given: { method: "stages", methodParameters: LADDER },
    tells:
      "met; stages 1 → 1 → 1; no variance, full; counts; none; stage: Progetto / Avvio; direction none; step stage",
  },
  {
    target: "Avvio",
    actual: "Progetto",
    given: { method: "ratio", methodParameters: LADDER },
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; none; stage: Avvio / Progetto; direction none; step all-or-nothing",
  },
  {
    target: "Avvio",
    actual: "Collaudo",
    given: { method: "stages", methodParameters: LADDER },
    tells:
      'needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: Avvio / unread; direction none; unreadable-actual {"text":"Collaudo"}',
  },
  {
    target: "<= 10",
    actual: "20",
    given: { method: "stages", methodParameters: LADDER },
    tells:
      "not-met; inverse 0.5 → 0.5 → 0.5; 10 number bad, insufficient; counts; none; threshold: <= 10 / 20; direction lower (target); step inverse",
  },
  {
    target: "<= 10",
    actual: "20",
    given: { method: "inverse" },
    tells:
      "not-met; inverse 0.5 → 0.5 → 0.5; 10 number bad, insufficient; counts; none; threshold: <= 10 / 20; direction lower (target); step inverse",
  },
  {
    target: "<= 10",
    actual: "0",
    given: { method: "inverse" },
    tells:
      "met; ratio 2 → 1 → 1; -10 number good, full; counts; none; threshold: <= 10 / 0; direction lower (target); step ratio; step cap",
  },
  {
    target: "<= -10",
    actual: "20",
    given: { method: "inverse" },
    tells:
      "not-met; ratio -2 → 0 → 0; 30 number bad, insufficient; counts; none; threshold: <= -10 / 20; direction lower (target); step ratio; step floor",
  },
  {
    target: "entro il 30.06.2021",
    actual: "15.07.2021",
    given: { method: "inverse" },
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; 15 day bad, insufficient; counts; none; deadline: entro il 30.06.2021 / 15.07.2021; direction none; step all-or-nothing",
  },
  {
    target: "entro il 30.06.2021",
    actual: "15.07.2021",
    given: { method: "progress", baseline: source("10") },
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; 15 day bad, insufficient; counts; none; deadline: entro il 30.06.2021 / 15.07.2021; direction none; step all-or-nothing",
  },
  {
    target: "da 10 a 20",
    actual: "28",
    given: { method: "stabilise", methodParameters: outer("da 5 a 30") },
    tells:
      "not-met; stabilise 0.2 → 0.2 → 0.2; 8 number bad, insufficient; counts; none; range: da 10 a 20 / 28; direction none; step progress",
  },
  {
    target: "da 10 a 20",
    actual: "31",
    given: { method: "stabilise", methodParameters: outer("da 5 a 30") },
    tells:
      "not-met; stabilise -0.1 → 0 → 0; 11 number bad, insufficient; counts; none; range: da 10 a 20 / 31; direction none; step progress; step floor",
  },
  {
    target: "da 10 a 20",
    actual: "6",
    given: { method: "stabilise", methodParameters: outer("da 5 a 30") },
    tells:
      "not-met; stabilise 0.2 → 0.2 → 0.2; -4 number bad, insufficient; counts; none; range: da 10 a 20 / 6; direction none; step progress",
  },
  {
    target: "da 10 a 20",
    actual: "15",
    given: { method: "stabilise", methodParameters: outer("da 5 a 30") },
    tells:
      "met; all-or-nothing 1 → 1 → 1; 5 number good, full; counts; none; range: da 10 a 20 / 15; direction none; step all-or-nothing",
  },
  {
    target: "da 10 a 20",
    actual: "25",
    given: { method: "stabilise", methodParameters: outer("da 10 a 20") },
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; 5 number bad, partial; counts; none; range: da 10 a 20 / 25; direction none; step ratio",
  },
  {
    target: "da 10 a 20",
    actual: "25",
    given: { method: "stabilise", methodParameters: outer("da 12 a 18") },
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; 5 number bad, partial; counts; none; range: da 10 a 20 / 25; direction none; step ratio",
  },
  {
    target: "da 10 a 20",
    actual: "25",
    given: { method: "stabilise" },
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; 5 number bad, partial; counts; none; range: da 10 a 20 / 25; direction none; step ratio",
  },
  {
    target: "da 10 a 20",
    actual: "25",
    given: { method: "stabilise", methodParameters: LADDER },
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; 5 number bad, partial; counts; none; range: da 10 a 20 / 25; direction none; step ratio",
  },
  {
    target: "da 10 a 20",
    actual: "25",
    given: { method: "stabilise", methodParameters: outer("da 5 gg a 30 gg") },
    tells:
      "not-met; stabilise 0.5 → 0.5 → 0.5; 5 number bad, insufficient; counts; none; range: da 10 a 20 / 25; direction none; step progress",
  },
  {
    target: "da 10 gg a 20 gg",
    actual: "25 gg",
    given: { method: "stabilise", methodParameters: outer("da 5 € a 30 €") },
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; 5 day bad, partial; counts; none; range: da 10 gg a 20 gg / 25 gg; direction none; step ratio",
  },
  {
    target: "da 10 a 20",
    actual: "25",
    given: { method: "stabilise", methodParameters: outer("da 5 % a 30 %") },
    tells:
      "not-met; stabilise 0.5 → 0.5 → 0.5; 5 number bad, insufficient; counts; none; range: da 10 a 20 / 25; direction none; step progress",
  },
  {
    target: ">= 10",
    actual: "8",
    given: { method: "stabilise", methodParameters: outer("da 5 a 30") },
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; -2 number bad, partial; counts; none; threshold: >= 10 / 8; direction higher (target); step ratio",
  },
  {
    target: ">= 2 ore",
    actual: "90 minuti",
    given: { method: "limits", methodParameters: limits("60 minuti = 0 %; 120 minuti = 100 %") },
    tells:
      "not-met; limits 0.5 → 0.5 → 0.5; -30 minute bad, insufficient; counts; none; threshold: >= 2 ore / 90 minuti; direction higher (target); step limits",
  },
  {
    target: ">= 2 ore",
    actual: "1,5 ore",
    given: { method: "limits", methodParameters: limits("60 minuti = 0 %; 120 minuti = 100 %") },
    tells:
      "not-met; limits 0.5 → 0.5 → 0.5; -0.5 hour bad, insufficient; counts; none; threshold: >= 2 ore / 1,5 ore; direction higher (target); step limits",
  },
  {
    target: ">= 80",
    actual: "70",
    given: { method: "limits", methodParameters: limits("50 % = 0 %; 80 % = 100 %") },
    tells:
      "not-met; limits 0.6667 → 0.6667 → 0.667; -10 number bad, partial; counts; none; threshold: >= 80 / 70; direction higher (target); step limits; step round",
  },
  {
    target: ">= 80 gg",
    actual: "70 gg",
    given: { method: "limits", methodParameters: limits("50 € = 0 %; 80 € = 100 %") },
    tells:
      'not-met; ratio 0.875 → 0.875 → 0.875; -10 day bad, partial; counts; none; threshold: >= 80 gg / 70 gg; direction higher (target); limits-miss-target {"text":">= 80 gg"}; step ratio',
  },
  {
    target: ">= 80 gg",
    actual: "70 gg",
    given: { method: "limits", methodParameters: limits("50 € = 0 %; 80 gg = 100 %") },
    tells:
      "not-met; ratio 0.875 → 0.875 → 0.875; -10 day bad, partial; counts; none; threshold: >= 80 gg / 70 gg; direction higher (target); step ratio",
  },
  {
    target: ">= 80",
    actual: "40",
    given: { method: "limits", methodParameters: limits("50 = 0 %; 80 = 100 %") },
    tells:
      "not-met; limits 0 → 0 → 0; -40 number bad, insufficient; counts; none; threshold: >= 80 / 40; direction higher (target); step limits",
  },
  {
    target: ">= 80% o <= 10%",
    actual: "40%",
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; no variance, insufficient; counts; none; several: >= 80% o <= 10% / 40%; direction higher (default); step ratio; step ratio; step highest",
  },
  {
    target: ">= 80% o <= 10%",
    actual: "5%",
    tells:
      "met; ratio 1.5 → 1 → 1; no variance, full; counts; none; several: >= 80% o <= 10% / 5%; direction higher (default); step ratio; step ratio; step highest; step cap",
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "60 PA, 630 soggetti",
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; no variance, partial; counts; none; several: >= 75 PA e >= 600 soggetti / 60 PA, 630 soggetti; direction higher (target); step ratio; step ratio; step lowest",
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "630 soggetti e 60 PA",
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; no variance, partial; counts; none; several: >= 75 PA e >= 600 soggetti / 630 soggetti e 60 PA; direction higher (target); step ratio; step ratio; step lowest",
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "630 e 60",
    tells:
      "not-met; ratio 0.1 → 0.1 → 0.1; no variance, insufficient; counts; confirm, open; several: >= 75 PA e >= 600 soggetti / 630 e 60; direction higher (target); assumed answers-in-order; step ratio; step ratio; step lowest",
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "630 soggetti e 60",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 75 PA e >= 600 soggetti / 630 soggetti e 60; direction higher (target); answer-does-not-fit {"answer":"several"}',
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "630 soggetti e 60 soggetti",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 75 PA e >= 600 soggetti / 630 soggetti e 60 soggetti; direction higher (target); answer-does-not-fit {"answer":"several"}',
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "630 soggetti e 60 visite",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 75 PA e >= 600 soggetti / 630 soggetti e 60 visite; direction higher (target); answer-does-not-fit {"answer":"several"}',
  },
  {
    target: ">= 1 corso o >= 2 seminari",
    actual: "2 seminari",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; none; several: >= 1 corso o >= 2 seminari / 2 seminari; direction higher (target); step ratio; step highest",
  },
  {
    target: ">= 1 corso o >= 2 seminari",
    actual: "2",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 1 corso o >= 2 seminari / 2; direction higher (target); answer-does-not-fit {"answer":"quantity"}',
  },
  {
    target: ">= 1 corso o >= 2 seminari",
    actual: "oltre 2 seminari",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 1 corso o >= 2 seminari / oltre 2 seminari; direction higher (target); answer-does-not-fit {"answer":"bound"}',
  },
  {
    target: ">= 1 corso o >= 2 seminari",
    actual: "sì",
    tells:
      'needs-review answer-does-not-fit answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 1 corso o >= 2 seminari / sì; direction higher (target); answer-does-not-fit {"answer":"yes-no"}; answer-does-not-fit {"answer":"yes-no"}',
  },
  {
    target: ">= 1 corso o >= 2 seminari",
    actual: "1 visita",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 1 corso o >= 2 seminari / 1 visita; direction higher (target); answer-does-not-fit {"answer":"several"}',
  },
  {
    target: ">= 80% e <= 90%",
    actual: "85%",
    tells:
      "met; ratio 1.0556 → 1 → 1; no variance, full; counts; none; several: >= 80% e <= 90% / 85%; direction higher (default); step ratio; step ratio; step lowest; step cap",
  },
  {
    target: ">= 80% e <= 90% e >= 3",
    actual: "85%",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 80% e <= 90% e >= 3 / 85%; direction higher (default); answer-does-not-fit {"answer":"quantity"}',
  },
  {
    target: ">= 80% e <= 90 gg",
    actual: "85%",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 80% e <= 90 gg / 85%; direction higher (default); answer-does-not-fit {"answer":"quantity"}',
  },
  {
    target: ">= 80% e >= 70%",
    actual: "85%",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 80% e >= 70% / 85%; direction higher (target); answer-does-not-fit {"answer":"quantity"}',
  },
  {
    target: ">= 80% e <= 90%",
    actual: "no",
    tells:
      'needs-review answer-does-not-fit answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 80% e <= 90% / no; direction higher (default); answer-does-not-fit {"answer":"yes-no"}; answer-does-not-fit {"answer":"yes-no"}',
  },
  {
    target: ">= 80% e entro il 30.06.2021",
    actual: "sì",
    tells:
      'needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: >= 80% e entro il 30.06.2021 / sì; direction higher (target); answer-does-not-fit {"answer":"yes-no"}',
  },
])("$target / $actual $given $terms", ({ target, actual, given, terms, tells }) => {
  expect(told(assessTexts(target, actual, given, terms))).toBe(tells);
});
