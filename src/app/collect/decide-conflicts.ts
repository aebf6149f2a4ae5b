import type { Proposal, ReasonCode } from "./proposal.ts";

/** Which of two values holds where they differ; "ask": neither, it is listed. */
export type Keep = "ours" | "theirs" | "ask";

/** Two values of one centre: taking "theirs" would be a guess which. */
const ONLY_THE_CENTRE: ReadonlySet<ReasonCode> = new Set(["two-files"]);

/** The proposals with their conflicts settled as a person said; reasons stay, to be told. */
export const decideConflicts = (proposals: readonly Proposal[], keep: Keep): readonly Proposal[] =>
  proposals.map((proposal): Proposal => {
    const { outcome, reasons } = proposal;
    if (outcome !== "conflict" || keep === "ask" || reasons.some(({ code }) => ONLY_THE_CENTRE.has(code)))
      return proposal;
    if (keep === "theirs") return { ...proposal, outcome: "accepted" };
    return { ...proposal, outcome: "unchanged", reasons: [...reasons, { code: "kept-ours", facts: {} }] };
  });
