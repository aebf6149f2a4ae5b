import type { Language } from "../../../core/lexicon/lexicon.ts";
import { speakerOf, type Speaker } from "../speaker.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { EvaluationKey, EvaluationTexts } from "./keys.ts";

export const EVALUATION_TEXTS: Readonly<Record<Language, EvaluationTexts>> = { it, en, fr };

const SPEAKERS: Readonly<Record<Language, Speaker<EvaluationKey>>> = {
  it: speakerOf("it", it),
  en: speakerOf("en", en),
  fr: speakerOf("fr", fr),
};

/** The words said of one indicator, and of what is wrong in a plan. */
export const evaluationSpeaker = (language: Language): Speaker<EvaluationKey> => SPEAKERS[language];
