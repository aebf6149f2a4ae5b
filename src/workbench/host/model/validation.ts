import type { Area } from "../../../ports/snapshot.ts";

/** A data validation, in office.js' shapes. */
export interface Validation {
  areas: readonly Area[];
  /** "List", "WholeNumber", "Decimal", "Date", "Time", "TextLength", "Custom". */
  type: string;
  /** `Excel.DataValidationRule`: `{ list: { inCellDropDown, source } }` …; formulas with their "=". */
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}
