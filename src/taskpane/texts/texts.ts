import { createContext, useContext } from "react";
import { en } from "./en.ts";
import { it } from "./it.ts";
import type { PaneTexts } from "./keys.ts";

export type PaneLanguage = "it" | "en";

export const PANE_TEXTS: Readonly<Record<PaneLanguage, PaneTexts>> = { it, en };

const TextsContext = createContext<PaneTexts>(it);
export const TextsProvider = TextsContext.Provider;

/** What the pane says, in the language that is chosen. */
export const useTexts = (): PaneTexts => useContext(TextsContext);
