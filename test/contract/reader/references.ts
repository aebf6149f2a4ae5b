import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";

/** A sheet's name that needs no quotes, in them. */
const NEEDLESS_QUOTES = /'(?<name>[\p{L}_][\p{L}\d_.]*)'!/gu;

/** Quotes round a sheet's name that needs none mean nothing. */
export const bareReference = (formula: string): string => formula.replace(NEEDLESS_QUOTES, "$<name>!");

/** The formula of a shared group as it reads in another of its cells. */
export const sharedFormula = (formula: string, from: string, to: string): string =>
  translateFormulaToA1(translateFormulaToR1C1(`=${formula}`, from), to).slice(1);
