import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CellRef } from "../../../core/issue.ts";
import type { Pointed } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { CellLink } from "../shared/CellLink.tsx";
import { useShared } from "../shared/styles.ts";

interface PointedListProps {
  readonly label: string;
  readonly items: readonly Pointed[];
  readonly total: number;
  readonly onGoTo: (cell: CellRef) => void;
}

/** Sentences, each with a way to its cell; of many the first ones, which is said. */
export function PointedList({ label, items, total, onGoTo }: PointedListProps) {
  const { preview } = useTexts();
  const shared = useShared();
  const styles = useStyles();
  return (
    <>
      {items.length < total ? <p className={shared.caption}>{preview.firstOf(items.length, total)}</p> : null}
      <ul aria-label={label} className={shared.list}>
        {items.map(({ sentence, at }, index) => (
          <li key={`${String(index)} ${sentence}`} className={mergeClasses(shared.text, styles.item)}>
            {sentence} {at === undefined ? null : <CellLink at={at} onGoTo={onGoTo} />}
          </li>
        ))}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  item: {
    paddingTop: "6px",
    paddingBottom: "6px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
});
