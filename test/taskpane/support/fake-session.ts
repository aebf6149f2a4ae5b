import { vi } from "vitest";
import type { PaneSession, PaneState } from "../../../src/taskpane/session/pane-model.ts";
import { COLLECT, FOLLOW_UP, HAND_OUT } from "./centres-fixtures.ts";
import { BEFORE_CLOSING, CHOICES, OIV, PERIODS, RETARGET, TRENDS } from "./periods-fixtures.ts";
import { CHECK, POLICY, questionView, ROWS } from "./pane-fixtures.ts";

export const IDLE: PaneState = {
  workbook: { kind: "no-plan" },
  busy: undefined,
  results: undefined,
  preview: undefined,
  notice: undefined,
  canRestore: false,
  isLive: false,
};

export const PLAN: PaneState["workbook"] = {
  kind: "plan",
  at: { sheet: "Indicatori", address: "A4" },
  rows: 64,
  administration: "Camera di commercio",
  year: 2021,
};

/** Whatever is asked is remembered (`vi.fn`); the state changes only when the test says so. */
export function fakeSession(start: Partial<PaneState> = {}) {
  let state: PaneState = { ...IDLE, ...start };
  const listeners = new Set<() => void>();
  const done = () => vi.fn(() => Promise.resolve());
  const session = {
    get state() {
      return state;
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: done(),
    compute: done(),
    preview: done(),
    writePreview: done(),
    dropPreview: vi.fn(),
    cancel: vi.fn(),
    restore: done(),
    addSample: done(),
    addTemplate: done(),
    convertRange: done(),
    explain: vi.fn<PaneSession["explain"]>((key) =>
      Promise.resolve({
        key,
        summary: "Consuntivo 63 % a fronte del target ≥ 80 %: non raggiunto.",
        parts: [
          {
            heading: "Target",
            lines: ["Scritto nel piano: >=80%", "Nostra lettura: ≥ 80 %"],
            at: { sheet: "Indicatori", address: "C5" },
          },
          { heading: "Passaggi", lines: ["1 + (0,63 − 0,8) ÷ |0,8| = 0,7875"] },
          {
            heading: "Che cosa servirebbe",
            lines: ["Per raggiungere il target e la fascia Pieno: almeno 80 %."],
          },
        ],
      }),
    ),
    questions: vi.fn<PaneSession["questions"]>(() =>
      Promise.resolve(ROWS.filter(({ question }) => question !== "none").map((row) => questionView(row))),
    ),
    decide: vi.fn<PaneSession["decide"]>(() => Promise.resolve()),
    confirm: vi.fn<PaneSession["confirm"]>(() => Promise.resolve()),
    check: vi.fn<PaneSession["check"]>(() => Promise.resolve(CHECK)),
    followUp: vi.fn<PaneSession["followUp"]>(() => Promise.resolve(FOLLOW_UP)),
    handOut: vi.fn<PaneSession["handOut"]>(() => Promise.resolve(HAND_OUT)),
    collect: vi.fn<PaneSession["collect"]>(() => Promise.resolve(COLLECT)),
    accept: vi.fn<PaneSession["accept"]>(() => Promise.resolve(true)),
    periods: vi.fn<PaneSession["periods"]>(() => Promise.resolve(PERIODS)),
    beforeClosing: vi.fn<PaneSession["beforeClosing"]>(() => Promise.resolve(BEFORE_CLOSING)),
    closePeriod: vi.fn<PaneSession["closePeriod"]>(() => Promise.resolve(true)),
    reopenPeriod: vi.fn<PaneSession["reopenPeriod"]>(() => Promise.resolve(true)),
    findIndicators: vi.fn<PaneSession["findIndicators"]>(() => Promise.resolve(CHOICES)),
    previewRetarget: vi.fn<PaneSession["previewRetarget"]>(() => Promise.resolve(RETARGET)),
    retarget: vi.fn<PaneSession["retarget"]>(() => Promise.resolve(true)),
    trends: vi.fn<PaneSession["trends"]>(() => Promise.resolve(TRENDS)),
    oiv: vi.fn<PaneSession["oiv"]>(() => Promise.resolve(OIV)),
    writeOiv: vi.fn<PaneSession["writeOiv"]>(() => Promise.resolve(true)),
    policy: vi.fn<PaneSession["policy"]>(() => Promise.resolve(POLICY)),
    savePolicy: vi.fn<PaneSession["savePolicy"]>(() => Promise.resolve()),
    goTo: vi.fn<PaneSession["goTo"]>(() => Promise.resolve()),
    setLive: vi.fn<NonNullable<PaneSession["setLive"]>>(),
    diagnose: vi.fn<PaneSession["diagnose"]>(() =>
      Promise.resolve({
        host: "Excel",
        version: "16.0",
        platform: "OfficeOnline",
        sets: ["ExcelApi 1.13"],
        checks: [
          { name: "Table.resize", outcome: "passed", detail: "" },
          { name: "Range.group", outcome: "failed", detail: "ApiNotFound" },
        ],
      }),
    ),
    dismissNotice: vi.fn(),
  } satisfies PaneSession;
  const set = (part: Partial<PaneState>): void => {
    state = { ...state, ...part };
    listeners.forEach((listener) => {
      listener();
    });
  };
  return { session, set };
}
