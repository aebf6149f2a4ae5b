import { useState } from "react";
import type { IndicatorChoice } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";
import { IndicatorPicker } from "./IndicatorPicker.tsx";
import type { PanelProps } from "./panel-props.ts";
import { RetargetForm } from "./RetargetForm.tsx";

/** *Rimodula*: one indicator is chosen, then what changes of it and on what grounds. */
export function RetargetPanel({ session, isBusy, isHidden, onGoTo }: PanelProps) {
  const { retargets } = useTexts().periods;
  const shared = useShared();
  const [chosen, setChosen] = useState<IndicatorChoice>();
  const [hasLeft, setLeft] = useState(false);
  const leave = (): void => {
    setLeft(true);
    setChosen(undefined);
  };
  return (
    <div hidden={isHidden} className={isHidden ? undefined : shared.stack}>
      <p className={shared.text}>{retargets.intro}</p>
      {chosen === undefined ? (
        <IndicatorPicker
          takesFocus={hasLeft}
          onOpen={() => session.look()}
          onFind={(words) => session.findIndicators(words)}
          onChoose={setChosen}
        />
      ) : (
        <RetargetForm
          key={chosen.key}
          chosen={chosen}
          isBusy={isBusy}
          onPreview={(planned) => session.previewRetarget(planned)}
          onRetarget={(input) =>
            void session.retarget(input).then((isWritten) => {
              if (isWritten) leave();
            })
          }
          onGoTo={onGoTo}
          onLeave={leave}
        />
      )}
    </div>
  );
}
