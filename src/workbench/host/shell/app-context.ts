import type { Book } from "../model/book.ts";
import { requirementMatrix, type RequirementSets } from "./requirement-sets.ts";
import { settingPairs } from "./settings-store.ts";

/** What the shell is like for the add-in it shows. */
export interface ShellOptions {
  /** Language of Excel's own words: "it-IT". */
  readonly displayLocale: string;
  /** Language of the contents: separators, dates. */
  readonly contentLocale: string;
  readonly requirementSets: RequirementSets;
  /** Where the host's page lives. office.js trusts it only if it is https and has the pane's host name. */
  readonly origin: string;
  /** `Office.initialize`'s reason. */
  readonly reason: "inserted" | "documentOpened";
  readonly isReadOnly: boolean;
  readonly addInName: string;
  /** Other domains that the add-in's manifest admits. */
  readonly appDomains: readonly string[];
  /** The pane is on the screen from the start; otherwise its page runs unseen until it or a person shows it. */
  readonly isPaneShown: boolean;
  /** The pane lives in a shared runtime (`Office.addin`, actions). */
  readonly isSharedRuntime: boolean;
}

export const DEFAULT_SHELL_OPTIONS: Omit<ShellOptions, "requirementSets"> = {
  displayLocale: "it-IT",
  contentLocale: "it-IT",
  origin: "https://addin.test",
  reason: "inserted",
  isReadOnly: false,
  addInName: "Add-in",
  appDomains: [],
  isPaneShown: true,
  isSharedRuntime: true,
};

const EXCEL_ON_THE_WEB = 16;

/** office.js' numbers for how a page starts. */
const [HIDDEN, SHOWN] = [1, 2];

/** Where the emulated workbook pretends to be stored. */
export const addressOfBook = (book: Book): string =>
  `https://example.sharepoint.com/${encodeURIComponent(book.name)}`;

/** The answer to a pane that introduces itself; from it office.js makes `Office.context`. */
export function appContext(instance: string, book: Book, options: ShellOptions): Record<string, unknown> {
  return {
    _id: instance,
    _appInstanceId: instance,
    _correlationId: instance,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 1,
    _hostFullVersion: "16.0.18000.41000",
    _appUILocale: options.displayLocale,
    _dataLocale: options.contentLocale,
    _docUrl: addressOfBook(book),
    _clientMode: options.isReadOnly ? 0 : 1,
    _settings: settingPairs(book.settings),
    _reason: options.reason,
    _requirementMatrix: requirementMatrix(options.requirementSets),
    _dialogRequirementMatrix: "",
    _osfControlType: 1,
    _eToken: "",
    _addinName: options.addInName,
    _appDomains: options.appDomains,
    _clientWindowWidth: 1366,
    _clientWindowHeight: 768,
    _featureGates: {},
    _initialDisplayMode: options.isPaneShown ? SHOWN : HIDDEN,
    _hostCustomMessage: "",
  };
}

const SHARED_RUNTIME = 1;

/** What tells the loader of office.js that it runs in Excel on the web; goes raw into the pane's address. */
export const hostInfo = (options: ShellOptions, correlation: string, isDialog: boolean): string =>
  [
    "Excel",
    "Web",
    "16.01",
    options.displayLocale,
    correlation,
    isDialog ? "isDialog" : "",
    "disableLogging",
    String(options.isSharedRuntime ? SHARED_RUNTIME : 0),
  ].join("$");
