import { existsSync } from "node:fs";

/** Where Chromium and Chrome are installed by Debian, by Google and by Microsoft, on Linux, macOS and Windows. */
export const USUAL_PLACES: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The browser that `TRAGUARDO_BROWSER` names, or that of this machine; undefined where there is none. */
export const browserIn = (places: readonly string[]): string | undefined =>
  process.env["TRAGUARDO_BROWSER"] ?? places.find((path) => existsSync(path));

/** @throws Error where there is no browser */
export function findBrowser(): string {
  const found = browserIn(USUAL_PLACES);
  if (found === undefined) {
    throw new Error("No Chromium or Chrome on this machine: install one, or name it in TRAGUARDO_BROWSER");
  }
  return found;
}
