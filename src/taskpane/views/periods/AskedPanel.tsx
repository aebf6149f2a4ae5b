import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";
import type { Asking } from "../shared/use-asked.ts";

interface AskedPanelProps<View> {
  readonly asked: Asking<View>;
  readonly isBusy: boolean;
  readonly isHidden: boolean;
  readonly intro?: string;
  /** What is shown of the answer. */
  readonly children: (view: View) => ReactNode;
}

/** A tab whose contents are asked for: while they come, where there are none, and a button to ask again. */
export function AskedPanel<View>({ asked, isBusy, isHidden, intro, children }: AskedPanelProps<View>) {
  const texts = useTexts();
  const shared = useShared();
  const { view, again } = asked;
  return (
    <div hidden={isHidden} className={isHidden ? undefined : shared.stack}>
      {intro === undefined ? null : <p className={shared.text}>{intro}</p>}
      {view === "loading" ? (
        <p className={shared.caption}>{texts.loading}</p>
      ) : (
        <>
          <div>
            <Button size="small" disabledFocusable={isBusy} onClick={again}>
              {texts.periods.again}
            </Button>
          </div>
          {view === undefined ? <p className={shared.text}>{texts.periods.unread}</p> : children(view)}
        </>
      )}
    </div>
  );
}
