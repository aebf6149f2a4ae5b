import type { Change } from "../../src/ports/change.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";
import { openBook } from "../../src/workbench/host/files/open-book.ts";
import { snapshotOf } from "../compute/run.ts";
import { differences } from "./differences.ts";
import { openRun } from "./excel-run.ts";
import type { Moment } from "./fault-codes.ts";

export interface ChangesWithInverse {
  readonly changes: readonly Change[];
  readonly inverse: readonly Change[];
}

/** What a run says that Excel stops in its first writing request, and where the workbook is not as before. */
export interface FaultyChanges {
  readonly when: Moment;
  readonly says: string;
  readonly left: readonly string[];
}

/** Carries changes out in Excel three times, each stopped at another moment. */
export async function faultyChanges(
  bytes: Uint8Array,
  describe: (snapshot: Snapshot) => ChangesWithInverse,
): Promise<readonly FaultyChanges[]> {
  const ends: FaultyChanges[] = [];
  for (const when of ["before", "half-way", "after"] as const) {
    const run = await openRun(await openBook(bytes, "Prova.xlsx"));
    const { changes, inverse } = describe(await snapshotOf(run.workbook));
    const before = run.dump();
    run.faults.onRequest({ nth: 1, code: "GeneralException", when });
    const applied = await run.workbook.apply(changes, inverse);
    ends.push({
      when,
      says: applied.ok ? "done" : applied.issue.code,
      left: differences(run.dump(), before),
    });
    await run.close();
  }
  return ends;
}

/** As it must be. */
export const TAKEN_BACK: readonly FaultyChanges[] = (["before", "half-way", "after"] as const).map(
  (when) => ({
    when,
    says: "host-refused",
    left: [],
  }),
);
