import { Button, SearchBox, Select, makeStyles } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useDeferredValue, useMemo } from "react";
import { VERDICTS, type VerdictKind } from "../../../core/assessment/assessment.ts";
import type { CellRef } from "../../../core/issue.ts";
import type { RowView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";
import { VirtualList } from "../shared/VirtualList.tsx";
import { ALL_ROWS, filterRows, isAllRows, type RowFilter } from "./row-filter.ts";
import { RowItem } from "./RowItem.tsx";

interface RowsViewProps {
  readonly rows: readonly RowView[];
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onWhy: (row: RowView) => void;
}

/** All indicators, to be searched and narrowed down. */
export function RowsView({ rows, filter, onFilter, onGoTo, onWhy }: RowsViewProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterRows(rows, wanted), [rows, wanted]);
  const present = useMemo(() => countByVerdict(rows), [rows]);
  return (
    <div className={shared.stack}>
      <div className={styles.filters}>
        <SearchBox
          className={styles.search}
          aria-label={texts.rows.search}
          placeholder={texts.rows.search}
          value={filter.search}
          onChange={(_event, { value }) => {
            onFilter({ ...filter, search: value });
          }}
        />
        <Select
          aria-label={texts.rows.filter}
          value={filter.verdict ?? ""}
          onChange={(_event, { value }) => {
            onFilter({ ...filter, verdict: VERDICTS.find((verdict) => verdict === value) });
          }}
        >
          <option value="">{texts.rows.all(rows.length)}</option>
          {[...present].map(([verdict, count]) => (
            <option key={verdict} value={verdict}>
              {`${texts.verdict[verdict]} (${count.toLocaleString(texts.tag)})`}
            </option>
          ))}
        </Select>
        {filter.only === undefined ? null : (
          <Button
            size="small"
            icon={<Dismiss16Regular />}
            iconPosition="after"
            className={styles.only}
            aria-label={texts.rows.removeOnly(filter.only.name)}
            onClick={() => {
              onFilter({ ...filter, only: undefined });
            }}
          >
            {texts.rows.only(filter.only.name)}
          </Button>
        )}
      </div>
      <div className={styles.count}>
        <p role="status" className={shared.caption}>
          {shown.length === 0 ? texts.rows.none : texts.rows.shown(shown.length, rows.length)}
        </p>
        {isAllRows(filter) ? null : (
          <button
            type="button"
            className={shared.link}
            onClick={() => {
              onFilter(ALL_ROWS);
            }}
          >
            {texts.rows.clear}
          </button>
        )}
      </div>
      <VirtualList
        items={shown}
        keyOf={(row) => row.key}
        label={texts.rows.list}
        estimate={112}
        renderItem={(row) => <RowItem row={row} onGoTo={onGoTo} onWhy={onWhy} />}
      />
    </div>
  );
}

function countByVerdict(rows: readonly RowView[]): ReadonlyMap<VerdictKind, number> {
  const counts = new Map<VerdictKind, number>();
  for (const { verdict } of rows) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return new Map(
    VERDICTS.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind) ?? 0] as const] : [])),
  );
}

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: "8px", "> *": { flexGrow: 1 } },
  search: { maxWidth: "none", minWidth: "160px" },
  only: { minWidth: 0, justifyContent: "space-between", textAlign: "left", fontWeight: "inherit" },
  count: { display: "flex", justifyContent: "space-between", gap: "12px" },
});
