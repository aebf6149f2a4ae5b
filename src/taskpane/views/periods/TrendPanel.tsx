import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CellRef } from "../../../core/issue.ts";
import type { TrendRow, TrendsView } from "../../session/periods-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { CellLink } from "../shared/CellLink.tsx";
import { useShared } from "../shared/styles.ts";
import { useAsked } from "../shared/use-asked.ts";
import { VirtualList } from "../shared/VirtualList.tsx";
import { AskedPanel } from "./AskedPanel.tsx";
import type { PanelProps } from "./panel-props.ts";
import { Sparkline } from "./Sparkline.tsx";

/** *Andamento*: each indicator's values of the periods, where they lead, and whether that is far enough. */
export function TrendPanel({ session, isBusy, isHidden, onGoTo }: PanelProps) {
  const asked = useAsked(() => session.trends(), isBusy);
  return (
    <AskedPanel asked={asked} isBusy={isBusy} isHidden={isHidden}>
      {(view) => <Rows view={view} onGoTo={onGoTo} />}
    </AskedPanel>
  );
}

interface RowsProps {
  readonly view: TrendsView;
  readonly onGoTo: (cell: CellRef) => void;
}

function Rows({ view: { rule, rows, total }, onGoTo }: RowsProps) {
  const { periods, preview } = useTexts();
  const { trends } = periods;
  const shared = useShared();
  const styles = useStyles();
  if (total === 0) return <p className={shared.text}>{trends.none}</p>;
  return (
    <>
      <details>
        <summary className={styles.summary}>{trends.rule}</summary>
        <p className={shared.caption}>{rule}</p>
      </details>
      {rows.length < total ? <p className={shared.caption}>{preview.firstOf(rows.length, total)}</p> : null}
      <VirtualList
        items={rows}
        keyOf={({ key }) => key}
        label={trends.list}
        estimate={130}
        renderItem={(row) => <Row row={row} onGoTo={onGoTo} />}
      />
    </>
  );
}

interface RowProps {
  readonly row: TrendRow;
  readonly onGoTo: (cell: CellRef) => void;
}

function Row({ row, onGoTo }: RowProps) {
  const { trends } = useTexts().periods;
  const shared = useShared();
  const styles = useStyles();
  const { title, target, at, values, points, moveWords, trackWords } = row;
  return (
    <div className={mergeClasses(shared.tight, styles.row)}>
      <h2 className={shared.heading}>{title}</h2>
      <p className={shared.text}>
        {values.map(({ period, value }) => trends.value(period, value)).join(" · ")}
        {target === "" ? "" : ` · ${trends.target(target)}`}
      </p>
      <div className={shared.line}>
        <Sparkline
          points={points}
          label={trends.series(
            values.map(({ value }) => value),
            moveWords,
          )}
        />
        {moveWords === "" ? null : <span>{moveWords}</span>}
        {trackWords === "" ? null : <span className={shared.strong}>{trackWords}</span>}
        <CellLink at={at} onGoTo={onGoTo} />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    paddingTop: "10px",
    paddingBottom: "10px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
  },
  summary: { cursor: "pointer", color: token("colorNeutralForeground2") },
});
