import { makeStyles } from "@fluentui/react-components";
import type { TotalView } from "../../session/pane-model.ts";
import { token } from "../../theme.ts";

/** Met, missed and without verdict as a thin bar. The same numbers stand beside it in words: hidden from readers. */
export function CoverageBar({ total }: { readonly total: Pick<TotalView, "met" | "assessed" | "planned"> }) {
  const styles = useStyles();
  const { met, assessed, planned } = total;
  if (planned === 0) return null;
  return (
    <div aria-hidden className={styles.bar}>
      <span className={styles.met} style={{ flexGrow: met }} />
      <span className={styles.missed} style={{ flexGrow: assessed - met }} />
      <span className={styles.open} style={{ flexGrow: planned - assessed }} />
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "6px",
    overflow: "hidden",
    borderRadius: token("borderRadiusCircular"),
    "@media (forced-colors: active)": { display: "none" },
  },
  met: { backgroundColor: token("colorPaletteTealBorderActive") },
  missed: { backgroundColor: token("colorPaletteDarkOrangeForeground1") },
  open: { backgroundColor: token("colorNeutralStroke1") },
});
