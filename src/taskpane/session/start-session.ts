import { systemClock } from "../../adapters/system-clock.ts";
import { OpenWorkbook } from "../../adapters/office-js/open-workbook.ts";
import { glimpse } from "../../adapters/office-js/glimpse.ts";
import { listenToSheets } from "../../adapters/office-js/sheet-edits.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { Engine } from "../engine/engine.ts";
import { startEngine } from "../engine/engine-client.ts";
import type { EngineTerms } from "../engine/operations.ts";
import { environmentOf } from "../diagnostics/environment.ts";
import type { DiagnosedExcel } from "../diagnostics/run-diagnostics.ts";
import { createSession } from "./create-session.ts";
import { goToCell } from "./go-to-cell.ts";

/** Office as the diagnostics ask it. */
export const diagnosedExcel = (office: typeof Office, excel: typeof Excel): DiagnosedExcel => ({
  run: (batch) => excel.run({ delayForCellEdit: true }, batch),
  isSetSupported: (name, version) => office.context.requirements.isSetSupported(name, version),
});

/** Milliseconds: a person who types a figure into the next cell takes no longer. */
const LIVE_PAUSE = 1_500;

/** The languages in whose marks Excel's content may stand. */
const LOCALES = ["it", "en", "fr"] as const;

/**
 * Makes the sessions of this page, over one workbook and one engine: another language of the pane is another session.
 * Before `Office.onReady` there is nothing to ask.
 */
export function sessionsOfPage(
  office: typeof Office,
  excel: typeof Excel,
): (language: WorkbookLanguage) => ReturnType<typeof createSession> {
  const workbook = new OpenWorkbook(excel);
  const content = office.context.contentLanguage.slice(0, 2).toLowerCase();
  const locale = LOCALES.find((known) => known === content) ?? "en";
  let engine: Engine | undefined;
  return (language) => {
    const terms: EngineTerms = { language, locale };
    if (engine === undefined) engine = startEngine(terms);
    // A worker that breaks here is started again with these terms by the next call, which then tells.
    else engine.call("start", terms).catch(() => undefined);
    return createSession({
      workbook,
      engine,
      glimpse: () => glimpse(excel),
      goTo: (cell) => goToCell(excel, cell),
      listen: (heard) => listenToSheets(excel, heard),
      livePause: LIVE_PAUSE,
      environment: () => environmentOf(office),
      runChecks: async (signal, onProgress) => {
        const { runChecks } = await import("../diagnostics/run-diagnostics.ts");
        return runChecks(diagnosedExcel(office, excel), signal, onProgress);
      },
      clock: systemClock,
      language,
    });
  };
}
