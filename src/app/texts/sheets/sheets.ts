import type { WorkbookLanguage } from "../../plan-layout.ts";
import { speakerOf, type Speaker } from "../speaker.ts";
import { en } from "./en.ts";
import { it, type SheetKey, type SheetTexts } from "./it.ts";

export const SHEET_TEXTS: Readonly<Record<WorkbookLanguage, SheetTexts>> = { it, en };

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<SheetKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};

/** The words of the sheets that we write. */
export const sheetSpeaker = (language: WorkbookLanguage): Speaker<SheetKey> => SPEAKERS[language];

export type Say = Speaker<SheetKey>;
