import { makeSharedFolder } from "../test/e2e/support/shared-folder.ts";
import { ensureBrowser } from "../test/e2e/support/ensure-browser.ts";
import { builtAddIn } from "../test/e2e/support/built-add-in.ts";
import { compute, press, shows } from "../test/e2e/support/in-pane.ts";
import { openPane } from "../test/e2e/support/open-pane.ts";
import { closeBrowser, type OpenedWorkbench } from "../test/e2e/support/open-workbench.ts";
import { NOTICE_TEXTS } from "../src/taskpane/session/notice-texts.ts";
import { PANE_TEXTS } from "../src/taskpane/texts/texts.ts";
import { table, whole } from "./measure.ts";
import { variedRows } from "./varied-rows.ts";
import { workbookOf } from "./workbook-of.ts";

/** Milliseconds: of a task in which the pane does not react, and until the first view can be used. */
const LONGEST = 200;
const FIRST_VIEW = 1_000;

/** Notes, in every frame, tasks of more than 50 ms, and when a button with a command is first there. */
const note = (): void => {
  const noted = { tasks: [] as number[], usable: 0 };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    noted.tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver((_records, observer) => {
    if (document.querySelector("main button") === null) return;
    observer.disconnect();
    noted.usable = performance.now();
  }).observe(document, { subtree: true, childList: true });
};

type Noted = { readonly noted: { tasks: number[]; readonly usable: number } };

/** The tasks since the last time. */
const tasksOf = ({ pane }: OpenedWorkbench): Promise<readonly number[]> =>
  pane.evaluate(() => (window as unknown as Noted).noted.tasks.splice(0));

/** The pane in Chromium: how soon it can be used, and for how long it does not react. Elapsed times. */
export async function benchPane(): Promise<void> {
  console.log("5. The pane in Chromium (elapsed: other work on this machine makes it slower)\n");
  const clean = makeSharedFolder();
  process.env["TRAGUARDO_BROWSER"] = ensureBrowser();
  try {
    await builtAddIn();
    await firstView();
    await large();
  } finally {
    await closeBrowser();
    clean();
  }
}

async function firstView(): Promise<void> {
  const opened = await openPane({ language: "it", inEveryFrame: [note, ""] });
  const usable = await opened.pane.evaluate(() => (window as unknown as Noted).noted.usable);
  console.log(`First view of the founding report: ${whole(usable)} ms (aim: under ${whole(FIRST_VIEW)})`);
  await compute(opened, "it");
  await opened.close();
}

async function large(): Promise<void> {
  const bytes = await workbookOf(await variedRows(10_000));
  const opened = await openPane({
    language: "it",
    file: { bytes, name: "grande.xlsx" },
    inEveryFrame: [note, ""],
  });
  opened.page.setDefaultTimeout(120_000);
  const { plan, results } = PANE_TEXTS.it;
  const steps: [string, () => Promise<void>][] = [
    ["look", () => opened.pane.getByText(plan.indicators(10_000)).waitFor()],
    [
      "compute",
      async () => {
        await press(opened, plan.compute);
        await shows(opened, NOTICE_TEXTS.it["done.compute"]);
      },
    ],
    [
      "list",
      async () => {
        await opened.pane.getByRole("tab", { name: results.rows, exact: true }).click();
        await opened.pane.getByRole("searchbox").fill("imprese");
      },
    ],
  ];
  const rows: string[][] = [];
  for (const [name, act] of steps) {
    await act();
    await opened.idle();
    const tasks = await tasksOf(opened);
    rows.push([
      name,
      whole(tasks.length),
      whole(Math.max(0, ...tasks)),
      whole(tasks.filter((task) => task > LONGEST).length),
    ]);
  }
  console.log(`\n10,000 indicators, tasks of the pane's main thread (aim: none over ${whole(LONGEST)} ms)\n`);
  console.log(table(["", "over 50 ms", "longest, ms", `over ${whole(LONGEST)} ms`], rows) + "\n");
  await opened.close();
}
