import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CellRef } from "../../../core/issue.ts";
import type { CellChange, ChangePreview } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { CellLink } from "../shared/CellLink.tsx";
import { Screen } from "../shared/Screen.tsx";
import { useShared } from "../shared/styles.ts";
import { focusOnOpen } from "../shared/focus-on-open.ts";
import { VirtualList } from "../shared/VirtualList.tsx";

interface PreviewScreenProps {
  readonly preview: ChangePreview;
  readonly isBusy: boolean;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onWrite: () => void;
  readonly onLeave: () => void;
}

/** What a computation would change, sheet by sheet and cell by cell, before anything is written. */
export default function PreviewScreen({ preview, isBusy, onGoTo, onWrite, onLeave }: PreviewScreenProps) {
  const texts = useTexts();
  const shared = useShared();
  const { cells, sheets, changes, total } = preview;
  const isNothing = sheets.length === 0 && total === 0;
  return (
    <Screen title={texts.preview.heading}>
      <p className={shared.text}>{isNothing ? texts.preview.nothing : texts.preview.intro(cells)}</p>
      <div className={shared.line}>
        {isNothing ? null : (
          <Button ref={focusOnOpen} appearance="primary" disabledFocusable={isBusy} onClick={onWrite}>
            {texts.preview.write}
          </Button>
        )}
        <Button {...(isNothing ? { ref: focusOnOpen } : {})} disabledFocusable={isBusy} onClick={onLeave}>
          {texts.preview.leave}
        </Button>
      </div>
      {sheets.length === 0 ? null : <Sheets preview={preview} />}
      {changes.length === 0 ? null : (
        <div className={shared.section}>
          <h2 className={shared.heading}>{texts.preview.cells}</h2>
          {changes.length < total ? (
            <p className={shared.caption}>{texts.preview.firstOf(changes.length, total)}</p>
          ) : null}
          <VirtualList
            items={changes}
            keyOf={({ at }) => `${at.sheet}!${at.address}`}
            label={texts.preview.cells}
            estimate={60}
            renderItem={(change) => <Change change={change} onGoTo={onGoTo} />}
          />
        </div>
      )}
    </Screen>
  );
}

function Sheets({ preview }: { readonly preview: ChangePreview }) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  return (
    <div className={shared.tight}>
      <h2 className={shared.heading}>{texts.preview.sheets}</h2>
      <ul className={shared.list}>
        {preview.sheets.map(({ sheet, kind, sentence }) => (
          <li key={`${sheet} ${kind}`} className={styles.sheet}>
            <span className={shared.grow}>
              {sheet} <span className={shared.caption}>{sentence}</span>
            </span>
            <span className={styles.kind}>{texts.preview.kind[kind]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ChangeProps {
  readonly change: CellChange;
  readonly onGoTo: (cell: CellRef) => void;
}

function Change({ change, onGoTo }: ChangeProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const { at, column, row, before, after } = change;
  return (
    <div className={styles.change}>
      <div className={styles.place}>
        <span className={mergeClasses(shared.grow, shared.strong)}>{column}</span>
        <CellLink at={at} onGoTo={onGoTo} className={styles.cell} />
      </div>
      <p className={mergeClasses(shared.caption, styles.row)}>{row}</p>
      <p className={shared.text}>
        <span className={shared.hidden}>{texts.preview.before} </span>
        <Value value={before} />
        <span aria-hidden className={styles.quiet}>
          {" → "}
        </span>
        <span className={shared.hidden}>{texts.preview.after} </span>
        <Value value={after} />
      </p>
    </div>
  );
}

function Value({ value }: { readonly value: string }) {
  const texts = useTexts();
  const styles = useStyles();
  return value === "" ? <em className={styles.quiet}>{texts.preview.empty}</em> : <span>{value}</span>;
}

const useStyles = makeStyles({
  sheet: { display: "flex", gap: "12px", alignItems: "baseline", paddingTop: "4px", paddingBottom: "4px" },
  kind: {
    flexShrink: 0,
    padding: "0 8px",
    fontSize: token("fontSizeBase200"),
    lineHeight: token("lineHeightBase300"),
    borderRadius: token("borderRadiusCircular"),
    border: `1px solid ${token("colorNeutralStroke1")}`,
  },
  change: {
    paddingTop: "8px",
    paddingBottom: "8px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    ':global([data-density="compact"])': { paddingTop: "4px", paddingBottom: "4px" },
  },
  row: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  place: { display: "flex", alignItems: "baseline", gap: "12px" },
  cell: { fontSize: token("fontSizeBase200") },
  quiet: { color: token("colorNeutralForeground3") },
});
