import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The value of a Fluent token in a style. A function, because Fluent's own table of all of them weighs 8 KB. */
export const token = <Name extends keyof Theme>(name: Name): `var(--${Name})` => `var(--${name})`;

/** Excel's green from dark to light, so that the pane's buttons look like those around them. */
const EXCEL: BrandVariants = {
  10: "#021309",
  20: "#06240F",
  30: "#083418",
  40: "#0A3F1E",
  50: "#0B4B24",
  60: "#0C572B",
  70: "#0E6434",
  80: "#107041",
  90: "#21834F",
  100: "#3A9462",
  110: "#55A577",
  120: "#6EB58C",
  130: "#8AC5A3",
  140: "#A7D5BA",
  150: "#C5E4D1",
  160: "#E3F2E9",
};

export type ThemeName = "light" | "dark" | "contrast";

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: createLightTheme(EXCEL),
  dark: {
    ...createDarkTheme(EXCEL),
    // Fluent's own choice of the ramp is too dark for text on its dark background.
    colorBrandForeground1: EXCEL[120],
    colorBrandForeground2: EXCEL[130],
    colorBrandForegroundLink: EXCEL[120],
    colorBrandForegroundLinkHover: EXCEL[130],
  },
  contrast: teamsHighContrastTheme,
};

/**
 * Contrast themes of Windows come first: the browser then paints in the system's colours. Office's own background
 * decides between light and dark where Office tells it; Excel on the web does not.
 */
export function chooseTheme(
  officeBackground: string | undefined,
  media: { readonly forcedColors: boolean; readonly prefersDark: boolean },
): ThemeName {
  if (media.forcedColors) return "contrast";
  const isDark = officeBackground === undefined ? undefined : isDarkColour(officeBackground);
  return (isDark ?? media.prefersDark) ? "dark" : "light";
}

/** "#RRGGBB", as Office gives it; undefined for anything else. */
function isDarkColour(colour: string): boolean | undefined {
  const parts = /^#?(?<red>[\da-f]{2})(?<green>[\da-f]{2})(?<blue>[\da-f]{2})$/iu.exec(colour)?.groups;
  if (parts === undefined) return undefined;
  const [red, green, blue] = [parts.red, parts.green, parts.blue].map((part) =>
    Number.parseInt(part ?? "", 16),
  );
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
