import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from "playwright-core";
import type { Workbench } from "../../../src/workbench/page/workbench.ts";
import { findBrowser } from "./find-browser.ts";
import { workbenchFiles } from "./page-files.ts";
import { routePages, type Source } from "./route-pages.ts";

export interface OpenOptions {
  /** The add-in's files: folders that are looked through in order; a tiny pane of the tests' own where none is given. */
  readonly addIn?: Source;
  /** A workbook to be opened in place of the one that the query names. */
  readonly file?: { readonly bytes: Uint8Array; readonly name: string };
  /** `{ file: "blank", lang: "en", theme: "dark" }` */
  readonly query?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Further settings of the browser: `{ colorScheme: "dark", forcedColors: "active" }`. */
  readonly context?: BrowserContextOptions;
  /** Runs in the page and in the pane before their own scripts, with its argument. */
  readonly inEveryFrame?: readonly [act: (argument: string) => void, argument: string];
}

/** The workbench in a browser, the add-in's page ready beside it. */
export interface OpenedWorkbench {
  readonly page: Page;
  /** The frame in which the add-in's page runs. */
  readonly pane: Frame;
  /** Runs in the workbench's page: `inside(({ book }) => book.active.name)`. */
  inside<T, A>(act: (workbench: Workbench, argument: A) => T | Promise<T>, argument: A): Promise<T>;
  inside<T>(act: (workbench: Workbench) => T | Promise<T>): Promise<T>;
  /** Ends when nothing is on its way between pane and host. */
  idle(): Promise<void>;
  /** Errors that the pages threw or logged, and addresses that are nowhere. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

/** Same host name, two ports: office.js trusts no other host. */
export const WORKBENCH_ORIGIN = "https://workbench.test:3001";
export const ADD_IN_ORIGIN = "https://workbench.test:3000";

const root = join(import.meta.dirname, "../../..");
const PROBE_PANE = [join(import.meta.dirname, "probe-pane"), root];
const QUIET_BROWSER = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let running: Promise<Browser> | undefined;

/** One browser for all tests of a process. It ends with the process. */
export const browser = (): Promise<Browser> =>
  (running ??= chromium.launch({ executablePath: findBrowser(), args: QUIET_BROWSER }));

export async function closeBrowser(): Promise<void> {
  const opened = await running;
  running = undefined;
  await opened?.close();
}

async function openFile(page: Page, { bytes, name }: NonNullable<OpenOptions["file"]>): Promise<void> {
  const base64 = Buffer.from(bytes).toString("base64");
  await page.evaluate(
    async (file) => {
      const content = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
      window.workbench?.open(content, file.name);
      await new Promise((resolve) => setTimeout(resolve, 100));
      await window.workbench?.ready();
    },
    { base64, name },
  );
}

export async function openWorkbench(options: OpenOptions = {}): Promise<OpenedWorkbench> {
  const { addIn = PROBE_PANE, query = {}, viewport = { width: 1366, height: 768 } } = options;
  const context = await (await browser()).newContext({ viewport, ...options.context });
  const missing = await routePages(
    context,
    new Map<string, Source>([
      [WORKBENCH_ORIGIN, await workbenchFiles([ADD_IN_ORIGIN])],
      [ADD_IN_ORIGIN, addIn],
    ]),
  );
  if (options.inEveryFrame !== undefined) await context.addInitScript(...options.inEveryFrame);
  const page = await context.newPage();
  const logged: string[] = [];
  page.on("pageerror", (error) => logged.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") logged.push(message.text());
  });
  const address = new URL("/index.html", WORKBENCH_ORIGIN);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  await page.goto(address.href);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.ready());
  if (options.file !== undefined) await openFile(page, options.file);
  const pane = page.frames().find((frame) => frame.url().startsWith(ADD_IN_ORIGIN));
  if (pane === undefined) throw new Error("The workbench shows no add-in");
  return {
    page,
    pane,
    inside: async <T, A>(act: (workbench: Workbench, argument: A) => T | Promise<T>, argument?: A) => {
      const handle = await page.evaluateHandle(() => {
        if (window.workbench === undefined) throw new Error("The page has no workbench");
        return window.workbench;
      });
      return handle.evaluate(act as (workbench: Workbench, argument: unknown) => T | Promise<T>, argument);
    },
    idle: async () => {
      await page.evaluate(() => window.workbench?.idle());
    },
    get troubles() {
      return [...logged, ...missing.map((each) => `nowhere: ${each}`)];
    },
    close: () => context.close(),
  };
}
