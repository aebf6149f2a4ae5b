import { describe, expect, test, vi } from "vitest";
import it from "../../src/functions/functions.it.json" with { type: "json" };
import type { CustomFunction, CustomFunctionsLibrary } from "../../src/functions/custom-functions.ts";
import { registerFunctions, type FunctionsPage } from "../../src/functions/register.ts";
import { openExcel, type Emulated } from "../support/excel.ts";

/** office.js's own `CustomFunctions`, with what it was given. */
type Library = CustomFunctionsLibrary & {
  readonly _association: { readonly mappings: Readonly<Record<string, CustomFunction>> };
};

function pageOf(
  { pane, Excel, Office }: Emulated,
  context: object = Office.context,
): FunctionsPage & {
  readonly CustomFunctions: Library;
} {
  const CustomFunctions = pane.window.CustomFunctions as Library;
  return { CustomFunctions, Excel, Office: { context } };
}

async function withFunctions<T>(
  act: (call: CustomFunction, library: Library, excel: Emulated) => Promise<T>,
  { id = "ESITO", context }: { readonly id?: string; readonly context?: object } = {},
): Promise<T> {
  const excel = await openExcel({ locale: "it-IT" });
  try {
    const page = pageOf(excel, context);
    registerFunctions(page);
    const call = page.CustomFunctions._association.mappings[id];
    if (call === undefined) throw new Error(`no function ${id}`);
    return await act(call, page.CustomFunctions, excel);
  } finally {
    await excel.close();
  }
}

test("office.js knows each function of the metadata, and no other", async () => {
  await withFunctions((_, { _association }) => {
    expect(Object.keys(_association.mappings).sort()).toEqual(it.functions.map(({ id }) => id).sort());
    return Promise.resolve();
  });
});

test("a host without custom functions is left alone", () => {
  const page = { Office: { context: {} }, Excel: {} as typeof Excel };
  expect(() => {
    registerFunctions(page);
  }).not.toThrow();
});

test("an error is office.js's own, with its sentence", async () => {
  await withFunctions(async (call, library) => {
    const error = await call("8", "12", "boh", null, {}).then(String, (reason: unknown) => reason);
    expect(error).toBeInstanceOf(library.Error);
    expect(error).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(/«boh»/u) });
  });
  await withFunctions(
    async (call) => {
      await expect(call(">=80%", "", null, null, {})).rejects.toMatchObject({ code: "#N/A" });
    },
    { id: "GRADO" },
  );
});

test.each([
  [{ displayLanguage: "it-IT", contentLanguage: "en-US" }, "Raggiunto"],
  [{ displayLanguage: "en-US", contentLanguage: "it-IT" }, "Met"],
  [{ contentLanguage: "it-IT" }, "Raggiunto"],
  [{ displayLanguage: "de-DE" }, "Met"],
  [{}, "Met"],
])("speaks as %j", async (context, word) => {
  const answer = await withFunctions((call) => call("8", "12", "higher", null, {}), { context });
  expect(answer).toEqual([[word]]);
});

describe("numbers are read as their cells show them", () => {
  const at = (...cells: readonly (string | null)[]) => ({ parameterAddresses: cells });

  test.each([
    // A share under a percentage format needs no assumption.
    { actual: 0.63, format: "0%", target: ">=80%", value: 0.63, verdict: "Non raggiunto" },
    {
      actual: 0.63,
      format: "General",
      target: ">=80%",
      value: 0.63,
      verdict: "Non raggiunto",
    },
    // A date arrives as its serial number.
    {
      actual: 44377,
      format: "dd/mm/yyyy",
      target: "entro il 31/12/2021",
      value: 44377,
      verdict: "Raggiunto",
    },
    {
      actual: 44377,
      format: "General",
      target: "entro il 31/12/2021",
      value: 44377,
      verdict: "Da verificare",
    },
    // Desktop Excel gives 0 for an empty cell, which is no result.
    { actual: "", format: "General", target: ">=80%", value: 0, verdict: "Consuntivo mancante" },
    { actual: 0, format: "0%", target: ">=80%", value: 0, verdict: "Non raggiunto" },
  ])("$format $actual", async ({ actual, format, target, value, verdict }) => {
    await withFunctions(async (call, _, { Excel }) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.name = "Per l'ente";
        const cell = sheet.getRange("C2");
        cell.numberFormat = [[format]];
        cell.values = [[actual]];
        await context.sync();
      });
      const answer = call(target, value, null, null, at(null, "'Per l''ente'!C2", null, null));
      expect(await answer).toEqual([[verdict]]);
    });
  });

  test("while a formula is typed, and for what is no cell of the workbook, without it", async () => {
    await withFunctions(async (call) => {
      const bare = [["Non raggiunto"]];
      expect(
        await call(">=80%", 0.63, null, null, { ...at(null, "Nessuno!C2"), isInValuePreview: true }),
      ).toEqual(bare);
      for (const address of ["", "[Altra.xlsx]Foglio1!C2", "Foglio1!C2:C9"])
        expect(await call(">=80%", 0.63, null, null, at(null, address))).toEqual(bare);
    });
  });

  test("a sheet that is gone is an error, not a guess", async () => {
    await withFunctions(async (call) => {
      await expect(call(">=80%", 0.63, null, null, at(null, "Nessuno!C2"))).rejects.toMatchObject({
        code: "#N/A",
        message: expect.stringMatching(/Ricalcolare/u),
      });
    });
  });

  test("a column of formulas asks once", async () => {
    await withFunctions(async (call, _, { Excel }) => {
      const name = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst().load("name");
        await context.sync();
        return sheet.name;
      });
      const runs = vi.spyOn(Excel, "run");
      const rows = Array.from({ length: 300 }, (_unused, row) => row + 1);
      await Promise.all(rows.map((row) => call(">=80%", 0, null, null, at(null, `${name}!C${row}`))));
      expect(runs).toHaveBeenCalledOnce();
    });
  });
});
