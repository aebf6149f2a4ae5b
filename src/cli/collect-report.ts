import { basename } from "node:path";
import type { Collected } from "../app/collect/collect.ts";
import type { Outcome, Proposal } from "../app/collect/proposal.ts";
import {
  collectSpeaker,
  fileSentence,
  outcomeWord,
  reasonSentence,
  refusedFileSentence,
} from "../app/texts/collect/collect.ts";
import type { WorkbookLanguage } from "../app/plan-layout.ts";
import { cellText } from "../core/cell.ts";
import { printable } from "./printable.ts";
import type { RefusedFile } from "../app/collect/read-returned-file.ts";
import { fill, type CliTexts } from "./texts/texts.ts";

/** A collection with the files of which nothing could be read. */
export interface CollectReport extends Collected {
  readonly refusedFiles: readonly RefusedFile[];
  /** Where it was written; null for a dry run. */
  readonly output: string | null;
}

const OUTCOMES: readonly Outcome[] = ["accepted", "conflict", "incomplete", "refused", "unchanged"];

/** What stands open, for --strict; a copy that was read once is nothing to mend. */
export const isAllAccepted = ({ proposals, files, refusedFiles, totals }: CollectReport): boolean =>
  refusedFiles.length === 0 &&
  files.every(({ refusal }) => refusal === undefined || refusal.code === "same-file") &&
  totals.every(({ waits }) => waits === undefined) &&
  proposals.every(({ outcome }) => outcome === "accepted" || outcome === "unchanged");

export function collectWords(report: CollectReport, last: string, texts: CliTexts): string {
  const { language, files, proposals, refusedFiles } = report;
  const sections = OUTCOMES.flatMap((outcome) => {
    const named = proposals.filter((one) => one.outcome === outcome);
    if (named.length === 0) return [];
    const title = `${outcomeWord(outcome, language)} (${named.length})`;
    return [
      "",
      title,
      ...(outcome === "unchanged" ? [] : named.map((one) => `  ${rowWords(one, language)}`)),
      ...(outcome === "conflict" ? [`  ${texts.collectKeepHint}`] : []),
    ];
  });
  const waiting = report.totals.flatMap(({ row, waits }) =>
    waits === undefined
      ? []
      : [`  ${row.indicator.key} ${row.indicator.name}: ${reasonSentence(waits, language)}`],
  );
  const told = fileLines(report);
  return printable(
    [
      fill(texts.collectDone, {
        count: proposals.filter(({ outcome }) => outcome === "accepted").length,
        files: files.filter(({ refusal }) => refusal === undefined).length,
        of: files.length + refusedFiles.length,
      }),
      ...sections,
      ...(waiting.length === 0 ? [] : ["", texts.collectJoint, ...waiting]),
      ...(told.length === 0 ? [] : ["", texts.collectFiles, ...told]),
      "",
      last,
      "",
    ].join("\n"),
  );
}

function rowWords(
  { id, code, name, centre, period, file, reasons, handed }: Proposal,
  language: WorkbookLanguage,
): string {
  const who = [centre, period, basename(file)].filter((part) => part !== "").join(", ");
  const row = [id, code, name].filter((part) => part !== "").join(" ");
  const value = handed === undefined ? "" : ` = ${cellText(handed.value.cell)}`;
  const why = reasons.map((reason) => reasonSentence(reason, language)).join(" ");
  return `${row}${value} (${who})${why === "" ? "" : `: ${why}`}`;
}

const fileLines = ({ files, refusedFiles, language }: CollectReport): readonly string[] => [
  ...refusedFiles.map((refused) => `  ${refused.file}: ${refusedFileSentence(refused, language)}`),
  ...files.flatMap(({ file, refusal, remarks }) =>
    [...(refusal === undefined ? [] : [refusal]), ...remarks].map(
      (one) => `  ${file}: ${fileSentence(one, language)}`,
    ),
  ),
];

export function collectJson(report: CollectReport): string {
  const { language, files, proposals, refusedFiles, totals, output } = report;
  const say = collectSpeaker(language);
  const counts = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, proposals.filter((one) => one.outcome === outcome).length]),
  );
  const json = {
    counts,
    files: [
      ...refusedFiles.map((refused) => ({
        file: refused.file,
        centre: null,
        period: null,
        refused: { code: refused.issue.code, sentence: refusedFileSentence(refused, language) },
        remarks: [],
      })),
      ...files.map(({ file, centre, period, refusal, remarks }) => ({
        file,
        centre: centre === "" ? null : centre,
        period: period === "" ? null : period,
        refused:
          refusal === undefined ? null : { code: refusal.code, sentence: fileSentence(refusal, language) },
        remarks: remarks.map((remark) => ({
          code: remark.code,
          ...remark.at,
          sentence: fileSentence(remark, language),
        })),
      })),
    ],
    rows: proposals.map(({ handed, reasons, ...row }) => ({
      ...row,
      value: handed === undefined ? null : cellText(handed.value.cell),
      at: handed?.value.at ?? reasons[0]?.at ?? null,
      reasons: reasons.map((reason) => ({ ...reason, sentence: reasonSentence(reason, language) })),
    })),
    totals: totals.map(({ row, cell, waits }) => ({
      id: row.indicator.key,
      value: cell === undefined ? null : cellText(cell),
      waits: waits === undefined ? null : { ...waits, sentence: reasonSentence(waits, language) },
    })),
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, say(`outcome.${outcome}`)])),
    output,
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
