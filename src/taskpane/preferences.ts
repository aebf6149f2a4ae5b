import type { PaneLanguage } from "./texts/texts.ts";

/** The pane's own settings: of this computer, not of the workbook. */
export interface Preferences {
  readonly language: "excel" | PaneLanguage;
  readonly density: "comfortable" | "compact";
}

export const DEFAULT_PREFERENCES: Preferences = { language: "excel", density: "comfortable" };

/** The language to speak: the one that is chosen, else Excel's, else English. */
export function paneLanguage(chosen: Preferences["language"], displayLanguage: string): PaneLanguage {
  if (chosen !== "excel") return chosen;
  return displayLanguage.toLowerCase().startsWith("it") ? "it" : "en";
}
