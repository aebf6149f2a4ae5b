import { Button, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { Busy } from "../session/pane-model.ts";
import { useTexts } from "../texts/texts.ts";
import { token } from "../theme.ts";
import { useShared } from "./shared/styles.ts";

interface BusyBarProps {
  readonly busy: Busy;
  readonly onCancel: () => void;
}

/** What is being done, at the foot of the pane like Excel's own status bar: nothing above it moves. */
export function BusyBar({ busy, onCancel }: BusyBarProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const { step, done, of } = busy;
  const isWaiting = step === "waiting-for-cell";
  const words = isWaiting ? texts.busy.waiting : texts.busy.step[step];
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        {isWaiting ? <Warning20Filled className={styles.warning} /> : null}
        <span className={mergeClasses(shared.grow, shared.text)}>
          {words}
          {done === undefined || of === undefined ? null : (
            <span className={shared.caption}> {texts.busy.progress(done, of)}</span>
          )}
        </span>
        {busy.canCancel ? (
          <Button size="small" onClick={onCancel}>
            {texts.busy.cancel}
          </Button>
        ) : null}
      </div>
      <ProgressBar
        aria-label={texts.busy.task[busy.task]}
        aria-valuetext={words}
        {...(done === undefined || of === undefined || of === 0 ? {} : { value: done, max: of })}
      />
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 20px 12px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    backgroundColor: token("colorNeutralBackground2"),
  },
  words: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
  warning: { flexShrink: 0, color: token("colorStatusWarningForeground3") },
});
