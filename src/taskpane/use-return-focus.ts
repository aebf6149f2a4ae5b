import { useLayoutEffect, useRef } from "react";

/**
 * Gives the focus back to what had it before a screen was laid over another. `depth`: how many lie there now. Where
 * that control is gone, the navigation's current item gets it: the focus must never fall to the page's body.
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
  if (document.activeElement === null || document.activeElement === document.body) {
    document.querySelector<HTMLElement>("nav [aria-current]")?.focus();
  }
}
