import { Button } from "@fluentui/react-components";
import type { PeriodsView } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";
import { useAsked } from "../shared/use-asked.ts";
import type { PanelProps } from "./panel-props.ts";
import { PeriodItem } from "./PeriodItem.tsx";
import { PointedList } from "./PointedList.tsx";

/** *Chiusura*: the periods, how they stand, and what has changed since they were closed. */
export function ClosingPanel({ session, isBusy, isHidden, onGoTo }: PanelProps) {
  const texts = useTexts();
  const shared = useShared();
  const { view, again } = useAsked(() => session.periods(), isBusy);
  return (
    <div hidden={isHidden} className={isHidden ? undefined : shared.stack}>
      <p className={shared.text}>{texts.periods.closings.intro}</p>
      {view === "loading" ? (
        <p className={shared.caption}>{texts.loading}</p>
      ) : (
        <>
          <div>
            <Button size="small" disabledFocusable={isBusy} onClick={again}>
              {texts.periods.again}
            </Button>
          </div>
          {view === undefined ? (
            <p className={shared.text}>{texts.periods.unread}</p>
          ) : (
            <Periods view={view} session={session} isBusy={isBusy} onGoTo={onGoTo} onWritten={again} />
          )}
        </>
      )}
    </div>
  );
}

interface PeriodsProps extends Omit<PanelProps, "isHidden"> {
  readonly view: PeriodsView;
  readonly onWritten: () => void;
}

function Periods({ view, ...actions }: PeriodsProps) {
  const { closings } = useTexts().periods;
  const shared = useShared();
  return (
    <>
      {view.remarks.length === 0 ? null : (
        <div className={shared.section}>
          <h2 className={shared.heading}>{closings.remarks}</h2>
          <PointedList
            label={closings.remarks}
            items={view.remarks}
            total={view.remarks.length}
            onGoTo={actions.onGoTo}
          />
        </div>
      )}
      {view.periods.length === 0 ? (
        <p className={shared.text}>{closings.none}</p>
      ) : (
        <ul aria-label={closings.list} className={shared.list}>
          {view.periods.map((period) => (
            <PeriodItem key={period.name} period={period} {...actions} />
          ))}
        </ul>
      )}
    </>
  );
}
