/**
 * What this host assumes about Excel and nobody could verify without it. Each is one named switch, so that one
 * sitting with the real Excel can settle it; docs/emulated-host.md lists them.
 */
export interface Switches {
  /** A property set or a method called on a null object: silently nothing, or an error. */
  readonly nullObjectWrites: "ignored" | "InvalidOperation";
  /** An unknown property in `load`. */
  readonly unknownLoad: "InvalidArgument" | "ignored";
  /** One number format given for a whole column or row. */
  readonly formatsOfWholeColumns: "accepted" | "InvalidArgument";
  /** Setting `range.hyperlink` also gives the cell the look of a link (blue, underlined). */
  readonly linksRestyle: boolean;
  /** `worksheet.protect()` on a protected sheet, `unprotect()` on one that is not (since June 2026). */
  readonly repeatedProtection: "AccessDenied" | "ignored";
  /** A block of values written over a filtered range lands in the visible rows only. */
  readonly filteredWrites: "visible-rows" | "all-rows";
  /** Filter criteria given back with the nulls that Excel itself put there (office-js issue 1226). */
  readonly nullInCriteria: "InvalidArgument" | "ignored";
  /** `freezeRows` where columns are frozen, and the other way round: these are let go, or stay frozen too. */
  readonly freezing: "replaces" | "adds";
  /** Freezing or unfreezing panes of a hidden sheet (office-js issue 1463; mended in newer Excel). */
  readonly panesOfHiddenSheets: "GeneralException" | "accepted";
  /** A conditional format whose priority was set, until it is fetched anew: changes to it are lost, or arrive. */
  readonly movedRules: "lost" | "same";
  /** Lines between the rows of an area of one row, between the columns of an area of one column. */
  readonly absentInsideLines: "InvalidArgument" | "ignored";
  /**
   * Setters and methods that fail with GeneralException on this machine: "PageLayout.paperSize" without a printer,
   * "ChartAxis.position" on an iPad (office-js issue 1688).
   */
  readonly refusedMembers: readonly string[];
}

export const DEFAULT_SWITCHES: Switches = {
  nullObjectWrites: "InvalidOperation",
  unknownLoad: "InvalidArgument",
  formatsOfWholeColumns: "accepted",
  linksRestyle: true,
  repeatedProtection: "AccessDenied",
  filteredWrites: "visible-rows",
  nullInCriteria: "InvalidArgument",
  freezing: "replaces",
  panesOfHiddenSheets: "GeneralException",
  movedRules: "lost",
  absentInsideLines: "ignored",
  refusedMembers: [],
};
