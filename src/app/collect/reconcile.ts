import { cellText } from "../../core/cell.ts";
import type { CalendarDate } from "../../core/calendar-date.ts";
import { groupBy } from "../group-by.ts";
import type { WorkbookPlan } from "../read-plan.ts";
import { saysTheSame } from "../says-the-same.ts";
import { codeText } from "../table-rows.ts";
import { judgeRow } from "./judge-row.ts";
import { planTerms, type PlanTerms } from "./plan-terms.ts";
import { sameWords, type Proposal, type Reason } from "./proposal.ts";
import { INPUT_KEYS } from "./read-returned.ts";
import { cellIn, type FileRefusal, type FileRemark, type Returned, type ReturnedRow } from "./returned.ts";
import { takeFile, type TakenFile } from "./take-file.ts";

/** What is said of one returned file. */
export interface FileReport {
  readonly file: string;
  /** Whose it is and what for; "" where nothing of it is taken. */
  readonly centre: string;
  readonly period: string;
  readonly refusal: FileRefusal | undefined;
  readonly remarks: readonly FileRemark[];
}

export interface Reconciled {
  readonly terms: PlanTerms;
  readonly files: readonly FileReport[];
  readonly proposals: readonly Proposal[];
}

/**
 * Compares what came back with the plan, row by row. Nothing is written: every value is accepted, in conflict, incomplete,
 * refused or unchanged, with the reason and its cell.
 */
export function reconcile(plan: WorkbookPlan, returned: readonly Returned[], asOf: CalendarDate): Reconciled {
  const terms = planTerms(plan, asOf);
  const files: FileReport[] = [];
  const taken: TakenFile[] = [];
  const seen = new Map<string, string>();
  for (const one of returned) {
    const before = seen.get(one.digest);
    seen.set(one.digest, before ?? one.file);
    const outcome = takeFile(one, terms);
    const refusal: FileRefusal | undefined =
      before !== undefined
        ? { code: "same-file", facts: { first: before } }
        : outcome.ok
          ? undefined
          : outcome.issue;
    if (refusal === undefined && outcome.ok) taken.push(outcome.value);
    files.push({
      file: one.file,
      centre: refusal === undefined && outcome.ok ? outcome.value.centre : "",
      period: refusal === undefined && outcome.ok ? outcome.value.period : "",
      refusal,
      remarks: outcome.ok ? outcome.value.remarks : one.remarks,
    });
  }
  const proposals = taken.flatMap((file) => proposalsOf(file, terms));
  return { terms, files, proposals: againstOwners(betweenFiles(proposals)) };
}

function proposalsOf(file: TakenFile, terms: PlanTerms): readonly Proposal[] {
  const byId = groupBy(file.returned.rows, idOf);
  const rows = [...byId].flatMap(([id, group]) => (id === "" ? group : onceEach(group)));
  const judged = rows.flatMap((row): readonly Proposal[] => {
    const proposal = judgeRow(row, file, terms);
    if (proposal === undefined) return [];
    const others = (byId.get(idOf(row)) ?? []).filter((one) => one !== row);
    const isOne = idOf(row) === "" || onceEach([row, ...others]).length === 1;
    return [isOne ? proposal : twice(proposal, row, others)];
  });
  return [...judged, ...rowsGone(file, new Set(byId.keys()), terms)];
}

const idOf = (row: ReturnedRow): string => codeText(cellIn(row, "id"));

/** A row copied whole says nothing new. */
const onceEach = (group: readonly ReturnedRow[]): readonly ReturnedRow[] =>
  group.filter((row, index) => group.findIndex((other) => isCopy(row, other)) === index);

const isCopy = (a: ReturnedRow, b: ReturnedRow): boolean =>
  INPUT_KEYS.every(
    (key) => saysTheSame(cellIn(a, key), cellIn(b, key)) && a.cells[key]?.formula === b.cells[key]?.formula,
  );

function twice(proposal: Proposal, row: ReturnedRow, others: readonly ReturnedRow[]): Proposal {
  const other = others.find((row) => row.cells.value !== undefined)?.cells.value?.at;
  const at = row.cells.value?.at;
  const facts = { other: other === undefined ? "" : `${other.sheet}!${other.address}` };
  const reason: Reason = { code: "twice-in-file", facts, ...(at === undefined ? {} : { at }) };
  return { ...proposal, outcome: "refused", reasons: [reason], handed: undefined };
}

/** Rows that were handed out to the centre and did not come back. */
const rowsGone = (
  { returned, centre, period }: TakenFile,
  there: ReadonlySet<string>,
  terms: PlanTerms,
): readonly Proposal[] =>
  terms.plan.rows
    .filter((row) => !there.has(row.key.key) && terms.filling(row).centres.includes(centre))
    .map(({ indicator }) => ({
      outcome: "incomplete",
      reasons: [{ code: "row-missing", facts: {} }],
      file: returned.file,
      id: indicator.key,
      code: indicator.code,
      name: indicator.name,
      centre,
      period,
      handed: undefined,
    }));

const HOLDS_VALUE = new Set<Proposal["outcome"]>(["accepted", "conflict"]);

/**
 * The same value in two files of one centre is taken once; two values are a conflict that only the centre can settle. A draft
 * beside a value that was handed in says nothing.
 */
function betweenFiles(proposals: readonly Proposal[]): readonly Proposal[] {
  const rivals = groupBy(
    proposals.filter(({ outcome }) => HOLDS_VALUE.has(outcome)),
    keyOf,
  );
  return proposals.map((proposal) => {
    const group = rivals.get(keyOf(proposal)) ?? [];
    const [first] = group;
    if (first === undefined || (first === proposal && group.length === 1)) return proposal;
    if (!HOLDS_VALUE.has(proposal.outcome)) return proposal;
    const other = group.find((one) => !saysTheSameAs(one, proposal));
    if (other !== undefined) return disputed(proposal, other);
    return first === proposal
      ? proposal
      : { ...proposal, outcome: "unchanged", reasons: [{ code: "same", facts: {} }] };
  });
}

/** A value typed at a centre that does not hand it in, beside another one from the centre that does. */
const againstOwners = (proposals: readonly Proposal[]): readonly Proposal[] =>
  proposals.map((proposal) => {
    const [reason] = proposal.reasons;
    if (reason?.code !== "not-yours") return proposal;
    const own = proposals.find(
      ({ id, centre, handed }) => id === proposal.id && centre === reason.facts.owner && handed !== undefined,
    );
    if (own?.handed === undefined) return proposal;
    const theirs = cellText(own.handed.value.cell);
    const facts = { ...reason.facts, theirs };
    return theirs === reason.facts.value
      ? proposal
      : { ...proposal, reasons: [{ ...reason, code: "disagrees", facts }] };
  });

const keyOf = ({ id, centre, period }: Proposal): string => JSON.stringify([id, centre, period]);

const saysTheSameAs = ({ handed: a }: Proposal, { handed: b }: Proposal): boolean =>
  a !== undefined && b !== undefined && saysTheSame(a.value.cell, b.value.cell) && sameWords(a, b);

function disputed(proposal: Proposal, other: Proposal): Proposal {
  const facts = {
    file: other.file,
    value: other.handed === undefined ? "" : cellText(other.handed.value.cell),
  };
  const at = proposal.handed?.value.at;
  const reason: Reason = { code: "two-files", facts, ...(at === undefined ? {} : { at }) };
  return { ...proposal, outcome: "conflict", reasons: [...proposal.reasons, reason] };
}
