/** The functions, by what they give of an evaluation. Excel puts `TRAGUARDO.` before them. */
export const FUNCTION_IDS = ["ESITO", "GRADO", "PERCHE"] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];

/** In the order in which they come; Excel's word on the call stands behind the last. */
export const ARGUMENTS = ["target", "actual", "direction", "baseline"] as const;

export type HelpLanguage = "it" | "en";
