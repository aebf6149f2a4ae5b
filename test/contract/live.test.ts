import { beforeAll, expect, test } from "vitest";
import type { AssessedPlan } from "../../src/app/assessed-plan.ts";
import { reassess, type Reassessed } from "../../src/app/live/reassess.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";
import { computeFile, openFile, Page, SAMPLE, snapshotOf, type } from "../compute/run.ts";
import { adapters, type Adapter } from "./adapters.ts";
import { faultyChanges, TAKEN_BACK } from "./faulty-changes.ts";
import { readIndependently } from "./independent-reader.ts";
import { differences } from "./reader/plain.ts";

/** The founding report, computed, with an actual that somebody has changed since. */
let bytes: Uint8Array;
let previous: AssessedPlan;
beforeAll(async () => {
  const workbook = await openFile(SAMPLE);
  ({ assessed: previous } = await computeFile(workbook));
  const plan = new Page(await snapshotOf(workbook), "Indicatori");
  await type(workbook, "Indicatori", [{ ...plan.under("Consuntivo", "1.1.1"), value: 0.9 }]);
  bytes = workbook.bytes();
});

function followed(snapshot: Snapshot): Reassessed {
  const result = reassess(snapshot, previous);
  if (!result.ok) throw new Error(result.issue.code);
  return result.value;
}

async function written(adapter: Adapter): Promise<Uint8Array> {
  const opened = await adapter.open(bytes);
  try {
    const { changes, inverse } = followed(await snapshotOf(opened.workbook));
    const applied = await opened.workbook.apply(changes, inverse);
    if (!applied.ok) throw new Error(applied.issue.code);
    return await opened.save();
  } finally {
    await opened.close();
  }
}

test("both adapters write the same cells", async () => {
  const [one, other] = await Promise.all(adapters.map(written));
  if (one === undefined || other === undefined) throw new Error("Two adapters are compared");
  expect(differences(readIndependently(one), readIndependently(other))).toEqual([]);
});

test("stopped by Excel anywhere: as it was", async () => {
  expect(await faultyChanges(bytes, followed)).toEqual(TAKEN_BACK);
});
