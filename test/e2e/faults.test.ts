import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { NOTICE_TEXTS } from "../../src/taskpane/session/notice-texts.ts";
import { PANE_TEXTS } from "../../src/taskpane/texts/texts.ts";
import { chooseValues } from "../../src/workbench/page/by-hand/filter-values.ts";
import { ExcelHost } from "../../src/workbench/host/protocol/process-query.ts";
import type { RequestFault } from "../../src/workbench/host/shell/faults.ts";
import { sheetOf } from "../support/in-excel.ts";
import { builtAddIn } from "./support/built-add-in.ts";
import { turn } from "./support/faults-menu.ts";
import { foundingFile } from "./support/founding-file.ts";
import { compute, dump, expectNoTroubles, press, shows } from "./support/in-pane.ts";
import { openPane } from "./support/open-pane.ts";
import { closeBrowser, type OpenedWorkbench } from "./support/open-workbench.ts";
import { tableCells } from "./support/table-cells.ts";

/** The build and a browser take their time on a busy machine. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE });
beforeAll(builtAddIn, PATIENCE);
afterAll(closeBrowser);

const FAILED = {
  it: NOTICE_TEXTS.it["failed.compute"],
  en: NOTICE_TEXTS.en["failed.compute"],
} as const;
/** Of the requests of a computation in an uncomputed workbook: two look, one reads, one writes. */
const [READING, WRITING] = [3, 4];

const menu =
  (name: Parameters<typeof turn>[1], language: "it" | "en" = "it") =>
  (opened: OpenedWorkbench): Promise<void> =>
    turn(opened, name, language);
const request =
  (fault: RequestFault) =>
  ({ inside }: OpenedWorkbench): Promise<void> =>
    inside(({ faults }, due) => {
      faults.onRequest(due);
    }, fault);

const REFUSED =
  /^Excel ha rifiutato un’operazione su questa cartella di lavoro \(\w+\)\. Non è cambiato nulla: /;
const BUSY =
  /^Excel è occupato .* tornare a questa cartella di lavoro e riprovare: non è stato cambiato nulla\.$/;
const NOT_ALLOWED =
  /^Excel non permette di scrivere in questa cartella di lavoro\. Attivare la modifica.* non è stato cambiato nulla\.$/;

interface Refusal {
  readonly name: string;
  readonly arrange: (opened: OpenedWorkbench) => Promise<void>;
  readonly says: RegExp;
}

describe.each([
  {
    language: "it" as const,
    refusals: [
      { name: "the next request", arrange: menu("nextFails"), says: REFUSED },
      { name: "the next request, half-way", arrange: menu("halfFails"), says: REFUSED },
      { name: "busy Excel", arrange: menu("busy"), says: BUSY },
      { name: "another workbook in focus", arrange: menu("otherWorkbook"), says: REFUSED },
      ...[
        { fault: { nth: READING, code: "GeneralException" }, says: REFUSED },
        { fault: { nth: READING, code: 7000 }, says: NOT_ALLOWED },
        { fault: { nth: READING, code: 5012, when: "half-way" }, says: BUSY },
        { fault: { nth: WRITING, code: "InvalidArgument" }, says: REFUSED },
        { fault: { nth: WRITING, code: "GeneralException", when: "half-way" }, says: REFUSED },
        { fault: { nth: WRITING, code: "AccessDenied", when: "half-way" }, says: NOT_ALLOWED },
        { fault: { nth: WRITING, code: 5012, when: "after" }, says: BUSY },
      ].map(({ fault, says }) => ({
        name: `request ${String(fault.nth)}, ${String(fault.code)} ${fault.when ?? "before"}`,
        arrange: request(fault as RequestFault),
        says,
      })),
    ] satisfies readonly Refusal[],
  },
  {
    language: "en" as const,
    refusals: [
      {
        name: "another workbook in focus",
        arrange: menu("otherWorkbook", "en"),
        says: /^Excel refused an operation on this workbook \(\w+\)\. Nothing was changed: come back to /,
      },
    ] satisfies readonly Refusal[],
  },
])("Excel refuses, in $language: the workbook is as before, and the next run succeeds", (each) => {
  const { language, refusals } = each;
  const texts = PANE_TEXTS[language];
  let opened: OpenedWorkbench;
  let before: string;
  let after: string;
  const takeBack = async (): Promise<void> => {
    await press(opened, texts.plan.restore);
    await shows(opened, NOTICE_TEXTS[language]["done.restore"]);
    await opened.idle();
  };
  beforeAll(async () => {
    opened = await openPane({ language });
    await opened.pane.getByRole("button", { name: texts.plan.compute, exact: true }).waitFor();
    before = await dump(opened);
    await compute(opened, language);
    after = await dump(opened);
    await takeBack();
  }, PATIENCE);
  afterAll(async () => {
    expectNoTroubles(opened);
    await opened.close();
  });

  test.each<Refusal>(refusals)("$name", async ({ arrange, says }) => {
    await arrange(opened);
    await press(opened, texts.plan.compute);
    await shows(opened, FAILED[language]);
    await opened.idle();
    expect(await opened.pane.locator("p", { hasText: says }).allTextContents()).toHaveLength(1);
    expect(await dump(opened)).toBe(before);
    await opened.inside(({ faults }) => {
      faults.clear();
    });
    await compute(opened, language);
    expect(await dump(opened)).toBe(after);
    await takeBack();
    expect(await dump(opened)).toBe(before);
  });

  test.runIf(language === "it").each([
    { name: "a slow network", arrange: menu("slow") },
    {
      name: "a limit of 100 KB a request and an answer",
      arrange: ({ inside }: OpenedWorkbench) =>
        inside(({ faults }) => {
          faults.limits = { request: 100_000, response: 100_000 };
        }),
    },
  ])("$name is no obstacle", async ({ arrange }) => {
    await arrange(opened);
    await compute(opened, language);
    expect(await dump(opened)).toBe(after);
    await opened.inside(({ faults }) => {
      faults.clear();
    });
    await takeBack();
  });
});

const texts = PANE_TEXTS.it;

test("a cell that is being edited: one waits for Enter, or stops and nothing has changed", async () => {
  const opened = await openPane({ language: "it" });
  await opened.pane.getByRole("button", { name: texts.plan.compute, exact: true }).waitFor();
  const before = await dump(opened);
  await turn(opened, "editingCell", "it");
  await press(opened, texts.plan.compute);
  await opened.pane.getByText(texts.busy.waiting).last().waitFor();
  await press(opened, texts.busy.cancel);
  await opened.pane.getByRole("button", { name: texts.busy.cancel }).waitFor({ state: "detached" });
  await turn(opened, "editingCell", "it");
  await opened.idle();
  expect(await dump(opened)).toBe(before);
  await turn(opened, "editingCell", "it");
  await press(opened, texts.plan.compute);
  await opened.pane.getByText(texts.busy.waiting).last().waitFor();
  await turn(opened, "editingCell", "it");
  await shows(opened, NOTICE_TEXTS.it["done.compute"]);
  expectNoTroubles(opened);
  await opened.close();
});

test("a protected sheet: results go to a sheet of their own, and the pane says where and why", async () => {
  const opened = await openPane({ language: "it" });
  await opened.pane.getByRole("button", { name: texts.plan.compute, exact: true }).waitFor();
  const inputs = ["Codice", "Target", "Consuntivo", "Esito"];
  const before = await tableCells(opened, "Indicatori", inputs);
  await turn(opened, "protectedSheet", "it");
  await compute(opened, "it");
  const words = /il foglio è protetto: gli esiti sono nel foglio «Esiti».*togliere la protezione/i;
  await shows(opened, words);
  expect(await tableCells(opened, "Indicatori", inputs)).toEqual(before);
  await opened.inside(({ book }) => {
    for (const sheet of book.sheets) sheet.protection = undefined;
  });
  await compute(opened, "it");
  const [first] = await tableCells(opened, "Indicatori", ["Codice", "Esito"]);
  expect(first).toEqual({ Codice: "1.1.1", Esito: "Non raggiunto" });
  expectNoTroubles(opened);
  await opened.close();
});

test("a filtered table: every row gets its result, and the filter stays", async () => {
  const file = foundingFile((book) => {
    const sheet = sheetOf(book, "Indicatori");
    const [table] = sheet.tables;
    if (table === undefined) throw new Error("The founding report has no table");
    const column = table.columns.findIndex(({ name }) => name === "Target");
    chooseValues(new ExcelHost({ book, locale: "it-IT" }), sheet, table, column, [">=80%"]);
  });
  const opened = await openPane({ language: "it", file });
  const hidden = (): Promise<number> =>
    opened.inside(
      ({ book }) => [...book.active.rows.values()].filter(({ filtered }) => filtered === true).length,
    );
  const before = await hidden();
  expect(before).toBeGreaterThan(0);
  await compute(opened, "it");
  const rows = await tableCells(opened, "Indicatori", ["Esito"]);
  expect(rows.map((row) => row["Esito"]).filter((verdict) => verdict !== "")).toHaveLength(64);
  expect(await hidden()).toBe(before);
  expectNoTroubles(opened);
  await opened.close();
});

test("a co-author between reading and writing: what they typed stays, and the pane names the cell", async () => {
  const opened = await openPane({ language: "it" });
  await opened.pane.getByRole("button", { name: texts.plan.compute, exact: true }).waitFor();
  const type = (value: string): Promise<void> =>
    opened.inside(({ book }, words) => {
      book.active.cells.put(5, 5, { value: words });
    }, value);
  await type("mio");
  const theirs = await dump(opened);
  await type("");
  await opened.inside(({ faults }, beforeRequest) => {
    faults.coAuthor((book) => book.active.cells.put(5, 5, { value: "mio" }), { beforeRequest });
  }, WRITING);
  await press(opened, texts.plan.compute);
  await shows(opened, FAILED.it);
  await opened.idle();
  await shows(
    opened,
    /^Qualcuno ha scritto nel frattempo in questa cartella di lavoro: foglio «Indicatori», cella E5/,
  );
  expect(await dump(opened)).toBe(theirs);
  await type("");
  await compute(opened, "it");
  const [first] = await tableCells(opened, "Indicatori", ["Codice", "Esito"]);
  expect(first).toEqual({ Codice: "1.1.1", Esito: "Non raggiunto" });
  expectNoTroubles(opened);
  await opened.close();
});
