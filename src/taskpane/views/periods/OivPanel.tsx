import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { OivSample, OivView } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { CellLink } from "../shared/CellLink.tsx";
import { focusOnOpen } from "../shared/focus-on-open.ts";
import { useShared } from "../shared/styles.ts";
import { useAsked } from "../shared/use-asked.ts";
import { DrawForm } from "./DrawForm.tsx";
import type { PanelProps } from "./panel-props.ts";
import { PointedList } from "./PointedList.tsx";

/** *Validazione OIV*: the evaluators' sheet is made with its sample, or brought up to date. */
export function OivPanel({ session, isBusy, isHidden, onGoTo }: PanelProps) {
  const texts = useTexts();
  const { oivs } = texts.periods;
  const shared = useShared();
  const { view, again } = useAsked(() => session.oiv(), isBusy);
  const [hasWritten, setWritten] = useState(false);
  const write = (sample: OivSample | undefined): void =>
    void session.writeOiv(sample).then((isWritten) => {
      if (!isWritten) return;
      setWritten(true);
      again();
    });
  return (
    <div hidden={isHidden} className={isHidden ? undefined : shared.stack}>
      <p className={shared.text}>{oivs.intro}</p>
      {view === "loading" ? (
        <p className={shared.caption}>{texts.loading}</p>
      ) : view === undefined ? (
        <>
          <p className={shared.text}>{texts.periods.unread}</p>
          <div>
            <Button size="small" disabledFocusable={isBusy} onClick={again}>
              {texts.periods.again}
            </Button>
          </div>
        </>
      ) : view.at === undefined ? (
        <DrawForm seed={view.seed} isBusy={isBusy} onDraw={write} />
      ) : (
        <Standing
          takesFocus={hasWritten}
          view={view}
          isBusy={isBusy}
          onGoTo={onGoTo}
          onRefresh={() => {
            write(undefined);
          }}
        />
      )}
    </div>
  );
}

interface StandingProps extends Pick<PanelProps, "isBusy" | "onGoTo"> {
  readonly view: OivView;
  /** It comes in the place of the form. */
  readonly takesFocus: boolean;
  readonly onRefresh: () => void;
}

function Standing({ view: { at, counts, changed }, takesFocus, isBusy, onGoTo, onRefresh }: StandingProps) {
  const { oivs } = useTexts().periods;
  const shared = useShared();
  return (
    <>
      <p className={mergeClasses(shared.text, shared.strong)}>{oivs.counts(counts)}</p>
      {at === undefined ? null : (
        <p className={shared.text}>
          <CellLink at={at} onGoTo={onGoTo} />
        </p>
      )}
      <div className={shared.tight}>
        <div>
          <Button ref={takesFocus ? focusOnOpen : null} disabledFocusable={isBusy} onClick={onRefresh}>
            {oivs.refresh}
          </Button>
        </div>
        <p className={shared.caption}>{oivs.refreshHint}</p>
      </div>
      {counts.changed === 0 ? (
        <p className={shared.text}>{oivs.noneChanged}</p>
      ) : (
        <div className={shared.section}>
          <h2 className={shared.heading}>{oivs.changed(counts.changed)}</h2>
          <PointedList
            label={oivs.changed(counts.changed)}
            items={changed}
            total={counts.changed}
            onGoTo={onGoTo}
          />
        </div>
      )}
    </>
  );
}
