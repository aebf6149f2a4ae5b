import type { Agreement, JudgedCase } from "./judge-case.ts";

/** Of the rows whose publisher does arithmetic as we do: how many say the same. */
export interface Accuracy {
  readonly language: string;
  readonly verdicts: Score;
  readonly attainments: Score;
  /** Verdicts unlike the printed one that rest on nothing but what was stated. */
  readonly silentlyWrong: number;
}

export interface Score {
  readonly printed: number;
  readonly same: number;
  /** Left open, with a question to a person. */
  readonly asked: number;
}

/** By language, and of all together in the last line. */
export function accuracyOf(judged: readonly JudgedCase[]): readonly Accuracy[] {
  const fit = judged.filter(({ row }) => row.arith === "agrees");
  return [
    ...(["it", "en", "fr"] as const).map((language) =>
      accuracy(
        language,
        fit.filter(({ row }) => row.lang === language),
      ),
    ),
    accuracy("all", fit),
  ];
}

const accuracy = (language: string, judged: readonly JudgedCase[]): Accuracy => ({
  language,
  verdicts: score(judged.map(({ verdict }) => verdict)),
  attainments: score(judged.map(({ attainment }) => attainment)),
  silentlyWrong: judged.filter(({ verdict, ours }) => verdict === "differs" && ours.assumptions.length === 0)
    .length,
});

const score = (agreements: readonly Agreement[]): Score => ({
  printed: agreements.filter((agreement) => agreement !== "nothing").length,
  same: agreements.filter((agreement) => agreement === "same").length,
  asked: agreements.filter((agreement) => agreement === "asks").length,
});

const share = ({ printed, same }: Score): string =>
  printed === 0 ? "–" : `${String(same)} of ${String(printed)} (${((100 * same) / printed).toFixed(1)} %)`;

/** A table in Markdown. */
export const accuracyTable = (lines: readonly Accuracy[]): string =>
  [
    "| rows | verdict as printed | attainment within a point | wrong without a mark |",
    "|---|---|---|---|",
    ...lines.map(
      ({ language, verdicts, attainments, silentlyWrong }) =>
        `| ${language} | ${share(verdicts)} | ${share(attainments)} | ${String(silentlyWrong)} |`,
    ),
  ].join("\n");

/** Rows that are not as printed, a line each, with our reason. */
export const differences = (judged: readonly JudgedCase[]): readonly string[] =>
  judged
    .filter(({ verdict, attainment }) => isOpen(verdict) || isOpen(attainment))
    .map(({ row, ours, printed }) => {
      const theirs = [row.verdict, row.printedStatus, printed === undefined ? undefined : percent(printed)];
      const own = [ours.verdict, ours.cappedAttainment === null ? undefined : percent(ours.cappedAttainment)];
      return `- ${row.id} (${row.lang}): target “${clipped(row.target)}”, actual “${clipped(row.actual)}”. Printed: ${told(theirs)}. Ours: ${told(own)}. ${clipped(ours.explanation, 240)}`;
    });

const isOpen = (agreement: Agreement): boolean => agreement === "differs" || agreement === "asks";
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const told = (facts: readonly (string | null | undefined)[]): string =>
  facts.filter((fact) => fact !== null && fact !== undefined).join(", ");
const clipped = (text = "", length = 80): string =>
  text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`;
