import { describe, expect, test } from "vitest";
import { environmentOf } from "../../../src/taskpane/diagnostics/environment.ts";
import { reportText } from "../../../src/taskpane/diagnostics/report-text.ts";
import { CHECKS, runChecks } from "../../../src/taskpane/diagnostics/run-diagnostics.ts";
import { describeBook } from "../../../src/workbench/host/model/describe-book.ts";
import type { Switches } from "../../../src/workbench/host/switches.ts";
import { REQUIRED_SETS } from "../../contract/adapters.ts";
import { openExcel, type Emulated } from "../../support/excel.ts";

const open = (switches: Partial<Switches> = {}): Promise<Emulated> =>
  openExcel({ requirementSets: REQUIRED_SETS, switches });

const diagnose = ({ Excel, Office }: Emulated, signal = { aborted: false }) =>
  runChecks(
    {
      run: (batch) => Excel.run(batch),
      isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
    },
    signal,
    () => undefined,
  );

test("every API family passes, and the workbook is as before", async () => {
  const excel = await open();
  const before = describeBook(excel.host.book);
  const checks = await diagnose(excel);
  expect(checks.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
  expect(checks).toHaveLength(CHECKS.length + 2);
  await excel.idle();
  expect(describeBook(excel.host.book)).toEqual(before);
  await excel.close();
});

describe("what Excel refuses is told with its code, and the others go on", () => {
  test("page setup without a printer", async () => {
    const excel = await open({ refusedMembers: ["PageLayout.orientation"] });
    const failed = (await diagnose(excel)).filter(({ outcome }) => outcome === "failed");
    expect(failed).toEqual([
      {
        name: "Worksheet.pageLayout",
        outcome: "failed",
        detail: "GeneralException PageLayout.orientation",
      },
    ]);
    await excel.close();
  });

  test("a sheet that cannot be added", async () => {
    const excel = await open();
    excel.faults.onRequest({ nth: 2, code: "AccessDenied" });
    expect(await diagnose(excel)).toEqual([
      {
        name: "WorksheetCollection.add",
        outcome: "failed",
        detail: expect.stringContaining("AccessDenied") as unknown,
      },
    ]);
    await excel.close();
  });
});

test("cancelled: the scratch sheet goes all the same", async () => {
  const excel = await open();
  const before = describeBook(excel.host.book);
  const checks = await diagnose(excel, { aborted: true });
  expect(checks.map(({ name }) => name)).toEqual(["WorksheetCollection.add", "Worksheet.delete"]);
  await excel.idle();
  expect(describeBook(excel.host.book)).toEqual(before);
  await excel.close();
});

test("the report as text", async () => {
  const excel = await open();
  const environment = environmentOf(excel.Office);
  await excel.close();
  expect(environment.sets[0]).toBe("ExcelApi 1.13");
  const text = reportText({
    host: "Excel",
    version: "16.0.1",
    platform: "OfficeOnline",
    sets: ["ExcelApi 1.13"],
    checks: [
      { name: "Range.values", outcome: "passed", detail: "" },
      { name: "Worksheet.pageLayout", outcome: "failed", detail: "GeneralException PageLayout.zoom" },
      { name: "Range.group", outcome: "unsupported", detail: "ExcelApi 1.13" },
    ],
  });
  expect(text.split("\n")).toEqual([
    "Excel 16.0.1, OfficeOnline",
    "ExcelApi 1.13",
    "passed 1, failed 1, unsupported 1",
    "",
    "ok   Range.values",
    "FAIL Worksheet.pageLayout: GeneralException PageLayout.zoom",
    "–    Range.group: ExcelApi 1.13",
  ]);
});
