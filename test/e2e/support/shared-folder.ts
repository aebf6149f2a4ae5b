import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Tells the processes of a test run where they keep what one of them makes for all. */
const NAME = "TRAGUARDO_TEST_FOLDER";

/** Before all tests: a folder for the run. @returns what takes it away; one that was named beforehand stays */
export function makeSharedFolder(): () => void {
  if (process.env[NAME] !== undefined) return () => undefined;
  const path = mkdtempSync(join(tmpdir(), "traguardo-tests-"));
  process.env[NAME] = path;
  return () => {
    rmSync(path, { recursive: true, force: true });
  };
}

/** A folder that the first process to ask fills; the others wait for it. */
export async function sharedFolder(name: string, fill: (path: string) => Promise<void>): Promise<string> {
  const root = process.env[NAME];
  if (root === undefined) throw new Error("The tests run without their global set-up");
  const path = join(root, name);
  const mark = (end: "filled" | "failed"): string => `${path}.${end}`;
  if (!isFirst(path)) {
    while (!existsSync(mark("filled"))) {
      if (existsSync(mark("failed")))
        throw new Error(`${name} could not be made: see the test that failed first`);
      await wait(200);
    }
    return path;
  }
  try {
    await fill(path);
  } catch (error) {
    writeFileSync(mark("failed"), "");
    throw error;
  }
  writeFileSync(mark("filled"), "");
  return path;
}

/** Only one process makes a folder. */
function isFirst(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
