import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { CellRef } from "../../core/issue.ts";
import type { Notice } from "../session/pane-model.ts";
import { useTexts } from "../texts/texts.ts";
import { CellLink } from "./shared/CellLink.tsx";
import { useShared } from "./shared/styles.ts";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
  readonly onGoTo: (cell: CellRef) => void;
}

/** What was done or went wrong: what, where, what to do. Stays until it is dismissed. */
export function NoticeBar({ notice, onDismiss, onGoTo }: NoticeBarProps) {
  const texts = useTexts();
  const styles = useStyles();
  const shared = useShared();
  return (
    <div className={styles.frame}>
      <MessageBar intent={notice.intent} layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{notice.title}</MessageBarTitle>
          {notice.sentences.map((sentence) => (
            <p key={sentence} className={shared.text}>
              {sentence}
            </p>
          ))}
          {notice.cells.length === 0 ? null : (
            <ul aria-label={texts.notice.cells} className={styles.cells}>
              {notice.cells.map((cell) => (
                <li key={`${cell.sheet}!${cell.address}`}>
                  <CellLink at={cell} onGoTo={onGoTo} />
                </li>
              ))}
            </ul>
          )}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              aria-label={texts.notice.dismiss}
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              onClick={onDismiss}
            />
          }
        />
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  frame: { flexShrink: 0, maxHeight: "45%", overflowY: "auto", padding: "8px 20px 0" },
  body: { paddingTop: 0, paddingBottom: "8px", overflowWrap: "anywhere" },
  cells: {
    listStyleType: "none",
    margin: "4px 0 0",
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
  },
});
