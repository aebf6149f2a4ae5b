import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const SAMPLE = join(ROOT, "samples/relazione-2021.xlsx");
export const SAMPLE_CSV = join(ROOT, "samples/relazione-2021/indicators.csv");
export const fixture = (path: string): string => join(ROOT, "test", path);

export interface Outcome {
  /** null: ended by a signal before the command could answer it. */
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Disks that behave as no test machine's does: modules loaded before the command, in `test/cli/disks`. */
export type Disk = "slow" | "full" | "broken";

export interface StartOptions {
  readonly disk?: Disk;
  readonly cwd?: string;
  /** An open file; a pipe unless given. */
  readonly stdin?: number;
}

/** The command as people start it, in a process of its own. */
export function start(args: readonly string[], { disk, cwd, stdin }: StartOptions = {}): ChildProcess {
  const preloads = disk === undefined ? [] : ["--import", join(ROOT, "test/cli/disks", `${disk}.mjs`)];
  const words = ["--import", import.meta.resolve("tsx"), ...preloads, join(ROOT, "src/cli/main.ts"), ...args];
  return spawn(process.execPath, words, { cwd: cwd ?? ROOT, stdio: [stdin ?? "pipe", "pipe", "pipe"] });
}

export function run(
  args: readonly string[],
  { input = "", ...options }: StartOptions & { readonly input?: string } = {},
): Promise<Outcome> {
  const child = start(args, options);
  child.stdin?.end(input);
  return outcomeOf(child);
}

export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  const said = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (exit) => resolve({ exit, ...said }));
  });
}

/** A folder of this test file's own, gone when it ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "traguardo-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder, by its path, with a digest: what was left, added or changed. */
export function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(folder.length + 1), file.isFile() ? digestOf(path) : "folder or link"];
    }),
  );
}

export const digestOf = (path: string): string =>
  createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16);
