import type { LineEvaluation } from "../../src/app/evaluate-line.ts";

/** All that a row is told, on a line: for files in which a changed reading shows as a changed line. */
export function explained(given: string, judged: LineEvaluation): string {
  const { attainment, variance, varianceUnit, varianceFavourable, band, direction, question, explanation } =
    judged;
  const share = attainment === null ? "–" : String(Math.round(attainment * 1e6) / 1e6);
  const side = varianceFavourable === null ? "" : varianceFavourable ? " favourable" : " unfavourable";
  const difference = variance === null ? "no variance" : `${String(variance)} ${varianceUnit ?? ""}${side}`;
  return [
    given,
    `${judged.verdict} ${share} ${band}`,
    difference,
    `${direction ?? "no direction"}, ${judged.confidence}, ${question}`,
    [...judged.assumptions, ...judged.issues.map(({ code }) => code)].join(" "),
    judged.alternatives
      .map((one) => `${one.assumption}: ${one.target} / ${one.actual} ${one.direction} ${one.verdict}`)
      .join(", "),
    explanation.replaceAll("\n", " "),
  ].join(" | ");
}
