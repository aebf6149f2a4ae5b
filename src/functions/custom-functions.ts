/** `CustomFunctions` as office.js defines it, as far as it is used; its types are in no package we have. */
export interface CustomFunctionsLibrary {
  readonly associate: (id: string, call: CustomFunction) => void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly invalidValue: string; readonly notAvailable: string };
}

/** The arguments in their order, then Excel's word on the call. */
export type CustomFunction = (...args: readonly unknown[]) => Promise<readonly (readonly CellValue[])[]>;

export type CellValue = string | number;

/** @source custom-functions-runtime: CustomFunctions.Invocation */
export interface Invocation {
  /** "Foglio1!B2"; nothing in the place of an argument that is no cell. */
  readonly parameterAddresses?: readonly (string | null | undefined)[];
  /** Excel shows what a formula would give, while it is typed. */
  readonly isInValuePreview?: boolean;
}
