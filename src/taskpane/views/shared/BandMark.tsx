import { makeStyles } from "@fluentui/react-components";
import type { BandView } from "../../session/pane-model.ts";
import { token } from "../../theme.ts";

/** The plan's own colour as a swatch, with the band's symbol and name. */
export function BandMark({ band }: { readonly band: BandView }) {
  const styles = useStyles();
  return (
    <span className={styles.band}>
      <span aria-hidden className={styles.swatch} style={{ backgroundColor: band.colour }} />
      <span>
        <span aria-hidden>{band.symbol}</span> {band.name}
      </span>
    </span>
  );
}

const useStyles = makeStyles({
  band: { display: "inline-flex", alignItems: "center", gap: "6px", whiteSpace: "nowrap" },
  swatch: {
    width: "12px",
    height: "12px",
    flexShrink: 0,
    boxSizing: "border-box",
    borderRadius: token("borderRadiusSmall"),
    border: `1px solid ${token("colorNeutralStrokeAccessible")}`,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});
