import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { makeStyles } from "@fluentui/react-components";
import type { CellRef } from "../../../core/issue.ts";
import type { PolicyForm } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { CellLink } from "../shared/CellLink.tsx";
import { useShared } from "../shared/styles.ts";

interface WeightFaultsProps {
  readonly faults: PolicyForm["faults"];
  readonly onGoTo: (cell: CellRef) => void;
}

/** Whether the plan's weights and rules add up as they stand in the workbook. */
export function WeightFaults({ faults, onGoTo }: WeightFaultsProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  return (
    <div className={shared.section}>
      <h2 className={shared.heading}>{texts.policy.weights}</h2>
      {faults.length === 0 ? (
        <p className={styles.line}>
          <CheckmarkCircle20Regular className={styles.icon} />
          {texts.policy.weightsFine}
        </p>
      ) : (
        <ul className={shared.list}>
          {faults.map(({ sentence, at }) => (
            <li key={`${sentence} ${at?.address ?? ""}`} className={styles.line}>
              <Warning20Filled className={styles.icon} />
              <span>
                {sentence} {at === undefined ? null : <CellLink at={at} onGoTo={onGoTo} />}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", margin: 0, paddingBottom: "4px", overflowWrap: "anywhere" },
  icon: { flexShrink: 0, color: token("colorNeutralForeground3") },
});
