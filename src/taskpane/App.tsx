import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useState, useSyncExternalStore } from "react";
import type { CellRef } from "../core/issue.ts";
import type { Preferences } from "./preferences.ts";
import type { PaneSession, RowView } from "./session/pane-model.ts";
import { PANE_TEXTS, TextsProvider, type PaneLanguage } from "./texts/texts.ts";
import { THEMES, token, type ThemeName } from "./theme.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useReturnFocus } from "./use-return-focus.ts";
import { Announcer } from "./views/Announcer.tsx";
import { BusyBar } from "./views/BusyBar.tsx";
import { Home } from "./views/home/Home.tsx";
import { NavBar, type ScreenName } from "./views/NavBar.tsx";
import { NoticeBar } from "./views/NoticeBar.tsx";
import { Loading } from "./views/shared/Loading.tsx";
import { Screen } from "./views/shared/Screen.tsx";

const CentresScreen = lazy(() => import("./views/centres/CentresScreen.tsx"));
const CheckScreen = lazy(() => import("./views/check/CheckScreen.tsx"));
const ConfirmScreen = lazy(() => import("./views/confirm/ConfirmScreen.tsx"));
const DecisionScreen = lazy(() => import("./views/confirm/DecisionScreen.tsx"));
const PeriodsScreen = lazy(() => import("./views/periods/PeriodsScreen.tsx"));
const PolicyScreen = lazy(() => import("./views/policy/PolicyScreen.tsx"));
const PreviewScreen = lazy(() => import("./views/preview/PreviewScreen.tsx"));
const SettingsScreen = lazy(() => import("./views/settings/SettingsScreen.tsx"));
const WhyScreen = lazy(() => import("./views/why/WhyScreen.tsx"));

export interface AppProps {
  readonly session: PaneSession;
  readonly language: PaneLanguage;
  readonly theme: ThemeName;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
}

/** What stands over a screen until one goes back. */
type Overlay =
  | { readonly kind: "why"; readonly row: RowView }
  | { readonly kind: "decide"; readonly row: RowView }
  | { readonly kind: "check" }
  | { readonly kind: "centres" }
  | { readonly kind: "periods" };

/** The pane: navigation above, one screen, what is being done below. */
export function App({ session, language, theme, preferences, onPreferences }: AppProps) {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const state = useSyncExternalStore(subscribe, () => session.state);
  const [screen, setScreen] = useState<ScreenName>("home");
  const [visited, setVisited] = useState<ReadonlySet<ScreenName>>(new Set<ScreenName>(["home"]));
  const [overlays, setOverlays] = useState<readonly Overlay[]>([]);
  const styles = useStyles();
  const texts = PANE_TEXTS[language];
  const { busy, notice, preview, results } = state;
  // A look gives way to whatever is asked for.
  const isBusy = busy !== undefined && busy.task !== "look";
  const overlay = overlays.at(-1);
  const isCovered = overlay !== undefined || preview !== undefined;
  useKeptFocus();
  useReturnFocus(preview === undefined ? overlays.length : overlays.length + 1);

  const goTo = (cell: CellRef): void => void session.goTo(cell);
  /** What went well has been read by then; what went wrong stays until it is dismissed. */
  const moveOn = (): void => {
    if (notice?.intent === "success") session.dismissNotice();
  };
  const show = (next: ScreenName): void => {
    if (preview !== undefined) session.dropPreview();
    moveOn();
    setOverlays([]);
    setScreen(next);
    setVisited((before) => new Set([...before, next]));
  };
  const cover = (next: Overlay): void => {
    moveOn();
    setOverlays((before) => [...before, next]);
  };
  const uncover = (): void => {
    setOverlays((before) => before.slice(0, -1));
  };
  const why = (row: RowView): void => {
    cover({ kind: "why", row });
  };
  const decide = (row: RowView): void => {
    cover({ kind: "decide", row });
  };
  const toConfirm = results?.rows.filter(({ question }) => question !== "none").length ?? 0;
  const isHidden = (name: ScreenName): boolean => isCovered || screen !== name;

  return (
    <FluentProvider theme={THEMES[theme]}>
      <TextsProvider value={texts}>
        {/* Not on the provider: Fluent copies its classes to whatever it lays over the page. */}
        <div
          className={styles.page}
          data-density={preferences.density}
          // What the browser draws itself: the calendar of a date, scroll bars.
          style={{ colorScheme: theme === "dark" ? "dark" : "light" }}
        >
          <NavBar current={screen} toConfirm={toConfirm} onOpen={show} />
          <Announcer busy={busy} notice={notice} />
          <main className={styles.main}>
            {notice === undefined ? null : (
              <NoticeBar
                notice={notice}
                onGoTo={goTo}
                onDismiss={() => {
                  session.dismissNotice();
                }}
              />
            )}
            <Screen title={texts.nav.home} isTitleHidden isHidden={isHidden("home")}>
              <Home
                state={state}
                isBusy={isBusy}
                onCompute={() => void session.compute()}
                onPreview={() => void session.preview()}
                onCheck={() => {
                  cover({ kind: "check" });
                }}
                onCentres={() => {
                  cover({ kind: "centres" });
                }}
                onPeriods={() => {
                  cover({ kind: "periods" });
                }}
                onRestore={() => void session.restore()}
                onSample={() => void session.addSample()}
                onTemplate={() => void session.addTemplate()}
                onConvert={session.convertRange && (() => void session.convertRange?.())}
                onLookAgain={() => void session.look()}
                onGoTo={goTo}
                onWhy={why}
                onConfirm={() => {
                  show("confirm");
                }}
              />
            </Screen>
            <Suspense fallback={<Loading />}>
              {visited.has("confirm") ? (
                <ConfirmScreen
                  session={session}
                  results={results}
                  isBusy={isBusy}
                  isHidden={isHidden("confirm")}
                  onGoTo={goTo}
                  onDecide={decide}
                  onWhy={why}
                />
              ) : null}
              {visited.has("policy") ? (
                <PolicyScreen
                  session={session}
                  workbook={state.workbook}
                  isBusy={isBusy}
                  isHidden={isHidden("policy")}
                  onGoTo={goTo}
                />
              ) : null}
              {visited.has("settings") ? (
                <SettingsScreen
                  preferences={preferences}
                  onPreferences={onPreferences}
                  isLive={state.isLive}
                  onLive={(isOn) => void session.setLive(isOn)}
                  isBusy={isBusy}
                  isHidden={isHidden("settings")}
                  onDiagnose={() => session.diagnose()}
                />
              ) : null}
              {preview !== undefined ? (
                <PreviewScreen
                  preview={preview}
                  isBusy={isBusy}
                  onGoTo={goTo}
                  onWrite={() => void session.writePreview()}
                  onLeave={() => {
                    session.dropPreview();
                  }}
                />
              ) : overlay?.kind === "why" ? (
                <WhyScreen
                  key={overlay.row.key}
                  row={overlay.row}
                  onExplain={(key) => session.explain(key)}
                  onGoTo={goTo}
                  onDecide={decide}
                  onBack={uncover}
                />
              ) : overlay?.kind === "decide" ? (
                <DecisionScreen
                  key={overlay.row.key}
                  row={overlay.row}
                  isBusy={isBusy}
                  onGoTo={goTo}
                  onBack={uncover}
                  onDecide={(decision) => {
                    uncover();
                    void session.decide(overlay.row.key, decision);
                  }}
                />
              ) : overlay?.kind === "check" ? (
                <CheckScreen isBusy={isBusy} onCheck={() => session.check()} onGoTo={goTo} onBack={uncover} />
              ) : overlay?.kind === "centres" ? (
                <CentresScreen session={session} isBusy={isBusy} onMove={moveOn} onBack={uncover} />
              ) : overlay?.kind === "periods" ? (
                <PeriodsScreen
                  session={session}
                  isBusy={isBusy}
                  onGoTo={goTo}
                  onMove={moveOn}
                  onBack={uncover}
                />
              ) : null}
            </Suspense>
            {busy === undefined ? null : (
              <BusyBar
                busy={busy}
                onCancel={() => {
                  session.cancel();
                }}
              />
            )}
          </main>
        </div>
      </TextsProvider>
    </FluentProvider>
  );
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflow: "hidden",
    backgroundColor: token("colorNeutralBackground1"),
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});
