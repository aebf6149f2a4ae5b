import type { DiagnosticReport } from "../session/pane-model.ts";

/** Requirement sets that differ between the versions of Excel; the newest that is supported is told. */
const EXCEL_SETS = ["1.13", "1.14", "1.15", "1.16", "1.17", "1.18", "1.19", "1.20", "1.21"] as const;
const OTHER_SETS = [
  ["SharedRuntime", "1.1"],
  ["SharedRuntime", "1.2"],
  ["RibbonApi", "1.1"],
  ["CustomFunctionsRuntime", "1.1"],
] as const;

/** Which Excel this is. */
export function environmentOf(office: typeof Office): Omit<DiagnosticReport, "checks"> {
  const { host, platform, version } = office.context.diagnostics;
  const { requirements } = office.context;
  const newest = EXCEL_SETS.findLast((version) => requirements.isSetSupported("ExcelApi", version));
  return {
    host: String(host),
    platform: String(platform),
    version,
    sets: [
      `ExcelApi ${newest ?? "< 1.13"}`,
      ...OTHER_SETS.filter(([name, least]) => requirements.isSetSupported(name, least)).map((set) =>
        set.join(" "),
      ),
    ],
  };
}
