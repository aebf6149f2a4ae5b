import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { RetargetView } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { useShared } from "../shared/styles.ts";

interface OutcomeProps {
  readonly view: RetargetView | undefined;
}

/** How the new value is read, and what becomes of the verdict. */
export function RetargetReading({ view }: OutcomeProps) {
  const { retargets } = useTexts().periods;
  const shared = useShared();
  if (view === undefined) return <div role="status" />;
  const { reading, isUnread, verdictNow, verdictThen, notes } = view;
  return (
    <div role="status" className={shared.tight}>
      {reading === "" ? null : (
        <p className={mergeClasses(shared.text, shared.strong)}>{retargets.reading(reading)}</p>
      )}
      {isUnread ? <p className={mergeClasses(shared.text, shared.strong)}>{retargets.unread}</p> : null}
      {verdictThen === "" ? null : (
        <p className={shared.text}>
          {verdictThen === verdictNow
            ? retargets.sameVerdict(verdictNow)
            : retargets.verdict(verdictNow, verdictThen)}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className={shared.caption}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** What an evaluator would object to. */
export function RetargetWarnings({ view }: OutcomeProps) {
  const { retargets } = useTexts().periods;
  const shared = useShared();
  const styles = useStyles();
  const warnings = view?.warnings ?? [];
  return (
    <div role="status">
      {warnings.length === 0 ? null : (
        <div className={styles.warnings}>
          <Warning20Filled className={styles.mark} />
          <div className={mergeClasses(shared.tight, shared.grow)}>
            <p className={mergeClasses(shared.text, shared.strong)}>{retargets.warnings}</p>
            {warnings.map((warning) => (
              <p key={warning} className={shared.text}>
                {warning}
              </p>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  warnings: { display: "flex", gap: "8px" },
  mark: { flexShrink: 0, color: token("colorStatusWarningForeground1") },
});
