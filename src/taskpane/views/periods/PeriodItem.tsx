import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { LockClosed20Filled } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpen20Regular } from "@fluentui/react-icons/svg/lock-open";
import { useState } from "react";
import type { CellRef } from "../../../core/issue.ts";
import type { ClosingView, PeriodSession, PeriodView } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { CellLink } from "../shared/CellLink.tsx";
import { focusOnOpen } from "../shared/focus-on-open.ts";
import { useShared } from "../shared/styles.ts";
import { CloseForm } from "./CloseForm.tsx";
import { PointedList } from "./PointedList.tsx";
import { ReopenForm } from "./ReopenForm.tsx";

export interface PeriodItemProps {
  readonly period: PeriodView;
  readonly session: PeriodSession;
  readonly isBusy: boolean;
  readonly onGoTo: (cell: CellRef) => void;
  /** It was closed or reopened. */
  readonly onWritten: () => void;
}

/** One period: how it stands, what differs, and the way to close it or to open it again. */
export function PeriodItem({ period, session, isBusy, onGoTo, onWritten }: PeriodItemProps) {
  const { closings } = useTexts().periods;
  const shared = useShared();
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const [hasLeft, setLeft] = useState(false);
  const { name, ends, state, differences, differenceTotal } = period;
  const isClosed = state === "closed";
  const leave = (): void => {
    setLeft(true);
    setAsking(false);
  };
  const done = (isWritten: boolean): void => {
    if (!isWritten) return;
    leave();
    onWritten();
  };
  return (
    <li className={styles.period}>
      {isClosed ? (
        <LockClosed20Filled className={styles.mark} />
      ) : (
        <LockOpen20Regular className={styles.mark} />
      )}
      <div className={mergeClasses(shared.tight, shared.grow)}>
        <h2 className={shared.heading}>{name}</h2>
        {isClosed ? null : <p className={shared.text}>{closings.open(ends)}</p>}
        {period.closings.map((closing) => (
          <Kept key={closing.at.sheet} closing={closing} onGoTo={onGoTo} />
        ))}
        {!isClosed ? null : differenceTotal === 0 ? (
          <p className={shared.text}>{closings.noDifference}</p>
        ) : (
          <details open>
            <summary className={styles.summary}>{closings.differences(differenceTotal)}</summary>
            <PointedList
              label={closings.differences(differenceTotal)}
              items={differences}
              total={differenceTotal}
              onGoTo={onGoTo}
            />
          </details>
        )}
        {isAsking ? (
          isClosed ? (
            <ReopenForm
              isBusy={isBusy}
              onReopen={(input) => void session.reopenPeriod(name, input).then(done)}
              onLeave={leave}
            />
          ) : (
            <CloseForm
              isBusy={isBusy}
              onAsk={() => session.beforeClosing(name)}
              onGoTo={onGoTo}
              onClose={(input) => void session.closePeriod(name, input).then(done)}
              onLeave={leave}
            />
          )
        ) : (
          <div>
            <Button
              // The form had the focus.
              ref={hasLeft ? focusOnOpen : null}
              size="small"
              disabledFocusable={isBusy}
              aria-label={isClosed ? closings.reopenOf(name) : closings.closeOf(name)}
              onClick={() => {
                setAsking(true);
              }}
            >
              {isClosed ? closings.reopen : closings.close}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

interface KeptProps {
  readonly closing: ClosingView;
  readonly onGoTo: (cell: CellRef) => void;
}

function Kept({ closing: { at, on, by, act, reopened }, onGoTo }: KeptProps) {
  const { closings } = useTexts().periods;
  const shared = useShared();
  return (
    <div>
      <p className={shared.text}>
        {closings.closed(on, by)} <CellLink at={at} onGoTo={onGoTo} />
      </p>
      {act === "" ? null : <p className={shared.caption}>{closings.act(act)}</p>}
      {reopened === undefined ? null : (
        <p className={shared.caption}>{closings.reopened(reopened.on, reopened.by, reopened.reason)}</p>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  period: {
    display: "flex",
    gap: "8px",
    paddingTop: "12px",
    paddingBottom: "12px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    ':global([data-density="compact"])': { paddingTop: "8px", paddingBottom: "8px" },
  },
  mark: { flexShrink: 0, color: token("colorNeutralForeground2") },
  summary: { cursor: "pointer", color: token("colorNeutralForeground2") },
});
