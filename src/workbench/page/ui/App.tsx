import {
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Button,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useCallback, useEffect, useState } from "react";
import { LOCALES, type PageOptions } from "../options.ts";
import type { AddInRibbon, RibbonButton } from "../pane/manifest.ts";
import { filled, TEXTS } from "../texts.ts";
import { addSheet, showSheet } from "../by-hand/go-to.ts";
import type { Workbench } from "../workbench.ts";
import { fetchManifest } from "../pane/fetch-manifest.ts";
import { FileGroup } from "./FileGroup.tsx";
import { PaneArea } from "./PaneArea.tsx";
import { Ribbon } from "./Ribbon.tsx";
import { SheetArea } from "./SheetArea.tsx";
import { SheetTabs } from "./SheetTabs.tsx";
import { TitleBar } from "./TitleBar.tsx";
import { useNotice } from "./use-notice.ts";
import { useRevision } from "./use-workbench.ts";
import { WorkbenchGroup } from "./WorkbenchGroup.tsx";
import { download } from "./download.ts";

export interface AppProps {
  readonly workbench: Workbench;
  readonly options: PageOptions;
  /** Something to say from the start. */
  readonly firstNotice: string | undefined;
}

/** How long the add-in may take to answer before the workbench wonders, in milliseconds. */
const PATIENCE = 15_000;

/** Excel's window: title, ribbon, cells, tabs, and the add-in's pane. */
export function App({ workbench, options, firstNotice }: AppProps) {
  useRevision(workbench);
  const { session, book } = workbench;
  const { host, shell, language } = session;
  const texts = TEXTS[language];
  const [theme, setTheme] = useState(options.theme);
  const [addIn, setAddIn] = useState<AddInRibbon>();
  const [isDropping, setDropping] = useState(false);
  const notice = useNotice(texts);
  const { tell } = notice;
  const isPaneShown = shell.excelWindow.runtimeState === "Visible";

  useEffect(() => {
    if (firstNotice !== undefined) tell(firstNotice);
  }, [firstNotice, tell]);

  useEffect(() => {
    let isCurrent = true;
    fetchManifest(options.pane, LOCALES[language]).then(
      (found) => {
        if (isCurrent) setAddIn(found);
      },
      (reason: unknown) => {
        if (isCurrent) tell(filled(texts.noManifest, { reason: String(reason) }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [options.pane, language, texts, tell]);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (!workbench.isPaneReady) tell(filled(texts.paneSilent, { address: options.pane.href }));
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, [workbench, session, options.pane, texts, tell]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    document.title = `${book.name} – Traguardo`;
  }, [language, theme, book.name]);

  const open = useCallback(
    async (file: File): Promise<void> => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      try {
        workbench.open(bytes, file.name);
      } catch {
        // Whatever the reader stumbled over, the person can only choose another file.
        tell(filled(texts.notAWorkbook, { name: file.name }));
      }
    },
    [workbench, tell, texts],
  );
  const press = async ({ id, action }: RibbonButton): Promise<void> => {
    if (action.kind === "show") {
      shell.showPane(true);
      workbench.redraw();
      return;
    }
    const { status } = await shell.runCommand(action.functionName, id);
    if (status !== 0) tell(filled(texts.commandFailed, { name: action.functionName }));
  };
  const connect = useCallback(
    (place: HTMLElement, title: string) => workbench.connect(place, title),
    // A new session is a new Excel: the page is loaded anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [workbench, session],
  );

  return (
    <FluentProvider
      theme={theme === "dark" ? webDarkTheme : webLightTheme}
      // A class would go to the menus' own places, too.
      style={{ height: "100%" }}
    >
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- files may be dropped anywhere; the button Open does the same */}
      <div
        className="window"
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={() => {
          setDropping(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setDropping(false);
          const file = event.dataTransfer.files[0];
          if (file !== undefined) void open(file);
        }}
      >
        <TitleBar name={book.name} subtitle={texts.emulated} />
        <Ribbon
          addIn={addIn}
          isReady={workbench.isPaneReady}
          texts={texts}
          onPress={(button) => {
            void press(button);
          }}
        >
          <FileGroup
            texts={texts}
            onOpen={(file) => {
              void open(file);
            }}
            onNew={() => {
              workbench.openBlank(texts.blankName);
            }}
            onSave={() => {
              download(workbench.save(), book.name);
            }}
          />
          <WorkbenchGroup
            texts={texts}
            faults={shell.faults}
            sheet={book.active}
            onChange={workbench.redraw}
            onTheme={() => {
              setTheme(theme === "dark" ? "light" : "dark");
            }}
            onLanguage={() => {
              workbench.speak(language === "it" ? "en" : "it");
            }}
          />
        </Ribbon>
        {notice.message !== undefined && (
          <MessageBar intent="warning" className="notice">
            <MessageBarBody>{notice.message}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<Dismiss16Regular />}
                  aria-label={texts.close}
                  onClick={notice.dismiss}
                />
              }
            />
          </MessageBar>
        )}
        <div className="work">
          <main className="book">
            <SheetArea
              key={session.number}
              workbench={workbench}
              revision={workbench.revision}
              isDark={theme === "dark"}
              texts={texts}
              notice={notice}
            >
              <SheetTabs
                sheets={book.sheets}
                active={book.active}
                texts={texts}
                onShow={(sheet) => {
                  workbench.act(() => {
                    showSheet(host, sheet);
                  });
                }}
                onAdd={() => {
                  notice.attempt(() => {
                    workbench.act(addSheet);
                  });
                }}
              />
            </SheetArea>
          </main>
          <PaneArea
            name={addIn?.name ?? "Traguardo"}
            isShown={isPaneShown}
            texts={texts}
            connect={connect}
            onClose={() => {
              shell.showPane(false);
              workbench.redraw();
            }}
          />
        </div>
        {isDropping && <div className="drop-here">{texts.dropHere}</div>}
      </div>
    </FluentProvider>
  );
}
