import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./find-browser.ts";

/** Before all tests: a browser is there, or Debian's is installed where that is allowed. */
export default function ensureBrowser(): void {
  try {
    findBrowser();
  } catch (missing) {
    const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
    if (!mayInstall) throw missing;
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const command of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
      execFileSync("/usr/bin/apt-get", ["--quiet=2", ...command], {
        env,
        stdio: ["ignore", "ignore", "inherit"],
      });
    }
    findBrowser();
  }
}
