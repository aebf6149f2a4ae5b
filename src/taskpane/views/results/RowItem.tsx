import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { CellRef } from "../../../core/issue.ts";
import type { RowView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { BandMark } from "../shared/BandMark.tsx";
import { useShared } from "../shared/styles.ts";
import { VerdictMark } from "../shared/VerdictMark.tsx";

interface RowItemProps {
  readonly row: RowView;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onWhy: (row: RowView) => void;
}

/** An indicator: its name leads to its cell, *Perché?* to what lies behind the verdict. */
export function RowItem({ row, onGoTo, onWhy }: RowItemProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const name = row.code === "" ? row.name : `${row.code} ${row.name}`;
  return (
    <div className={styles.row}>
      <VerdictMark verdict={row.verdict} />
      <div className={styles.body}>
        <button
          type="button"
          className={mergeClasses(shared.link, styles.name)}
          title={texts.goToCell(texts.cellName(row.at.sheet, row.at.address))}
          onClick={() => {
            onGoTo(row.at);
          }}
        >
          {row.code === "" ? null : <strong>{row.code}</strong>} {row.name}
        </button>
        <p className={shared.text}>
          <span className={shared.hidden}>{texts.rows.target} </span>
          {row.target}
          <span aria-hidden className={styles.arrow}>
            {" → "}
          </span>
          <span className={shared.hidden}>{texts.rows.actual} </span>
          {row.actual === "" ? texts.rows.noActual : row.actual}
        </p>
        <div className={styles.answer}>
          <span className={styles.words}>
            <span className={shared.strong}>{row.verdictWord}</span>
            {row.attainmentText === "" ? null : <span className={shared.number}>{row.attainmentText}</span>}
            {row.band === undefined ? null : <BandMark band={row.band} />}
          </span>
          <Button
            size="small"
            appearance="subtle"
            className={styles.why}
            aria-label={texts.rows.whyOf(name)}
            onClick={() => {
              onWhy(row);
            }}
          >
            {texts.rows.why}
          </Button>
        </div>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    gap: "8px",
    paddingTop: "8px",
    paddingBottom: "4px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    ':global([data-density="compact"])': { paddingTop: "4px", paddingBottom: 0 },
  },
  body: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: "4px" },
  name: {
    color: token("colorNeutralForeground1"),
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    ":hover": { color: token("colorBrandForegroundLink"), textDecorationLine: "underline" },
    ':global([data-density="compact"])': { WebkitLineClamp: "1" },
  },
  arrow: { color: token("colorNeutralForeground3") },
  answer: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  words: { display: "flex", flexWrap: "wrap", columnGap: "12px", minWidth: 0 },
  why: {
    flexShrink: 0,
    minWidth: 0,
    marginRight: "-8px",
    "@media (forced-colors: active)": { marginRight: 0 },
  },
});
