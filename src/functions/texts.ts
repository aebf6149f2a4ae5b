import type { VerdictKind } from "../core/assessment/assessment.ts";
import type { HelpLanguage } from "./function-ids.ts";

interface FunctionTexts {
  readonly severalCells: string;
  readonly notLoaded: (reason: string) => string;
  /** What to do where there is no attainment and the engine names no fault. */
  readonly noGrade: Partial<Readonly<Record<VerdictKind, string>>>;
  readonly unread: (reason: string) => string;
}

/** What goes wrong around the engine, and what to do. The engine has its own words for the rest. */
export const FUNCTION_TEXTS: Readonly<Record<HelpLanguage, FunctionTexts>> = {
  it: {
    noGrade: {
      "no-target": "Scrivere il target nella sua cella.",
      "no-actual": "Scrivere il consuntivo nella sua cella.",
      deferred: "Un indicatore rinviato non ha grado.",
      excluded: "Un indicatore escluso non ha grado.",
    },
    severalCells:
      "Un argomento è un intervallo di più celle. Indicare una cella sola e copiare la formula sulle altre righe.",
    notLoaded: (reason) =>
      `Il motore di Traguardo non si è caricato (${reason}). Controllare la rete, poi ricalcolare con Ctrl+Alt+F9.`,
    unread: (reason) =>
      `Excel non ha lasciato leggere il formato delle celle (${reason}). Ricalcolare con Ctrl+Alt+F9; se resta così, usare Diagnostica nel riquadro.`,
  },
  en: {
    noGrade: {
      "no-target": "Write the target in its cell.",
      "no-actual": "Write the actual in its cell.",
      deferred: "A deferred indicator has no attainment.",
      excluded: "An excluded indicator has no attainment.",
    },
    severalCells: "An argument is a range of several cells. Give one cell and copy the formula down.",
    notLoaded: (reason) =>
      `Traguardo's engine did not load (${reason}). Check the network, then recalculate with Ctrl+Alt+F9.`,
    unread: (reason) =>
      `Excel did not let the format of the cells be read (${reason}). Recalculate with Ctrl+Alt+F9; if it stays, use Diagnostics in the pane.`,
  },
};

/** What an error says of itself; office.js gives a code too. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
