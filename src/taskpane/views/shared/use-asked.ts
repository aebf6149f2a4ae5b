import { useCallback, useEffect, useRef, useState } from "react";

export interface Asking<View> {
  readonly view: View | undefined | "loading";
  readonly again: () => void;
}

/** Asked once nothing else is being done, and again when wanted. */
export function useAsked<View>(onAsk: () => Promise<View | undefined>, isBusy = false): Asking<View> {
  const [view, setView] = useState<View | undefined | "loading">("loading");
  const [ask] = useState(() => onAsk);
  const hasAsked = useRef(false);
  const again = useCallback(() => void ask().then(setView), [ask]);
  useEffect(() => {
    if (isBusy || hasAsked.current) return;
    hasAsked.current = true;
    again();
  }, [again, isBusy]);
  return { view, again };
}
