import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { TotalView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { BandMark } from "../shared/BandMark.tsx";
import { useShared } from "../shared/styles.ts";
import { CoverageBar } from "./CoverageBar.tsx";
import type { RowsBehind } from "./ResultsView.tsx";

interface TotalsListProps {
  readonly totals: readonly TotalView[];
  readonly label: string;
  readonly empty: string;
  readonly rowsBehind?: RowsBehind;
  readonly onRows?: (name: string, keys: ReadonlySet<string>) => void;
}

/** Totals one under another, those of a tree indented; a name leads to the rows behind it. */
export function TotalsList({ totals, label, empty, rowsBehind, onRows }: TotalsListProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  if (totals.length === 0) return <p className={shared.caption}>{empty}</p>;
  return (
    <ul aria-label={label} className={shared.list}>
      {totals.map((total) => {
        const keys = rowsBehind?.(total);
        return (
          <li
            key={total.key}
            className={mergeClasses(styles.total, total.depth === 0 && styles.top)}
            style={{ paddingLeft: `${String(Math.min(total.depth, MAX_INDENT) * 12)}px` }}
          >
            <div className={styles.first}>
              {keys === undefined || keys.size === 0 || onRows === undefined ? (
                <span className={shared.grow}>{total.name}</span>
              ) : (
                <button
                  type="button"
                  className={mergeClasses(shared.link, shared.grow, styles.name)}
                  aria-label={texts.results.showRows(total.name)}
                  onClick={() => {
                    onRows(total.name, keys);
                  }}
                >
                  {total.name}
                </button>
              )}
              <span className={mergeClasses(shared.number, shared.strong)}>
                {total.share === undefined ? "–" : total.shareText}
              </span>
            </div>
            <CoverageBar total={total} />
            <div className={mergeClasses(shared.caption, styles.second)}>
              <span>{total.coverage}</span>
              {total.band === undefined ? null : <BandMark band={total.band} />}
            </div>
            {total.share === undefined && total.rule !== "" ? (
              <p className={shared.caption}>{total.rule}</p>
            ) : null}
            {total.provisional === "" ? null : <p className={shared.caption}>{total.provisional}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** Deeper levels would leave no room for the name. */
const MAX_INDENT = 4;

const useStyles = makeStyles({
  total: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingTop: "8px",
    paddingBottom: "8px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    ":first-child": { borderTopStyle: "none" },
    ':global([data-density="compact"])': { paddingTop: "4px", paddingBottom: "4px" },
  },
  top: { fontWeight: token("fontWeightRegular") },
  first: { display: "flex", alignItems: "baseline", gap: "12px" },
  name: { color: token("colorNeutralForeground1") },
  second: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
  },
});
