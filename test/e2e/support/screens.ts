import { PANE_TEXTS, type PaneLanguage } from "../../../src/taskpane/texts/texts.ts";
import { compute, openSection, press, shows } from "./in-pane.ts";
import type { OpenedWorkbench } from "./open-workbench.ts";

/** A screen of the pane, and the clicks that lead to it from the one before. */
export interface PaneScreen {
  readonly name: string;
  readonly reach: (opened: OpenedWorkbench, language: PaneLanguage) => Promise<void>;
}

const heading = async ({ pane }: OpenedWorkbench, name: string | RegExp): Promise<void> => {
  await pane.getByRole("heading", { name }).first().waitFor();
};
const openTab = async ({ pane }: OpenedWorkbench, name: string): Promise<void> => {
  await pane.getByRole("tab", { name, exact: true }).click();
};
const decideFirst = async ({ pane }: OpenedWorkbench, language: PaneLanguage): Promise<void> => {
  const words = PANE_TEXTS[language].confirm.decideOf("").trim();
  await pane.getByRole("button", { name: words }).first().click();
};

/** The sample has no periods, and no values of an earlier one: as a person would add them. */
const addPeriods = async ({ pane, idle }: OpenedWorkbench): Promise<void> => {
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const add = (name: string, address: string, values: (string | number)[][]): void => {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange(address).values = values;
        sheet.tables.add(address, true).name = name;
      };
      add("Periodi", "A1:E3", [
        ["Anno", "Periodo", "Dal", "Al", "Stato"],
        [2021, "I semestre", "01/01/2021", "30/06/2021", ""],
        [2021, "Anno", "01/01/2021", "31/12/2021", ""],
      ]);
      add("Consuntivi", "A1:E3", [
        ["ID indicatore", "Periodo", "Valore", "Stato", "Data"],
        ["I01", "I semestre", "60%", "accettato", "10/07/2021"],
        ["I01", "Anno", "63%", "accettato", "20/01/2022"],
      ]);
      await context.sync();
    }),
  );
  await idle();
};
/** Of the first indicator. */
const putActual = async ({ pane, idle }: OpenedWorkbench, value: number): Promise<void> => {
  await pane.evaluate(
    (share) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Indicatori").getRange("D5").values = [[share]];
        await context.sync();
      }),
    value,
  );
  await idle();
};

/** Every screen, in an order in which each is reached from the last, in an empty workbook at first. */
export const PANE_SCREENS: readonly PaneScreen[] = [
  { name: "first-run", reach: (opened, language) => shows(opened, PANE_TEXTS[language].firstRun.sample) },
  {
    name: "plan",
    reach: async (opened, language) => {
      await press(opened, PANE_TEXTS[language].firstRun.sample);
      await shows(opened, PANE_TEXTS[language].plan.compute);
      await opened.idle();
    },
  },
  {
    name: "preview",
    reach: async (opened, language) => {
      await press(opened, PANE_TEXTS[language].plan.preview);
      await heading(opened, PANE_TEXTS[language].preview.heading);
    },
  },
  {
    name: "check",
    reach: async (opened, language) => {
      await press(opened, PANE_TEXTS[language].preview.leave);
      await press(opened, PANE_TEXTS[language].plan.check);
      await opened.pane.getByRole("list", { name: PANE_TEXTS[language].check.list }).waitFor();
    },
  },
  {
    name: "centres-follow-up",
    reach: async (opened, language) => {
      await press(opened, PANE_TEXTS[language].back);
      await press(opened, PANE_TEXTS[language].plan.centres);
      await opened.pane.getByRole("list", { name: PANE_TEXTS[language].centres.list }).waitFor();
      await opened.idle();
    },
  },
  {
    name: "centres-hand-out",
    reach: async (opened, language) => {
      await openTab(opened, PANE_TEXTS[language].centres.handOut);
      await press(opened, PANE_TEXTS[language].centres.prepare.files);
      await shows(opened, PANE_TEXTS[language].centres.ready(15));
    },
  },
  {
    name: "centres-collect",
    reach: async (opened, language) => {
      const { centres } = PANE_TEXTS[language];
      await openTab(opened, centres.collect);
      await opened.pane.locator('input[type="file"]').setInputFiles({
        name: "foto.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from("no workbook"),
      });
      await heading(opened, centres.group(centres.files, 1));
      await press(opened, centres.accept);
      await shows(opened, centres.byMissing);
    },
  },
  {
    name: "periods",
    reach: async (opened, language) => {
      const { back, plan, periods } = PANE_TEXTS[language];
      await press(opened, back);
      await addPeriods(opened);
      await press(opened, plan.periods);
      await press(opened, periods.closings.closeOf("Anno"));
      await shows(opened, periods.closings.provisional(3));
      await press(opened, periods.closings.confirmClosing);
      await shows(opened, periods.closings.actMissing);
    },
  },
  {
    name: "periods-closed",
    reach: async (opened, language) => {
      const { periods } = PANE_TEXTS[language];
      const { closings } = periods;
      await opened.pane.getByRole("textbox", { name: periods.by }).fill("Rossi");
      await opened.pane.getByRole("textbox", { name: closings.actField }).fill("delibera 7");
      await press(opened, closings.confirmClosing);
      await shows(opened, closings.noDifference);
      await putActual(opened, 0.85);
      await press(opened, periods.again);
      await shows(opened, closings.differences(1));
      await press(opened, closings.reopenOf("Anno"));
      await press(opened, closings.confirmReopening);
      await opened.pane.getByText(periods.missing).first().waitFor();
    },
  },
  {
    name: "periods-retarget",
    reach: async (opened, language) => {
      const { periods } = PANE_TEXTS[language];
      const { retargets } = periods;
      const { pane } = opened;
      await putActual(opened, 0.63);
      await openTab(opened, periods.retarget);
      await pane.getByRole("searchbox", { name: retargets.search }).fill("1.1.1");
      await shows(opened, retargets.found(1, 1));
      await pane.getByRole("list", { name: retargets.list }).getByRole("button").click();
      await pane.getByRole("textbox", { name: retargets.to }).fill("60%");
      await pane.getByLabel(retargets.on).fill("2022-02-10");
      await shows(opened, retargets.warnings);
      await pane.getByText(retargets.reading(""), { exact: false }).waitFor();
      await press(opened, retargets.save);
      await pane.getByText(periods.missing).last().waitFor();
    },
  },
  {
    name: "periods-trend",
    reach: async (opened, language) => {
      const { periods } = PANE_TEXTS[language];
      await openTab(opened, periods.trend);
      await opened.pane
        .getByRole("list", { name: periods.trends.list })
        .getByRole("img", { name: /60%, 63%/u })
        .waitFor();
    },
  },
  {
    name: "periods-oiv",
    reach: async (opened, language) => {
      const { periods } = PANE_TEXTS[language];
      await openTab(opened, periods.oiv);
      await opened.pane.getByRole("textbox", { name: periods.oivs.percent }).fill("120");
      await press(opened, periods.oivs.make);
      await shows(opened, periods.oivs.percentFault);
    },
  },
  {
    name: "periods-oiv-made",
    reach: async (opened, language) => {
      const { oivs } = PANE_TEXTS[language].periods;
      await opened.pane.getByRole("textbox", { name: oivs.percent }).fill("20");
      await press(opened, oivs.make);
      await shows(opened, oivs.counts({ open: 64, checked: 0, changed: 0, gone: 0 }));
    },
  },
  {
    name: "summary",
    reach: async (opened, language) => {
      await press(opened, PANE_TEXTS[language].back);
      await compute(opened, language);
      await heading(opened, PANE_TEXTS[language].results.scopes);
    },
  },
  {
    name: "objectives",
    reach: (opened, language) => openTab(opened, PANE_TEXTS[language].results.objectives),
  },
  { name: "centres", reach: (opened, language) => openTab(opened, PANE_TEXTS[language].results.centres) },
  { name: "rows", reach: (opened, language) => openTab(opened, PANE_TEXTS[language].results.rows) },
  {
    name: "rows-filtered",
    reach: async (opened, language) => {
      const { pane } = opened;
      const { rows } = PANE_TEXTS[language];
      await pane.getByRole("combobox", { name: rows.filter }).selectOption("not-met");
      await pane.getByRole("searchbox", { name: rows.search }).fill("imprese");
      await pane.getByRole("button", { name: rows.clear }).waitFor();
    },
  },
  {
    name: "why",
    reach: async (opened, language) => {
      const { rows, why } = PANE_TEXTS[language];
      await press(opened, rows.clear);
      await opened.pane.getByRole("button", { name: rows.why }).first().click();
      await heading(opened, why.heading);
      await opened.pane.locator("section:not([hidden]) h2").first().waitFor();
    },
  },
  {
    name: "to-confirm",
    reach: async (opened, language) => {
      await openSection(opened, PANE_TEXTS[language].nav.confirm);
      await heading(opened, PANE_TEXTS[language].confirm.decide(6));
    },
  },
  {
    name: "decision",
    reach: async (opened, language) => {
      await decideFirst(opened, language);
      await heading(opened, PANE_TEXTS[language].decision.heading);
      await press(opened, PANE_TEXTS[language].decision.save);
      await shows(opened, PANE_TEXTS[language].decision.missing.reason);
    },
  },
  {
    name: "parameters",
    reach: async (opened, language) => {
      await openSection(opened, PANE_TEXTS[language].nav.policy);
      await shows(opened, PANE_TEXTS[language].policy.method);
    },
  },
  {
    name: "settings",
    reach: async (opened, language) => {
      await openSection(opened, PANE_TEXTS[language].nav.settings);
      await heading(opened, PANE_TEXTS[language].settings.heading);
    },
  },
  {
    name: "diagnostics",
    reach: async (opened, language) => {
      await press(opened, PANE_TEXTS[language].settings.runDiagnosis);
      await shows(opened, PANE_TEXTS[language].settings.copy);
    },
  },
];
