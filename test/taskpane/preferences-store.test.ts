// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { DEFAULT_PREFERENCES } from "../../src/taskpane/preferences.ts";
import { keepPreferences, readPreferences } from "../../src/taskpane/preferences-store.ts";

const STORED = "@Traguardo/preferences";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("what office-js-helpers keeps is what is read the next time", async () => {
  expect(readPreferences()).toEqual(DEFAULT_PREFERENCES);
  await keepPreferences({ language: "en", density: "compact" });
  expect(readPreferences()).toEqual({ language: "en", density: "compact" });
});

test.each(["", "{", "null", '"en"', '{"language":"fr","density":7}'])("%j is no choice", (text) => {
  localStorage.setItem(STORED, text);
  expect(readPreferences()).toEqual(DEFAULT_PREFERENCES);
});

test("a browser that forbids storage leaves the defaults", async () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  await keepPreferences({ language: "en", density: "compact" });
  expect(readPreferences()).toEqual(DEFAULT_PREFERENCES);
});
