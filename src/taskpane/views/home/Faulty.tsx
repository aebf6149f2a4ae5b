import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Button, makeStyles } from "@fluentui/react-components";
import type { CellRef } from "../../../core/issue.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { CellLink } from "../shared/CellLink.tsx";
import { useShared } from "../shared/styles.ts";

interface FaultyProps {
  readonly sentence: string;
  readonly at: CellRef | undefined;
  readonly isBusy: boolean;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onLookAgain: () => void;
}

/** There is a plan, but it cannot be computed: why, where, and a way to try again once it is mended. */
export function Faulty({ sentence, at, isBusy, onGoTo, onLookAgain }: FaultyProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  return (
    <div className={shared.section}>
      <div className={shared.line}>
        <ErrorCircle20Filled className={styles.icon} />
        <h2 className={shared.heading}>{texts.firstRun.faulty}</h2>
      </div>
      <p className={shared.text}>{sentence}</p>
      {at === undefined ? null : (
        <p className={shared.text}>
          <CellLink at={at} onGoTo={onGoTo} />
        </p>
      )}
      <div>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onLookAgain}>
          {texts.firstRun.lookAgain}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({ icon: { color: token("colorStatusDangerForeground1") } });
