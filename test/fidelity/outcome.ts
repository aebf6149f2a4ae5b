import { openXlsx } from "../../src/adapters/xlsx/xlsx-workbook.ts";
import type { Change } from "../../src/ports/change.ts";
import type { Snapshot } from "../../src/ports/snapshot.ts";
import type { Applied, WorkbookFailure } from "../../src/ports/workbook.ts";
import type { Result } from "../../src/core/result.ts";

/** What a round of changes made of a file. */
export interface Outcome {
  readonly applied: Result<Applied, WorkbookFailure>;
  readonly bytes: Uint8Array;
}

/** Opens the bytes, applies the changes, and gives the bytes after: the same ones where it was refused. */
export async function applyTo(bytes: Uint8Array, changes: readonly Change[]): Promise<Outcome> {
  const opened = openXlsx(bytes);
  if (!opened.ok) return { applied: opened, bytes };
  const applied = await opened.value.apply(changes);
  return { applied, bytes: opened.value.bytes() };
}

/** @throws when an expected success is a refusal: the test that calls it has nothing to compare then */
export async function bytesAfter(
  bytes: Uint8Array,
  rounds: readonly (readonly Change[])[],
): Promise<Uint8Array> {
  let current = bytes;
  for (const changes of rounds) {
    const { applied, bytes: next } = await applyTo(current, changes);
    if (!applied.ok) throw new Error(`Refused: ${JSON.stringify(applied.issue)}`);
    current = next;
  }
  return current;
}

/** @throws when the file is refused */
export async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const read = await readResult(bytes);
  if (!read.ok) throw new Error(`Refused: ${JSON.stringify(read.issue)}`);
  return read.value;
}

export async function readResult(bytes: Uint8Array): Promise<Result<Snapshot, WorkbookFailure>> {
  const opened = openXlsx(bytes);
  return opened.ok ? opened.value.read() : opened;
}
