import { formatActual } from "../core/actual/format-actual.ts";
import { lexiconOf } from "../core/lexicon/lexicon.ts";
import { formatTarget } from "../core/target/format-target.ts";
import type { AssessedPlan, IndicatorRow } from "./assessed-plan.ts";
import type { Direction } from "../core/quantity.ts";
import { directionWord, verdictWord } from "./texts/words.ts";
import type { FieldUpdate } from "./read-back.ts";

/**
 * "Confermo tutte le letture presunte": every reading that was inferred and is worth no decision of its own, written
 * down as confirmed, in the words a person would use.
 *
 * @param language in which the plan is read: "3.000" confirmed in another would be another number
 */
export function confirmAll(
  { rows }: AssessedPlan,
  language: AssessedPlan["language"],
): readonly FieldUpdate[] {
  return rows
    .filter(({ assessment }) => assessment.question === "confirm")
    .flatMap((row) => confirmRow(row, language));
}

/**
 * The readings of one row, written down as confirmed.
 *
 * @param chosen the direction that the person has chosen; undefined: the one that was found
 */
export function confirmRow(
  { indicator, assessment }: IndicatorRow,
  language: AssessedPlan["language"],
  chosen?: Direction,
): readonly FieldUpdate[] {
  const { key } = indicator;
  const { proof, verdict } = assessment;
  const lexicon = lexiconOf(language);
  if (verdict.kind === "deferred" || verdict.kind === "excluded") {
    return [
      { key, field: "decision", text: verdictWord(verdict.kind, language) },
      { key, field: "decisionReason", text: verdict.reason },
    ];
  }
  const codes = proof.assumptions.map(({ code }) => code);
  const isDirection = (code: string): boolean => code.startsWith("direction-");
  const updates: FieldUpdate[] = [];
  const direction = chosen ?? (codes.some(isDirection) ? proof.direction?.direction : undefined);
  if (direction !== undefined)
    updates.push({ key, field: "direction", text: directionWord(direction, language) });
  // A confirmed actual also settles a contradiction with the row's formula.
  const isContradicted = proof.issues.some(({ code }) => code === "formula-differs");
  if (codes.every(isDirection) && !isContradicted) return updates;
  if (proof.target !== undefined) {
    updates.push({ key, field: "confirmedTarget", text: formatTarget(proof.target.reading, lexicon) });
  }
  if (proof.actual !== undefined) {
    updates.push({ key, field: "confirmedActual", text: formatActual(proof.actual.reading, lexicon) });
  }
  return updates;
}
