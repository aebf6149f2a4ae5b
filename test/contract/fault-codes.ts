import type { WorkbookFailure } from "../../src/ports/workbook.ts";
import type { RequestFault } from "../../src/workbench/host/shell/faults.ts";
import type { RequestKind } from "./faulty-runs.ts";

export type Moment = "before" | "half-way" | "after";

/** An error that Excel may answer a request with. */
export interface FaultCode {
  /** As the add-in sees it. */
  readonly code: string;
  /** As it is given to the host: a number is an error of the channel. */
  readonly answer: RequestFault["code"];
  /** How much of the request may be done by then. */
  readonly moments: readonly Moment[];
  readonly failure: WorkbookFailure["code"];
  /** Requests that are sent again in smaller parts: then the run succeeds all the same. */
  readonly partedAgain?: readonly RequestKind[];
  /** Before anything is written, the same error says that somebody else has moved or made a sheet. */
  readonly tells?: "moved" | "taken";
}

const ALWAYS: readonly Moment[] = ["before", "half-way", "after"];
/** With these codes Excel turns a request away before it looks at what is in it. */
const UNREAD: readonly Moment[] = ["before"];

const channel = (
  code: string,
  answer: number,
  moments: readonly Moment[],
  failure: WorkbookFailure["code"],
  partedAgain: readonly RequestKind[] = [],
): FaultCode => ({ code, answer, moments, failure, partedAgain });

const inWorkbook = (
  code: string,
  failure: WorkbookFailure["code"] = "host-refused",
  more: Pick<FaultCode, "tells"> = {},
): FaultCode => ({ code, answer: code, moments: ALWAYS, failure, ...more });

/** @source Microsoft, "Error handling with the application-specific JavaScript APIs"; numbers: office.js itself */
export const FAULT_CODES: readonly FaultCode[] = [
  channel("InvalidOperationInCellEditMode", 5004, UNREAD, "cell-being-edited"),
  channel("InvalidOrTimedOutSession", 5012, ALWAYS, "workbook-busy"),
  channel("WriteNotSupportedWhenModalDialogOpen", 5016, UNREAD, "workbook-busy"),
  channel("ActivityLimitReached", 5102, UNREAD, "workbook-busy"),
  channel("RequestPayloadSizeLimitExceeded", 5103, UNREAD, "host-refused", ["contents", "writing"]),
  // The request is done; only its answer cannot be had.
  channel("ResponsePayloadSizeLimitExceeded", 5104, ["after"], "host-refused", ["contents"]),
  channel("AccessDenied", 7000, UNREAD, "not-allowed"),
  channel("InvalidRequestContext", 1014, UNREAD, "workbook-busy"),
  channel("GeneralException", 5001, ALWAYS, "host-refused"),
  inWorkbook("AccessDenied", "not-allowed"),
  inWorkbook("ApiNotFound"),
  inWorkbook("GeneralException"),
  inWorkbook("InactiveWorkbook", "workbook-busy"),
  inWorkbook("InvalidArgument"),
  inWorkbook("InvalidOperation"),
  inWorkbook("ItemAlreadyExists", "host-refused", { tells: "taken" }),
  inWorkbook("ItemNotFound", "host-refused", { tells: "moved" }),
  inWorkbook("OperationCellsExceedLimit"),
  inWorkbook("ReadOnly", "not-allowed"),
  inWorkbook("RequestAborted", "workbook-busy"),
  { code: "CellEditModeActive", answer: "CellEditModeActive", moments: UNREAD, failure: "cell-being-edited" },
];

/** The other codes that office.js names (`Excel.ErrorCodes`). They are all alike to the adapter, so one moment will do. */
export const OTHER_CODES: readonly FaultCode[] = [
  ...["Conflict", "EmptyChartSeries", "FilteredRangeConflict", "FormulaLengthExceedsLimit"],
  ...[
    "InsertDeleteConflict",
    "InvalidBinding",
    "InvalidReference",
    "InvalidSelection",
    "MergedRangeConflict",
  ],
  ...["NonBlankCellOffSheet", "NotImplemented", "OpenWorkbookLinksBlocked", "PivotTableRangeConflict"],
  ...["RangeExceedsLimit", "RefreshWorkbookLinksBlocked", "UnsupportedFeature", "UnsupportedOperation"],
  "UnsupportedSheet",
].map((code) => ({ ...inWorkbook(code), moments: ["half-way"] }));

/** One code of each sort: of the channel and of the workbook, turned away and struck. */
export const CODES_OF_EACH_SORT: readonly FaultCode[] = FAULT_CODES.filter(({ answer }) =>
  typeof answer === "string" ? answer === "InvalidArgument" : [5004, 5012, 5103, 5104].includes(answer),
);
