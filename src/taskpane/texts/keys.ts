import type { VerdictKind } from "../../core/assessment/assessment.ts";
import type { Aggregation, Method } from "../../core/policy/policy.ts";
import type { Keep } from "../../app/collect/decide-conflicts.ts";
import type { CentreState } from "../../app/collect/follow-up.ts";
import type { CentreSheet } from "../../app/hand-out-sheets.ts";
import type {
  Busy,
  CollectView,
  DecisionInput,
  HandOutWay,
  PolicyForm,
  BandForm,
  SheetChange,
} from "../session/pane-model.ts";
import type { PeriodTexts } from "./periods/keys.ts";

/** Everything the pane itself says. Both languages have every key: one that is missing does not compile. */
export interface PaneTexts {
  /** BCP 47, for the page and for numbers. */
  readonly tag: "it" | "en";
  readonly nav: {
    readonly label: string;
    readonly home: string;
    readonly confirm: string;
    readonly policy: string;
    readonly settings: string;
    readonly toConfirm: (count: number) => string;
  };
  readonly back: string;
  readonly loading: string;
  readonly cellName: (sheet: string, address: string) => string;
  readonly goToCell: (cell: string) => string;
  readonly notice: { readonly dismiss: string; readonly cells: string };
  readonly firstRun: {
    readonly heading: string;
    readonly sentences: readonly [string, string, string];
    readonly sample: string;
    readonly template: string;
    readonly range: (cell: string, rows: number) => string;
    readonly rangeHelp: string;
    readonly convert: string;
    readonly computeAsIs: string;
    readonly rangeHeading: string;
    readonly otherWays: string;
    readonly lookAgain: string;
    readonly faulty: string;
  };
  readonly plan: {
    readonly indicators: (count: number) => string;
    readonly noName: string;
    readonly compute: string;
    readonly computeAgain: string;
    readonly preview: string;
    readonly check: string;
    readonly centres: string;
    readonly periods: string;
    readonly restore: string;
    readonly explain: string;
  };
  readonly busy: {
    readonly step: Readonly<Record<Busy["step"], string>>;
    readonly task: Readonly<Record<Busy["task"], string>>;
    readonly waiting: string;
    readonly progress: (done: number, of: number) => string;
    readonly cancel: string;
  };
  readonly results: {
    readonly label: string;
    readonly asOf: (date: string) => string;
    readonly met: (met: number, assessed: number) => string;
    readonly metWords: (met: number) => string;
    readonly rest: (assessed: number, planned: number) => string;
    readonly mean: string;
    readonly noMean: string;
    readonly stale: string;
    readonly views: string;
    readonly summary: string;
    readonly rows: string;
    readonly objectives: string;
    readonly centres: string;
    /** Of every row, whatever its scope; the headline counts those of the performance plan. */
    readonly statuses: (rows: number) => string;
    readonly scopes: string;
    readonly issues: (count: number) => string;
    readonly chart: string;
    readonly chartLegend: { readonly met: string; readonly missed: string; readonly open: string };
    readonly ratio: (met: number, assessed: number) => string;
    readonly noObjectives: string;
    readonly noCentres: string;
    readonly showRows: (name: string) => string;
    readonly attainment: string;
    readonly toConfirm: (count: number) => string;
  };
  readonly verdict: Readonly<Record<VerdictKind, string>>;
  readonly rows: {
    readonly search: string;
    readonly filter: string;
    readonly all: (count: number) => string;
    readonly shown: (shown: number, all: number) => string;
    readonly none: string;
    readonly clear: string;
    readonly only: (name: string) => string;
    readonly removeOnly: (name: string) => string;
    readonly list: string;
    readonly target: string;
    readonly actual: string;
    readonly noActual: string;
    readonly why: string;
    readonly whyOf: (name: string) => string;
  };
  readonly why: {
    readonly heading: string;
    readonly gone: string;
    readonly decide: string;
  };
  readonly preview: {
    readonly heading: string;
    readonly nothing: string;
    readonly intro: (cells: number) => string;
    readonly sheets: string;
    readonly kind: Readonly<Record<SheetChange["kind"], string>>;
    readonly cells: string;
    readonly firstOf: (shown: number, total: number) => string;
    readonly before: string;
    readonly after: string;
    readonly empty: string;
    readonly write: string;
    readonly leave: string;
  };
  readonly check: {
    readonly heading: string;
    readonly nothing: string;
    readonly unread: string;
    readonly list: string;
    readonly again: string;
  };
  readonly centres: {
    readonly heading: string;
    readonly views: string;
    readonly followUp: string;
    readonly handOut: string;
    readonly collect: string;
    readonly period: string;
    readonly wholeYear: string;
    readonly unread: string;
    readonly again: string;
    /** What is followed up, and by when. */
    readonly asked: (what: string, due: string, isOverdue: boolean) => string;
    readonly states: (counts: Readonly<Record<CentreState, number>>) => string;
    readonly nobody: string;
    readonly list: string;
    readonly come: (come: number, asked: number) => string;
    readonly late: (count: number) => string;
    readonly open: (count: number) => string;
    readonly handedIn: (count: number) => string;
    readonly giveBackOpen: string;
    readonly giveBackOf: (title: string) => string;
    readonly giveBack: string;
    readonly remark: string;
    readonly remarkHint: string;
    readonly remarkMissing: string;
    readonly giveBackBy: string;
    readonly giveBackByMissing: string;
    readonly dropRemark: string;
    readonly mail: string;
    readonly mailOf: (centre: string) => string;
    readonly mailTo: string;
    readonly noAddress: string;
    readonly subject: string;
    readonly body: string;
    readonly copy: string;
    readonly copied: string;
    readonly ways: string;
    readonly way: Readonly<Record<HandOutWay, string>>;
    readonly wayIntro: Readonly<Record<HandOutWay, string>>;
    readonly prepare: Readonly<Record<HandOutWay, string>>;
    readonly sheets: string;
    readonly sheetsDone: (count: number, kept: number) => string;
    readonly sheetDone: Readonly<Record<CentreSheet["done"], string>>;
    readonly copies: (count: number) => string;
    readonly ready: (count: number) => string;
    readonly download: (file: string) => string;
    readonly forms: string;
    readonly form: (toFill: number, readOnly: number) => string;
    readonly office: (count: number) => string;
    readonly toConfirm: (count: number) => string;
    readonly withoutId: (count: number) => string;
    readonly collectIntro: string;
    readonly choose: string;
    readonly fromSheets: string;
    readonly noSheets: string;
    readonly drop: string;
    readonly afresh: string;
    readonly arrived: (counts: CollectView["counts"], files: number) => string;
    readonly files: string;
    readonly refusedFile: string;
    readonly group: (word: string, total: number) => string;
    readonly value: string;
    readonly settle: string;
    readonly settlements: Readonly<Record<Keep, string>>;
    readonly waiting: (count: number) => string;
    readonly by: string;
    readonly byHint: string;
    readonly byMissing: string;
    readonly accept: string;
    readonly acceptHint: string;
  };
  readonly periods: PeriodTexts;
  readonly confirm: {
    readonly heading: string;
    readonly computeFirst: string;
    readonly nothing: string;
    readonly decide: (count: number) => string;
    readonly decideHelp: string;
    readonly readings: (count: number) => string;
    readonly readingsHelp: string;
    readonly confirmAll: (count: number) => string;
    readonly confirm: string;
    readonly confirmOf: (name: string) => string;
    readonly decideButton: string;
    readonly decideOf: (name: string) => string;
    readonly reading: string;
    readonly because: string;
    readonly proposal: string;
    readonly direction: string;
    readonly higher: string;
    readonly lower: string;
    readonly confirmDirection: string;
  };
  readonly decision: {
    readonly heading: string;
    readonly verdict: string;
    readonly verdicts: Readonly<Record<DecisionInput["verdict"], string>>;
    readonly reason: string;
    readonly reasonHint: string;
    readonly act: string;
    readonly actHint: string;
    readonly by: string;
    readonly byHint: string;
    readonly save: string;
    readonly leave: string;
    readonly missing: {
      readonly verdict: string;
      readonly reason: string;
      readonly act: string;
      readonly by: string;
    };
    readonly help: string;
  };
  readonly policy: {
    readonly heading: string;
    readonly noPlan: string;
    readonly intro: string;
    readonly method: string;
    readonly methods: Readonly<Record<Method, string>>;
    readonly methodHints: Readonly<Record<Method, string>>;
    readonly cap: string;
    readonly hasCap: string;
    readonly capHint: string;
    readonly decimals: string;
    readonly missing: string;
    readonly missings: Readonly<Record<PolicyForm["missingActual"], string>>;
    readonly missingHints: Readonly<Record<PolicyForm["missingActual"], string>>;
    readonly aggregation: string;
    readonly aggregations: Readonly<Record<Aggregation, string>>;
    readonly aggregationHints: Readonly<Record<Aggregation, string>>;
    readonly bands: string;
    readonly bandsHint: string;
    readonly level: string;
    readonly levels: Readonly<Record<BandForm["level"], string>>;
    readonly bandName: string;
    readonly bandFrom: string;
    readonly bandColour: string;
    readonly bandSymbol: string;
    readonly band: (position: number) => string;
    readonly addBand: string;
    readonly removeBand: (name: string) => string;
    readonly weights: string;
    readonly weightsFine: string;
    readonly save: string;
    readonly reset: string;
    readonly unsaved: string;
    readonly invalid: string;
    readonly faults: {
      readonly cap: string;
      readonly decimals: string;
      readonly name: (level: string) => string;
      readonly from: (level: string, name: string) => string;
      readonly hole: (level: string, name: string, from: string) => string;
      readonly overlap: (level: string, first: string, second: string) => string;
      readonly aboveCap: (level: string, name: string) => string;
      readonly noBands: (level: string) => string;
    };
  };
  readonly settings: {
    readonly heading: string;
    readonly language: string;
    readonly languages: Readonly<Record<"excel" | "it" | "en", string>>;
    readonly density: string;
    readonly densities: Readonly<Record<"comfortable" | "compact", string>>;
    readonly live: string;
    readonly liveHint: string;
    readonly privacy: string;
    readonly diagnose: string;
    readonly diagnoseHint: string;
    readonly runDiagnosis: string;
    readonly report: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyByHand: string;
    readonly outcome: Readonly<Record<"passed" | "failed" | "unsupported", string>>;
    readonly outcomeCounts: (passed: number, failed: number, unsupported: number) => string;
    readonly host: string;
    readonly sets: string;
  };
}
