import { useCallback, useEffect, useState } from "react";

export interface Asking<View> {
  readonly view: View | undefined | "loading";
  readonly again: () => void;
}

/** Asked when the screen is opened, and again when wanted. */
export function useAsked<View>(onAsk: () => Promise<View | undefined>): Asking<View> {
  const [view, setView] = useState<View | undefined | "loading">("loading");
  const [ask] = useState(() => onAsk);
  const again = useCallback(() => void ask().then(setView), [ask]);
  useEffect(() => {
    let isOpen = true;
    void ask().then((found) => {
      if (isOpen) setView(found);
    });
    return () => {
      isOpen = false;
    };
  }, [ask]);
  return { view, again };
}
