import { expect, test } from "vitest";
import { formatActual } from "../../../src/core/actual/format-actual.ts";
import type { Assessment, ReadSource } from "../../../src/core/assessment/assessment.ts";
import { decimal } from "../../../src/core/decimal.ts";
import type { DirectionFinding } from "../../../src/core/direction/direction.ts";
import type { IssueCode } from "../../../src/core/issue.ts";
import { lexiconOf, type Lexicon } from "../../../src/core/lexicon/lexicon.ts";
import type { Decision, Indicator, Rulings } from "../../../src/core/plan.ts";
import { readMethodParameters } from "../../../src/core/policy/method-parameters.ts";
import { DEFAULT_POLICY, type Method, type Policy } from "../../../src/core/policy/policy.ts";
import type { AssessmentTerms } from "../../../src/core/assessment/assess-indicator.ts";
import { formatTarget } from "../../../src/core/target/format-target.ts";
import { assessTexts, NO_RULINGS, source } from "../../support/assess.ts";

const LEXICON = lexiconOf("it");

const directionTold = ({ direction, source, words, opposed }: DirectionFinding): string =>
  [`${direction} (${source})`, words, ...opposed.map((one) => `against ${one.source} ${one.words}`)]
    .filter(Boolean)
    .join(" ");

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
  const at = <T>(one: ReadSource<T> | undefined, shown: (reading: T, lexicon: Lexicon) => string): string =>
    one === undefined
      ? "unread"
      : `${shown(one.reading, LEXICON)}${one.remark ? ` [${one.remark}]` : ""}${one.confirmed ? " (confirmed)" : ""}`;
  return [
    [verdict.kind, ...issues, ...reason].join(" "),
    attainment.kind === "computed"
      ? `${attainment.method} ${attainment.uncapped.toDecimalPlaces(4).toString()} → ${attainment.capped.toDecimalPlaces(4).toString()} → ${attainment.shown.toString()}`
      : `${attainment.kind}: ${attainment.reason}`,
    `${variance === undefined ? "no variance" : `${variance.value.toString()} ${variance.unit} ${side ?? ""}`}, ${band === undefined ? "no band" : band.name || band.key}`,
    coverage.counts ? "counts" : `left out: ${coverage.because}`,
    `${question}${isOpen ? ", open" : ""}`,
    `${proof.rule}: ${at(proof.target, formatTarget)} / ${at(proof.actual, formatActual)}`,
    `direction ${proof.direction === undefined ? "none" : directionTold(proof.direction)}`,
    ...proof.assumptions.map(({ code, facts }) => ["assumed", code, ...Object.values(facts ?? {})].join(" ")),
    ...proof.alternatives.map(({ code, met }) => `or else ${code}: ${met ? "met" : "not-met"}`),
    ...proof.issues.map(({ code, facts }) => [code, ...Object.values(facts ?? {})].join(" ")),
    ...proof.steps.map(({ kind }) => `step ${kind}`),
  ].join("; ");
}

const LADDER = ["stages", "Studio = 10 %; Progetto = 60 %; Avvio = 100 %"] as const;
const STAGED = { algorithm: "Stato avanzamento lavori" } as const;
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
  /** Of the method, as typed. */
  readonly parameters?: readonly [Method, string];
  readonly terms?: Partial<AssessmentTerms>;
  readonly tells: string;
}
const SUMMER = { year: 2021, month: 6, day: 30 } as const;

test.each<Row>([
  {
    target: ">=80%",
    actual: "63%",
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, partial; counts; none; threshold: ≥ 80 % / 63 %; direction higher (target) >=; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "85%",
    tells:
      "met; ratio 1.0625 → 1 → 1; 5 points good, full; counts; none; threshold: ≥ 80 % / 85 %; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "<= 10 gg",
    actual: "12 gg",
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; 2 day bad, partial; counts; none; threshold: ≤ 10 giorni / 12 giorni; direction lower (target) <=; step ratio",
  },
  {
    target: "<= 10 gg",
    actual: "10 gg",
    tells:
      "met; ratio 1 → 1 → 1; 0 day even, full; counts; none; threshold: ≤ 10 giorni / 10 giorni; direction lower (target) <=; step ratio",
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
      "no-target; not-computable: no-verdict; no variance, no band; left out: no-target; none; statement: n.d. / 63 %; direction none",
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
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / ; direction none; unreadable-target boh",
  },
  {
    target: "boh",
    actual: "chissà",
    tells:
      "needs-review unreadable-target unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / unread; direction none; unreadable-target boh; unreadable-actual chissà",
  },
  {
    target: ">=80%",
    actual: "rinviata per legge",
    tells:
      "deferred rinviata per legge; not-computable: no-verdict; no variance, no band; left out: deferred; confirm, open; statement: ≥ 80 % / rinviata per legge; direction higher (target) >=; assumed deferral-from-text",
  },
  {
    target: ">=80%",
    actual: "escluso dal piano",
    tells:
      "excluded escluso dal piano; not-computable: no-verdict; no variance, no band; left out: excluded; confirm, open; statement: ≥ 80 % / escluso dal piano; direction higher (target) >=; assumed exclusion-from-text",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: { bands: "Severe" },
    terms: { policy: OWN_BANDS },
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, Male; counts; none; threshold: ≥ 80 % / 63 %; direction higher (target) >=; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "77%",
    given: { bands: "Severe" },
    terms: { policy: OWN_BANDS },
    tells:
      "not-met; ratio 0.9625 → 0.9625 → 0.963; -3 points bad, Bene; counts; none; threshold: ≥ 80 % / 77 %; direction higher (target) >=; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "77%",
    terms: { policy: OWN_BANDS },
    tells:
      "not-met; ratio 0.9625 → 0.9625 → 0.963; -3 points bad, partial; counts; none; threshold: ≥ 80 % / 77 %; direction higher (target) >=; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "77%",
    given: { bands: "altre" },
    terms: { policy: OWN_BANDS },
    tells:
      "not-met; ratio 0.9625 → 0.9625 → 0.963; -3 points bad, partial; counts; none; threshold: ≥ 80 % / 77 %; direction higher (target) >=; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: decided("met"),
    tells:
      "met; ratio 1 → 1 → 1; -17 points bad, full; counts; none; decision: ≥ 80 % / 63 %; direction higher (target) >=; step ratio; step met-at-least",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: decided("not-met"),
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, partial; counts; none; decision: ≥ 80 % / 63 %; direction higher (target) >=; step ratio; step round",
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
      "deferred per legge; not-computable: no-verdict; no variance, no band; left out: deferred; none; decision: ≥ 80 % / 63 %; direction higher (target) >=",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: decided("excluded", "delibera"),
    tells:
      "excluded delibera; not-computable: no-verdict; no variance, no band; left out: excluded; none; decision: ≥ 80 % / 63 %; direction higher (target) >=",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: { ...decided("deferred", "per legge"), ...marked("act-missing") },
    tells:
      "deferred per legge; not-computable: no-verdict; no variance, no band; left out: deferred; decide, open; decision: ≥ 80 % / 63 %; direction higher (target) >=; act-missing",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: { ...decided("met"), ...marked("decision-without-reason") },
    tells:
      "met; ratio 1 → 1 → 1; -17 points bad, full; counts; decide, open; decision: ≥ 80 % / 63 %; direction higher (target) >=; decision-without-reason; step ratio; step met-at-least",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: { ...decided("met"), ...marked("due-unreadable") },
    tells:
      "met; ratio 1 → 1 → 1; -17 points bad, full; counts; none; decision: ≥ 80 % / 63 %; direction higher (target) >=; due-unreadable; step ratio; step met-at-least",
  },
  {
    target: "boh",
    actual: "63%",
    given: decided("met"),
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; decision: unread / 63 %; direction none; step all-or-nothing",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: marked("target-not-as-changed"),
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, partial; counts; decide, open; threshold: ≥ 80 % / 63 %; direction higher (target) >=; target-not-as-changed; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: marked("due-unreadable"),
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, partial; counts; none; threshold: ≥ 80 % / 63 %; direction higher (target) >=; due-unreadable; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "90%",
    given: ruled({ direction: "lower" }),
    tells:
      "needs-review directions-disagree; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 80 % / 90 %; direction lower (column) lower against target >=; directions-disagree lower >=",
  },
  {
    target: ">=80%",
    actual: "90%",
    given: ruled({ direction: "higher" }),
    tells:
      "met; ratio 1.125 → 1 → 1; 10 points good, full; counts; none; threshold: ≥ 80 % / 90 %; direction higher (column) higher; step ratio; step cap",
  },
  {
    target: "80%",
    actual: "90%",
    given: ruled({ direction: "lower" }),
    tells:
      "not-met; ratio 0.875 → 0.875 → 0.875; 10 points bad, partial; counts; none; threshold: 80 % / 90 %; direction lower (column) lower; step ratio",
  },
  {
    target: ">=80%",
    actual: "≥ 90%",
    given: ruled({ direction: "lower" }),
    tells:
      "needs-review directions-disagree; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 80 % / ≥ 90 %; direction lower (column) lower against target >=; directions-disagree lower >=",
  },
  {
    target: ">=80%",
    actual: "realizzazione al 90%",
    given: ruled({ direction: "lower" }),
    tells:
      "needs-review directions-disagree; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 80 % / realizzazione al 90 %; direction lower (column) lower against target >=; directions-disagree lower >=",
  },
  {
    target: ">=80%",
    actual: "",
    given: ruled({ direction: "lower" }),
    tells:
      "no-actual; not-computable: no-verdict; no variance, no band; left out: no-actual; none; statement: ≥ 80 % / ; direction lower (column) lower against target >=",
  },
  {
    target: "80%",
    actual: "85%",
    tells:
      "met; ratio 1.0625 → 1 → 1; 5 points good, full; counts; decide, open; threshold: 80 % / 85 %; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "80%",
    actual: "80%",
    tells:
      "met; ratio 1 → 1 → 1; 0 points even, full; counts; none; threshold: 80 % / 80 %; direction higher (default); assumed direction-assumed higher ; step ratio",
  },
  {
    target: "80%",
    actual: "sì",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: 80 % / sì; direction higher (default); assumed direction-assumed higher ; answer-does-not-fit yes-no",
  },
  {
    target: "tra 80% e 90%",
    actual: "85%",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 80 % a 90 % / 85 %; direction none; step all-or-nothing",
  },
  {
    target: "tra 80% e 90%",
    actual: "95%",
    tells:
      "not-met; ratio 0.9444 → 0.9444 → 0.944; 5 points bad, partial; counts; none; range: da 80 % a 90 % / 95 %; direction none; step ratio; step round",
  },
  {
    target: "circa 80%",
    actual: "75%",
    tells:
      "not-met; ratio 0.9375 → 0.9375 → 0.938; -5 points bad, partial; counts; decide, open; threshold: 80 % / 75 %; direction higher (default); assumed approximation-read-as-number; assumed direction-assumed higher ; or else approximation-read-as-number: met; or else direction-assumed: met; step ratio; step round",
  },
  {
    target: ">= 80%",
    actual: 63,
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, partial; counts; confirm, open; threshold: ≥ 80 % / 63; direction higher (target) >=; assumed scale-assumed 63; or else scale-assumed: met; step ratio; step round",
  },
  {
    target: ">= 80%",
    actual: 0.95,
    tells:
      "met; ratio 1.1875 → 1 → 1; 15 points good, full; counts; confirm, open; threshold: ≥ 80 % / 0,95; direction higher (target) >=; assumed scale-assumed 0.95; or else scale-assumed: not-met; step ratio; step cap",
  },
  {
    target: "≥ 3 visite",
    actual: "2 corsi",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 3 [visite] / 2 [corsi]; direction higher (target) >=; unit-mismatch visite corsi",
  },
  {
    target: "80% e 3 corsi",
    actual: "85%, 4 corsi",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 85 %; 4; direction none; unreadable-target 80% e 3 corsi",
  },
  {
    target: "80% entro il 31/10/2021",
    actual: "85%",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; decide, open; several: 80 % e 31.10.2021 / 85 %; direction higher (default); assumed on-time-assumed 2021-10-31; assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: ">= 80% e <= 90%",
    actual: "95%",
    tells:
      "not-met; ratio 0.9444 → 0.9444 → 0.944; no variance, partial; counts; none; several: ≥ 80 % e ≤ 90 % / 95 %; direction higher (default); step ratio; step ratio; step lowest; step round",
  },
  {
    target: "entro il 30.06",
    actual: "28.06",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -2 day good, full; counts; none; deadline: 30.06.2021 / 28.06.2021; direction none; assumed year-from-period 2021; step all-or-nothing",
  },
  {
    target: "entro il 30.06",
    actual: "15.07.2021",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; 15 day bad, insufficient; counts; none; deadline: 30.06.2021 / 15.07.2021; direction none; assumed year-from-period 2021; step all-or-nothing",
  },
  {
    target: "entro il 30.06",
    actual: "sì",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; deadline: 30.06.2021 / sì; direction none; assumed year-from-period 2021; assumed on-time-assumed 2021-06-30; step all-or-nothing",
  },
  {
    target: "entro 11/12",
    actual: "11/12",
    tells:
      "met; all-or-nothing 1 → 1 → 1; 0 day even, full; counts; none; deadline: 11.12.2021 / 11.12.2021; direction none; assumed year-from-period 2021; step all-or-nothing",
  },
  {
    target: "entro il 31/12/2021",
    actual: "11/12",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -20 day good, full; counts; none; deadline: 31.12.2021 / 11.12.2021; direction none; assumed year-from-period 2021; step all-or-nothing",
  },
  {
    target: "11/12",
    actual: "10/12/2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -1 day good, full; counts; none; deadline: 11.12.2021 / 10.12.2021; direction none; assumed year-from-period 2021; step all-or-nothing",
  },
  {
    target: "11/12",
    actual: "11/12",
    tells:
      "met; all-or-nothing 1 → 1 → 1; 0 day even, full; counts; decide, open; deadline: 11.12.2021 / 11.12.2021; direction none; assumed year-from-period 2021; assumed day-or-share 11/12; step all-or-nothing",
  },
  {
    target: "11/12",
    actual: "5",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; deadline: 11.12.2021 / 5; direction none; assumed year-from-period 2021; assumed day-or-share 11/12; answer-does-not-fit quantity",
  },
  {
    target: ">=80",
    actual: "63",
    given: { method: "limits" },
    parameters: ["limits", "50 = 0 %; 80 = 100 %"],
    tells:
      "not-met; limits 0.4333 → 0.4333 → 0.433; -17 number bad, insufficient; counts; none; threshold: ≥ 80 / 63; direction higher (target) >=; step limits; step round",
  },
  {
    target: ">=80",
    actual: "63",
    given: { method: "limits" },
    parameters: ["limits", "50 = 0 %; 90 = 100 %"],
    tells:
      "not-met; ratio 0.7875 → 0.7875 → 0.788; -17 number bad, partial; counts; none; threshold: ≥ 80 / 63; direction higher (target) >=; limits-miss-target >=80; step ratio; step round",
  },
  {
    target: ">=80",
    actual: "",
    given: { method: "limits" },
    parameters: ["limits", "50 = 0 %; 90 = 100 %"],
    tells:
      "no-actual; not-computable: no-verdict; no variance, no band; left out: no-actual; none; statement: ≥ 80 / ; direction higher (target) >=",
  },
  {
    target: "sì",
    actual: "no",
    given: { method: "limits" },
    parameters: ["limits", "50 = 0 %; 90 = 100 %"],
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; none; yes-no: sì / no; direction none; step all-or-nothing",
  },
  {
    target: ">=80%",
    actual: "63",
    given: { method: "limits" },
    parameters: ["limits", "50 = 0 %; 80 = 100 %"],
    tells:
      "not-met; limits 0.4333 → 0.4333 → 0.433; -17 points bad, insufficient; counts; confirm, open; threshold: ≥ 80 % / 63; direction higher (target) >=; assumed scale-assumed 63; or else scale-assumed: met; step limits; step round",
  },
  {
    target: ">=100",
    actual: "75",
    given: { method: "progress", baseline: source("50") },
    tells:
      "not-met; progress 0.5 → 0.5 → 0.5; -25 number bad, insufficient; counts; none; threshold: ≥ 100 / 75; direction higher (target) >=; step progress",
  },
  {
    target: ">=100",
    actual: "75",
    given: { method: "progress", baseline: source("50 %") },
    tells:
      "not-met; progress 0.5 → 0.5 → 0.5; -25 number bad, insufficient; counts; none; threshold: ≥ 100 / 75; direction higher (target) >=; step progress",
  },
  {
    target: ">=100",
    actual: "75",
    given: { method: "progress" },
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; -25 number bad, partial; counts; none; threshold: ≥ 100 / 75; direction higher (target) >=; step ratio",
  },
  {
    target: ">=80%",
    actual: "63%",
    given: ruled({ confirmedActual: source("85%") }),
    tells:
      "met; ratio 1.0625 → 1 → 1; 5 points good, full; counts; none; threshold: ≥ 80 % / 85 % (confirmed); direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "sì",
    actual: "documento approvato",
    given: ruled({ confirmedActual: source("sì") }),
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; yes-no: sì / sì (confirmed); direction none; step all-or-nothing",
  },
  {
    target: "circa 80%",
    actual: "75%",
    given: ruled({ confirmedTarget: source("80%") }),
    tells:
      "not-met; ratio 0.9375 → 0.9375 → 0.938; -5 points bad, partial; counts; decide, open; threshold: 80 % (confirmed) / 75 %; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: met; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "63%",
    terms: { asOf: SUMMER },
    tells:
      "not-yet-due; ratio 0.7875 → 0.7875 → 0.788; -17 points bad, no band; left out: not-yet-due; none; threshold: ≥ 80 % / 63 %; direction higher (target) >=; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "83%",
    terms: { asOf: SUMMER, year: undefined },
    tells:
      "met; ratio 1.0375 → 1 → 1; 3 points good, full; counts; none; threshold: ≥ 80 % / 83 %; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "entro il 31.12.2021",
    actual: "28.06.2021",
    terms: { asOf: SUMMER },
    tells:
      "met; all-or-nothing 1 → 1 → 1; -186 day good, full; counts; none; deadline: 31.12.2021 / 28.06.2021; direction none; step all-or-nothing",
  },
  {
    target: "entro il 31.12.2021",
    actual: "",
    terms: { asOf: SUMMER },
    tells:
      "not-yet-due; not-computable: no-verdict; no variance, no band; left out: not-yet-due; none; statement: 31.12.2021 / ; direction none",
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
      "no-actual; not-computable: no-verdict; no variance, no band; left out: no-actual; none; statement: 30.06.2021 / ; direction none; assumed year-from-period 2021",
  },
  {
    target: "<= 5 ore",
    actual: "4 ore",
    given: { method: "progress", baseline: source("600 minuti") },
    tells:
      "met; progress 1.2 → 1 → 1; -1 hour good, full; counts; none; threshold: ≤ 5 ore / 4 ore; direction lower (target) <=; step progress; step cap",
  },
  {
    target: "<= 5 ore",
    actual: "7 ore",
    given: { method: "progress", baseline: source("600 minuti") },
    tells:
      "not-met; progress 0.6 → 0.6 → 0.6; 2 hour bad, partial; counts; none; threshold: ≤ 5 ore / 7 ore; direction lower (target) <=; step progress",
  },
  {
    target: "<= 300 minuti",
    actual: "7 ore",
    given: { method: "progress", baseline: source("10 ore") },
    tells:
      "not-met; progress 0.6 → 0.6 → 0.6; 120 minute bad, partial; counts; none; threshold: ≤ 300 minuti / 7 ore; direction lower (target) <=; step progress",
  },
  {
    target: "<= 0 ore",
    actual: "7 ore",
    given: { method: "progress", baseline: source("600 minuti") },
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; 7 hour bad, insufficient; counts; none; threshold: ≤ 0 ore / 7 ore; direction lower (target) <=; step all-or-nothing",
  },
  {
    target: "<= 0",
    actual: "7",
    given: { method: "progress", baseline: source("10") },
    tells:
      "not-met; progress 0.3 → 0.3 → 0.3; 7 number bad, insufficient; counts; none; threshold: ≤ 0 / 7; direction lower (target) <=; step progress",
  },
  {
    target: ">=80%",
    actual: "70%",
    given: { method: "progress", baseline: source("60") },
    tells:
      "not-met; progress 0.5 → 0.5 → 0.5; -10 points bad, insufficient; counts; none; threshold: ≥ 80 % / 70 %; direction higher (target) >=; step progress",
  },
  {
    target: ">=80%",
    actual: "70%",
    given: { method: "progress", baseline: source("3 gg") },
    tells:
      "not-met; ratio 0.875 → 0.875 → 0.875; -10 points bad, partial; counts; none; threshold: ≥ 80 % / 70 %; direction higher (target) >=; step ratio",
  },
  {
    target: ">=80%",
    actual: "120%",
    terms: { policy: { ...DEFAULT_POLICY, cap: undefined } },
    tells:
      "met; ratio 1.5 → 1.5 → 1.5; 40 points good, full; counts; none; threshold: ≥ 80 % / 120 %; direction higher (target) >=; step ratio",
  },
  {
    target: ">=80%",
    actual: "80,0001%",
    terms: { policy: { ...DEFAULT_POLICY, cap: undefined } },
    tells:
      "met; ratio 1 → 1 → 1; 0.0001 points good, full; counts; none; threshold: ≥ 80 % / 80,0001 %; direction higher (target) >=; step ratio; step round",
  },
  {
    target: ">=80%",
    actual: "85%",
    terms: { policy: { ...DEFAULT_POLICY, cap: decimal("0.9") } },
    tells:
      "met; ratio 1.0625 → 0.9 → 0.9; 5 points good, partial; counts; none; threshold: ≥ 80 % / 85 %; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "Avvio",
    actual: "Progetto",
    given: { method: "stages" },
    parameters: LADDER,
    tells:
      "not-met; stages 0.6 → 0.6 → 0.6; no variance, partial; counts; none; stage: Avvio / Progetto; direction none; step stage",
  },
  {
    target: "Progetto",
    actual: "Avvio",
    given: { method: "stages" },
    parameters: LADDER,
    tells:
      "met; stages 1 → 1 → 1; no variance, full; counts; none; stage: Progetto / Avvio; direction none; step stage",
  },
  {
    target: "Avvio",
    actual: "Progetto",
    given: { method: "ratio" },
    parameters: LADDER,
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; none; stage: Avvio / Progetto; direction none; step all-or-nothing",
  },
  {
    target: "Avvio",
    actual: "Collaudo",
    given: { method: "stages" },
    parameters: LADDER,
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: Avvio / unread; direction none; unreadable-actual Collaudo",
  },
  {
    target: "<= 10",
    actual: "20",
    given: { method: "stages" },
    parameters: LADDER,
    tells:
      "not-met; inverse 0.5 → 0.5 → 0.5; 10 number bad, insufficient; counts; none; threshold: ≤ 10 / 20; direction lower (target) <=; step inverse",
  },
  {
    target: "<= 10",
    actual: "20",
    given: { method: "inverse" },
    tells:
      "not-met; inverse 0.5 → 0.5 → 0.5; 10 number bad, insufficient; counts; none; threshold: ≤ 10 / 20; direction lower (target) <=; step inverse",
  },
  {
    target: "<= 10",
    actual: "0",
    given: { method: "inverse" },
    tells:
      "met; ratio 2 → 1 → 1; -10 number good, full; counts; none; threshold: ≤ 10 / 0; direction lower (target) <=; step ratio; step cap",
  },
  {
    target: "<= -10",
    actual: "20",
    given: { method: "inverse" },
    tells:
      "not-met; ratio -2 → 0 → 0; 30 number bad, insufficient; counts; none; threshold: ≤ -10 / 20; direction lower (target) <=; step ratio; step floor",
  },
  {
    target: "entro il 30.06.2021",
    actual: "15.07.2021",
    given: { method: "inverse" },
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; 15 day bad, insufficient; counts; none; deadline: 30.06.2021 / 15.07.2021; direction none; step all-or-nothing",
  },
  {
    target: "entro il 30.06.2021",
    actual: "15.07.2021",
    given: { method: "progress", baseline: source("10") },
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; 15 day bad, insufficient; counts; none; deadline: 30.06.2021 / 15.07.2021; direction none; step all-or-nothing",
  },
  {
    target: "da 10 a 20",
    actual: "28",
    given: { method: "stabilise" },
    parameters: ["stabilise", "da 5 a 30"],
    tells:
      "not-met; stabilise 0.2 → 0.2 → 0.2; 8 number bad, insufficient; counts; none; range: da 10 a 20 / 28; direction none; step progress",
  },
  {
    target: "da 10 a 20",
    actual: "31",
    given: { method: "stabilise" },
    parameters: ["stabilise", "da 5 a 30"],
    tells:
      "not-met; stabilise -0.1 → 0 → 0; 11 number bad, insufficient; counts; none; range: da 10 a 20 / 31; direction none; step progress; step floor",
  },
  {
    target: "da 10 a 20",
    actual: "6",
    given: { method: "stabilise" },
    parameters: ["stabilise", "da 5 a 30"],
    tells:
      "not-met; stabilise 0.2 → 0.2 → 0.2; -4 number bad, insufficient; counts; none; range: da 10 a 20 / 6; direction none; step progress",
  },
  {
    target: "da 10 a 20",
    actual: "15",
    given: { method: "stabilise" },
    parameters: ["stabilise", "da 5 a 30"],
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 10 a 20 / 15; direction none; step all-or-nothing",
  },
  {
    target: "da 10 a 20",
    actual: "25",
    given: { method: "stabilise" },
    parameters: ["stabilise", "da 10 a 20"],
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; 5 number bad, partial; counts; none; range: da 10 a 20 / 25; direction none; step ratio",
  },
  {
    target: "da 10 a 20",
    actual: "25",
    given: { method: "stabilise" },
    parameters: ["stabilise", "da 12 a 18"],
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
    given: { method: "stabilise" },
    parameters: LADDER,
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; 5 number bad, partial; counts; none; range: da 10 a 20 / 25; direction none; step ratio",
  },
  {
    target: "da 10 a 20",
    actual: "25",
    given: { method: "stabilise" },
    parameters: ["stabilise", "da 5 gg a 30 gg"],
    tells:
      "not-met; stabilise 0.5 → 0.5 → 0.5; 5 number bad, insufficient; counts; none; range: da 10 a 20 / 25; direction none; step progress",
  },
  {
    target: "da 10 gg a 20 gg",
    actual: "25 gg",
    given: { method: "stabilise" },
    parameters: ["stabilise", "da 5 € a 30 €"],
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; 5 day bad, partial; counts; none; range: da 10 giorni a 20 giorni / 25 giorni; direction none; step ratio",
  },
  {
    target: "da 10 a 20",
    actual: "25",
    given: { method: "stabilise" },
    parameters: ["stabilise", "da 5 % a 30 %"],
    tells:
      "not-met; stabilise 0.5 → 0.5 → 0.5; 5 number bad, insufficient; counts; none; range: da 10 a 20 / 25; direction none; step progress",
  },
  {
    target: ">= 10",
    actual: "8",
    given: { method: "stabilise" },
    parameters: ["stabilise", "da 5 a 30"],
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; -2 number bad, partial; counts; none; threshold: ≥ 10 / 8; direction higher (target) >=; step ratio",
  },
  {
    target: ">= 2 ore",
    actual: "90 minuti",
    given: { method: "limits" },
    parameters: ["limits", "60 minuti = 0 %; 120 minuti = 100 %"],
    tells:
      "not-met; limits 0.5 → 0.5 → 0.5; -30 minute bad, insufficient; counts; none; threshold: ≥ 2 ore / 90 minuti; direction higher (target) >=; step limits",
  },
  {
    target: ">= 2 ore",
    actual: "1,5 ore",
    given: { method: "limits" },
    parameters: ["limits", "60 minuti = 0 %; 120 minuti = 100 %"],
    tells:
      "not-met; limits 0.5 → 0.5 → 0.5; -0.5 hour bad, insufficient; counts; none; threshold: ≥ 2 ore / 1,5 ore; direction higher (target) >=; step limits",
  },
  {
    target: ">= 80",
    actual: "70",
    given: { method: "limits" },
    parameters: ["limits", "50 % = 0 %; 80 % = 100 %"],
    tells:
      "not-met; limits 0.6667 → 0.6667 → 0.667; -10 number bad, partial; counts; none; threshold: ≥ 80 / 70; direction higher (target) >=; step limits; step round",
  },
  {
    target: ">= 80 gg",
    actual: "70 gg",
    given: { method: "limits" },
    parameters: ["limits", "50 € = 0 %; 80 € = 100 %"],
    tells:
      "not-met; ratio 0.875 → 0.875 → 0.875; -10 day bad, partial; counts; none; threshold: ≥ 80 giorni / 70 giorni; direction higher (target) >=; limits-miss-target >= 80 gg; step ratio",
  },
  {
    target: ">= 80 gg",
    actual: "70 gg",
    given: { method: "limits" },
    parameters: ["limits", "50 € = 0 %; 80 gg = 100 %"],
    tells:
      "not-met; ratio 0.875 → 0.875 → 0.875; -10 day bad, partial; counts; none; threshold: ≥ 80 giorni / 70 giorni; direction higher (target) >=; step ratio",
  },
  {
    target: ">= 80",
    actual: "40",
    given: { method: "limits" },
    parameters: ["limits", "50 = 0 %; 80 = 100 %"],
    tells:
      "not-met; limits 0 → 0 → 0; -40 number bad, insufficient; counts; none; threshold: ≥ 80 / 40; direction higher (target) >=; step limits",
  },
  {
    target: ">= 80% o <= 10%",
    actual: "40%",
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; no variance, insufficient; counts; none; several: ≥ 80 % o ≤ 10 % / 40 %; direction higher (default); step ratio; step ratio; step highest",
  },
  {
    target: ">= 80% o <= 10%",
    actual: "5%",
    tells:
      "met; ratio 1.5 → 1 → 1; no variance, full; counts; none; several: ≥ 80 % o ≤ 10 % / 5 %; direction higher (default); step ratio; step ratio; step highest; step cap",
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "60 PA, 630 soggetti",
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; no variance, partial; counts; none; several: ≥ 75 e ≥ 600 [PA; soggetti] / 60; 630; direction higher (target) >=; step ratio; step ratio; step lowest",
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "630 soggetti e 60 PA",
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; no variance, partial; counts; none; several: ≥ 75 e ≥ 600 [PA; soggetti] / 630; 60; direction higher (target) >=; step ratio; step ratio; step lowest",
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "630 e 60",
    tells:
      "not-met; ratio 0.1 → 0.1 → 0.1; no variance, insufficient; counts; confirm, open; several: ≥ 75 e ≥ 600 [PA; soggetti] / 630; 60; direction higher (target) >=; assumed answers-in-order; step ratio; step ratio; step lowest",
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "630 soggetti e 60",
    tells:
      "needs-review answers-unassigned; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 75 e ≥ 600 [PA; soggetti] / 630; 60; direction higher (target) >=; answers-unassigned",
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "630 soggetti e 60 soggetti",
    tells:
      "needs-review answers-unassigned; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 75 e ≥ 600 [PA; soggetti] / 630; 60; direction higher (target) >=; answers-unassigned",
  },
  {
    target: ">= 75 PA e >= 600 soggetti",
    actual: "630 soggetti e 60 visite",
    tells:
      "needs-review answers-unassigned; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 75 e ≥ 600 [PA; soggetti] / 630; 60; direction higher (target) >=; answers-unassigned",
  },
  {
    target: ">= 1 corso o >= 2 seminari",
    actual: "2 seminari",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; none; several: ≥ 1 o ≥ 2 [corso; seminari] / 2 [seminari]; direction higher (target) >=; step ratio; step highest",
  },
  {
    target: ">= 1 corso o >= 2 seminari",
    actual: "2",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 1 o ≥ 2 [corso; seminari] / 2; direction higher (target) >=; answer-does-not-fit quantity",
  },
  {
    target: ">= 1 corso o >= 2 seminari",
    actual: "oltre 2 seminari",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 1 o ≥ 2 [corso; seminari] / > 2 [seminari]; direction higher (target) >=; answer-does-not-fit bound",
  },
  {
    target: ">= 1 corso o >= 2 seminari",
    actual: "sì",
    tells:
      "needs-review answer-does-not-fit answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 1 o ≥ 2 [corso; seminari] / sì; direction higher (target) >=; answer-does-not-fit yes-no; answer-does-not-fit yes-no",
  },
  {
    target: ">= 1 corso o >= 2 seminari",
    actual: "1 visita",
    tells:
      "needs-review answers-unassigned; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 1 o ≥ 2 [corso; seminari] / 1 [visita]; direction higher (target) >=; answers-unassigned",
  },
  {
    target: ">= 80% e <= 90%",
    actual: "85%",
    tells:
      "met; ratio 1.0556 → 1 → 1; no variance, full; counts; none; several: ≥ 80 % e ≤ 90 % / 85 %; direction higher (default); step ratio; step ratio; step lowest; step cap",
  },
  {
    target: ">= 80% e <= 90% e >= 3",
    actual: "85%",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 80 % e ≤ 90 % e ≥ 3 / 85 %; direction higher (default); answer-does-not-fit quantity",
  },
  {
    target: ">= 80% e <= 90 gg",
    actual: "85%",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 80 % e ≤ 90 giorni / 85 %; direction higher (default); answer-does-not-fit quantity",
  },
  {
    target: ">= 80% e >= 70%",
    actual: "85%",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 80 % e ≥ 70 % / 85 %; direction higher (target) >=; answer-does-not-fit quantity",
  },
  {
    target: ">= 80% e <= 90%",
    actual: "no",
    tells:
      "needs-review answer-does-not-fit answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 80 % e ≤ 90 % / no; direction higher (default); answer-does-not-fit yes-no; answer-does-not-fit yes-no",
  },
  {
    target: ">= 80% e entro il 30.06.2021",
    actual: "sì",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 80 % e 30.06.2021 / sì; direction higher (target) >=; answer-does-not-fit yes-no",
  },
  {
    target: "sì progettazione",
    actual: "sì realizzazione",
    tells:
      "needs-review stage-unknown; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; yes-no: sì, progettazione / sì, realizzazione; direction none; stage-unknown progettazione realizzazione",
  },
  {
    target: "sì progettazione",
    actual: "sì, Progettazione (definitiva)",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; yes-no: sì, progettazione / sì, Progettazione (definitiva); direction none; step all-or-nothing",
  },
  {
    target: "sì progettazione",
    actual: "no, progettazione",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; none; yes-no: sì, progettazione / no, progettazione; direction none; step all-or-nothing",
  },
  {
    target: "approvazione del regolamento",
    actual: "sì, approvato",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; confirm, open; yes-no: approvazione del regolamento / sì, approvato; direction none; assumed act-read-as-yes-no approvazione del regolamento; step all-or-nothing",
  },
  {
    target: "approvazione del regolamento",
    actual: "sì, pubblicato",
    tells:
      "needs-review stage-unknown; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; yes-no: approvazione del regolamento / sì, pubblicato; direction none; assumed act-read-as-yes-no approvazione del regolamento; stage-unknown approvazione del regolamento pubblicato",
  },
  {
    target: "approvazione del regolamento",
    actual: "sì",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; confirm, open; yes-no: approvazione del regolamento / sì; direction none; assumed act-read-as-yes-no approvazione del regolamento; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "Budget rispettato",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; yes-no: sì / Budget rispettato; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "Budget non rispettato",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; decide, open; yes-no: sì / Budget non rispettato; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "15.07.2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; yes-no: sì / 15.07.2021; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "no",
    actual: "15.07.2021",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; decide, open; yes-no: no / 15.07.2021; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "realizzazione al 67%",
    tells:
      "needs-review partial-evidence; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; yes-no: sì / realizzazione al 67 %; direction none; partial-evidence 0.67",
  },
  {
    target: "sì",
    actual: "realizzazione al 100%",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; yes-no: sì / realizzazione al 100 %; direction none; assumed completion-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "100%",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; yes-no: sì / 100 %; direction none; assumed completion-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "80%",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; yes-no: sì / 80 %; direction none; answer-does-not-fit quantity",
  },
  {
    target: "sì",
    actual: 1,
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; yes-no: sì / 1; direction none; answer-does-not-fit quantity",
  },
  {
    target: "sì",
    actual: "≥ 95%",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; yes-no: sì / ≥ 95 %; direction none; answer-does-not-fit bound",
  },
  {
    target: "sì",
    actual: "100 pratiche",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; yes-no: sì / 100 [pratiche]; direction none; answer-does-not-fit quantity",
  },
  {
    target: "sì max € 1.000",
    actual: "€ 900",
    tells:
      "met; ratio 1.1 → 1 → 1; -100 EUR good, full; counts; none; threshold: sì, max € 1.000 / € 900; direction none; step ratio; step cap",
  },
  {
    target: "sì max € 1.000",
    actual: "≤ € 900",
    tells:
      "met; ratio 1.1 → 1 → 1; -100 EUR good, full; counts; none; threshold: sì, max € 1.000 / ≤ € 900; direction none; step ratio; step cap",
  },
  {
    target: "sì max € 1.000",
    actual: "Budget rispettato",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; ceiling: sì, max € 1.000 / Budget rispettato; direction none; assumed statement-read-as-yes; assumed ceiling-not-shown; step all-or-nothing",
  },
  {
    target: "sì max € 1.000",
    actual: "no",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; none; ceiling: sì, max € 1.000 / no; direction none; step all-or-nothing",
  },
  {
    target: "sì max € 1.000",
    actual: "sì",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; ceiling: sì, max € 1.000 / sì; direction none; assumed ceiling-not-shown; step all-or-nothing",
  },
  {
    target: "sì max € 1.000",
    actual: "900",
    tells:
      "met; ratio 1.1 → 1 → 1; -100 EUR good, full; counts; none; threshold: sì, max € 1.000 / 900; direction none; assumed unit-from-other-side; step ratio; step cap",
  },
  {
    target: "sì max € 1.000",
    actual: "90 gg",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: sì, max € 1.000 / 90 giorni; direction none; unit-mismatch EUR day",
  },
  {
    target: "sì",
    actual: "75 PA, 620 soggetti",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; yes-no: sì / 75; 620; direction none; answer-does-not-fit several",
  },
  {
    target: "Avvio",
    actual: "sì progettazione",
    given: STAGED,
    tells:
      "needs-review stage-unknown; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; stage: Avvio / sì, progettazione; direction none; stage-unknown Avvio progettazione",
  },
  {
    target: "Avvio",
    actual: "sì avvio",
    given: STAGED,
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; stage: Avvio / sì, avvio; direction none; step all-or-nothing",
  },
  {
    target: "Avvio",
    actual: "AVVIO ( )",
    given: STAGED,
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; stage: Avvio / AVVIO ( ); direction none; step all-or-nothing",
  },
  {
    target: "Avvio",
    actual: "Budget rispettato",
    given: STAGED,
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; stage: Avvio / Budget rispettato; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "Avvio",
    actual: "realizzazione al 67%",
    given: STAGED,
    tells:
      "needs-review partial-evidence; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; stage: Avvio / realizzazione al 67 %; direction none; partial-evidence 0.67",
  },
  {
    target: "Avvio",
    actual: "12",
    given: STAGED,
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; stage: Avvio / 12; direction none; answer-does-not-fit quantity",
  },
  {
    target: "Avvio",
    actual: "sì Progetto",
    given: { method: "stages" },
    parameters: LADDER,
    tells:
      "not-met; stages 0.6 → 0.6 → 0.6; no variance, partial; counts; none; stage: Avvio / Progetto; direction none; step stage",
  },
  {
    target: "Studio",
    actual: "Studio",
    given: { method: "stages" },
    parameters: LADDER,
    tells:
      "met; stages 1 → 1 → 1; no variance, full; counts; none; stage: Studio / Studio; direction none; step stage; step met-at-least",
  },
  {
    target: "entro il 30.06.2021",
    actual: "sì entro il 30.09.2021",
    tells:
      "needs-review bound-does-not-decide; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; deadline: 30.06.2021 / sì, entro il 30.09.2021; direction none; bound-does-not-decide",
  },
  {
    target: "entro il 30.06.2021",
    actual: "sì entro il 30.06.2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; deadline: 30.06.2021 / sì, entro il 30.06.2021; direction none; step all-or-nothing",
  },
  {
    target: "entro il 30.06.2021",
    actual: "Programma rispettato",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; deadline: 30.06.2021 / Programma rispettato; direction none; assumed statement-read-as-yes; assumed on-time-assumed 2021-06-30; step all-or-nothing",
  },
  {
    target: "entro il 30.06.2021",
    actual: "Programma non rispettato",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; decide, open; deadline: 30.06.2021 / Programma non rispettato; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "entro il 30.06.2021",
    actual: "realizzazione al 67%",
    tells:
      "needs-review partial-evidence; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; deadline: 30.06.2021 / realizzazione al 67 %; direction none; partial-evidence 0.67",
  },
  {
    target: "entro il 30.06.2021",
    actual: "realizzazione al 100%",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; deadline: 30.06.2021 / realizzazione al 100 %; direction none; assumed completion-read-as-yes; assumed on-time-assumed 2021-06-30; step all-or-nothing",
  },
  {
    target: "entro il 30.06.2021",
    actual: "no",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; none; deadline: 30.06.2021 / no; direction none; step all-or-nothing",
  },
  {
    target: "entro il 30.06.2021",
    actual: "12 gg",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; deadline: 30.06.2021 / 12 giorni; direction none; answer-does-not-fit quantity",
  },
  {
    target: "80% entro il 30.06.2021",
    actual: "85% al 30.06.2021",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; decide, open; several: 80 % e 30.06.2021 / 85 % (30.06.2021); direction higher (default); assumed number-from-prose 85% al 30.06.2021; assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: "80% entro il 30.06.2021",
    actual: "85% al 01.07.2021",
    tells:
      "needs-review measured-another-day; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; deadline: 80 % e 30.06.2021 / 85 % (01.07.2021); direction higher (default); assumed number-from-prose 85% al 01.07.2021; assumed direction-assumed higher ; measured-another-day 2021-07-01 2021-06-30",
  },
  {
    target: "80% entro il 30.06.2021",
    actual: "≥ 85%",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; decide, open; several: 80 % e 30.06.2021 / ≥ 85 %; direction higher (default); assumed on-time-assumed 2021-06-30; assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: "80% entro il 30.06.2021",
    actual: "rinviata per legge",
    tells:
      "deferred rinviata per legge; not-computable: no-verdict; no variance, no band; left out: deferred; confirm, open; statement: 80 % e 30.06.2021 / rinviata per legge; direction higher (default); assumed deferral-from-text; assumed direction-assumed higher ",
  },
  {
    target: "80% entro il 30.06.2021",
    actual: "30.06.2021",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: 80 % e 30.06.2021 / 30.06.2021; direction higher (default); assumed direction-assumed higher ; answer-does-not-fit date",
  },
  {
    target: ">= 80% o entro il 30.06.2021",
    actual: "85%",
    tells:
      "met; ratio 1.0625 → 1 → 1; no variance, full; counts; none; several: ≥ 80 % o 30.06.2021 / 85 %; direction higher (target) >=; step ratio; step highest; step cap",
  },
  {
    target: ">= 80% o entro il 30.06.2021",
    actual: "28.06.2021",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; none; several: ≥ 80 % o 30.06.2021 / 28.06.2021; direction higher (target) >=; step all-or-nothing; step highest",
  },
  {
    target: "almeno 2 corsi e almeno 3 visite",
    actual: "2 corsi",
    tells:
      "needs-review answers-unassigned; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 2 e ≥ 3 [corsi; visite] / 2 [corsi]; direction higher (target) >=; answers-unassigned",
  },
  {
    target: "almeno 2 corsi e almeno 3 visite",
    actual: "1 corso",
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; no variance, insufficient; counts; none; several: ≥ 2 e ≥ 3 [corsi; visite] / 1 [corso]; direction higher (target) >=; step ratio; step lowest",
  },
  {
    target: "almeno 2 corsi e almeno 3 visite",
    actual: "2 corsi, 3 visite, 4 incontri",
    tells:
      "needs-review answers-unassigned; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 2 e ≥ 3 [corsi; visite] / 2; 3; 4; direction higher (target) >=; answers-unassigned",
  },
  {
    target: "almeno 2 corsi e almeno 3 visite",
    actual: "2, 3",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; confirm, open; several: ≥ 2 e ≥ 3 [corsi; visite] / 2; 3; direction higher (target) >=; assumed answers-in-order; step ratio; step ratio; step lowest",
  },
  {
    target: "almeno 2 corsi o almeno 3 visite",
    actual: "1 corso, 2 visite",
    tells:
      "not-met; ratio 0.6667 → 0.6667 → 0.667; no variance, partial; counts; none; several: ≥ 2 o ≥ 3 [corsi; visite] / 1; 2; direction higher (target) >=; step ratio; step ratio; step highest; step round",
  },
  {
    target: "+10% rispetto al 2020",
    actual: "105",
    tells:
      "needs-review scale-unclear; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: +10 % [rispetto al 2020] / 105; direction higher (sign) +; assumed direction-from-sign higher +; scale-unclear 105",
  },
  {
    target: "incremento del 10%",
    actual: "105",
    tells:
      "needs-review scale-unclear; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: variazione ≥ 10 % / 105; direction higher (target) >=; scale-unclear 105",
  },
  {
    target: "incremento del 10%",
    actual: "0,12",
    tells:
      "met; ratio 1.2 → 1 → 1; 2 points good, full; counts; confirm, open; threshold: variazione ≥ 10 % / 0,12; direction higher (target) >=; assumed scale-assumed 0.12; or else scale-assumed: not-met; step ratio; step cap",
  },
  {
    target: "incremento del 10%",
    actual: "12%",
    tells:
      "met; ratio 1.2 → 1 → 1; 2 points good, full; counts; none; threshold: variazione ≥ 10 % / 12 %; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "incremento del 10%",
    actual: "+8%",
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; -2 points bad, partial; counts; none; threshold: variazione ≥ 10 % / +8 %; direction higher (target) >=; step ratio",
  },
  {
    target: "incremento del 10%",
    actual: "12 gg",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: variazione ≥ 10 % / 12 giorni; direction higher (target) >=; unit-mismatch percent day",
  },
  {
    target: "riduzione del 10%",
    actual: "12%",
    tells:
      "met; ratio 1.2 → 1 → 1; -2 points good, full; counts; decide, open; threshold: variazione ≤ -10 % / -12 %; direction lower (target) <=; assumed sign-from-target; or else sign-from-target: not-met; step ratio; step cap",
  },
  {
    target: "riduzione del 10%",
    actual: "-12%",
    tells:
      "met; ratio 1.2 → 1 → 1; -2 points good, full; counts; none; threshold: variazione ≤ -10 % / -12 %; direction lower (target) <=; step ratio; step cap",
  },
  {
    target: "riduzione del 10%",
    actual: "riduzione del 12%",
    tells:
      "met; ratio 1.2 → 1 → 1; -2 points good, full; counts; none; threshold: variazione ≤ -10 % / -12 %; direction lower (target) <=; step ratio; step cap",
  },
  {
    target: "riduzione del 10%",
    actual: "0%",
    tells:
      "not-met; ratio 0 → 0 → 0; 10 points bad, insufficient; counts; none; threshold: variazione ≤ -10 % / 0 %; direction lower (target) <=; step ratio",
  },
  {
    target: "riduzione del 10%",
    actual: "85",
    given: { baseline: source("100") },
    tells:
      "met; ratio 1.5 → 1 → 1; -5 points good, full; counts; confirm, open; threshold: variazione ≤ -10 % / -15 %; direction lower (target) <=; assumed change-from-baseline 100; step ratio; step cap",
  },
  {
    target: "riduzione del 10%",
    actual: "95",
    given: { baseline: source("100") },
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; 5 points bad, insufficient; counts; confirm, open; threshold: variazione ≤ -10 % / -5 %; direction lower (target) <=; assumed change-from-baseline 100; step ratio",
  },
  {
    target: "riduzione del 10%",
    actual: "85 gg",
    given: { baseline: source("100 gg") },
    tells:
      "met; ratio 1.5 → 1 → 1; -5 points good, full; counts; confirm, open; threshold: variazione ≤ -10 % / -15 %; direction lower (target) <=; assumed change-from-baseline 100 gg; step ratio; step cap",
  },
  {
    target: "riduzione del 10%",
    actual: "85 gg",
    given: { baseline: source("100") },
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: variazione ≤ -10 % / -85 giorni; direction lower (target) <=; assumed sign-from-target; unit-mismatch percent day",
  },
  {
    target: "riduzione del 10%",
    actual: "85",
    given: { baseline: source("0") },
    tells:
      "needs-review scale-unclear; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: variazione ≤ -10 % / -85; direction lower (target) <=; assumed sign-from-target; scale-unclear -85",
  },
  {
    target: "riduzione del 10%",
    actual: "85",
    given: { baseline: source("-100") },
    tells:
      "not-met; ratio -18.5 → 0 → 0; 195 points bad, insufficient; counts; confirm, open; threshold: variazione ≤ -10 % / +185 %; direction lower (target) <=; assumed change-from-baseline -100; step ratio; step floor",
  },
  {
    target: "riduzione del 10%",
    actual: "40%",
    given: { baseline: source("50%") },
    tells:
      "needs-review change-or-level; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: variazione ≤ -10 % / unread; direction lower (target) <=; change-or-level",
  },
  {
    target: "riduzione del 10%",
    actual: "20%",
    given: { baseline: source("50%") },
    tells:
      "needs-review change-or-level; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: variazione ≤ -10 % / unread; direction lower (target) <=; change-or-level",
  },
  {
    target: "incremento del 10%",
    actual: "55%",
    given: { baseline: source("50%") },
    tells:
      "needs-review change-or-level; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: variazione ≥ 10 % / unread; direction higher (target) >=; change-or-level",
  },
  {
    target: "incremento del 10%",
    actual: "75%",
    given: { baseline: source("50%") },
    tells:
      "met; ratio 7.5 → 1 → 1; 65 points good, full; counts; none; threshold: variazione ≥ 10 % / 75 %; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "+3 p.p.",
    actual: "64%",
    given: { baseline: source("60%") },
    tells:
      "met; ratio 1.3333 → 1 → 1; 1 points good, full; counts; confirm, open; threshold: +3 p.p. / +4 p.p.; direction higher (sign) +; assumed change-from-baseline 60%; assumed direction-from-sign higher +; or else direction-from-sign: not-met; step ratio; step cap",
  },
  {
    target: "+3 p.p.",
    actual: "4 p.p.",
    given: { baseline: source("60%") },
    tells:
      "met; ratio 1.3333 → 1 → 1; 1 points good, full; counts; confirm; threshold: +3 p.p. / 4 p.p.; direction higher (sign) +; assumed direction-from-sign higher +; or else direction-from-sign: not-met; step ratio; step cap",
  },
  {
    target: "+2",
    actual: "12",
    given: { baseline: source("10") },
    tells:
      "met; ratio 1 → 1 → 1; 0 number even, full; counts; confirm, open; threshold: +2 / +2; direction higher (sign) + against baseline 10; assumed change-from-baseline 10; assumed direction-from-sign higher +; step ratio",
  },
  {
    target: "+2",
    actual: "1",
    given: { baseline: source("10") },
    tells:
      "not-met; ratio -4.5 → 0 → 0; -11 number bad, insufficient; counts; decide, open; threshold: +2 / -9; direction higher (sign) + against baseline 10; assumed change-from-baseline 10; assumed direction-from-sign higher +; or else direction-from-sign: met; step ratio; step floor",
  },
  {
    target: "+2",
    actual: "15",
    given: { baseline: source("10") },
    tells:
      "met; ratio 2.5 → 1 → 1; 3 number good, full; counts; decide, open; threshold: +2 / +5; direction higher (sign) + against baseline 10; assumed change-from-baseline 10; assumed direction-from-sign higher +; or else direction-from-sign: not-met; step ratio; step cap",
  },
  {
    target: "aumento di 5",
    actual: "56",
    given: { baseline: source("50") },
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; confirm, open; threshold: variazione ≥ 5 / +6; direction higher (target) >=; assumed change-from-baseline 50; step ratio; step cap",
  },
  {
    target: "aumento di 5",
    actual: "56 gg",
    given: { baseline: source("50 gg") },
    tells:
      "met; ratio 1.2 → 1 → 1; 1 day good, full; counts; confirm, open; threshold: variazione ≥ 5 / +6 giorni; direction higher (target) >=; assumed change-from-baseline 50 gg; assumed unit-from-other-side; step ratio; step cap",
  },
  {
    target: "aumento di 5 gg",
    actual: "56 gg",
    given: { baseline: source("50 gg") },
    tells:
      "met; ratio 1.2 → 1 → 1; 1 day good, full; counts; confirm, open; threshold: variazione ≥ 5 giorni / +6 giorni; direction higher (target) >=; assumed change-from-baseline 50 gg; step ratio; step cap",
  },
  {
    target: "aumento di 5 gg",
    actual: "56 €",
    given: { baseline: source("50 €") },
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: variazione ≥ 5 giorni / € 56; direction higher (target) >=; unit-mismatch day EUR",
  },
  {
    target: "mantenimento",
    actual: "50",
    given: { baseline: source("50") },
    tells:
      "met; ratio 1 → 1 → 1; 0 number even, full; counts; confirm, open; threshold: 50 / 50; direction higher (default); assumed target-from-baseline mantenimento 50; assumed direction-assumed higher ; step ratio",
  },
  {
    target: "mantenimento",
    actual: "50",
    tells:
      "needs-review baseline-missing; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: mantenimento / 50; direction none; baseline-missing mantenimento",
  },
  {
    target: "mantenimento",
    actual: "≥ 50",
    given: { baseline: source("50") },
    tells:
      "met; ratio 1 → 1 → 1; 0 number even, full; counts; confirm, open; threshold: 50 / ≥ 50; direction higher (default); assumed target-from-baseline mantenimento 50; assumed direction-assumed higher ; step ratio",
  },
  {
    target: "mantenimento",
    actual: "sì",
    given: { baseline: source("50") },
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; yes-no: mantenimento / sì; direction none; step all-or-nothing",
  },
  {
    target: "mantenimento",
    actual: "mantenuto",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: mantenimento / unread; direction none; unreadable-actual mantenuto",
  },
  {
    target: "il doppio del 2020",
    actual: "99",
    given: { baseline: source("50") },
    tells:
      "not-met; ratio 0.99 → 0.99 → 0.99; -1 number bad, partial; counts; confirm, open; threshold: 100 / 99; direction higher (baseline) 50; assumed target-from-baseline il doppio del 2020 50; assumed direction-from-baseline higher 50; or else direction-from-baseline: met; step ratio",
  },
  {
    target: "non inferiore al 2020",
    actual: "49",
    given: { baseline: source("50") },
    tells:
      "not-met; ratio 0.98 → 0.98 → 0.98; -1 number bad, partial; counts; confirm, open; threshold: ≥ 50 / 49; direction higher (target) >=; assumed target-from-baseline non inferiore al 2020 50; step ratio",
  },
  {
    target: "miglioramento",
    actual: "50",
    given: { baseline: source("50"), name: "Numero di reclami" },
    tells:
      "not-met; ratio 0.999 → 0.999 → 0.999; 0 number even, partial; counts; confirm, open; threshold: < 50 / 50; direction lower (name) reclami; assumed target-from-baseline miglioramento 50; step ratio; step missed-at-most",
  },
  {
    target: "miglioramento",
    actual: "49",
    given: { baseline: source("50"), name: "Numero di reclami" },
    tells:
      "met; ratio 1.02 → 1 → 1; -1 number good, full; counts; confirm, open; threshold: < 50 / 49; direction lower (name) reclami; assumed target-from-baseline miglioramento 50; step ratio; step cap",
  },
  {
    target: "miglioramento",
    actual: "49",
    given: { baseline: source("boh") },
    tells:
      "needs-review baseline-missing; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: miglioramento / 49; direction none; baseline-missing miglioramento",
  },
  {
    target: "≥ 90%",
    actual: "45 su 50",
    tells:
      "met; ratio 1 → 1 → 1; 0 points even, full; counts; confirm, open; threshold: ≥ 90 % / 90 %; direction higher (target) >=; assumed share-from-counts 45 su 50; step ratio",
  },
  {
    target: "≥ 90%",
    actual: "55 su 50",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 90 % / 55 [su 50]; direction higher (target) >=; unit-mismatch percent su 50",
  },
  {
    target: "≥ 90%",
    actual: "45 su 0",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 90 % / 45 [su 0]; direction higher (target) >=; unit-mismatch percent su 0",
  },
  {
    target: "≥ 90%",
    actual: "-45 su 50",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 90 % / -45 [su 50]; direction higher (target) >=; unit-mismatch percent su 50",
  },
  {
    target: "≥ 90%",
    actual: "45 su sei",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 90 % / 45 [su sei]; direction higher (target) >=; unit-mismatch percent su sei",
  },
  {
    target: "≥ 90%",
    actual: "45 sportelli su 50",
    tells:
      "met; ratio 1 → 1 → 1; 0 points even, full; counts; confirm, open; threshold: ≥ 90 % / 90 %; direction higher (target) >=; assumed share-from-counts 45 sportelli su 50; step ratio",
  },
  {
    target: "≥ 40",
    actual: "45 su 50",
    tells:
      "met; ratio 1.125 → 1 → 1; 5 number good, full; counts; none; threshold: ≥ 40 / 45 [su 50]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "tra 80% e 90%",
    actual: "45 su 50",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: da 80 % a 90 % / 45 [su 50]; direction none; unit-mismatch percent su 50",
  },
  {
    target: "≥ 90 gg",
    actual: "95 sportelli",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 90 giorni / 95 [sportelli]; direction higher (target) >=; unit-mismatch day sportelli",
  },
  {
    target: "≥ 90",
    actual: "95 sportelli",
    tells:
      "met; ratio 1.0556 → 1 → 1; 5 number good, full; counts; none; threshold: ≥ 90 / 95 [sportelli]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "≥ 90 sportelli",
    actual: "95",
    tells:
      "met; ratio 1.0556 → 1 → 1; 5 number good, full; counts; none; threshold: ≥ 90 [sportelli] / 95; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "≥ 90 sportelli",
    actual: "95 gg",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 90 [sportelli] / 95 giorni; direction higher (target) >=; unit-mismatch sportelli day",
  },
  {
    target: "≥ 90 sportelli",
    actual: "95 (sportelli)",
    tells:
      "met; ratio 1.0556 → 1 → 1; 5 number good, full; counts; none; threshold: ≥ 90 [sportelli] / 95 [sportelli]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "≥ 90 sportelli",
    actual: "≥ 95 visite",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 90 [sportelli] / ≥ 95 [visite]; direction higher (target) >=; unit-mismatch sportelli visite",
  },
  {
    target: "tra 80 e 90 sportelli",
    actual: "85 visite",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: da 80 a 90 [sportelli] / 85 [visite]; direction none; unit-mismatch sportelli visite",
  },
  {
    target: "≥ 90 sportelli",
    actual: "95 nel 2021",
    tells:
      "met; ratio 1.0556 → 1 → 1; 5 number good, full; counts; none; threshold: ≥ 90 [sportelli] / 95 [nel 2021]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "≥ 4 su 5",
    actual: "0,85",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 4 [su 5] / 0,85; direction higher (target) >=; unit-mismatch su 5 number",
  },
  {
    target: "≥ 4 su 5",
    actual: "4,1",
    tells:
      "met; ratio 1.025 → 1 → 1; 0.1 number good, full; counts; none; threshold: ≥ 4 [su 5] / 4,1; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "≥ 0,8",
    actual: "4 su 5",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 0,8 / 4 [su 5]; direction higher (target) >=; unit-mismatch number su 5",
  },
  {
    target: "≥ 4 su 5",
    actual: "4 su 6",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 4 [su 5] / 4 [su 6]; direction higher (target) >=; unit-mismatch su 5 su 6",
  },
  {
    target: "≥ 50 ore/dipendente",
    actual: "60 ore/anno",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 50 ore [/dipendente] / 60 ore [/anno]; direction higher (target) >=; unit-mismatch /dipendente /anno",
  },
  {
    target: "≥ 50 ore/dipendente",
    actual: "60 ore",
    tells:
      "met; ratio 1.2 → 1 → 1; 10 hour good, full; counts; none; threshold: ≥ 50 ore [/dipendente] / 60 ore; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "≥ 50 ore/dipendente",
    actual: "60 ore/dipendenti",
    tells:
      "met; ratio 1.2 → 1 → 1; 10 hour good, full; counts; none; threshold: ≥ 50 ore [/dipendente] / 60 ore [/dipendenti]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "non inferiore al 2020",
    actual: "55",
    given: { baseline: source("50") },
    tells:
      "met; ratio 1.1 → 1 → 1; 5 number good, full; counts; confirm, open; threshold: ≥ 50 / 55; direction higher (target) >=; assumed target-from-baseline non inferiore al 2020 50; step ratio; step cap",
  },
  {
    target: "non inferiore al 2020",
    actual: "55",
    tells:
      "needs-review baseline-missing; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: non inferiore al 2020 / 55; direction none; baseline-missing non inferiore al 2020",
  },
  {
    target: "non inferiore al 2.020",
    actual: "55",
    given: { baseline: source("50") },
    tells:
      "not-met; ratio 0.0272 → 0.0272 → 0.027; -1965 number bad, insufficient; counts; none; threshold: ≥ 2.020 / 55; direction higher (target) >=; step ratio; step round",
  },
  {
    target: "almeno 2020",
    actual: "2100",
    given: { baseline: source("50") },
    tells:
      "met; ratio 1.0396 → 1 → 1; 80 number good, full; counts; none; threshold: ≥ 2.020 / 2.100; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "maggiore di 2000",
    actual: "2100",
    given: { baseline: source("50") },
    tells:
      "met; ratio 1.05 → 1 → 1; 100 number good, full; counts; none; threshold: > 2.000 / 2.100; direction higher (target) >; step ratio; step cap",
  },
  {
    target: "maggiore di 2020 visitatori",
    actual: "2100",
    given: { baseline: source("50") },
    tells:
      "met; ratio 1.0396 → 1 → 1; 80 number good, full; counts; none; threshold: > 2.020 [visitatori] / 2.100; direction higher (target) >; step ratio; step cap",
  },
  {
    target: "≥ 90 sportelli",
    actual: "95 su 2021",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 90 [sportelli] / 95 [su 2021]; direction higher (target) >=; unit-mismatch sportelli su 2021",
  },
  {
    target: "max 10%",
    actual: "29 domande, di cui 4 accolte",
    tells:
      "not-met; ratio 0.6207 → 0.6207 → 0.621; 3.7931034482758620689655172414 points bad, partial; counts; confirm, open; threshold: ≤ 10 % / 13,7931034482758620689655172414 %; direction lower (target) <=; assumed share-from-counts 29 domande, di cui 4 accolte; step ratio; step round",
  },
  {
    target: "max 10%",
    actual: "0 domande, di cui 0 accolte",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≤ 10 % / unread; direction lower (target) <=; unreadable-actual 0 domande, di cui 0 accolte",
  },
  {
    target: "max 10%",
    actual: "4 domande, di cui 29 accolte",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≤ 10 % / unread; direction lower (target) <=; unreadable-actual 4 domande, di cui 29 accolte",
  },
  {
    target: "max 10%",
    actual: "29 domande, di cui 4 gg",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≤ 10 % / unread; direction lower (target) <=; unreadable-actual 29 domande, di cui 4 gg",
  },
  {
    target: "max 10%",
    actual: "29 domande, di cui più di 4 accolte",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≤ 10 % / unread; direction lower (target) <=; unreadable-actual 29 domande, di cui più di 4 accolte",
  },
  {
    target: "max 10%",
    actual: "29 domande, di cui 4 accolte e 2 respinte",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≤ 10 % / unread; direction lower (target) <=; unreadable-actual 29 domande, di cui 4 accolte e 2 respinte",
  },
  {
    target: "max 10%",
    actual: "tante domande, di cui 4 accolte",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≤ 10 % / unread; direction lower (target) <=; unreadable-actual tante domande, di cui 4 accolte",
  },
  {
    target: ">= 3",
    actual: "29 domande, di cui 4 accolte",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 3 / unread; direction higher (target) >=; unreadable-actual 29 domande, di cui 4 accolte",
  },
  {
    target: ">= 1",
    actual: "1,15 (318.27/275.37)",
    tells:
      "met; ratio 1.1558 → 1 → 1; 0.15579039111014271707157642445 number good, full; counts; none; threshold: ≥ 1 / 1,15579039111014271707157642445; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 1",
    actual: "1,15 (318/0)",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 1 / unread; direction higher (target) >=; unreadable-actual 1,15 (318/0)",
  },
  {
    target: ">= 1",
    actual: "1,15 (300/200)",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 1 / unread; direction higher (target) >=; unreadable-actual 1,15 (300/200)",
  },
  {
    target: ">= 1",
    actual: "12 (3/2021)",
    tells:
      "met; ratio 12 → 1 → 1; 11 number good, full; counts; none; threshold: ≥ 1 / 12 [3/2021]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 1",
    actual: "-1,15 (318.27/275.37)",
    tells:
      "not-met; ratio -1.1558 → 0 → 0; -2.15579039111014271707157642445 number bad, insufficient; counts; none; threshold: ≥ 1 / -1,15579039111014271707157642445; direction higher (target) >=; step ratio; step floor",
  },
  {
    target: ">= 1",
    actual: "1,15 (a/b)",
    tells:
      "met; ratio 1.15 → 1 → 1; 0.15 number good, full; counts; none; threshold: ≥ 1 / 1,15 [a/b]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 1",
    actual: "1,15 (318.27.5/275)",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 1 / unread; direction higher (target) >=; unreadable-actual 1,15 (318.27.5/275)",
  },
  {
    target: ">= 1%",
    actual: "115,6% (318.27/275.37)",
    tells:
      "met; ratio 115.579 → 1 → 1; 114.579039111014271707157642445 points good, full; counts; none; threshold: ≥ 1 % / 115,579039111014271707157642445 %; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 1",
    actual: "1,15 (1 318/1 146).",
    tells:
      "met; ratio 1.1501 → 1 → 1; 0.15008726003490401396160558464 number good, full; counts; none; threshold: ≥ 1 / 1,15008726003490401396160558464; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "esattamente 95",
    tells:
      "met; ratio 19 → 1 → 1; 90 number good, full; counts; none; threshold: ≥ 5 / 95; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "circa 95",
    tells:
      "met; ratio 19 → 1 → 1; 90 number good, full; counts; none; threshold: ≥ 5 / 95; direction higher (target) >=; assumed approximation-read-as-number; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "95 circa",
    tells:
      "met; ratio 19 → 1 → 1; 90 number good, full; counts; none; threshold: ≥ 5 / 95; direction higher (target) >=; assumed approximation-read-as-number; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "circa 95 circa",
    tells:
      "met; ratio 19 → 1 → 1; 90 number good, full; counts; none; threshold: ≥ 5 / 95; direction higher (target) >=; assumed approximation-read-as-number; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "circa",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual circa",
  },
  {
    target: ">= 5",
    actual: "n. 8 iniziative",
    tells:
      "met; ratio 1.6 → 1 → 1; 3 number good, full; counts; none; threshold: ≥ 5 / 8 [iniziative]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "n. iniziative",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual n. iniziative",
  },
  {
    target: ">= 5",
    actual: "8 programmate",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 8 programmate",
  },
  {
    target: ">= 5",
    actual: "8 in corso",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 8 in corso",
  },
  {
    target: ">= 5",
    actual: "8 (2 in corso)",
    tells:
      "met; ratio 1.6 → 1 → 1; 3 number good, full; counts; none; threshold: ≥ 5 / 8 [2 in corso]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "più di 8 in corso",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual più di 8 in corso",
  },
  {
    target: ">= 5",
    actual: "più di 8 circa",
    tells:
      "met; ratio 1.6 → 1 → 1; 3 number good, full; counts; none; threshold: ≥ 5 / > 8; direction higher (target) >=; assumed approximation-read-as-number; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "tutte le strutture",
    tells:
      "met; ratio 20 → 1 → 1; 95 points good, full; counts; confirm, open; threshold: ≥ 5 / 100 % [le strutture]; direction higher (target) >=; assumed scale-assumed 5; or else scale-assumed: not-met; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "nessuna struttura",
    tells:
      "not-met; ratio 0 → 0 → 0; -5 number bad, insufficient; counts; none; threshold: ≥ 5 / 0 [struttura]; direction higher (target) >=; step ratio",
  },
  {
    target: ">= 5",
    actual: "nessuna struttura ha aderito al progetto nel corso dell'anno ",
    tells:
      "not-met; ratio 0 → 0 → 0; -5 number bad, insufficient; counts; confirm, open; threshold: ≥ 5 / 0 [struttura ha aderito al progetto nel corso dell'anno]; direction higher (target) >=; assumed number-from-prose nessuna struttura ha aderito al progetto nel corso dell'anno; step ratio",
  },
  {
    target: ">= 5",
    actual: "cinque",
    tells:
      "met; ratio 1 → 1 → 1; 0 number even, full; counts; none; threshold: ≥ 5 / 5; direction higher (target) >=; step ratio",
  },
  {
    target: ">= 5",
    actual: "quattro incontri",
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; -1 number bad, partial; counts; confirm, open; threshold: ≥ 5 / 4 [incontri]; direction higher (target) >=; assumed number-from-prose quattro incontri; step ratio",
  },
  {
    target: ">= 5",
    actual: "uno",
    tells:
      "not-met; ratio 0.2 → 0.2 → 0.2; -4 number bad, insufficient; counts; none; threshold: ≥ 5 / 1; direction higher (target) >=; step ratio",
  },
  {
    target: ">= 5",
    actual: "un incontro",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual un incontro",
  },
  {
    target: ">= 50%",
    actual: "tre quarti",
    tells:
      "met; ratio 1.5 → 1 → 1; 25 points good, full; counts; none; threshold: ≥ 50 % / 75 %; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "95 o più",
    tells:
      "met; ratio 19 → 1 → 1; 90 number good, full; counts; none; threshold: ≥ 5 / ≥ 95; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "10 max",
    tells:
      "needs-review bound-does-not-decide; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 5 / ≤ 10; direction higher (target) >=; bound-does-not-decide",
  },
  {
    target: ">= 5",
    actual: "oltre 500 imprese",
    tells:
      "met; ratio 100 → 1 → 1; 495 number good, full; counts; none; threshold: ≥ 5 / > 500 [imprese]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "+8",
    tells:
      "met; ratio 1.6 → 1 → 1; 3 number good, full; counts; decide, open; threshold: ≥ 5 / +8; direction higher (target) >=; assumed change-read-as-level +8; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "- 5 eventi",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual - 5 eventi",
  },
  {
    target: ">= 5%",
    actual: "- 5 %",
    tells:
      "not-met; ratio -1 → 0 → 0; -10 points bad, insufficient; counts; none; threshold: ≥ 5 % / -5 %; direction higher (target) >=; step ratio; step floor",
  },
  {
    target: ">= 5",
    actual: "5bis",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 5bis",
  },
  {
    target: ">= € 5",
    actual: "€ 4.293.180",
    tells:
      "met; ratio 858636 → 1 → 1; 4293175 EUR good, full; counts; decide, open; threshold: ≥ € 5 / € 4.293.180; direction higher (target) >=; assumed magnitudes-apart; step ratio; step cap",
  },
  {
    target: ">= € 5",
    actual: "4.293.180 €",
    tells:
      "met; ratio 858636 → 1 → 1; 4293175 EUR good, full; counts; decide, open; threshold: ≥ € 5 / € 4.293.180; direction higher (target) >=; assumed magnitudes-apart; step ratio; step cap",
  },
  {
    target: ">= € 5",
    actual: "350 milioni di euro",
    tells:
      "met; ratio 70000000 → 1 → 1; 349999995 EUR good, full; counts; decide, open; threshold: ≥ € 5 / € 350.000.000; direction higher (target) >=; assumed magnitudes-apart; step ratio; step cap",
  },
  {
    target: ">= € 5",
    actual: "€ 1,2 mln",
    tells:
      "met; ratio 240000 → 1 → 1; 1199995 EUR good, full; counts; decide, open; threshold: ≥ € 5 / € 1.200.000; direction higher (target) >=; assumed magnitudes-apart; step ratio; step cap",
  },
  {
    target: ">= 5 minuti",
    actual: "3 ore e 45 minuti",
    tells:
      "met; ratio 45 → 1 → 1; 220 minute good, full; counts; none; threshold: ≥ 5 minuti / 225 minuti; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5 minuti",
    actual: "3 ore e 75 minuti",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 5 minuti / 3 ore; 75 minuti; direction higher (target) >=; answer-does-not-fit several",
  },
  {
    target: ">= 5 mesi",
    actual: "1 anno e 6 mesi",
    tells:
      "met; ratio 3.6 → 1 → 1; 13 month good, full; counts; none; threshold: ≥ 5 mesi / 18 mesi; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5 giorni",
    actual: "2 settimane e 3 giorni",
    tells:
      "met; ratio 3.4 → 1 → 1; 12 day good, full; counts; none; threshold: ≥ 5 giorni / 17 giorni; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5 giorni",
    actual: "2 settimane e 3 ore",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 5 giorni / 2 settimane; 3 ore; direction higher (target) >=; answer-does-not-fit several",
  },
  {
    target: ">= 5",
    actual: "1:3",
    tells:
      "not-met; ratio 0.0667 → 0.0667 → 0.067; -4.66666666666666666666666666667 number bad, insufficient; counts; decide, open; threshold: ≥ 5 / 0,333333333333333333333333333333; direction higher (target) >=; assumed ratio-read-as-quotient 1:3; step ratio; step round",
  },
  {
    target: ">= 5",
    actual: "8:30",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 8:30",
  },
  {
    target: ">= 5",
    actual: "8,5:10",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 8,5:10",
  },
  {
    target: ">= 5",
    actual: "10:0",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 10:0",
  },
  {
    target: ">= 5",
    actual: "12.34.56",
    tells:
      "needs-review impossible-date; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; impossible-date 12 34",
  },
  {
    target: ">= 5",
    actual: "1.8",
    tells:
      "not-met; ratio 0.36 → 0.36 → 0.36; -3.2 number bad, insufficient; counts; none; threshold: ≥ 5 / 1,8; direction higher (target) >=; assumed decimal-mark-assumed 1.8; step ratio",
  },
  {
    target: ">= 5",
    actual: "1,234.56",
    tells:
      "met; ratio 246.912 → 1 → 1; 1229.56 number good, full; counts; none; threshold: ≥ 5 / 1.234,56; direction higher (target) >=; assumed decimal-mark-assumed 1,234.56; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "1.234,56",
    tells:
      "met; ratio 246.912 → 1 → 1; 1229.56 number good, full; counts; none; threshold: ≥ 5 / 1.234,56; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "3 000",
    tells:
      "met; ratio 600 → 1 → 1; 2995 number good, full; counts; decide, open; threshold: ≥ 5 / 3.000; direction higher (target) >=; assumed magnitudes-apart; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "3'000",
    tells:
      "met; ratio 600 → 1 → 1; 2995 number good, full; counts; decide, open; threshold: ≥ 5 / 3.000; direction higher (target) >=; assumed magnitudes-apart; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "30 00",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 30 00",
  },
  {
    target: ">= 5",
    actual: "0.950",
    tells:
      "not-met; ratio 0.19 → 0.19 → 0.19; -4.05 number bad, insufficient; counts; none; threshold: ≥ 5 / 0,95; direction higher (target) >=; assumed decimal-mark-assumed 0.950; step ratio",
  },
  {
    target: ">= 5",
    actual: "1.500.000",
    tells:
      "met; ratio 300000 → 1 → 1; 1499995 number good, full; counts; decide, open; threshold: ≥ 5 / 1.500.000; direction higher (target) >=; assumed magnitudes-apart; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "1,500,000",
    tells:
      "met; ratio 300000 → 1 → 1; 1499995 number good, full; counts; decide, open; threshold: ≥ 5 / 1.500.000; direction higher (target) >=; assumed decimal-mark-assumed 1,500,000; assumed magnitudes-apart; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "1e3",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 1e3",
  },
  {
    target: ">= 5",
    actual: "12 nel 2021, 9 nel 2020",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 5 / 12; 9; direction higher (target) >=; answer-does-not-fit several",
  },
  {
    target: ">= 5",
    actual: "12 e 9",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 5 / 12; 9; direction higher (target) >=; answer-does-not-fit several",
  },
  {
    target: ">= 5",
    actual: "a, b",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual a, b",
  },
  {
    target: ">= 5",
    actual: "1, 2, 3, 4, 5, 6, 7",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 1, 2, 3, 4, 5, 6, 7",
  },
  {
    target: ">= 5",
    actual: "12 incontri, 3 dei quali a Roma",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 5 / 12; 3; direction higher (target) >=; answer-does-not-fit several",
  },
  {
    target: ">= 5",
    actual: "realizzati 12 incontri",
    tells:
      "met; ratio 2.4 → 1 → 1; 7 number good, full; counts; confirm, open; threshold: ≥ 5 / 12; direction higher (target) >=; assumed number-from-prose realizzati 12 incontri; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "sono stati realizzati 12 incontri in 3 sedi",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual sono stati realizzati 12 incontri in 3 sedi",
  },
  {
    target: ">= 5",
    actual: "delibera n. 12",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual delibera n. 12",
  },
  {
    target: ">= 5",
    actual: "1° posto",
    tells:
      "not-met; ratio 0.2 → 0.2 → 0.2; -4 number bad, insufficient; counts; none; threshold: ≥ 5 / 1; direction higher (target) >=; step ratio",
  },
  {
    target: ">= 5",
    actual: "n.d.",
    tells:
      "no-actual; not-computable: no-verdict; no variance, no band; left out: no-actual; none; statement: ≥ 5 / n.d.; direction higher (target) >=",
  },
  {
    target: ">= 5",
    actual: "non rilevato",
    tells:
      "no-actual; not-computable: no-verdict; no variance, no band; left out: no-actual; none; statement: ≥ 5 / non rilevato; direction higher (target) >=",
  },
  {
    target: ">= 5",
    actual: "-",
    tells:
      "no-actual; not-computable: no-verdict; no variance, no band; left out: no-actual; none; statement: ≥ 5 / -; direction higher (target) >=",
  },
  {
    target: ">= 5",
    actual: "/",
    tells:
      "no-actual; not-computable: no-verdict; no variance, no band; left out: no-actual; none; statement: ≥ 5 / /; direction higher (target) >=",
  },
  {
    target: ">= 5",
    actual: "#N/D",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual #N/D",
  },
  {
    target: ">= 5",
    actual: "12¹",
    tells:
      "met; ratio 2.4 → 1 → 1; 7 number good, full; counts; none; threshold: ≥ 5 / 12; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "12*",
    tells:
      "met; ratio 2.4 → 1 → 1; 7 number good, full; counts; none; threshold: ≥ 5 / 12; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "12 (*)",
    tells:
      "met; ratio 2.4 → 1 → 1; 7 number good, full; counts; none; threshold: ≥ 5 / 12 [*]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "12 - dato provvisorio",
    tells:
      "met; ratio 2.4 → 1 → 1; 7 number good, full; counts; none; threshold: ≥ 5 / 12 [dato provvisorio]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "12; fonte: SIOPE",
    tells:
      "met; ratio 2.4 → 1 → 1; 7 number good, full; counts; none; threshold: ≥ 5 / 12 [fonte: SIOPE]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "Sì",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 5 / sì; direction higher (target) >=; answer-does-not-fit yes-no",
  },
  {
    target: ">= 5",
    actual: "raggiunto",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 5 / raggiunto; direction higher (target) >=; assumed statement-read-as-yes; answer-does-not-fit compliance",
  },
  {
    target: ">= 5",
    actual: "100% raggiunto",
    tells:
      "met; ratio 20 → 1 → 1; 95 points good, full; counts; confirm, open; threshold: ≥ 5 / 100 % [raggiunto]; direction higher (target) >=; assumed scale-assumed 5; or else scale-assumed: not-met; step ratio; step cap",
  },
  {
    target: ">= 5%",
    actual: "aumento del 6%",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 points good, full; counts; decide, open; threshold: ≥ 5 % / +6 %; direction higher (target) >=; assumed change-read-as-level aumento del 6%; step ratio; step cap",
  },
  {
    target: ">= 5%",
    actual: "6% in più",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 points good, full; counts; decide, open; threshold: ≥ 5 % / +6 %; direction higher (target) >=; assumed change-read-as-level 6% in più; step ratio; step cap",
  },
  {
    target: ">= 5%",
    actual: "6% in meno",
    tells:
      "not-met; ratio -1.2 → 0 → 0; -11 points bad, insufficient; counts; decide, open; threshold: ≥ 5 % / -6 %; direction higher (target) >=; assumed change-read-as-level 6% in meno; step ratio; step floor",
  },
  {
    target: ">= 5%",
    actual: "calo del 6%",
    tells:
      "not-met; ratio -1.2 → 0 → 0; -11 points bad, insufficient; counts; decide, open; threshold: ≥ 5 % / -6 %; direction higher (target) >=; assumed change-read-as-level calo del 6%; step ratio; step floor",
  },
  {
    target: "tra 5 e 8",
    actual: "≥ 6",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; range: da 5 a 8 / ≥ 6; direction none; answer-does-not-fit bound",
  },
  {
    target: "tra 5 gg e 8 gg",
    actual: "6 €",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; range: da 5 giorni a 8 giorni / € 6; direction none; unit-mismatch day EUR",
  },
  {
    target: "5",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; decide, open; threshold: 5 / 6; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "5 max",
    actual: "6",
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; 1 number bad, partial; counts; none; threshold: ≤ 5 / 6; direction lower (target) <=; step ratio",
  },
  {
    target: "5 o più",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; none; threshold: ≥ 5 / 6; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "5-8",
    actual: "6",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 5 a 8 / 6; direction none; step all-or-nothing",
  },
  {
    target: "5/8",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; decide, open; threshold: 5 [su 8] / 6; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "dal 5 al 8",
    actual: "6",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 5 a 8 / 6; direction none; step all-or-nothing",
  },
  {
    target: "non meno di 5 e non più di 8",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; no variance, full; counts; none; several: ≥ 5 e ≤ 8 / 6; direction higher (default); step ratio; step ratio; step lowest; step cap",
  },
  {
    target: "compreso tra 5% e 8%",
    actual: "6%",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 5 % a 8 % / 6 %; direction none; step all-or-nothing",
  },
  {
    target: "5 ± 1",
    actual: "6",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 4 a 6 / 6; direction none; step all-or-nothing",
  },
  {
    target: "5 +/- 10%",
    actual: "6",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; confirm, open; range: da -5 % a 15 % / 6; direction none; assumed scale-assumed 5; assumed scale-assumed 6; or else scale-assumed: not-met; or else scale-assumed: not-met; step all-or-nothing",
  },
  {
    target: "5 (+/- 2)",
    actual: "6",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 3 a 7 / 6; direction none; step all-or-nothing",
  },
  {
    target: ">= 5 (2020: 4)",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; none; threshold: ≥ 5 [2020: 4] / 6; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "2020: 4; 2021: 5; 2022: 6",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; decide, open; threshold: 5 / 6; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "4 nel 2020, 5 nel 2021",
    actual: "6",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 6; direction none; unreadable-target 4 nel 2020, 5 nel 2021",
  },
  {
    target: "5 per il 2021",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; decide, open; threshold: 5 [per il 2021] / 6; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: ">= 5 entro il 31.12",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; none; threshold: ≥ 5 [entro il 31.12] / 6; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "entro fine anno",
    actual: "20.12.2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -11 day good, full; counts; none; deadline: 31.12.2021 / 20.12.2021; direction none; assumed year-from-period 2021; step all-or-nothing",
  },
  {
    target: "entro giugno",
    actual: "15.06.2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -15 day good, full; counts; none; deadline: 30.06.2021 / 15.06.2021; direction none; assumed year-from-period 2021; step all-or-nothing",
  },
  {
    target: "entro il I semestre",
    actual: "15.06.2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -15 day good, full; counts; none; deadline: 30.06.2021 / 15.06.2021; direction none; assumed year-from-period 2021; step all-or-nothing",
  },
  {
    target: "entro il II trimestre 2021",
    actual: "15.07.2021",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; 15 day bad, insufficient; counts; none; deadline: 30.06.2021 / 15.07.2021; direction none; step all-or-nothing",
  },
  {
    target: "Q3",
    actual: "15.09.2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -15 day good, full; counts; none; deadline: 30.09.2021 / 15.09.2021; direction none; assumed year-from-period 2021; step all-or-nothing",
  },
  {
    target: "31 dicembre",
    actual: "30 dicembre 2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -1 day good, full; counts; none; deadline: 31.12.2021 / 30.12.2021; direction none; assumed year-from-period 2021; step all-or-nothing",
  },
  {
    target: "31/12/21",
    actual: "30/12/21",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -1 day good, full; counts; none; deadline: 31.12.2021 / 30.12.2021; direction none; step all-or-nothing",
  },
  {
    target: "2021-12-31",
    actual: "2021-12-30",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -1 day good, full; counts; none; deadline: 31.12.2021 / 30.12.2021; direction none; step all-or-nothing",
  },
  {
    target: "30.02",
    actual: "20.02",
    tells:
      "needs-review impossible-date; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 20.02.2021; direction none; assumed year-from-period 2021; impossible-date 30 2",
  },
  {
    target: "entro il 30.02",
    actual: "20.02",
    tells:
      "needs-review impossible-date; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 20.02.2021; direction none; assumed year-from-period 2021; impossible-date 30 2",
  },
  {
    target: "entro il 2021",
    actual: "20.02.2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -314 day good, full; counts; none; deadline: 31.12.2021 / 20.02.2021; direction none; step all-or-nothing",
  },
  {
    target: "dicembre 2021",
    actual: "20.12.2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -11 day good, full; counts; none; deadline: 31.12.2021 / 20.12.2021; direction none; step all-or-nothing",
  },
  {
    target: "5 gg",
    actual: "4 gg",
    tells:
      "not-met; ratio 0.8 → 0.8 → 0.8; -1 day bad, partial; counts; decide, open; threshold: 5 giorni / 4 giorni; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: met; step ratio",
  },
  {
    target: "entro 5 gg lavorativi",
    actual: "4 gg lavorativi",
    tells:
      "met; ratio 1.2 → 1 → 1; -1 working-day good, full; counts; none; threshold: ≤ 5 giorni lavorativi / 4 giorni lavorativi; direction lower (target) <=; step ratio; step cap",
  },
  {
    target: "entro 5 gg lavorativi",
    actual: "4 gg",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≤ 5 giorni lavorativi / 4 giorni; direction lower (target) <=; unit-mismatch working-day day",
  },
  {
    target: "≤ 24 ore",
    actual: "1 giorno",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≤ 24 ore / 1 giorno; direction lower (target) <=; unit-mismatch hour day",
  },
  {
    target: "≤ 1 settimana",
    actual: "5 gg",
    tells:
      "met; ratio 1.2857 → 1 → 1; -2 day good, full; counts; none; threshold: ≤ 1 settimana / 5 giorni; direction lower (target) <=; step ratio; step cap",
  },
  {
    target: "primi 5",
    actual: "3°",
    tells:
      "met; ratio 1.4 → 1 → 1; -2 number good, full; counts; none; threshold: ≤ 5 / 3; direction lower (target) <=; step ratio; step cap",
  },
  {
    target: "top 10",
    actual: "11",
    tells:
      "not-met; ratio 0.9 → 0.9 → 0.9; 1 number bad, partial; counts; none; threshold: ≤ 10 / 11; direction lower (target) <=; step ratio",
  },
  {
    target: "realizzazione al 80%",
    actual: "realizzazione al 70%",
    tells:
      "not-met; ratio 0.875 → 0.875 → 0.875; -10 points bad, partial; counts; none; threshold: ≥ 80 % / realizzazione al 70 %; direction higher (target) >=; step ratio",
  },
  {
    target: "completamento",
    actual: "sì",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; confirm, open; yes-no: completamento / sì; direction none; assumed act-read-as-yes-no completamento; step all-or-nothing",
  },
  {
    target: "100% realizzazione",
    actual: "90%",
    tells:
      "not-met; ratio 0.9 → 0.9 → 0.9; -10 points bad, partial; counts; decide, open; threshold: 100 % [realizzazione] / 90 %; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: met; step ratio",
  },
  {
    target: "mantenere 5",
    actual: "6",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 6; direction none; unreadable-target mantenere 5",
  },
  {
    target: "esattamente 5",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; decide, open; threshold: 5 / 6; direction higher (default); assumed exact-read-as-bound; assumed direction-assumed higher ; or else exact-read-as-bound: not-met; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "circa 5",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; decide, open; threshold: 5 / 6; direction higher (default); assumed approximation-read-as-number; assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "= 5",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; decide, open; threshold: 5 / 6; direction higher (default); assumed exact-read-as-bound; assumed direction-assumed higher ; or else exact-read-as-bound: not-met; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "≠ 5",
    actual: "6",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 6; direction none; unreadable-target ≠ 5",
  },
  {
    target: "> 5 e < 8",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; no variance, full; counts; none; several: > 5 e < 8 / 6; direction higher (default); step ratio; step ratio; step lowest; step cap",
  },
  {
    target: "n ≥ 5",
    actual: "6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; confirm, open; threshold: ≥ 5 / 6; direction higher (target) >=; assumed number-from-prose n ≥ 5; step ratio; step cap",
  },
  {
    target: "X>=5",
    actual: "6",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 6; direction none; unreadable-target X>=5",
  },
  {
    target: "5 <= x <= 8",
    actual: "6",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 5 a 8 / 6; direction none; step all-or-nothing",
  },
  {
    target: "almeno 5 su 8",
    actual: "6 su 8",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; none; threshold: ≥ 5 [su 8] / 6 [su 8]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "almeno 1 al mese",
    actual: "12",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 12; direction none; unreadable-target almeno 1 al mese",
  },
  {
    target: "da definire",
    actual: "6",
    tells:
      "no-target; not-computable: no-verdict; no variance, no band; left out: no-target; none; statement: da definire / 6; direction none",
  },
  {
    target: "nessun target",
    actual: "6",
    tells:
      "no-target; not-computable: no-verdict; no variance, no band; left out: no-target; none; statement: nessun target / 6; direction none",
  },
  {
    target: "vedi nota",
    actual: "6",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 6; direction none; unreadable-target vedi nota",
  },
  {
    target: "-",
    actual: "6",
    tells:
      "no-target; not-computable: no-verdict; no variance, no band; left out: no-target; none; statement: - / 6; direction none",
  },
  {
    target: "5 ± 1%",
    actual: "5,04",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; confirm, open; range: da 4 % a 6 % / 5,04; direction none; assumed scale-assumed 5; assumed scale-assumed 5.04; or else scale-assumed: not-met; or else scale-assumed: not-met; step all-or-nothing",
  },
  {
    target: "80% ± 5%",
    actual: "84%",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 75 % a 85 % / 84 %; direction none; step all-or-nothing",
  },
  {
    target: "80% ± 5",
    actual: "84%",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 75 % a 85 % / 84 %; direction none; step all-or-nothing",
  },
  {
    target: "20 gg ± 2",
    actual: "23 gg",
    tells:
      "not-met; ratio 0.9545 → 0.9545 → 0.955; 1 day bad, partial; counts; none; range: da 18 giorni a 22 giorni / 23 giorni; direction none; step ratio; step round",
  },
  {
    target: "€ 1.000 ± 10%",
    actual: "€ 1.101",
    tells:
      "not-met; ratio 0.9991 → 0.9991 → 0.999; 1 EUR bad, partial; counts; none; range: da € 900 a € 1.100 / € 1.101; direction none; step ratio; step round",
  },
  {
    target: "entro ± 5%",
    actual: "-4%",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da -5 % a 5 % / -4 %; direction none; step all-or-nothing",
  },
  {
    target: "oltre ± 5%",
    actual: "-4%",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / -4 %; direction none; unreadable-target oltre ± 5%",
  },
  {
    target: "20 ± -2",
    actual: "23",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 23; direction none; unreadable-target 20 ± -2",
  },
  {
    target: "sì",
    actual: "Budget non ancora rispettato",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; decide, open; yes-no: sì / Budget non ancora rispettato; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "Budget rispettato, non senza fatica",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual Budget rispettato, non senza fatica",
  },
  {
    target: "sì",
    actual: "non rispettato",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; decide, open; yes-no: sì / non rispettato; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "Non è stato realizzato",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; decide, open; yes-no: sì / Non è stato realizzato; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "Non è stato ancora del tutto realizzato",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual Non è stato ancora del tutto realizzato",
  },
  {
    target: "sì",
    actual: "realizzato in parte",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual realizzato in parte",
  },
  {
    target: "sì",
    actual: "sarà realizzato",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual sarà realizzato",
  },
  {
    target: "sì",
    actual: "Il nuovo regolamento è stato approvato dalla Giunta comunale ieri sera",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual Il nuovo regolamento è stato approvato dalla Giunta comunale ieri sera",
  },
  {
    target: "sì",
    actual: "Il regolamento approvato in Giunta",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual Il regolamento approvato in Giunta",
  },
  {
    target: "sì",
    actual: "approvato e pubblicato",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; yes-no: sì / approvato e pubblicato; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "approvato e non pubblicato",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual approvato e non pubblicato",
  },
  {
    target: "sì",
    actual: "mancato rispetto",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; decide, open; yes-no: sì / mancato rispetto; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "mancato raggiungimento",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; decide, open; yes-no: sì / mancato raggiungimento; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "approvato con D.G. 5/2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; yes-no: sì / approvato con D.G. 5/2021; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "approvato con delibera n. 12",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; yes-no: sì / approvato con delibera n. 12; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "non approvato al 30.06",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual non approvato al 30.06",
  },
  {
    target: "entro il 31.12",
    actual: "non approvato al 30.06",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: 31.12.2021 / unread; direction none; assumed year-from-period 2021; unreadable-actual non approvato al 30.06",
  },
  {
    target: "entro il 31.12",
    actual: "approvato entro il 30.06",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: 31.12.2021 / unread; direction none; assumed year-from-period 2021; unreadable-actual approvato entro il 30.06",
  },
  {
    target: "entro il 31.12",
    actual: "approvato il 30.02",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: 31.12.2021 / unread; direction none; assumed year-from-period 2021; unreadable-actual approvato il 30.02",
  },
  {
    target: "entro il 31.12",
    actual: "attivato il 15/06/2021 e il 16/06/2021",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: 31.12.2021 / unread; direction none; assumed year-from-period 2021; unreadable-actual attivato il 15/06/2021 e il 16/06/2021",
  },
  {
    target: "entro il 31.12",
    actual: "attivato 15 giugno 2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -199 day good, full; counts; confirm, open; deadline: 31.12.2021 / 15.06.2021; direction none; assumed year-from-period 2021; assumed date-from-prose attivato 15 giugno 2021; step all-or-nothing",
  },
  {
    target: ">= 60% entro 13 settimane",
    actual: "65%",
    tells:
      "met; ratio 1.0833 → 1 → 1; 5 points good, full; counts; confirm, open; threshold: ≥ 60 % [entro 13 settimane] / 65 %; direction higher (target) >=; assumed term-of-measure entro 13 settimane; step ratio; step cap",
  },
  {
    target: ">= 60% entro 13 settimane (media)",
    actual: "65%",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 65 %; direction none; unreadable-target >= 60% entro 13 settimane (media)",
  },
  {
    target: ">= 60% entro",
    actual: "65%",
    tells:
      "met; ratio 1.0833 → 1 → 1; 5 points good, full; counts; none; threshold: ≥ 60 % [entro] / 65 %; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "entro 60 giorni nel 95% dei casi",
    actual: "96%",
    tells:
      "met; ratio 1.0105 → 1 → 1; 1 points good, full; counts; confirm, open; threshold: ≥ 95 % [entro 60 giorni] / 96 %; direction higher (target) >=; assumed term-of-measure entro 60 giorni; step ratio; step cap",
  },
  {
    target: "entro 60 giorni nel 95 dei casi",
    actual: "96%",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 96 %; direction none; unreadable-target entro 60 giorni nel 95 dei casi",
  },
  {
    target: "entro 60 giorni nel 95% dei casi, dal 30.06",
    actual: "96%",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 96 %; direction none; unreadable-target entro 60 giorni nel 95% dei casi, dal 30.06",
  },
  {
    target: "almeno 60 giorni nel 95% dei casi",
    actual: "96%",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 96 %; direction none; unreadable-target almeno 60 giorni nel 95% dei casi",
  },
  {
    target: "entro 60 giorni con riduzione del 5%",
    actual: "96%",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 96 %; direction none; unreadable-target entro 60 giorni con riduzione del 5%",
  },
  {
    target: "entro 60 giorni e 95% dei casi",
    actual: "96%",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≤ 60 giorni e 95 % [dei casi] / 96 %; direction lower (target) <=; answer-does-not-fit quantity",
  },
  {
    target: "80% entro il 30.02",
    actual: "85%",
    tells:
      "needs-review impossible-date; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 85 %; direction none; impossible-date 30 2",
  },
  {
    target: "80% dei comuni entro il 30.06",
    actual: "85%",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; decide, open; several: 80 % e 30.06.2021 [dei comuni] / 85 %; direction higher (default); assumed year-from-period 2021; assumed on-time-assumed 2021-06-30; assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: "80% (media) entro il 30.06",
    actual: "85%",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; decide, open; several: 80 % e 30.06.2021 [media] / 85 %; direction higher (default); assumed year-from-period 2021; assumed on-time-assumed 2021-06-30; assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: "80% entro il 30.06 salvo proroghe",
    actual: "85%",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 85 %; direction none; unreadable-target 80% entro il 30.06 salvo proroghe",
  },
  {
    target: "80% entro 3 mesi salvo proroghe",
    actual: "85%",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 85 %; direction none; unreadable-target 80% entro 3 mesi salvo proroghe",
  },
  {
    target: "80% dei comuni entro 3 mesi",
    actual: "85%",
    tells:
      "met; ratio 1.0625 → 1 → 1; 5 points good, full; counts; decide, open; threshold: 80 % [dei comuni; entro 3 mesi] / 85 %; direction higher (default); assumed term-of-measure entro 3 mesi; assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "80% entro 3 comuni",
    actual: "85%",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 85 %; direction none; unreadable-target 80% entro 3 comuni",
  },
  {
    target: "non inferiore al 2011",
    actual: "55",
    tells:
      "needs-review baseline-missing; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: non inferiore al 2011 / 55; direction none; baseline-missing non inferiore al 2011",
  },
  {
    target: "non inferiore al 2010",
    actual: "55",
    tells:
      "not-met; ratio 0.0274 → 0.0274 → 0.027; -1955 number bad, insufficient; counts; none; threshold: ≥ 2.010 / 55; direction higher (target) >=; step ratio; step round",
  },
  {
    target: "non inferiore al 2021",
    actual: "55",
    tells:
      "not-met; ratio 0.0272 → 0.0272 → 0.027; -1966 number bad, insufficient; counts; none; threshold: ≥ 2.021 / 55; direction higher (target) >=; step ratio; step round",
  },
  {
    target: ">= 5 euro",
    actual: "€ 6",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 EUR good, full; counts; none; threshold: ≥ € 5 / € 6; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= -5",
    actual: "(2020: 6)",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ -5 / unread; direction higher (target) >=; unreadable-actual (2020: 6)",
  },
  {
    target: ">= -5 -",
    actual: "-4",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; none; threshold: ≥ -5 / -4; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= +5 gg",
    actual: "+6 gg",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 day good, full; counts; none; threshold: ≥ 5 giorni / +6 giorni; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "da 5 gg a 8 gg",
    actual: "5 gg, 8 gg",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; range: da 5 giorni a 8 giorni / 5 giorni; 8 giorni; direction none; answer-does-not-fit several",
  },
  {
    target: "da 5 gg a 8 gg",
    actual: "sì",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; range: da 5 giorni a 8 giorni / sì; direction none; answer-does-not-fit yes-no",
  },
  {
    target: "da 5 gg a 8 gg",
    actual: "9",
    tells:
      "not-met; ratio 0.875 → 0.875 → 0.875; 1 day bad, partial; counts; none; range: da 5 giorni a 8 giorni / 9; direction none; assumed unit-from-other-side; step ratio",
  },
  {
    target: "da 5 a 8",
    actual: "rinviata",
    tells:
      "deferred rinviata; not-computable: no-verdict; no variance, no band; left out: deferred; confirm, open; statement: da 5 a 8 / rinviata; direction none; assumed deferral-from-text",
  },
  {
    target: ">= 5",
    actual: "3 ore e 1/2",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 5 / 3 ore; 1; direction higher (target) >=; answer-does-not-fit several",
  },
  {
    target: ">= 5 ore",
    actual: "3 ore 45",
    tells:
      "not-met; ratio 0.6 → 0.6 → 0.6; -2 hour bad, partial; counts; confirm, open; threshold: ≥ 5 ore / 3 ore; direction higher (target) >=; assumed number-from-prose 3 ore 45; step ratio",
  },
  {
    target: ">= 5 ore",
    actual: "3 ore e 45'",
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; -75 minute bad, partial; counts; none; threshold: ≥ 5 ore / 225 minuti; direction higher (target) >=; step ratio",
  },
  {
    target: ">= 5 ore",
    actual: "3h 45m",
    tells:
      "not-met; ratio 0.75 → 0.75 → 0.75; -75 minute bad, partial; counts; none; threshold: ≥ 5 ore / 225 minuti; direction higher (target) >=; step ratio",
  },
  {
    target: ">= 5 ore",
    actual: "3 ore e mezza",
    tells:
      "not-met; ratio 0.7 → 0.7 → 0.7; -1.5 hour bad, partial; counts; none; threshold: ≥ 5 ore / 3,5 ore; direction higher (target) >=; step ratio",
  },
  {
    target: ">= 5",
    actual: "1:3:4",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 1:3:4",
  },
  {
    target: ">= 5",
    actual: "1:30",
    tells:
      "not-met; ratio 0.0067 → 0.0067 → 0.007; -4.96666666666666666666666666667 number bad, insufficient; counts; decide, open; threshold: ≥ 5 / 0,0333333333333333333333333333333; direction higher (target) >=; assumed ratio-read-as-quotient 1:30; step ratio; step round",
  },
  {
    target: ">= 5",
    actual: "2:30",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 2:30",
  },
  {
    target: ">= 5",
    actual: "5 : 2",
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; -2.5 number bad, insufficient; counts; decide, open; threshold: ≥ 5 / 2,5; direction higher (target) >=; assumed ratio-read-as-quotient 5 : 2; step ratio",
  },
  {
    target: ">= 5",
    actual: "5:2a",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 5:2a",
  },
  {
    target: ">= 5",
    actual: "1.234.5:2",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 1.234.5:2",
  },
  {
    target: ">= 5",
    actual: "5:1.2.3",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual 5:1.2.3",
  },
  {
    target: ">= 5",
    actual: "uno su tre",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual uno su tre",
  },
  {
    target: ">= 5",
    actual: "comma 3 della legge 5",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual comma 3 della legge 5",
  },
  {
    target: ">= 5",
    actual: "ai sensi dell'art. 5 formati molti addetti nel corso dell'anno 8",
    tells:
      "met; ratio 1.6 → 1 → 1; 3 number good, full; counts; confirm, open; threshold: ≥ 5 / 8; direction higher (target) >=; assumed number-from-prose ai sensi dell'art. 5 formati molti addetti nel corso dell'anno 8; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "sono stati formati sei addetti",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; confirm, open; threshold: ≥ 5 / 6; direction higher (target) >=; assumed number-from-prose sono stati formati sei addetti; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "sono stati formati uno o più addetti",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 5 / unread; direction higher (target) >=; unreadable-actual sono stati formati uno o più addetti",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "Numero di reclami evasi", algorithm: "" },
    tells:
      "met; ratio 1.5 → 1 → 1; 4 number good, full; counts; decide, open; threshold: 8 / 12; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "Tempo medio di pagamento", algorithm: "" },
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; 4 number bad, insufficient; counts; decide, open; threshold: 8 / 12; direction lower (name) Tempo medio; assumed direction-from-name lower Tempo medio; or else direction-from-name: met; step ratio",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "Percentuale di riduzione", algorithm: "" },
    tells:
      "met; ratio 1.5 → 1 → 1; 4 number good, full; counts; decide, open; threshold: 8 / 12; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "Riduzione e aumento", algorithm: "" },
    tells:
      "met; ratio 1.5 → 1 → 1; 4 number good, full; counts; decide, open; threshold: 8 / 12; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "", algorithm: "reclami ricevuti / reclami dell'anno precedente" },
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; 4 number bad, insufficient; counts; decide, open; threshold: 8 / 12; direction lower (algorithm-numerator) reclami; assumed direction-from-algorithm lower reclami; or else direction-from-algorithm: met; step ratio",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "", algorithm: "(t - t-1) / t-1" },
    tells:
      "met; ratio 1.5 → 1 → 1; 4 number good, full; counts; confirm; threshold: 8 / 12; direction higher (sign) t-1; assumed direction-from-sign higher t-1; or else direction-from-sign: not-met; step ratio; step cap",
  },
  {
    target: "8%",
    actual: "12%",
    given: { name: "", algorithm: "(t-1 - t) / t-1" },
    tells:
      "met; ratio 1.5 → 1 → 1; 4 points good, full; counts; decide, open; threshold: 8 % / 12 %; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "", algorithm: "t / t-1" },
    tells:
      "met; ratio 1.5 → 1 → 1; 4 number good, full; counts; decide, open; threshold: 8 / 12; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "", algorithm: "oneri / proventi" },
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; 4 number bad, insufficient; counts; decide, open; threshold: 8 / 12; direction lower (algorithm-numerator) oneri; assumed direction-from-algorithm lower oneri; or else direction-from-algorithm: met; step ratio",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "", algorithm: "pratiche evase entro 5 gg / pratiche" },
    tells:
      "met; ratio 1.5 → 1 → 1; 4 number good, full; counts; confirm; threshold: 8 / 12; direction higher (algorithm-numerator) evase; assumed direction-from-algorithm higher evase; or else direction-from-algorithm: not-met; step ratio; step cap",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "", algorithm: "entro i reclami" },
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; 4 number bad, insufficient; counts; decide, open; threshold: 8 / 12; direction lower (algorithm-numerator) reclami; assumed direction-from-algorithm lower reclami; or else direction-from-algorithm: met; step ratio",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "", algorithm: "n>=x" },
    tells:
      "met; ratio 1.5 → 1 → 1; 4 number good, full; counts; none; threshold: 8 / 12; direction higher (algorithm-comparator) n>=x; step ratio; step cap",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "", algorithm: "x < y" },
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; 4 number bad, insufficient; counts; none; threshold: < 8 / 12; direction lower (target) <; step ratio",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "Oneri per servizi", algorithm: "" },
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; 4 number bad, insufficient; counts; decide, open; threshold: 8 / 12; direction lower (name) Oneri; assumed direction-from-name lower Oneri; or else direction-from-name: met; step ratio",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "", algorithm: "n. reclami diviso n. pratiche" },
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; 4 number bad, insufficient; counts; decide, open; threshold: 8 / 12; direction lower (algorithm-numerator) reclami; assumed direction-from-algorithm lower reclami; or else direction-from-algorithm: met; step ratio",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "5 reclami", algorithm: "" },
    tells:
      "met; ratio 1.5 → 1 → 1; 4 number good, full; counts; decide, open; threshold: 8 / 12; direction higher (default); assumed direction-assumed higher ; or else direction-assumed: not-met; step ratio; step cap",
  },
  {
    target: "8",
    actual: "12",
    given: { name: "Giacenza media", algorithm: "" },
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; 4 number bad, insufficient; counts; decide, open; threshold: 8 / 12; direction lower (name) Giacenza; assumed direction-from-name lower Giacenza; or else direction-from-name: met; step ratio",
  },
  {
    target: "0",
    actual: "12",
    given: { name: "", algorithm: "" },
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; 12 number bad, insufficient; counts; decide, open; threshold: 0 / 12; direction lower (default); assumed direction-assumed lower ; or else direction-assumed: met; step all-or-nothing",
  },
  {
    target: "-3%",
    actual: "-4%",
    given: { name: "", algorithm: "" },
    tells:
      "met; ratio 1.3333 → 1 → 1; -1 points good, full; counts; confirm; threshold: -3 % / -4 %; direction lower (sign) -; assumed direction-from-sign lower -; or else direction-from-sign: not-met; step ratio; step cap",
  },
  {
    target: "+3%",
    actual: "+4%",
    given: { name: "", algorithm: "" },
    tells:
      "met; ratio 1.3333 → 1 → 1; 1 points good, full; counts; confirm; threshold: +3 % / +4 %; direction higher (sign) +; assumed direction-from-sign higher +; or else direction-from-sign: not-met; step ratio; step cap",
  },
  {
    target: "0%",
    actual: "0%",
    given: { name: "", algorithm: "(t - t-1) / t-1" },
    tells:
      "met; all-or-nothing 1 → 1 → 1; 0 points even, full; counts; none; threshold: 0 % / 0 %; direction lower (default); assumed direction-assumed lower ; step all-or-nothing",
  },
  {
    target: ">= 8",
    actual: "12",
    given: { name: "Numero di reclami", algorithm: "" },
    tells:
      "met; ratio 1.5 → 1 → 1; 4 number good, full; counts; none; threshold: ≥ 8 / 12; direction higher (target) >= against name reclami; step ratio; step cap",
  },
  {
    target: "<= 8",
    actual: "12",
    given: { name: "Numero di iniziative", algorithm: "n>=x" },
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; 4 number bad, insufficient; counts; none; threshold: ≤ 8 / 12; direction lower (target) <= against algorithm-comparator n>=x against name iniziative; step ratio",
  },
  {
    target: true,
    actual: true,
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; yes-no: sì / sì; direction none; step all-or-nothing",
  },
  {
    target: false,
    actual: true,
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; none; yes-no: no / sì; direction none; step all-or-nothing",
  },
  {
    target: ">= 5",
    actual: true,
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 5 / sì; direction higher (target) >=; answer-does-not-fit yes-no",
  },
  {
    target: ">= 5 ore",
    actual: "3 ore e mezzo",
    tells:
      "not-met; ratio 0.7 → 0.7 → 0.7; -1.5 hour bad, partial; counts; none; threshold: ≥ 5 ore / 3,5 ore; direction higher (target) >=; step ratio",
  },
  {
    target: ">= € 5",
    actual: "2 milioni e mezzo di euro",
    tells:
      "met; ratio 500000 → 1 → 1; 2499995 EUR good, full; counts; decide, open; threshold: ≥ € 5 / € 2.500.000; direction higher (target) >=; assumed magnitudes-apart; step ratio; step cap",
  },
  {
    target: ">= 5 anni",
    actual: "un anno e mezzo",
    tells:
      "not-met; ratio 0.2 → 0.2 → 0.2; -4 year bad, insufficient; counts; confirm, open; threshold: ≥ 5 anni / 1 anno; direction higher (target) >=; assumed number-from-prose un anno e mezzo; step ratio",
  },
  {
    target: ">= 5 mesi",
    actual: "1 anno e mezzo",
    tells:
      "met; ratio 3.6 → 1 → 1; 13 month good, full; counts; none; threshold: ≥ 5 mesi / 1,5 anni; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "-3%",
    actual: "-3% e mezzo",
    tells:
      "met; ratio 1.1667 → 1 → 1; -0.5 points good, full; counts; confirm; threshold: -3 % / -3,5 %; direction lower (sign) -; assumed direction-from-sign lower -; or else direction-from-sign: not-met; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "3 e mezzo",
    tells:
      "not-met; ratio 0.7 → 0.7 → 0.7; -1.5 number bad, partial; counts; none; threshold: ≥ 5 / 3,5; direction higher (target) >=; step ratio",
  },
  {
    target: ">= 5",
    actual: "3 e mezzogiorno",
    tells:
      "not-met; ratio 0.6 → 0.6 → 0.6; -2 number bad, partial; counts; none; threshold: ≥ 5 / 3 [e mezzogiorno]; direction higher (target) >=; step ratio",
  },
  {
    target: ">= 60% entro il 30.06.2021",
    actual: "70% (delibera del 15.03.2021)",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; decide, open; several: ≥ 60 % e 30.06.2021 / 70 % [delibera del 15.03.2021]; direction higher (target) >=; assumed on-time-assumed 2021-06-30; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: ">= 60% entro il 30.06.2021",
    actual: "70% (31.12.2019)",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; decide, open; several: ≥ 60 % e 30.06.2021 / 70 % [31.12.2019]; direction higher (target) >=; assumed on-time-assumed 2021-06-30; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: ">= 60% entro il 30.06.2021",
    actual: "70% (31.05.2021)",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; none; several: ≥ 60 % e 30.06.2021 / 70 % (31.05.2021) [31.05.2021]; direction higher (target) >=; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: ">= 60% entro il 30.06.2021",
    actual: "70% dal 15.02.2021",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; decide, open; several: ≥ 60 % e 30.06.2021 / 70 %; direction higher (target) >=; assumed number-from-prose 70% dal 15.02.2021; assumed on-time-assumed 2021-06-30; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: ">= 60% entro il 30.06.2021",
    actual: "50% (31.03.2021)",
    tells:
      "needs-review measured-another-day; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; deadline: ≥ 60 % e 30.06.2021 / 50 % (31.03.2021) [31.03.2021]; direction higher (target) >=; measured-another-day 2021-03-31 2021-06-30",
  },
  {
    target: ">= 60% entro il 30.06.2021",
    actual: "50% (31.07.2021)",
    tells:
      "not-met; ratio 0.8333 → 0.8333 → 0.833; no variance, partial; counts; none; several: ≥ 60 % e 30.06.2021 / 50 % (31.07.2021) [31.07.2021]; direction higher (target) >=; step ratio; step all-or-nothing; step lowest; step round",
  },
  {
    target: "<= 5 entro il 30.06.2021",
    actual: "3 (31.03.2021)",
    tells:
      "needs-review measured-another-day; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; deadline: ≤ 5 e 30.06.2021 / 3 (31.03.2021) [31.03.2021]; direction lower (target) <=; measured-another-day 2021-03-31 2021-06-30",
  },
  {
    target: "<= 5 entro il 30.06.2021",
    actual: "3 (31.12.2021)",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; none; several: ≤ 5 e 30.06.2021 / 3 (31.12.2021) [31.12.2021]; direction lower (target) <=; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: "<= 5 entro il 30.06.2021",
    actual: "7 (31.03.2021)",
    tells:
      "not-met; ratio 0.6 → 0.6 → 0.6; no variance, partial; counts; none; several: ≤ 5 e 30.06.2021 / 7 (31.03.2021) [31.03.2021]; direction lower (target) <=; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: "<= 5 entro il 30.06.2021",
    actual: "7 (31.12.2021)",
    tells:
      "needs-review measured-another-day; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; deadline: ≤ 5 e 30.06.2021 / 7 (31.12.2021) [31.12.2021]; direction lower (target) <=; measured-another-day 2021-12-31 2021-06-30",
  },
  {
    target: "<= 5 entro il 30.06.2021",
    actual: "7 reclami al 30.06.2021",
    tells:
      "not-met; ratio 0.6 → 0.6 → 0.6; no variance, partial; counts; confirm, open; several: ≤ 5 e 30.06.2021 / 7 (30.06.2021); direction lower (target) <=; assumed number-from-prose 7 reclami al 30.06.2021; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: ">= 80% entro il 30.06.2021",
    actual: "92% (11/12)",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; decide, open; several: ≥ 80 % e 30.06.2021 / 91,6666666666666666666666666667 %; direction higher (target) >=; assumed on-time-assumed 2021-06-30; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: ">= 20% entro il 30.06.2021",
    actual: "25.12%",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; decide, open; several: ≥ 20 % e 30.06.2021 / 25,12 %; direction higher (target) >=; assumed decimal-mark-assumed 25.12; assumed on-time-assumed 2021-06-30; step ratio; step all-or-nothing; step lowest",
  },
  {
    target: ">= 75 corsi base e >= 60 corsi avanzati",
    actual: "80 corsi base e 70 corsi avanzati",
    tells:
      "met; ratio 1.0667 → 1 → 1; no variance, full; counts; confirm, open; several: ≥ 75 e ≥ 60 [corsi base; corsi avanzati] / 80; 70; direction higher (target) >=; assumed answers-in-order; step ratio; step ratio; step lowest; step cap",
  },
  {
    target: ">= 5 incontri e >= 60 inconvenienti risolti",
    actual: "6 incontri e 70",
    tells:
      "met; ratio 1.1667 → 1 → 1; no variance, full; counts; confirm, open; several: ≥ 5 e ≥ 60 [incontri; inconvenienti risolti] / 6; 70; direction higher (target) >=; assumed answers-in-order; step ratio; step ratio; step lowest; step cap",
  },
  {
    target: "200 ± 10%",
    actual: "185",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 180 a 220 / 185; direction none; step all-or-nothing",
  },
  {
    target: "1.000 (± 5%)",
    actual: "960",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 950 a 1.050 / 960; direction none; step all-or-nothing",
  },
  {
    target: "50% (± 1)",
    actual: "60%",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 60 %; direction none; unreadable-target 50% (± 1)",
  },
  {
    target: "100 giorni (± 2 settimane)",
    actual: "130 giorni",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 130 giorni; direction none; unreadable-target 100 giorni (± 2 settimane)",
  },
  {
    target: "100 (tolleranza ± 5)",
    actual: "130",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 130; direction none; unreadable-target 100 (tolleranza ± 5)",
  },
  {
    target: "100 (± 5) entro il 30.06.2021",
    actual: "130 (31.05.2021)",
    tells:
      "needs-review measured-another-day; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; deadline: da 95 a 105 e 30.06.2021 / 130 (31.05.2021) [31.05.2021]; direction higher (default); measured-another-day 2021-05-31 2021-06-30",
  },
  {
    target: "<= 2 ore e mezza giornata",
    actual: "5 ore",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 5 ore; direction none; unreadable-target <= 2 ore e mezza giornata",
  },
  {
    target: ">= 2,5 milioni e mezzo",
    actual: "3.000.000",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 3.000.000; direction none; unreadable-target >= 2,5 milioni e mezzo",
  },
  {
    target: "almeno 1/3",
    actual: "40%",
    tells:
      "met; ratio 1.2 → 1 → 1; 6.6666666666666666666666666667 points good, full; counts; confirm, open; threshold: ≥ un terzo / 40 %; direction higher (target) >=; assumed share-from-counts 1 su 3; step ratio; step cap",
  },
  {
    target: "almeno 1/3",
    actual: "30%",
    tells:
      "not-met; ratio 0.9 → 0.9 → 0.9; -3.3333333333333333333333333333 points bad, partial; counts; confirm, open; threshold: ≥ un terzo / 30 %; direction higher (target) >=; assumed share-from-counts 1 su 3; step ratio; step round",
  },
  {
    target: "almeno 1/3",
    actual: "5",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 1 [su 3] / 5; direction higher (target) >=; unit-mismatch su 3 number",
  },
  {
    target: "almeno 1/3",
    actual: "1/2",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 1 [su 3] / 1 [su 2]; direction higher (target) >=; unit-mismatch su 3 su 2",
  },
  {
    target: "almeno 4/5",
    actual: "4,2",
    tells:
      "met; ratio 1.05 → 1 → 1; 0.2 number good, full; counts; none; threshold: ≥ 4 [su 5] / 4,2; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "almeno 4/5",
    actual: "4,2/5",
    tells:
      "met; ratio 1.05 → 1 → 1; 0.2 number good, full; counts; none; threshold: ≥ 4 [su 5] / 4,2 [su 5]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "almeno 4/5",
    actual: "85",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 4 [su 5] / 85; direction higher (target) >=; unit-mismatch su 5 number",
  },
  {
    target: "almeno 6/5",
    actual: "85%",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 6 [su 5] / 85 %; direction higher (target) >=; unit-mismatch su 5 percent",
  },
  {
    target: ">= 2/3",
    actual: "7/12",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 2 [su 3] / 7 [su 12]; direction higher (target) >=; unit-mismatch su 3 su 12",
  },
  {
    target: ">= 90%",
    actual: "45 su 50",
    tells:
      "met; ratio 1 → 1 → 1; 0 points even, full; counts; confirm, open; threshold: ≥ 90 % / 90 %; direction higher (target) >=; assumed share-from-counts 45 su 50; step ratio",
  },
  {
    target: ">= 90%",
    actual: "55 su 50",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 90 % / 55 [su 50]; direction higher (target) >=; unit-mismatch percent su 50",
  },
  {
    target: "tra 1/3 e 2/3",
    actual: "40%",
    tells:
      "needs-review unreadable-target; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: unread / 40 %; direction none; unreadable-target tra 1/3 e 2/3",
  },
  {
    target: ">= 80 € su 100",
    actual: "85%",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ € 80 [su 100] / 85 %; direction higher (target) >=; unit-mismatch EUR percent",
  },
  {
    target: "almeno 2020",
    actual: "150",
    tells:
      "not-met; ratio 0.0743 → 0.0743 → 0.074; -1870 number bad, insufficient; counts; decide, open; threshold: ≥ 2.020 / 150; direction higher (target) >=; assumed year-read-as-number 2020; step ratio; step round",
  },
  {
    target: "almeno 2020",
    actual: "2150",
    tells:
      "met; ratio 1.0644 → 1 → 1; 130 number good, full; counts; none; threshold: ≥ 2.020 / 2.150; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "almeno 2020",
    actual: "4041",
    tells:
      "met; ratio 2.0005 → 1 → 1; 2021 number good, full; counts; decide, open; threshold: ≥ 2.020 / 4.041; direction higher (target) >=; assumed year-read-as-number 2020; step ratio; step cap",
  },
  {
    target: "almeno 2020",
    actual: "4040",
    tells:
      "met; ratio 2 → 1 → 1; 2020 number good, full; counts; none; threshold: ≥ 2.020 / 4.040; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: "almeno 2020",
    actual: "1010",
    tells:
      "not-met; ratio 0.5 → 0.5 → 0.5; -1010 number bad, insufficient; counts; none; threshold: ≥ 2.020 / 1.010; direction higher (target) >=; step ratio",
  },
  {
    target: "almeno 2020",
    actual: "1009",
    tells:
      "not-met; ratio 0.4995 → 0.4995 → 0.5; -1011 number bad, insufficient; counts; decide, open; threshold: ≥ 2.020 / 1.009; direction higher (target) >=; assumed year-read-as-number 2020; step ratio; step round",
  },
  {
    target: "almeno 2020",
    actual: "2.150 €",
    tells:
      "met; ratio 1.0644 → 1 → 1; 130 EUR good, full; counts; decide, open; threshold: ≥ 2.020 / € 2.150; direction higher (target) >=; assumed year-read-as-number 2020; assumed unit-from-other-side; step ratio; step cap",
  },
  {
    target: "almeno 2010",
    actual: "150",
    tells:
      "not-met; ratio 0.0746 → 0.0746 → 0.075; -1860 number bad, insufficient; counts; none; threshold: ≥ 2.010 / 150; direction higher (target) >=; step ratio; step round",
  },
  {
    target: "almeno 2011",
    actual: "150",
    tells:
      "not-met; ratio 0.0746 → 0.0746 → 0.075; -1861 number bad, insufficient; counts; decide, open; threshold: ≥ 2.011 / 150; direction higher (target) >=; assumed year-read-as-number 2011; step ratio; step round",
  },
  {
    target: "almeno 2021",
    actual: "150",
    tells:
      "not-met; ratio 0.0742 → 0.0742 → 0.074; -1871 number bad, insufficient; counts; none; threshold: ≥ 2.021 / 150; direction higher (target) >=; step ratio; step round",
  },
  {
    target: "almeno 2020 utenti",
    actual: "150",
    tells:
      "not-met; ratio 0.0743 → 0.0743 → 0.074; -1870 number bad, insufficient; counts; none; threshold: ≥ 2.020 [utenti] / 150; direction higher (target) >=; step ratio; step round",
  },
  {
    target: "meno di 2020 circa",
    actual: "150",
    tells:
      "met; ratio 1.9257 → 1 → 1; -1870 number good, full; counts; none; threshold: < 2.020 / 150; direction lower (target) <; assumed approximation-read-as-number; step ratio; step cap",
  },
  {
    target: "non inferiore al 2020",
    actual: "150",
    tells:
      "needs-review baseline-missing; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: non inferiore al 2020 / 150; direction none; baseline-missing non inferiore al 2020",
  },
  {
    target: "almeno 2020",
    actual: "sì",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 2.020 / sì; direction higher (target) >=; assumed year-read-as-number 2020; answer-does-not-fit yes-no",
  },
  {
    target: ">= 5%",
    actual: "variazione +6%",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 points good, full; counts; decide, open; threshold: ≥ 5 % / +6 %; direction higher (target) >=; assumed change-read-as-level variazione +6%; step ratio; step cap",
  },
  {
    target: ">= 5%",
    actual: "variazione del 6%",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 points good, full; counts; confirm, open; threshold: ≥ 5 % / 6 %; direction higher (target) >=; assumed number-from-prose variazione del 6%; step ratio; step cap",
  },
  {
    target: ">= 5%",
    actual: "incremento superiore al 6%",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 points good, full; counts; confirm, open; threshold: ≥ 5 % / > 6 %; direction higher (target) >=; assumed number-from-prose incremento superiore al 6%; step ratio; step cap",
  },
  {
    target: "incremento del 5%",
    actual: "incremento del 6%, in meno nel 2020",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 points good, full; counts; confirm, open; threshold: variazione ≥ 5 % / +6 %; direction higher (target) >=; assumed number-from-prose incremento del 6%, in meno nel 2020; step ratio; step cap",
  },
  {
    target: "incremento del 5%",
    actual: "incremento del 6% (dato 2020)",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 points good, full; counts; none; threshold: variazione ≥ 5 % / +6 % [dato 2020]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 1",
    actual: "1,15 (318,27/275,37)",
    tells:
      "met; ratio 1.1558 → 1 → 1; 0.15579039111014271707157642445 number good, full; counts; none; threshold: ≥ 1 / 1,15579039111014271707157642445; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 1",
    actual: "1,15 ( 318,27 / 275,37 )",
    tells:
      "met; ratio 1.1558 → 1 → 1; 0.15579039111014271707157642445 number good, full; counts; none; threshold: ≥ 1 / 1,15579039111014271707157642445; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 1",
    actual: "1,15 (318,27/0)",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 1 / unread; direction higher (target) >=; unreadable-actual 1,15 (318,27/0)",
  },
  {
    target: ">= 1",
    actual: "1,15 (318,27/275,37) nel 2021",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 1 / unread; direction higher (target) >=; unreadable-actual 1,15 (318,27/275,37) nel 2021",
  },
  {
    target: ">= 1",
    actual: "1,5 (318,27/275,37)",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 1 / unread; direction higher (target) >=; unreadable-actual 1,5 (318,27/275,37)",
  },
  {
    target: ">= 1",
    actual: "1,15 (trecento/275,37)",
    tells:
      "met; ratio 1.15 → 1 → 1; 0.15 number good, full; counts; none; threshold: ≥ 1 / 1,15 [trecento/275,37]; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 80%",
    actual: "50 domande, di cui 45 accolte",
    tells:
      "met; ratio 1.125 → 1 → 1; 10 points good, full; counts; confirm, open; threshold: ≥ 80 % / 90 %; direction higher (target) >=; assumed share-from-counts 50 domande, di cui 45 accolte; step ratio; step cap",
  },
  {
    target: ">= 80%",
    actual: "50 domande, di cui 45 accolte e 3 respinte",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 80 % / unread; direction higher (target) >=; unreadable-actual 50 domande, di cui 45 accolte e 3 respinte",
  },
  {
    target: ">= 80%",
    actual: "50 domande, delle quali molte accolte",
    tells:
      "needs-review unit-mismatch; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 80 % / 50 [domande, delle quali molte accolte]; direction higher (target) >=; unit-mismatch percent domande, delle quali molte accolte",
  },
  {
    target: ">= 80%",
    actual: "0 domande, di cui 0 accolte",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 80 % / unread; direction higher (target) >=; unreadable-actual 0 domande, di cui 0 accolte",
  },
  {
    target: ">= 80%",
    actual: "45 domande, di cui 50 accolte",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 80 % / unread; direction higher (target) >=; unreadable-actual 45 domande, di cui 50 accolte",
  },
  {
    target: ">= 80%",
    actual: "50 domande e 45 accolte",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; threshold: ≥ 80 % / 50; 45; direction higher (target) >=; answer-does-not-fit several",
  },
  {
    target: "1° posto",
    actual: "2° posto in meno",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≤ 1 / unread; direction lower (target) <=; unreadable-actual 2° posto in meno",
  },
  {
    target: "1° posto",
    actual: "1° posto (dato 2020)",
    tells:
      "met; ratio 1 → 1 → 1; 0 number even, full; counts; none; threshold: ≤ 1 / 1; direction lower (target) <=; step ratio",
  },
  {
    target: "almeno 75 PA e almeno 600 soggetti e almeno 3 corsi",
    actual: "75 PA;  620 soggetti;  4 corsi",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; none; several: ≥ 75 e ≥ 600 e ≥ 3 [PA; soggetti; corsi] / 75; 620; 4; direction higher (target) >=; step ratio; step ratio; step ratio; step lowest",
  },
  {
    target: "almeno 75 PA e almeno 600 soggetti",
    actual: "75, sì",
    tells:
      "needs-review answers-unassigned; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; several: ≥ 75 e ≥ 600 [PA; soggetti] / 75 [sì]; direction higher (target) >=; answers-unassigned",
  },
  {
    target: "almeno 75 e almeno 600",
    actual: "75; 620",
    tells:
      "met; ratio 1 → 1 → 1; no variance, full; counts; confirm, open; several: ≥ 75 e ≥ 600 / 75; 620; direction higher (target) >=; assumed answers-in-order; step ratio; step ratio; step lowest",
  },
  {
    target: "sì",
    actual: "Obiettivo raggiunto, poi mancato",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual Obiettivo raggiunto, poi mancato",
  },
  {
    target: "sì",
    actual: "Non è stato raggiunto",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; decide, open; yes-no: sì / Non è stato raggiunto; direction none; assumed statement-read-as-yes; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "Raggiunto non in tutto",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual Raggiunto non in tutto",
  },
  {
    target: "sì",
    actual: "Budget rispettato nel 2021",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual Budget rispettato nel 2021",
  },
  {
    target: "sì",
    actual: "Budget rispettato (99,2%)",
    tells:
      "needs-review answer-does-not-fit; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; yes-no: sì / 99,2 %; direction none; assumed number-from-prose Budget rispettato (99,2%); answer-does-not-fit quantity",
  },
  {
    target: "sì",
    actual:
      "Adottato il regolamento della camera di commercio sul funzionamento degli uffici e sulla tutela dei dati personali degli utenti e delle imprese iscritte",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual Adottato il regolamento della camera di commercio sul funzionamento degli uffici e sulla tutela dei dati personali degli utenti e delle imprese iscritte",
  },
  {
    target: "sì",
    actual: "Il progetto non è stato rinviato",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual Il progetto non è stato rinviato",
  },
  {
    target: "sì",
    actual: "Il progetto è stato rinviato",
    tells:
      "deferred Il progetto è stato rinviato; not-computable: no-verdict; no variance, no band; left out: deferred; confirm, open; statement: sì / Il progetto è stato rinviato; direction none; assumed deferral-from-text",
  },
  {
    target: "sì",
    actual: "No, rinviato al 2022",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; decide, open; yes-no: sì / no, rinviato, entro il 31.12.2022; direction none; assumed no-or-withdrawn No, rinviato al 2022; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "Indicatore escluso dal piano",
    tells:
      "excluded Indicatore escluso dal piano; not-computable: no-verdict; no variance, no band; left out: excluded; confirm, open; statement: sì / Indicatore escluso dal piano; direction none; assumed exclusion-from-text",
  },
  {
    target: "sì",
    actual: "Il presente indicatore è stato per decisione della giunta escluso dal piano",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; unreadable-actual Il presente indicatore è stato per decisione della giunta escluso dal piano",
  },
  {
    target: "sì",
    actual: "sì, non tutti",
    tells:
      "needs-review partial-evidence; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; partial-evidence sì, non tutti",
  },
  {
    target: "sì entro il 30.06.2021",
    actual: "sì entro il 15.06.2021",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; deadline: 30.06.2021 / sì, entro il 15.06.2021; direction none; step all-or-nothing",
  },
  {
    target: "sì entro il 30.06.2021",
    actual: "sì (entro il 15.06.2021)",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; deadline: 30.06.2021 / sì, entro il 15.06.2021; direction none; step all-or-nothing",
  },
  {
    target: "sì entro il 30.06.2021",
    actual: "entro il 15.06.2021 sì",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: 30.06.2021 / unread; direction none; unreadable-actual entro il 15.06.2021 sì",
  },
  {
    target: "sì entro il 30.06.2021",
    actual: "sì entro il 15.06.2021 con riserva",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; decide, open; deadline: 30.06.2021 / sì, entro il 15.06.2021 con riserva; direction none; assumed on-time-assumed 2021-06-30; step all-or-nothing",
  },
  {
    target: "entro il 30.06.2021",
    actual: "15.06.2021 in meno",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -15 day good, full; counts; confirm, open; deadline: 30.06.2021 / 15.06.2021; direction none; assumed date-from-prose 15.06.2021 in meno; step all-or-nothing",
  },
  {
    target: "entro il 30.06.2021",
    actual: "il 15.06.2021 (prot. 5)",
    tells:
      "met; all-or-nothing 1 → 1 → 1; -15 day good, full; counts; none; deadline: 30.06.2021 / 15.06.2021 [prot. 5]; direction none; step all-or-nothing",
  },
  {
    target: "100%",
    actual: "realizzazione al 95%, in meno",
    tells:
      "not-met; ratio 0.95 → 0.95 → 0.95; -5 points bad, partial; counts; decide, open; threshold: 100 % / 95 %; direction higher (default); assumed number-from-prose realizzazione al 95%, in meno; assumed direction-assumed higher ; or else direction-assumed: met; step ratio",
  },
  {
    target: "Avvio",
    actual: "< Avvio",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: Avvio / unread; direction none; assumed act-read-as-yes-no Avvio; unreadable-actual < Avvio",
  },
  {
    target: ">= 90%",
    actual: "circa il 95%",
    tells:
      "met; ratio 1.0556 → 1 → 1; 5 points good, full; counts; confirm, open; threshold: ≥ 90 % / 95 %; direction higher (target) >=; assumed approximation-read-as-number; or else approximation-read-as-number: not-met; step ratio; step cap",
  },
  {
    target: ">= 90%",
    actual: "95% circa (dato provvisorio)",
    tells:
      "met; ratio 1.0556 → 1 → 1; 5 points good, full; counts; confirm, open; threshold: ≥ 90 % / 95 % [dato provvisorio]; direction higher (target) >=; assumed approximation-read-as-number; or else approximation-read-as-number: not-met; step ratio; step cap",
  },
  {
    target: ">= 90%",
    actual: "oltre 95% in meno",
    tells:
      "needs-review unreadable-actual; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: ≥ 90 % / unread; direction higher (target) >=; unreadable-actual oltre 95% in meno",
  },
  {
    target: ">= 5",
    actual: "+ 6 rispetto al 2020",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 number good, full; counts; decide, open; threshold: ≥ 5 / +6 [rispetto al 2020]; direction higher (target) >=; assumed change-read-as-level + 6 rispetto al 2020; step ratio; step cap",
  },
  {
    target: ">= 5%",
    actual: "+6%",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 points good, full; counts; decide, open; threshold: ≥ 5 % / +6 %; direction higher (target) >=; assumed change-read-as-level +6%; step ratio; step cap",
  },
  {
    target: ">= 5%",
    actual: "+6%",
    given: { name: "Incremento delle imprese iscritte" },
    tells:
      "met; ratio 1.2 → 1 → 1; 1 points good, full; counts; none; threshold: ≥ 5 % / +6 %; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 80%",
    actual: "incremento del 6%",
    given: { name: "Soddisfazione degli utenti" },
    tells:
      "not-met; ratio 0.075 → 0.075 → 0.075; -74 points bad, insufficient; counts; decide, open; threshold: ≥ 80 % / +6 %; direction higher (target) >=; assumed change-read-as-level incremento del 6%; step ratio",
  },
  {
    target: ">= -5",
    actual: "-3",
    tells:
      "met; ratio 1.4 → 1 → 1; 2 number good, full; counts; none; threshold: ≥ -5 / -3; direction higher (target) >=; step ratio; step cap",
  },
  {
    target: ">= 5",
    actual: "-3",
    tells:
      "not-met; ratio -0.6 → 0 → 0; -8 number bad, insufficient; counts; none; threshold: ≥ 5 / -3; direction higher (target) >=; step ratio; step floor",
  },
  {
    target: "5%",
    actual: "+6%",
    given: { algorithm: "(iscritti t - iscritti t-1) / iscritti t-1" },
    tells:
      "met; ratio 1.2 → 1 → 1; 1 points good, full; counts; confirm; threshold: 5 % / +6 %; direction higher (sign) t-1; assumed direction-from-sign higher t-1; or else direction-from-sign: not-met; step ratio; step cap",
  },
  {
    target: "+5%",
    actual: "+6%",
    tells:
      "met; ratio 1.2 → 1 → 1; 1 points good, full; counts; confirm; threshold: +5 % / +6 %; direction higher (sign) +; assumed direction-from-sign higher +; or else direction-from-sign: not-met; step ratio; step cap",
  },
  {
    target: "tra 5% e 8%",
    actual: "+6%",
    tells:
      "met; all-or-nothing 1 → 1 → 1; no variance, full; counts; none; range: da 5 % a 8 % / +6 %; direction none; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "no",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; none; yes-no: sì / no; direction none; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "No, escluso dal piano",
    tells:
      "not-met; all-or-nothing 0 → 0 → 0; no variance, insufficient; counts; decide, open; yes-no: sì / no, escluso dal piano; direction none; assumed no-or-withdrawn No, escluso dal piano; step all-or-nothing",
  },
  {
    target: "sì",
    actual: "sì, esclusi i comuni minori",
    tells:
      "needs-review partial-evidence; not-computable: no-verdict; no variance, no band; left out: needs-review; decide, open; unread: sì / unread; direction none; partial-evidence sì, esclusi i comuni minori",
  },
])("$target / $actual $given $parameters $terms", ({ target, actual, given, parameters, terms, tells }) => {
  const methodParameters = parameters && readMethodParameters(...parameters, LEXICON);
  expect(told(assessTexts(target, actual, { ...given, methodParameters }, terms))).toBe(tells);
});
