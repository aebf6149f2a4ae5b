import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import type { ChosenFile, CollectView, PaneSession, Settlements } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { useShared } from "../shared/styles.ts";
import { AcceptForm } from "./AcceptForm.tsx";
import { Arrived } from "./Arrived.tsx";

interface CollectPanelProps {
  readonly isBusy: boolean;
  readonly isHidden: boolean;
  readonly onCollect: PaneSession["collect"];
  readonly onAccept: PaneSession["accept"];
  /** Something was written. */
  readonly onAccepted: () => void;
}

/** Forms that came back: what arrives, what stands against it, and one button that accepts. */
export function CollectPanel({ isBusy, isHidden, onCollect, onAccept, onAccepted }: CollectPanelProps) {
  const { centres } = useTexts();
  const shared = useShared();
  const [view, setView] = useState<CollectView>();
  const [settlements, setSettlements] = useState<Settlements>({});
  const take = async (source: readonly ChosenFile[] | "sheets"): Promise<void> => {
    if (isBusy || source.length === 0) return;
    const found = await onCollect(source, view === undefined ? "afresh" : "further");
    if (found !== undefined) setView(found);
  };
  const accept = async (by: string): Promise<void> => {
    if (!(await onAccept(settlements, by))) return;
    setSettlements({});
    setView(await onCollect([], "further"));
    onAccepted();
  };
  return (
    <div hidden={isHidden} className={isHidden ? undefined : shared.stack}>
      <p className={shared.text}>{centres.collectIntro}</p>
      <Chooser isBusy={isBusy} onFiles={(files) => void take(files)} />
      <div>
        <Button disabledFocusable={isBusy} onClick={() => void take("sheets")}>
          {centres.fromSheets}
        </Button>
      </div>
      <p role="status" className={mergeClasses(shared.text, shared.strong)}>
        {view === undefined
          ? ""
          : view.files.length === 0
            ? centres.noSheets
            : centres.arrived(view.counts, view.files.length)}
      </p>
      {view === undefined || view.files.length === 0 ? null : (
        <>
          <Arrived
            view={view}
            settlements={settlements}
            onSettle={(key, which) => {
              setSettlements((before) => ({ ...before, [key]: which }));
            }}
          />
          <AcceptForm isBusy={isBusy} onAccept={(by) => void accept(by)} />
          <div>
            <Button
              appearance="subtle"
              size="small"
              className={shared.outdent}
              disabledFocusable={isBusy}
              onClick={() => {
                setView(undefined);
                setSettlements({});
              }}
            >
              {centres.afresh}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

interface ChooserProps {
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

/** A button for the keyboard, and a place to drop files on. */
function Chooser({ isBusy, onFiles }: ChooserProps) {
  const { centres } = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // Dropping is a shortcut: the button does the same.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={mergeClasses(styles.place, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={onDrop}
    >
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm"
        aria-label={centres.choose}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again.
          target.value = "";
          onFiles(files);
        }}
      />
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {centres.choose}
      </Button>
      <p className={shared.caption}>{centres.drop}</p>
    </div>
  );
}

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "4px",
    padding: "16px",
    border: `1px dashed ${token("colorNeutralStrokeAccessible")}`,
    borderRadius: token("borderRadiusMedium"),
  },
  over: { backgroundColor: token("colorNeutralBackground1Hover") },
});
