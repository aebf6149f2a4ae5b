import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import type { PageFiles } from "./page-files.ts";

/** Where the files of an origin are: in folders, looked through in order, or in memory. */
export type Source = PageFiles | readonly string[];

const OFFICE = "https://appsforoffice.microsoft.com";
const OFFICE_PATH = "/lib/1/hosted/";
const officeJs = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/**
 * Answers every request of the browser from files, under https addresses that do not exist: no server, no certificate,
 * no network. office.js comes from its package, under Microsoft's address.
 *
 * @returns addresses that were asked for and are nowhere
 */
export async function routePages(
  context: BrowserContext,
  sites: ReadonlyMap<string, Source>,
): Promise<readonly string[]> {
  const missing: string[] = [];
  await context.route("**/*", async (route) => {
    const { origin, pathname, href } = new URL(route.request().url());
    const source = sites.get(origin);
    const body =
      origin === OFFICE
        ? inFolders([officeJs], pathname.replace(OFFICE_PATH, "/"))
        : source &&
          (source instanceof Map ? source.get(pathname) : inFolders(source as readonly string[], pathname));
    if (body === undefined) missing.push(href);
    await answer(route, pathname, body);
  });
  return missing;
}

async function answer(route: Route, pathname: string, body: Uint8Array | string | undefined): Promise<void> {
  if (body === undefined) {
    await route.fulfill({ status: 404, body: "" });
    return;
  }
  await route.fulfill({
    body: typeof body === "string" ? body : Buffer.from(body),
    contentType: TYPES[extname(pathname)] ?? "application/octet-stream",
    // office.js asks for its other scripts as from another origin.
    // Each origin in a process of its own, as the pane is in Excel: what the host does must not hold up the pane.
    headers: { "access-control-allow-origin": "*", "origin-agent-cluster": "?1" },
  });
}

function inFolders(folders: readonly string[], pathname: string): Uint8Array | undefined {
  const path = folders.map((folder) => join(folder, pathname)).find((each) => isFile(each));
  return path === undefined ? undefined : readFileSync(path);
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
