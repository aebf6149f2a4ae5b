import type { Proposal, ReasonCode } from "./proposal.ts";

/** Which of two values holds where they differ; "ask": neither, it is listed. */
export type Keep = "ours" | "theirs" | "ask";

/** Two values of one centre: taking "theirs" would be a guess which. */
const ONLY_THE_CENTRE: ReadonlySet<ReasonCode> = new Set(["two-files"]);

/** Whether a person here can say which value holds. */
export const canSettle = ({ reasons }: Proposal): boolean =>
  !reasons.some(({ code }) => ONLY_THE_CENTRE.has(code));

/** The same for all, or one by one. */
export type KeepWhich = Keep | ((conflict: Proposal) => Keep);

/** The proposals with their conflicts settled as a person said; reasons stay, to be told. */
export const decideConflicts = (proposals: readonly Proposal[], which: KeepWhich): readonly Proposal[] =>
  proposals.map((proposal): Proposal => {
    const { outcome, reasons } = proposal;
    if (outcome !== "conflict" || !canSettle(proposal)) return proposal;
    const keep = typeof which === "function" ? which(proposal) : which;
    if (keep === "ask") return proposal;
    if (keep === "theirs") return { ...proposal, outcome: "accepted" };
    return { ...proposal, outcome: "unchanged", reasons: [...reasons, { code: "kept-ours", facts: {} }] };
  });
