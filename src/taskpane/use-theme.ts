import { useSyncExternalStore } from "react";
import { chooseTheme, type ThemeName } from "./theme.ts";

const QUERIES = ["(forced-colors: active)", "(prefers-color-scheme: dark)"] as const;

function subscribe(listener: () => void): () => void {
  const lists = QUERIES.map((query) => window.matchMedia(query));
  lists.forEach((list) => {
    list.addEventListener("change", listener);
  });
  return () => {
    lists.forEach((list) => {
      list.removeEventListener("change", listener);
    });
  };
}

/** Follows the system while the pane is open; `officeBackground` is what Office said at the start, if anything. */
export const useTheme = (officeBackground: string | undefined): ThemeName =>
  useSyncExternalStore(subscribe, () => {
    const [forcedColors, prefersDark] = QUERIES.map((query) => window.matchMedia(query).matches);
    return chooseTheme(officeBackground, {
      forcedColors: forcedColors === true,
      prefersDark: prefersDark === true,
    });
  });
