import type { WorkbookLanguage } from "../../plan-layout.ts";
import { speakerOf, type Speaker } from "../speaker.ts";
import { en } from "./en.ts";
import { it, type ClosingKey } from "./it.ts";

const SPEAKERS: Readonly<Record<WorkbookLanguage, Speaker<ClosingKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
};

/** The words of closing and reopening a period, on its sheet and in answers. */
export const closingSpeaker = (language: WorkbookLanguage): Speaker<ClosingKey> => SPEAKERS[language];
