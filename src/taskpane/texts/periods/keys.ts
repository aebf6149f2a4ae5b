/** What the screen *Periodi* says. */
export interface PeriodTexts {
  readonly heading: string;
  readonly views: string;
  readonly closing: string;
  readonly unread: string;
  readonly again: string;
  /** Why a field cannot be left blank. */
  readonly missing: string;
  readonly by: string;
  readonly byHint: string;
  readonly leave: string;
  readonly closings: {
    readonly intro: string;
    readonly none: string;
    readonly list: string;
    readonly open: (ends: string) => string;
    readonly closed: (on: string, by: string) => string;
    readonly act: (act: string) => string;
    readonly reopened: (on: string, by: string, reason: string) => string;
    readonly differences: (count: number) => string;
    readonly noDifference: string;
    readonly remarks: string;
    readonly close: string;
    readonly closeOf: (period: string) => string;
    readonly reopen: string;
    readonly reopenOf: (period: string) => string;
    readonly provisional: (count: number) => string;
    readonly undecided: string;
    readonly complete: string;
    readonly actField: string;
    readonly actHint: string;
    readonly actMissing: string;
    readonly confirmClosing: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reopenBy: string;
    readonly confirmReopening: string;
  };
}
