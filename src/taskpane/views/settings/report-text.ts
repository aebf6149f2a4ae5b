import type { DiagnosticReport } from "../../session/pane-model.ts";
import type { PaneTexts } from "../../texts/keys.ts";

/** The report as plain lines, to be sent to whoever helps. */
export function reportText(report: DiagnosticReport, { settings }: PaneTexts): string {
  const { host, version, platform, sets, checks } = report;
  return [
    `Traguardo · ${settings.host}: ${host} ${version}, ${platform}`,
    `${settings.sets}: ${sets.join(", ")}`,
    countsText(report, settings),
    ...checks.map(
      ({ name, outcome, detail }) =>
        `[${settings.outcome[outcome]}] ${name}${detail === "" ? "" : `: ${detail}`}`,
    ),
  ].join("\n");
}

export function countsText({ checks }: DiagnosticReport, settings: PaneTexts["settings"]): string {
  const count = (wanted: string): number => checks.filter(({ outcome }) => outcome === wanted).length;
  return settings.outcomeCounts(count("passed"), count("failed"), count("unsupported"));
}
