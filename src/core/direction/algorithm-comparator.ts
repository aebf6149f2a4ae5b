import type { Comparator } from "../quantity.ts";

export interface AlgorithmComparator {
  readonly comparator: Comparator;
  /** As written: "n≥x". */
  readonly words: string;
}

/** Two variables of one letter and a comparator between them; "evase in ≤ 5 gg" compares something else. */
const VARIABLES = /(?:^|[\s(;,])(?<words>[nxyv] ?(?<sign>>=|=>|≥|<=|=<|≤|>|<) ?[nxyt])(?![\p{L}\p{N}])/iu;

const MEANING: Readonly<Record<string, Comparator>> = {
  ">=": ">=",
  "=>": ">=",
  "≥": ">=",
  "<=": "<=",
  "=<": "<=",
  "≤": "<=",
  ">": ">",
  "<": "<",
};

/** Finds "n≥x" in an algorithm: the column then states the comparator, and the target cell holds the number. */
export function comparatorIn(algorithm: string): AlgorithmComparator | undefined {
  const groups = VARIABLES.exec(algorithm)?.groups;
  const comparator = MEANING[groups?.sign ?? ""];
  return groups?.words === undefined || comparator === undefined
    ? undefined
    : { comparator, words: groups.words };
}
