import type { Collected } from "../../app/collect/collect.ts";
import { canSettle } from "../../app/collect/decide-conflicts.ts";
import type { Outcome, Proposal } from "../../app/collect/proposal.ts";
import type { RefusedFile } from "../../app/collect/read-returned-file.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import {
  fileSentence,
  outcomeWord,
  reasonSentence,
  refusedFileSentence,
} from "../../app/texts/collect/collect.ts";
import { cellText } from "../../core/cell.ts";
import type { CollectRow, CollectView } from "../session/pane-model.ts";

/** What a person has to look at comes first. */
const OUTCOMES: readonly Outcome[] = ["conflict", "refused", "incomplete", "accepted", "unchanged"];
/** More than anybody looks at at a time; the totals tell of all. */
const MOST = 200;

/** What was collected, before anything is decided. */
export function collectView(
  { files, proposals, totals }: Collected,
  refused: readonly RefusedFile[],
  language: WorkbookLanguage,
): CollectView {
  const counts = countsOf(proposals);
  return {
    files: [
      ...refused.map((one) => ({
        file: one.file,
        centre: "",
        isRefused: true,
        sentences: [refusedFileSentence(one, language)],
      })),
      ...files
        .toSorted((a, b) => Number(a.refusal === undefined) - Number(b.refusal === undefined))
        .map(({ file, centre, refusal, remarks }) => ({
          file,
          centre,
          isRefused: refusal !== undefined,
          sentences: [...(refusal === undefined ? [] : [refusal]), ...remarks].map((one) =>
            fileSentence(one, language),
          ),
        })),
    ],
    groups: OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => ({
      outcome,
      word: outcomeWord(outcome, language),
      total: counts[outcome],
      rows: proposals
        .filter((one) => one.outcome === outcome)
        .slice(0, MOST)
        .map((one) => rowOf(one, language)),
    })),
    waiting: totals.flatMap(({ row: { indicator }, waits }) =>
      waits === undefined
        ? []
        : [`${titleOf(indicator.code, indicator.key, indicator.name)}: ${reasonSentence(waits, language)}`],
    ),
    counts,
  };
}

export const countsOf = (proposals: readonly Proposal[]): CollectView["counts"] => {
  const count = (outcome: Outcome): number => proposals.filter((one) => one.outcome === outcome).length;
  return {
    accepted: count("accepted"),
    conflict: count("conflict"),
    incomplete: count("incomplete"),
    refused: count("refused"),
    unchanged: count("unchanged"),
  };
};

/** Names a conflict with all that was said of it, so that a decision never meets another one. */
export const proposalKey = ({ id, centre, period, file, handed, reasons }: Proposal): string =>
  JSON.stringify([
    id,
    centre,
    period,
    file,
    handed === undefined ? "" : cellText(handed.value.cell),
    reasons,
  ]);

function rowOf(proposal: Proposal, language: WorkbookLanguage): CollectRow {
  const { id, code, name, centre, file, handed, reasons } = proposal;
  const at = handed?.value.at ?? reasons[0]?.at;
  return {
    key: proposalKey(proposal),
    title: titleOf(code, id, name),
    centre,
    file,
    place: at === undefined ? "" : `${at.sheet}!${at.address}`,
    value: handed === undefined ? "" : cellText(handed.value.cell),
    sentences: reasons.map((reason) => reasonSentence(reason, language)),
    canSettle: proposal.outcome === "conflict" && canSettle(proposal),
  };
}

const titleOf = (code: string, id: string, name: string): string =>
  [code === "" ? id : code, name].filter((part) => part !== "").join(" ");
