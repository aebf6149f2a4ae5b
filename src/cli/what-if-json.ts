import { jsonRollUp } from "../app/evaluation.ts";
import type { IndicatorRow } from "../app/assessed-plan.ts";
import type { PolicyComparison } from "../app/compare-policies.ts";
import { reachWords } from "../app/texts/what-if.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { formatIsoDate } from "../core/calendar-date.ts";
import type { Reach } from "../core/assessment/reach.ts";
import type { WhatIf } from "../core/assessment/what-if.ts";
import type { Decimal } from "../core/decimal.ts";
import type { Band } from "../core/policy/status-band.ts";
import { bandName } from "../app/texts/evaluation/labels.ts";
import type { WhatIfAnswer } from "./what-if-answer.ts";

/** The answer as one object: shares as numbers (1 = 100 %), what would have to be written in words as well. */
export function whatIfJson({ assessed, rows, moves, compared }: WhatIfAnswer) {
  const { language, policy, asOf, rollUps } = assessed;
  return {
    rows: rows.map(({ row, found }) => ({ ...named(row), ...proposals(found, language) })),
    total: jsonRollUp(rollUps.administration),
    moves: moves.map(({ row, atFull, atNone, gain, loss }) => ({
      ...named(row),
      atFull: atFull.toNumber(),
      atNone: atNone.toNumber(),
      gain: numberOrNull(gain),
      loss: numberOrNull(loss),
    })),
    compared: compared === undefined ? null : comparison(compared, language),
    policy: policy.version,
    asOf: asOf === undefined ? null : formatIsoDate(asOf),
  };
}

const named = ({ indicator: { key, code, name } }: IndicatorRow) => ({ id: key, code, name });

const numberOrNull = (value: Decimal | undefined): number | null => value?.toNumber() ?? null;

function proposals(found: WhatIf, language: WorkbookLanguage) {
  if (found.kind === "none") return { toMeet: null, toNextBand: null, because: found.because };
  const { toMeet, toNextBand } = found;
  return {
    toMeet: { kind: toMeet.kind, ...(toMeet.kind === "reach" ? reached(toMeet.reach, language) : {}) },
    toNextBand: {
      kind: toNextBand.kind,
      ...("band" in toNextBand ? { band: bandName(toNextBand.band, language) } : {}),
      ...(toNextBand.kind === "reach" ? reached(toNextBand.reach, language) : {}),
      ...(toNextBand.kind === "above-cap" ? { cap: toNextBand.cap.toNumber() } : {}),
    },
    because: null,
  };
}

/** One amount is given as a number, too: percentages as fractions. */
const reached = (reach: Reach, language: WorkbookLanguage) => ({
  words: reachWords(reach, language),
  ...(reach.kind === "amount"
    ? { comparator: reach.comparator, value: reach.amount.value.toNumber(), unit: reach.amount.unit }
    : {}),
});

const comparison = ({ now, then, rows, totals }: PolicyComparison, language: WorkbookLanguage) => ({
  policies: { now: now.policy.version, then: then.policy.version },
  rows: rows.map((sides) => ({
    ...named(sides.now),
    now: side(sides.now, language),
    then: side(sides.then, language),
  })),
  totals: totals.map(({ level, key, now: total, then: other }) => ({
    level,
    key,
    now: jsonRollUp(total),
    then: jsonRollUp(other),
  })),
});

const side = ({ assessment: { attainment, band } }: IndicatorRow, language: WorkbookLanguage) => ({
  attainment: attainment.kind === "computed" ? attainment.shown.toNumber() : null,
  band: nameOrNull(band, language),
});

const nameOrNull = (band: Band | undefined, language: WorkbookLanguage): string | null =>
  band === undefined ? null : bandName(band, language);
