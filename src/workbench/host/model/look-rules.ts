/** How a part of a chart looks in one respect. Undefined: automatic, Excel works it out. */
export type Look = boolean | number | string | undefined;

/** What a look may be, and what it is in a chart that was just made. */
export type LookRule = {
  /** Set by a method of its own. */
  readonly isReadOnly?: true;
} & (
  | { readonly kind: "flag"; readonly initial: boolean }
  /** Ends included. One that is automatic at first may be set back to it with "". */
  | {
      readonly kind: "number";
      readonly initial: number | undefined;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "text"; readonly initial: string }
  /** "#RRGGBB"; "" for none; undefined: the theme's. */
  | { readonly kind: "colour"; readonly initial: string | undefined }
  | { readonly kind: "choice"; readonly initial: string; readonly choices: readonly string[] }
);

export const flag = (initial: boolean): LookRule => ({ kind: "flag", initial });
export const number = (initial: number | undefined, from = -Infinity, to = Infinity): LookRule => ({
  kind: "number",
  initial,
  from,
  to,
});
export const automatic = (from?: number, to?: number): LookRule => number(undefined, from, to);
export const text = (initial: string): LookRule => ({ kind: "text", initial });
export const colour = (initial: string | undefined): LookRule => ({ kind: "colour", initial });
/** The first word is what a new chart has. */
export const choice = (initial: string, ...others: readonly string[]): LookRule => ({
  kind: "choice",
  initial,
  choices: [initial, ...others],
});
export const readOnly = (rule: LookRule): LookRule => ({ ...rule, isReadOnly: true });
