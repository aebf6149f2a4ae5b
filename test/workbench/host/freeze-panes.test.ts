import { describe, expect, test } from "vitest";
import type { ExcelOptions } from "../../support/excel.ts";
import { bookOf, inExcel } from "../../support/in-excel.ts";

describe("frozen panes", () => {
  const CASES: readonly {
    readonly what: string;
    readonly act: (panes: Excel.WorksheetFreezePanes) => void;
    readonly location: string | null;
    readonly switches?: ExcelOptions["switches"];
  }[] = [
    {
      what: "rows",
      act: (it) => {
        it.freezeRows(2);
      },
      location: "Uno!1:2",
    },
    {
      what: "columns",
      act: (it) => {
        it.freezeColumns(1);
      },
      location: "Uno!A:A",
    },
    {
      what: "both at once",
      act: (it) => {
        it.freezeAt("A1:B3");
      },
      location: "Uno!A1:B3",
    },
    {
      what: "whole rows",
      act: (it) => {
        it.freezeAt("1:3");
      },
      location: "Uno!1:3",
    },
    {
      what: "one after the other",
      act: (it) => (it.freezeColumns(1), it.freezeRows(2)),
      location: "Uno!1:2",
    },
    {
      what: "one beside the other",
      switches: { freezing: "adds" },
      act: (it) => (it.freezeColumns(1), it.freezeRows(2)),
      location: "Uno!A1:A2",
    },
    { what: "no more", act: (it) => (it.freezeRows(2), it.unfreeze()), location: null },
    { what: "zero rows", act: (it) => (it.freezeRows(2), it.freezeRows(0)), location: null },
  ];
  test.each(CASES)("$what: $location", async ({ act, location, switches = {} }) => {
    const read = await inExcel({ book: bookOf("Uno"), switches }, async ({ worksheets }, context) => {
      const { freezePanes } = worksheets.getFirst();
      act(freezePanes);
      const range = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
    expect(read).toBe(location);
  });
});
