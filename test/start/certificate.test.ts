import { X509Certificate } from "node:crypto";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { certificateIn } from "../../scripts/start/certificate.ts";

const now = new Date("2026-03-01T12:00:00Z");
const later = (days: number): Date => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "traguardo-certificate-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

test("it is for this machine's names and fits its key, which only its owner reads", async () => {
  const { cert, key, file } = await certificateIn(join(folder, "new"), now);
  const parsed = new X509Certificate(cert);
  expect(["localhost"].map((name) => parsed.checkHost(name))).toEqual(["localhost"]);
  expect(["127.0.0.1", "::1"].map((name) => parsed.checkIP(name))).toEqual(["127.0.0.1", "::1"]);
  expect(parsed.checkHost("example.org")).toBeUndefined();
  expect(parsed.ca).toBe(false);
  expect(key).toContain("PRIVATE KEY");
  expect((await stat(file.replace(/crt$/, "key"))).mode & 0o077).toBe(0);
});

test("it is kept while it holds, and made anew when it ends", async () => {
  const first = await certificateIn(folder, now);
  expect(await certificateIn(folder, later(363))).toEqual(first);
  expect((await certificateIn(folder, later(364.5))).cert).not.toBe(first.cert);
});

test("one of the future is no use to a clock that was put right", async () => {
  const first = await certificateIn(folder, now);
  expect((await certificateIn(folder, later(-2))).cert).not.toBe(first.cert);
});
