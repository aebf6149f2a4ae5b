import { useEffect } from "react";
import { focusHeir, isFocusLost } from "./focus-heir.ts";

/** Buttons go with what they do (stop, dismiss, take back): the focus they had is handed on. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : undefined;
    };
    const observer = new MutationObserver(() => {
      if (last === undefined || last.isConnected || !isFocusLost()) return;
      last = undefined;
      focusHeir();
    });
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, []);
}
