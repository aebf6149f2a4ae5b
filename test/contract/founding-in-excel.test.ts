import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OfficeWorkbook } from "../../src/adapters/office-js/office-workbook.ts";
import type { AssessedPlan } from "../../src/app/assessed-plan.ts";
import { templateChanges } from "../../src/app/template/template-changes.ts";
import { contentFromTranscription } from "../../src/app/template/content-from-transcription.ts";
import { variedRows } from "../../bench/varied-rows.ts";
import { workbookOf } from "../../bench/workbook-of.ts";
import type { Exchange } from "../../src/workbench/host/shell/traffic.ts";
import { computeFile } from "../compute/run.ts";
import { expectedRows } from "../founding/expected.ts";
import { openExcel, type Emulated } from "../support/excel.ts";
import { filterTable } from "../support/sheet-states.ts";
import { REQUIRED_SETS } from "./adapters.ts";
import { workbookFile } from "./workbook-file.ts";

const MEGABYTE = 1_000_000;
/** What a request holds at least, on average, where there are many: sizes are estimates, and steps are not cut for the last bit. */
const FILLED = 0.7 * MEGABYTE;

interface Run {
  readonly assessed: AssessedPlan;
  readonly reading: readonly Exchange[];
  readonly writing: readonly Exchange[];
}

/** Computes the open workbook, once, with what went over the wire. */
async function runIn(excel: Emulated): Promise<Run> {
  const workbook = new OfficeWorkbook(excel.Excel, "it");
  const { traffic } = excel.shell;
  let reading: readonly Exchange[] = [];
  const { assessed } = await computeFile({
    read: async () => {
      const read = await workbook.read();
      reading = [...traffic.batches];
      return read;
    },
    apply: (changes, inverse) => workbook.apply(changes, inverse),
  });
  await excel.idle();
  return { assessed, reading, writing: traffic.batches.slice(reading.length) };
}

const bytesOf = (requests: readonly Exchange[]): number =>
  requests.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);

const largestOf = (requests: readonly Exchange[]): number =>
  Math.max(...requests.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));

describe("the founding report through office.js", () => {
  let excel: Emulated;
  let run: Run;
  beforeAll(async () => {
    const bytes = await workbookFile("samples/relazione-2021.xlsx");
    excel = await openExcel({ bytes, requirementSets: REQUIRED_SETS });
    run = await runIn(excel);
  });
  afterAll(() => excel.close());

  test("64 of 64 rows come out as expected", () => {
    const rows = run.assessed.rows.map(
      ({ indicator, assessment: { verdict, attainment, question } }, index) => ({
        row: index + 1,
        code: indicator.code,
        verdict: verdict.kind,
        ...(attainment.kind === "computed" && attainment.capped.lt(1)
          ? { attainment: attainment.capped.toDecimalPlaces(4).toNumber() }
          : {}),
        ...(question === "decide" ? { debatable: true } : {}),
      }),
    );
    expect(rows).toEqual(expectedRows(run.assessed.rows.map(({ indicator }) => indicator.code)));
    expect(rows).toHaveLength(64);
  });

  test("in four requests, none of them large", () => {
    expect([run.reading.length, run.writing.length]).toEqual([3, 1]);
    expect(largestOf([...run.reading, ...run.writing])).toBeLessThan(MEGABYTE);
  });
});

test("10,000 indicators: as many requests as their size asks for", { timeout: 300_000 }, async () => {
  const excel = await openExcel({
    bytes: await workbookOf(await variedRows(10_000)),
    requirementSets: REQUIRED_SETS,
  });
  const { reading, writing } = await runIn(excel);
  await excel.close();
  expect(reading.length).toBeLessThanOrEqual(3 + Math.ceil(bytesOf(reading) / FILLED));
  expect(writing.length).toBeLessThanOrEqual(1 + Math.ceil(bytesOf(writing) / FILLED));
  expect(largestOf([...reading, ...writing])).toBeLessThan(1.5 * MEGABYTE);
});

describe("ExcelApi 1.13 is enough", () => {
  test("from the template to the second run", async () => {
    const excel = await openExcel({ requirementSets: REQUIRED_SETS });
    const workbook = new OfficeWorkbook(excel.Excel, "it");
    const headings = ["row", "code", "name", "target", "result"];
    const content = contentFromTranscription([headings, ["1", "1.1", "Imprese assistite", ">=80%", "63%"]]);
    const made = await workbook.apply(templateChanges(content, "it"), []);
    expect(made.ok).toBe(true);
    await computeFile(workbook);
    expect((await computeFile(workbook)).changes).toEqual([]);
    await excel.close();
  });

  test("a member of a later set is refused by office.js itself", async () => {
    const excel = await openExcel({ requirementSets: REQUIRED_SETS });
    const code = await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").getDependents().load("addresses");
      await context.sync();
    }).catch((error: unknown) => (error as OfficeExtension.Error).code);
    await excel.idle();
    expect({ code, asked: excel.shell.traffic.batches.length }).toEqual({ code: "ApiNotFound", asked: 0 });
    await excel.close();
  });
});

test("a filter is as before, criteria and hidden rows, and the results stand in the right rows", async () => {
  const bytes = await workbookFile("samples/relazione-2021.xlsx");
  const [plain, filtered] = await Promise.all([openExcel({ bytes }), openExcel({ bytes })]);
  filterTable(filtered.host, "Indicatori", 11, ["efficacia"]);
  const filterIn = ({ host }: Emulated) => {
    const [sheet] = host.book.sheets;
    return {
      criteria: [...(sheet?.tables[0]?.filter?.criteria ?? [])],
      hidden: [...(sheet?.rows ?? [])].flatMap(([row, { filtered: isOut }]) => (isOut === true ? [row] : [])),
    };
  };
  const before = filterIn(filtered);
  expect(before.hidden.length).toBeGreaterThan(0);
  await runIn(plain);
  await runIn(filtered);
  const verdictsIn = ({ host }: Emulated): unknown =>
    Array.from({ length: 64 }, (_, down) => host.book.sheets[0]?.cells.at(5 + down, 5).value);
  expect(filterIn(filtered)).toEqual(before);
  expect(verdictsIn(filtered)).toEqual(verdictsIn(plain));
  await Promise.all([plain.close(), filtered.close()]);
});
