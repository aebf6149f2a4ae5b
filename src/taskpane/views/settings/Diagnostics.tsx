import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { SubtractCircle20Regular } from "@fluentui/react-icons/svg/subtract-circle";
import { useRef, useState } from "react";
import type { DiagnosticReport } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
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
  const area = useRef<HTMLTextAreaElement>(null);
  const keep = (element: HTMLTextAreaElement | null): void => {
    area.current = element;
  };
  const [said, setSaid] = useState("");
  const text = reportText(report, texts);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(settings.copied);
    } catch {
      // Excel's frame may forbid the clipboard: the person still can.
      area.current?.focus();
      area.current?.select();
      setSaid(settings.copyByHand);
    }
  };
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
      <Field label={settings.report}>
        <Textarea ref={keep} readOnly rows={6} value={text} />
      </Field>
      <div className={shared.line}>
        <Button onClick={() => void copy()}>{settings.copy}</Button>
        <span role="status" className={shared.caption}>
          {said}
        </span>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  check: { display: "flex", gap: "8px", paddingTop: "2px", paddingBottom: "2px", overflowWrap: "anywhere" },
  passed: { flexShrink: 0, color: token("colorPaletteTealBorderActive") },
  failed: { flexShrink: 0, color: token("colorPaletteDarkOrangeForeground1") },
  unsupported: { flexShrink: 0, color: token("colorNeutralForeground3") },
});
