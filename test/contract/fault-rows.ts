import type { WorkbookFailure } from "../../src/ports/workbook.ts";
import { differences } from "./differences.ts";
import { openRun, type ExcelRun, type Outcome } from "./excel-run.ts";
import type { FaultCode, Moment } from "./fault-codes.ts";
import type { FaultlessRun, RequestKind, RunRequest } from "./faulty-runs.ts";

/** A fault in one request of a run, and what the run says of it. */
export interface FaultRow {
  readonly number: number;
  readonly kind: RequestKind;
  readonly code: string;
  readonly answer: FaultCode["answer"];
  readonly when: Moment;
  readonly says: "done" | WorkbookFailure["code"];
}

/** Every request of these kinds × every code × every moment at which it can strike. */
export const faultRows = (
  { requests, addsSheets }: FaultlessRun,
  kinds: readonly RequestKind[],
  codes: readonly FaultCode[],
): readonly FaultRow[] =>
  requests
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((request) =>
      codes.flatMap((code) =>
        code.moments.map((when): FaultRow => {
          const { code: name, answer } = code;
          const says = saying(request, code, when, addsSheets);
          return { number: request.number, kind: request.kind, code: name, answer, when, says };
        }),
      ),
    );

function saying(
  { kind, isFirstOfKind }: RunRequest,
  { partedAgain, tells, failure }: FaultCode,
  when: Moment,
  addsSheets: boolean,
): FaultRow["says"] {
  if (partedAgain?.includes(kind) === true) return "done";
  const isUnwritten = kind === "writing" && isFirstOfKind && when === "before";
  const tellsOfOthers = tells === "moved" || (tells === "taken" && addsSheets);
  return isUnwritten && tellsOfOthers ? "changed-meanwhile" : failure;
}

/** What there is to see after a run with a fault. */
export interface FaultyEnd {
  readonly says: FaultRow["says"];
  /** Where the workbook is not as before the run, or after it where it is done. */
  readonly left: readonly string[];
  readonly eventsEnabled: boolean;
}

export const wholeEnd = ({ says }: Pick<FaultRow, "says">): FaultyEnd => ({
  says,
  left: [],
  eventsEnabled: true,
});

/** Excel with the workbook as the run finds it: the same for as long as nothing has changed in it. */
export class FaultyExcel {
  readonly #faultless: FaultlessRun;
  #run: ExcelRun | undefined;

  constructor(faultless: FaultlessRun) {
    this.#faultless = faultless;
  }

  async faultyRun({ number, answer, when }: FaultRow): Promise<FaultyEnd> {
    const run = await this.#opened();
    run.faults.onRequest({ nth: number, code: answer, when });
    return this.#endOf(run);
  }

  /** A run without faults, where so many have failed before. */
  async nextRun(): Promise<FaultyEnd> {
    return this.#endOf(await this.#opened());
  }

  async close(): Promise<void> {
    await this.#run?.close();
    this.#run = undefined;
  }

  async #opened(): Promise<ExcelRun> {
    const run = this.#run ?? (await openRun(this.#faultless.book));
    this.#run = run;
    run.faults.clear();
    if (this.#faultless.limits !== undefined) run.faults.limits = this.#faultless.limits;
    return run;
  }

  async #endOf(run: ExcelRun): Promise<FaultyEnd> {
    const says = codeOf(await run.run());
    const left = differences(run.dump(), says === "done" ? this.#faultless.after : this.#faultless.before);
    const { eventsEnabled } = run.excel.host;
    if (says === "done" || left.length > 0 || !eventsEnabled) await this.close();
    return { says, left, eventsEnabled };
  }
}

export const codeOf = (outcome: Outcome): FaultRow["says"] => (outcome === "done" ? outcome : outcome.code);
