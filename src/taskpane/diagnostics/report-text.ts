import type { DiagnosticReport } from "../session/pane-model.ts";

const MARKS = { passed: "ok  ", failed: "FAIL", unsupported: "–   " } as const;

/** The report as text to be copied into a message. */
export function reportText({ host, version, platform, sets, checks }: DiagnosticReport): string {
  const count = (outcome: keyof typeof MARKS): number =>
    checks.filter((check) => check.outcome === outcome).length;
  return [
    `${host} ${version}, ${platform}`,
    sets.join(", "),
    `passed ${count("passed")}, failed ${count("failed")}, unsupported ${count("unsupported")}`,
    "",
    ...checks.map(({ name, outcome, detail }) =>
      `${MARKS[outcome]} ${name}${detail === "" ? "" : `: ${detail}`}`.trimEnd(),
    ),
  ].join("\n");
}
