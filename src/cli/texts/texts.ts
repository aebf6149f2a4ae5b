import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { en } from "./en.ts";
import { it, type CliTexts } from "./it.ts";

export type { CliTexts };
export const CLI_TEXTS: Readonly<Record<WorkbookLanguage, CliTexts>> = { it, en };

/** Puts values into the places of a text: "{file}". */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(?<name>\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
