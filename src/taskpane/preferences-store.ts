import { DEFAULT_PREFERENCES, type Preferences } from "./preferences.ts";

const CONTAINER = "Traguardo";
const KEY = "preferences";

/**
 * The pane's own settings, on this computer, through the `Storage` of office-js-helpers. Only the part that writes
 * fetches the library (14 KB, a tenth of the first load): what it wrote is read from where it keeps it.
 */
export function readPreferences(): Preferences {
  const text = keptText();
  return text === null ? DEFAULT_PREFERENCES : preferencesOf(text);
}

/** Where a browser forbids storage to frames, the choice holds until the pane is closed. */
export async function keepPreferences(preferences: Preferences): Promise<void> {
  if (!mayStore()) return;
  const { Storage } = await import("@microsoft/office-js-helpers");
  new Storage<Preferences>(CONTAINER).set(KEY, preferences);
}

function keptText(): string | null {
  return mayStore() ? window.localStorage.getItem(`@${CONTAINER}/${KEY}`) : null;
}

/** Merely naming the storage throws where it is forbidden (Excel on the web, third-party storage blocked). */
function mayStore(): boolean {
  try {
    return typeof window.localStorage === "object";
  } catch {
    return false;
  }
}

function preferencesOf(text: string): Preferences {
  const kept = parsed(text);
  const { language, density } = DEFAULT_PREFERENCES;
  return {
    language: kept.language === "it" || kept.language === "en" ? kept.language : language,
    density: kept.density === "compact" ? "compact" : density,
  };
}

/** Anything may stand in a storage that people can reach. */
function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
