import type { Texts } from "../texts.ts";

export interface Summary {
  readonly count: number;
  /** Only where more than one cell holds a number. */
  readonly sum?: string;
  readonly average?: string;
}

export interface StatusBarProps {
  readonly state: "ready" | "busy" | "editing";
  readonly faults: boolean;
  readonly summary: Summary | undefined;
  readonly texts: Texts;
}

/** What Excel is doing, and what is selected comes to. */
export function StatusBar({ state, faults, summary, texts }: StatusBarProps) {
  const word = { ready: texts.ready, busy: texts.busyStatus, editing: texts.editStatus }[state];
  return (
    <footer className="status-bar">
      <span role="status">{word}</span>
      {faults && <span className="status-fault">{texts.faultOn}</span>}
      <span className="status-space" />
      {summary?.average !== undefined && (
        <span>
          {texts.average}: {summary.average}
        </span>
      )}
      {summary !== undefined && summary.count > 1 && (
        <span>
          {texts.count}: {summary.count}
        </span>
      )}
      {summary?.sum !== undefined && (
        <span>
          {texts.sum}: {summary.sum}
        </span>
      )}
    </footer>
  );
}
