import { describe, expect, test } from "vitest";
import { inExcel } from "../../support/in-excel.ts";

test("properties of a sheet", async () => {
  const read = await inExcel({}, async ({ worksheets }, context) => {
    const { customProperties } = worksheets.getFirst();
    customProperties.add("origine", "piano");
    customProperties.add("Origine", "relazione");
    const other = customProperties.add("anno", "2021");
    await context.sync();
    other.value = "2022";
    customProperties.getItem("origine").load("value");
    const gone = customProperties.getItemOrNullObject("mese").load("value");
    const count = customProperties.getCount();
    customProperties.load("items/key,items/value");
    await context.sync();
    const items = customProperties.items.map(({ key, value }) => ({ key, value }));
    return { items, count: count.value, gone: gone.isNullObject };
  });
  expect(read).toEqual({
    items: [
      { key: "origine", value: "relazione" },
      { key: "anno", value: "2022" },
    ],
    count: 2,
    gone: true,
  });
});

describe("the application", () => {
  test.each([
    {
      locale: "it-IT",
      read: { decimal: ",", group: ".", culture: "it-IT", shortDate: "dd/MM/yyyy", longTime: "HH:mm:ss" },
    },
    {
      locale: "en-US",
      read: { decimal: ".", group: ",", culture: "en-US", shortDate: "M/d/yyyy", longTime: "h:mm:ss tt" },
    },
  ])("speaks $locale", async ({ locale, read }) => {
    const found = await inExcel({ locale }, async ({ application }, context) => {
      application.load("decimalSeparator,thousandsSeparator");
      const { cultureInfo } = application;
      cultureInfo.load("name");
      cultureInfo.numberFormat.load("numberDecimalSeparator");
      cultureInfo.datetimeFormat.load("shortDatePattern,longTimePattern");
      await context.sync();
      return {
        decimal: application.decimalSeparator,
        group: application.thousandsSeparator,
        culture: cultureInfo.name,
        shortDate: cultureInfo.datetimeFormat.shortDatePattern,
        longTime: cultureInfo.datetimeFormat.longTimePattern,
      };
    });
    expect(found).toEqual(read);
  });

  test("its calculation mode and events are set", async () => {
    const read = await inExcel({}, async ({ application }, context) => {
      application.calculationMode = "Manual";
      context.runtime.enableEvents = false;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate("Full");
      application.load("calculationMode,calculationState");
      context.runtime.load("enableEvents");
      await context.sync();
      const { calculationMode, calculationState } = application;
      return { calculationMode, calculationState, enableEvents: context.runtime.enableEvents };
    });
    expect(read).toEqual({ calculationMode: "Manual", calculationState: "Done", enableEvents: false });
  });
});
