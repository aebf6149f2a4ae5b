import type { PeriodsView } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";
import { useAsked } from "../shared/use-asked.ts";
import { AskedPanel } from "./AskedPanel.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PeriodItem } from "./PeriodItem.tsx";
import { PointedList } from "./PointedList.tsx";

/** *Chiusura*: the periods, how they stand, and what has changed since they were closed. */
export function ClosingPanel({ session, isBusy, isHidden, onGoTo }: PanelProps) {
  const { closings } = useTexts().periods;
  const asked = useAsked(() => session.periods(), isBusy);
  return (
    <AskedPanel asked={asked} isBusy={isBusy} isHidden={isHidden} intro={closings.intro}>
      {(view) => (
        <Periods view={view} session={session} isBusy={isBusy} onGoTo={onGoTo} onWritten={asked.again} />
      )}
    </AskedPanel>
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
