import { Button, makeStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { SubtractCircle20Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { useState } from "react";
import type { DiagnosticReport } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { CopyText } from "../shared/CopyText.tsx";
import { useShared } from "../shared/styles.ts";
import { countsText, reportText } from "./report-text.ts";

interface DiagnosticsProps {
  readonly isBusy: boolean;
  readonly onDiagnose: () => Promise<DiagnosticReport>;
}

const ICONS = {
  passed: CheckmarkCircle20Filled,
  failed: DismissCircle20Filled,
  unsupported: SubtractCircle20Regular,
} as const;

/** *Diagnostica*: what of Excel works here, as a list and as text to be copied. */
export function Diagnostics({ isBusy, onDiagnose }: DiagnosticsProps) {
  const { settings } = useTexts();
  const shared = useShared();
  const [report, setReport] = useState<DiagnosticReport>();
  return (
    <div className={shared.section}>
      <h2 className={shared.heading}>{settings.diagnose}</h2>
      <p className={shared.caption}>{settings.diagnoseHint}</p>
      <div>
        <Button disabledFocusable={isBusy} onClick={() => void onDiagnose().then(setReport)}>
          {settings.runDiagnosis}
        </Button>
      </div>
      {report === undefined ? null : <Report report={report} />}
    </div>
  );
}

function Report({ report }: { readonly report: DiagnosticReport }) {
  const texts = useTexts();
  const { settings } = texts;
  const shared = useShared();
  const styles = useStyles();
  const text = reportText(report, texts);
  return (
    <>
      <p role="status" className={shared.strong}>
        {countsText(report, settings)}
      </p>
      <ul className={shared.list}>
        {report.checks.map(({ name, outcome, detail }) => {
          const Icon = ICONS[outcome];
          return (
            <li key={name} className={styles.check}>
              <Icon className={styles[outcome]} />
              <span className={shared.grow}>
                {name}
                <span className={shared.caption}>
                  {" "}
                  {settings.outcome[outcome]}
                  {detail === "" ? "" : ` · ${detail}`}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <CopyText
        label={settings.report}
        text={text}
        command={settings.copy}
        copied={settings.copied}
        byHand={settings.copyByHand}
      />
    </>
  );
}

const useStyles = makeStyles({
  check: { display: "flex", gap: "8px", paddingTop: "2px", paddingBottom: "2px", overflowWrap: "anywhere" },
  passed: { flexShrink: 0, color: token("colorPaletteTealBorderActive") },
  failed: { flexShrink: 0, color: token("colorPaletteDarkOrangeForeground1") },
  unsupported: { flexShrink: 0, color: token("colorNeutralForeground3") },
});
