import { INDICATOR_COLUMNS, type WorkbookLanguage } from "../plan-layout.ts";
import { closingSpeaker } from "../texts/closing/closing.ts";
import type { FrozenKey } from "./closing.ts";

/** Without headings that a plan has (name and target together): an unmarked copy is never taken for one. */
export function frozenHeading(key: FrozenKey, language: WorkbookLanguage): string {
  switch (key) {
    case "target":
    case "actual":
    case "digest":
      return closingSpeaker(language)(`heading.${key}`);
    default:
      return INDICATOR_COLUMNS[key][language];
  }
}
