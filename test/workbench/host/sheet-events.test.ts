import { describe, expect, test } from "vitest";
import { bookOf, inExcel } from "../../support/in-excel.ts";

describe("events", () => {
  type Handlers = Excel.WorksheetCollection;
  const CASES: readonly {
    readonly what: string;
    readonly listen: (sheets: Handlers, hear: (args: unknown) => Promise<void>) => void;
    readonly act: (sheets: Excel.WorksheetCollection) => void;
    readonly heard: (id: (name: string) => string) => readonly unknown[];
  }[] = [
    {
      what: "activated, and the one before deactivated",
      listen: (sheets, hear) => {
        sheets.onActivated.add(hear);
        sheets.onDeactivated.add(hear);
        sheets.getItem("Due").onActivated.add(hear);
      },
      act: (sheets) => {
        sheets.getItem("Due").activate();
      },
      heard: (id) => [
        { type: "WorksheetDeactivated", worksheetId: id("Uno") },
        { type: "WorksheetActivated", worksheetId: id("Due") },
        { type: "WorksheetActivated", worksheetId: id("Due") },
      ],
    },
    {
      what: "added",
      listen: (sheets, hear) => sheets.onAdded.add(hear),
      act: (sheets) => sheets.add("Tre"),
      heard: (id) => [{ type: "WorksheetAdded", source: "Local", worksheetId: id("Tre") }],
    },
    {
      what: "copied",
      listen: (sheets, hear) => sheets.onAdded.add(hear),
      act: (sheets) => sheets.getFirst().copy(),
      heard: (id) => [{ type: "WorksheetAdded", source: "Local", worksheetId: id("Uno (2)") }],
    },
    {
      what: "deleted",
      listen: (sheets, hear) => sheets.onDeleted.add(hear),
      act: (sheets) => {
        sheets.getItem("Due").delete();
      },
      heard: (id) => [{ type: "WorksheetDeleted", source: "Local", worksheetId: id("Due") }],
    },
    {
      what: "protected",
      listen: (sheets, hear) => sheets.getFirst().onProtectionChanged.add(hear),
      act: (sheets) => {
        sheets.getFirst().protection.protect();
      },
      heard: (id) => [
        { type: "WorksheetProtectionChanged", source: "Local", worksheetId: id("Uno"), isProtected: true },
      ],
    },
    {
      what: "renamed",
      listen: (sheets, hear) => sheets.onNameChanged.add(hear),
      act: (sheets) => (sheets.getFirst().name = "Piano"),
      heard: (id) => [
        {
          type: "WorksheetNameChanged",
          source: "Local",
          worksheetId: id("Piano"),
          nameBefore: "Uno",
          nameAfter: "Piano",
        },
      ],
    },
    {
      what: "hidden",
      listen: (sheets, hear) => sheets.onVisibilityChanged.add(hear),
      act: (sheets) => (sheets.getItem("Due").visibility = "Hidden"),
      heard: (id) => [
        {
          type: "WorksheetVisibilityChanged",
          source: "Local",
          worksheetId: id("Due"),
          visibilityBefore: "Visible",
          visibilityAfter: "Hidden",
        },
      ],
    },
    {
      what: "moved",
      listen: (sheets, hear) => sheets.onMoved.add(hear),
      act: (sheets) => (sheets.getItem("Due").position = 0),
      heard: (id) => [
        {
          type: "WorksheetMoved",
          source: "Local",
          worksheetId: id("Due"),
          positionBefore: 1,
          positionAfter: 0,
        },
      ],
    },
    {
      what: "nothing that changes nothing",
      listen: (sheets, hear) => {
        sheets.onActivated.add(hear);
        sheets.onNameChanged.add(hear);
        sheets.onVisibilityChanged.add(hear);
        sheets.onMoved.add(hear);
      },
      act: (sheets) => {
        const uno = sheets.getFirst();
        uno.activate();
        uno.name = "Uno";
        uno.visibility = "Visible";
        uno.position = 0;
      },
      heard: () => [],
    },
  ];
  test.each(CASES)("$what", async ({ listen, act, heard }) => {
    const book = bookOf("Uno", "Due");
    const ids = new Map<string, string>();
    const remember = (): void => {
      for (const sheet of book.sheets) ids.set(sheet.name, sheet.id);
    };
    const said: unknown[] = [];
    // Events of names, places and visibility are declared in ExcelApiOnline 1.1.
    const options = { book, requirementSets: { ExcelApiOnline: "1.1" } };
    await inExcel(options, async ({ worksheets }, context) => {
      listen(worksheets, async (args) => {
        said.push(args);
      });
      await context.sync();
      remember();
      act(worksheets);
      await context.sync();
      remember();
    });
    expect(said).toEqual(heard((name) => ids.get(name) ?? name));
  });
});
