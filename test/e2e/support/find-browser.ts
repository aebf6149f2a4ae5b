import { existsSync } from "node:fs";

/** Where Chromium and Chrome are installed by Debian, by Google and by Microsoft, on Linux, macOS and Windows. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
] as const;

/** The browser of this machine, or the one that `TRAGUARDO_BROWSER` names. @throws Error where there is none */
export function findBrowser(): string {
  const named = process.env["TRAGUARDO_BROWSER"];
  const found = named ?? USUAL_PLACES.find((path) => existsSync(path));
  if (found === undefined) {
    throw new Error("No Chromium or Chrome on this machine: install one, or name it in TRAGUARDO_BROWSER");
  }
  return found;
}
