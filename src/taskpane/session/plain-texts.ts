import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import type { Notice } from "./pane-model.ts";

/** What has to be said at once, or without the engine, which makes all other sentences. */
const TEXTS = {
  it: {
    cancelled: "Interrotto",
    unchanged: "Nella cartella di lavoro non è cambiato nulla.",
    unexpected: "Errore imprevisto",
    remedy:
      "È un difetto di Traguardo, non della cartella di lavoro. Riprovare; se si ripete, segnalarlo con questo codice:",
  },
  en: {
    cancelled: "Stopped",
    unchanged: "Nothing in the workbook has changed.",
    unexpected: "Unexpected error",
    remedy:
      "This is a fault of Traguardo, not of the workbook. Try again; if it happens again, report it with this code:",
  },
} as const satisfies Record<WorkbookLanguage, Record<string, string>>;

export const cancelledNotice = (language: WorkbookLanguage): Notice => ({
  intent: "info",
  title: TEXTS[language].cancelled,
  sentences: [TEXTS[language].unchanged],
  cells: [],
});

/** A fault of our own, with what a person who looks into it needs. */
export function unexpectedNotice(error: unknown, language: WorkbookLanguage): Notice {
  const texts = TEXTS[language];
  return {
    intent: "error",
    title: texts.unexpected,
    sentences: [texts.remedy, faultCode(error)],
    cells: [],
  };
}

/** "EngineFault compute TypeError: …". */
function faultCode(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { operation, code } = error as { operation?: string; code?: string };
  const head = [error.name, operation, code].filter((part) => part !== undefined).join(" ");
  return `${head}: ${error.message}`;
}
