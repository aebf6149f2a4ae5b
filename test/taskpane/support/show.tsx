import { configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { expect, vi } from "vitest";
import { App } from "../../../src/taskpane/App.tsx";
import { DEFAULT_PREFERENCES } from "../../../src/taskpane/preferences.ts";
import type { PaneState } from "../../../src/taskpane/session/pane-model.ts";
import type { PaneLanguage } from "../../../src/taskpane/texts/texts.ts";
import { fakeSession } from "./fake-session.ts";

// Screens are fetched when they are first opened, and a busy machine takes its time.
configure({ asyncUtilTimeout: 20_000 });

/** The size of everything that a virtual list measures; jsdom has no layout. */
const BOX = { width: 310, height: 600 };

export function giveLayout(): void {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  for (const [name, value] of [
    ["offsetWidth", BOX.width],
    ["offsetHeight", BOX.height],
    ["clientWidth", BOX.width],
    ["clientHeight", BOX.height],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
}

interface Shown {
  readonly language?: PaneLanguage;
  readonly state?: Partial<PaneState>;
}

/** The whole pane over a session that only remembers what it was asked. */
export function showPane({ language = "it", state = {} }: Shown = {}) {
  giveLayout();
  const { session, set } = fakeSession(state);
  const onPreferences = vi.fn();
  const view = render(
    <App
      session={session}
      language={language}
      theme="light"
      preferences={DEFAULT_PREFERENCES}
      onPreferences={onPreferences}
    />,
  );
  return { ...view, session, set, onPreferences, user: userEvent.setup() };
}

/** Contrast needs a browser that paints: it is checked there. */
export async function expectNoViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map(({ html }) => html) }))).toEqual([]);
}
