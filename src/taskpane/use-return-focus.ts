import { useLayoutEffect, useRef } from "react";
import { focusHeir, isFocusLost } from "./focus-heir.ts";

/**
 * Gives the focus back to what had it before a screen was laid over another. `depth`: how many lie there now. Where
 * that control is gone, its heir gets it.
 */
export function useReturnFocus(depth: number): void {
  const openers = useRef<readonly (Element | null)[]>([]);
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    document.addEventListener("focusin", remember);
    return () => {
      document.removeEventListener("focusin", remember);
    };
  }, []);
  useLayoutEffect(() => {
    const known = openers.current;
    if (depth > known.length) openers.current = [...known, last.current];
    if (depth < known.length) {
      const opener = known[depth];
      openers.current = known.slice(0, depth);
      if (depth === 0 || opener?.isConnected === true) focusOn(opener);
    }
  }, [depth]);
}

function focusOn(opener: Element | null | undefined): void {
  if (opener instanceof HTMLElement) opener.focus();
  if (isFocusLost()) focusHeir();
}
