import { useCallback, useEffect, useState } from "react";
import type { FollowUpView, PaneSession } from "../../session/pane-model.ts";

export interface AskedFollowUp {
  readonly view: FollowUpView | undefined | "loading";
  /** The same period again. */
  readonly again: () => void;
  readonly show: (period: string) => void;
}

/** Asked when the screen is opened, and again when wanted. */
export function useFollowUp(onAsk: PaneSession["followUp"]): AskedFollowUp {
  const [view, setView] = useState<FollowUpView | undefined | "loading">("loading");
  const [ask] = useState(() => onAsk);
  const period = view === "loading" ? undefined : view?.period;
  const show = useCallback((wanted: string | undefined) => void ask(wanted).then(setView), [ask]);
  const again = useCallback(() => {
    show(period);
  }, [show, period]);
  useEffect(() => {
    let isOpen = true;
    void ask(undefined).then((found) => {
      if (isOpen) setView(found);
    });
    return () => {
      isOpen = false;
    };
  }, [ask]);
  return { view, again, show };
}
