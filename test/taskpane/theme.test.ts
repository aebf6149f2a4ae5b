import { expect, test } from "vitest";
import { paneLanguage } from "../../src/taskpane/preferences.ts";
import { chooseTheme } from "../../src/taskpane/theme.ts";

test.each([
  { office: "#FFFFFF", prefersDark: true, forcedColors: false, theme: "light" },
  { office: "#262626", prefersDark: false, forcedColors: false, theme: "dark" },
  // Excel on the web tells nothing: the system decides.
  { office: undefined, prefersDark: true, forcedColors: false, theme: "dark" },
  { office: "white", prefersDark: false, forcedColors: false, theme: "light" },
  { office: "#FFFFFF", prefersDark: false, forcedColors: true, theme: "contrast" },
])(
  "$office, dark $prefersDark, forced $forcedColors: $theme",
  ({ office, prefersDark, forcedColors, theme }) => {
    expect(chooseTheme(office, { forcedColors, prefersDark })).toBe(theme);
  },
);

test.each([
  ["excel", "it-IT", "it"],
  ["excel", "de-DE", "en"],
  ["en", "it-IT", "en"],
] as const)("%s in an Excel of %s speaks %s", (chosen, display, spoken) => {
  expect(paneLanguage(chosen, display)).toBe(spoken);
});
