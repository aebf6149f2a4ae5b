import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { RetargetView } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { useShared } from "../shared/styles.ts";

/** How the new value is read, what becomes of the verdict, and what an evaluator would object to. */
export function RetargetOutcome({ view }: { readonly view: RetargetView | undefined }) {
  const { retargets } = useTexts().periods;
  const shared = useShared();
  const styles = useStyles();
  if (view === undefined) return <div role="status" />;
  const { reading, isUnread, verdictNow, verdictThen, notes, warnings } = view;
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
  warnings: { display: "flex", gap: "8px", paddingTop: "4px" },
  mark: { flexShrink: 0, color: token("colorStatusWarningForeground1") },
});
