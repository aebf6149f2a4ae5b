import type { OivView, RetargetSubject } from "../../session/periods-model.ts";

/** What the screen *Periodi* says. */
export interface PeriodTexts {
  readonly heading: string;
  readonly views: string;
  readonly closing: string;
  readonly retarget: string;
  readonly trend: string;
  readonly oiv: string;
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
  readonly retargets: {
    readonly intro: string;
    readonly search: string;
    readonly searchHint: string;
    readonly found: (shown: number, total: number) => string;
    readonly list: string;
    readonly other: string;
    readonly subject: string;
    readonly subjects: Readonly<Record<RetargetSubject, string>>;
    readonly now: (value: string) => string;
    readonly to: string;
    readonly toHint: Readonly<Record<"target" | "weight", string>>;
    readonly reading: (reading: string) => string;
    readonly unread: string;
    readonly sameVerdict: (verdict: string) => string;
    readonly verdict: (now: string, then: string) => string;
    readonly act: string;
    readonly actHint: string;
    readonly on: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly by: string;
    readonly warnings: string;
    readonly save: string;
  };
  readonly trends: {
    readonly none: string;
    readonly list: string;
    readonly target: (target: string) => string;
    readonly value: (period: string, value: string) => string;
    /** Said in place of the drawing. */
    readonly series: (values: readonly string[], move: string) => string;
    readonly rule: string;
  };
  readonly oivs: {
    readonly intro: string;
    readonly percent: string;
    readonly percentHint: string;
    readonly percentFault: string;
    readonly seed: string;
    readonly seedHint: string;
    readonly make: string;
    readonly refresh: string;
    readonly refreshHint: string;
    readonly counts: (counts: OivView["counts"]) => string;
    readonly changed: (count: number) => string;
    readonly noneChanged: string;
  };
}
