import { expect, test } from "vitest";
import { OfficeWorkbook } from "../../../src/adapters/office-js/office-workbook.ts";
import { ACTION, type RequestBody } from "../../../src/workbench/host/protocol/wire.ts";
import { REQUIRED_SETS } from "../../contract/adapters.ts";
import { openExcel } from "../../support/excel.ts";

/** A table does not grow over what is written beside it before: office-js issues 3013 and 3191. */
test("a table is made wider before its new cells are written", async () => {
  const { Excel, host, close } = await openExcel({ requirementSets: REQUIRED_SETS });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A3").values = [["Codice"], ["1.1"], ["1.2"]];
    sheet.tables.add("A1:A3", true).name = "Piano";
    await context.sync();
  });
  const workbook = new OfficeWorkbook(Excel, "it");
  await workbook.read();
  const bodies: RequestBody[] = [];
  const answer = host.processQuery.bind(host);
  host.processQuery = (body) => {
    bodies.push(body);
    return answer(body);
  };
  const cells = [{ value: "Raggiunto" }, { value: "Rinviato" }];
  const applied = await workbook.apply(
    [
      {
        kind: "write-columns",
        sheet: host.book.active.name,
        table: "Piano",
        headingRow: 1,
        firstRow: 2,
        lastRow: 3,
        columns: [{ heading: "Esito", column: 2, isNew: true, width: 14, cells }],
        conditionalFormats: [],
      },
    ],
    [],
  );
  await close();
  const writing = bodies
    .flatMap(({ Actions }) => Actions)
    .flatMap(({ ActionType, Name }) =>
      Name === "Resize" || (ActionType === ACTION.setProperty && Name === "Values") ? [Name] : [],
    );
  expect([applied.ok, writing]).toEqual([true, ["Resize", "Values", "Values"]]);
});
