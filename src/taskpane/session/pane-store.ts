import type { PaneState } from "./pane-model.ts";

/** The pane's state, and who wants to know when it changes. */
export interface PaneStore {
  readonly state: PaneState;
  set(changes: Partial<PaneState>): void;
  subscribe(listener: () => void): () => void;
}

const BEGINNING: PaneState = {
  workbook: { kind: "unknown" },
  busy: undefined,
  results: undefined,
  preview: undefined,
  notice: undefined,
  canRestore: false,
  isLive: false,
};

export function paneStore(): PaneStore {
  let state = BEGINNING;
  const listeners = new Set<() => void>();
  return {
    get state() {
      return state;
    },
    set: (changes) => {
      state = { ...state, ...changes };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
