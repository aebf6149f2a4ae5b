import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { browserIn, USUAL_PLACES } from "./find-browser.ts";
import { hasPackagedBrowser, packagedBrowser } from "./packaged-browser.ts";

const CACHE = join(import.meta.dirname, "../../../node_modules/.cache/traguardo");

interface Ways {
  readonly places?: readonly string[];
  readonly mayInstall?: boolean;
  readonly cache?: string;
}

/**
 * A browser for the tests: the one of the machine; else Debian's, where it may be installed; else the one of a package.
 *
 * @throws Error where none can be had
 */
export function ensureBrowser({
  places = USUAL_PLACES,
  mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get"),
  cache = CACHE,
}: Ways = {}): string {
  const found = browserIn(places);
  if (found !== undefined) return found;
  const failed = mayInstall ? installDebians() : undefined;
  const installed = browserIn(places);
  if (installed !== undefined) return installed;
  if (hasPackagedBrowser()) return packagedBrowser(cache);
  throw new Error("No Chromium or Chrome on this machine: install one, or name it in TRAGUARDO_BROWSER", {
    cause: failed,
  });
}

/** @returns why it did not work: a machine may be cut off from Debian and still reach npm */
function installDebians(): unknown {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    for (const command of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
      execFileSync("/usr/bin/apt-get", ["--quiet=2", ...command], {
        env,
        stdio: ["ignore", "ignore", "inherit"],
      });
    }
    return undefined;
  } catch (error) {
    return error;
  }
}
