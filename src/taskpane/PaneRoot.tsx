import { useEffect, useState } from "react";
import { App } from "./App.tsx";
import { paneLanguage, type Preferences } from "./preferences.ts";
import type { PaneSession } from "./session/pane-model.ts";
import type { PaneLanguage } from "./texts/texts.ts";
import { useTheme } from "./use-theme.ts";

interface PaneRootProps {
  readonly openSession: (language: PaneLanguage) => PaneSession;
  /** Excel's, as Office gives it: "it-IT". */
  readonly displayLanguage: string;
  /** "#RRGGBB" where Office tells the background of its own panes. */
  readonly officeBackground: string | undefined;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** The pane with its session. Sentences are made by the session: another language is another session. */
export function PaneRoot(props: PaneRootProps) {
  const { openSession, displayLanguage, officeBackground, onPreferences } = props;
  const [preferences, setPreferences] = useState(props.preferences);
  const language = paneLanguage(preferences.language, displayLanguage);
  const [session, setSession] = useState(() => openSession(language));
  const theme = useTheme(officeBackground);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    void session.look();
  }, [session]);
  const change = (next: Preferences): void => {
    setPreferences(next);
    onPreferences(next);
    const wanted = paneLanguage(next.language, displayLanguage);
    if (wanted === language) return;
    const { isLive } = session.state;
    void session.setLive(false);
    const other = openSession(wanted);
    void other.setLive(isLive);
    setSession(other);
  };
  return (
    <App
      session={session}
      language={language}
      theme={theme}
      preferences={preferences}
      onPreferences={change}
    />
  );
}
