/** Serves add-in and workbench over https and builds them anew with every change: `npm start`. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { addinPages } from "./pages/addin-pages.ts";
import { OFFICE_ANCESTORS } from "./pages/content-security-policy.ts";
import { workbenchPages, WORKBENCH_ENTRY } from "./pages/workbench-pages.ts";
import { certificateIn } from "./start/certificate.ts";
import { portTaken, welcome } from "./start/messages.ts";
import { servePages, type Site } from "./start/serve-pages.ts";

const root = join(import.meta.dirname, "..");
const addinPath = join(root, ".tmp/start/addin");
const workbenchPath = join(root, ".tmp/start/workbench");
const port = Number(process.env["TRAGUARDO_PORT"] ?? 3000);
const addin = `https://localhost:${String(port)}`;
const hasWorkbench = existsSync(join(root, WORKBENCH_ENTRY));

// office.js is served from its package as it is: neither copied nor bundled.
const officeJs = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const addinSite: Site = {
  pages: addinPath,
  folders: { "/assets": join(root, "assets"), "/office-js": officeJs },
  index: "taskpane.html",
  frameAncestors: ["https://localhost:*", "https://127.0.0.1:*", ...OFFICE_ANCESTORS],
};
const workbenchSite: Site = {
  pages: workbenchPath,
  folders: {},
  index: "index.html",
  frameAncestors: ["'none'"],
};

const certificate = await certificateIn(join(root, ".certificate"), new Date());
await serve(addinSite, port);
if (hasWorkbench) await serve(workbenchSite, port + 1);

const build = {
  root,
  mode: "development" as const,
  settings: { baseUrl: addin, officeJs: "office-js/office.js", officeOrigin: undefined },
};
const configurations: Configuration[] = [
  addinPages({ ...build, path: addinPath }),
  ...(hasWorkbench ? [workbenchPages({ ...build, path: workbenchPath })] : []),
];
const greeting = welcome({
  addin,
  workbench: hasWorkbench ? `https://localhost:${String(port + 1)}` : undefined,
  certificate: certificate.file,
});
let hasGreeted = false;
webpack(configurations)?.watch({ aggregateTimeout: 200 }, (error, stats) => {
  if (error !== null) throw error;
  console.log(stats?.toString({ preset: "errors-warnings", colors: process.stdout.isTTY }));
  if (!hasGreeted) console.log(greeting);
  hasGreeted = true;
});

async function serve(site: Site, sitePort: number): Promise<void> {
  try {
    await servePages(site, certificate, sitePort);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    console.error(portTaken(sitePort));
    process.exit(1);
  }
}
