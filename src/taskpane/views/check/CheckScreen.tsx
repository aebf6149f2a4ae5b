import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { CellRef } from "../../../core/issue.ts";
import type { CheckFinding, CheckView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { BackButton } from "../shared/BackButton.tsx";
import { CellLink } from "../shared/CellLink.tsx";
import { Screen } from "../shared/Screen.tsx";
import { useShared } from "../shared/styles.ts";
import { useAsked } from "../shared/use-asked.ts";
import { VirtualList } from "../shared/VirtualList.tsx";

interface CheckScreenProps {
  readonly isBusy: boolean;
  readonly onCheck: () => Promise<CheckView | undefined>;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onBack: () => void;
}

/** *Controllo del piano*: what should be mended before its year begins, each with its cell and its remedy. */
export default function CheckScreen({ isBusy, onCheck, onGoTo, onBack }: CheckScreenProps) {
  const texts = useTexts();
  const shared = useShared();
  const { view, again } = useAsked(onCheck);
  return (
    <Screen title={texts.check.heading} lead={<BackButton onBack={onBack} />}>
      {view === "loading" ? (
        <p className={shared.caption}>{texts.loading}</p>
      ) : (
        <>
          <p className={shared.text}>{view === undefined ? texts.check.unread : view.counts}</p>
          {view !== undefined && view.findings.length < view.total ? (
            <p className={shared.caption}>{texts.preview.firstOf(view.findings.length, view.total)}</p>
          ) : null}
          <div>
            <Button size="small" disabledFocusable={isBusy} onClick={again}>
              {texts.check.again}
            </Button>
          </div>
          {view === undefined ? null : view.findings.length === 0 ? (
            <p className={shared.text}>{texts.check.nothing}</p>
          ) : (
            <VirtualList
              items={view.findings}
              keyOf={({ at, what }) => `${at.sheet}!${at.address} ${what}`}
              label={texts.check.list}
              estimate={160}
              renderItem={(finding) => <Finding finding={finding} onGoTo={onGoTo} />}
            />
          )}
        </>
      )}
    </Screen>
  );
}

interface FindingProps {
  readonly finding: CheckFinding;
  readonly onGoTo: (cell: CellRef) => void;
}

function Finding({ finding, onGoTo }: FindingProps) {
  const shared = useShared();
  const styles = useStyles();
  const { severity, severityWord, title, indicator, what, remedy, source, at } = finding;
  return (
    <div className={styles.finding}>
      <Mark severity={severity} />
      <div className={mergeClasses(shared.tight, shared.grow)}>
        <h2 className={shared.heading}>
          {severityWord}: {title}
        </h2>
        <p className={shared.text}>
          {indicator === "" ? null : <strong>{indicator}</strong>} <CellLink at={at} onGoTo={onGoTo} />
        </p>
        <p className={shared.text}>{what}</p>
        <p className={mergeClasses(shared.text, shared.strong)}>{remedy}</p>
        <p className={shared.caption}>{source}</p>
      </div>
    </div>
  );
}

/** The word beside it says the same. */
function Mark({ severity }: Pick<CheckFinding, "severity">) {
  const styles = useStyles();
  switch (severity) {
    case "error":
      return <ErrorCircle20Filled className={mergeClasses(styles.mark, styles.error)} />;
    case "warning":
      return <Warning20Filled className={mergeClasses(styles.mark, styles.warning)} />;
    case "hint":
      return <Info20Regular className={mergeClasses(styles.mark, styles.hint)} />;
  }
}

const useStyles = makeStyles({
  finding: {
    display: "flex",
    gap: "8px",
    paddingTop: "12px",
    paddingBottom: "12px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    ':global([data-density="compact"])': { paddingTop: "8px", paddingBottom: "8px" },
  },
  mark: { flexShrink: 0 },
  error: { color: token("colorStatusDangerForeground1") },
  warning: { color: token("colorStatusWarningForeground1") },
  hint: { color: token("colorNeutralForeground3") },
});
