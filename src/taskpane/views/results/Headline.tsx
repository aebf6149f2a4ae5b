import { makeStyles } from "@fluentui/react-components";
import type { TotalView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { BandMark } from "../shared/BandMark.tsx";
import { useShared } from "../shared/styles.ts";
import { CoverageBar } from "./CoverageBar.tsx";

interface HeadlineProps {
  readonly total: TotalView;
  readonly asOf: string;
}

/** Targets met of those assessed and how much of the plan that covers; only then the mean, with its rule. */
export function Headline({ total, asOf }: HeadlineProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  return (
    <div className={shared.section}>
      <div>
        <p className={shared.hidden}>{total.coverage}</p>
        <p aria-hidden className={styles.met}>
          <span className={styles.count}>{texts.results.met(total.met, total.assessed)}</span>{" "}
          {texts.results.metWords(total.met)}
        </p>
        <p className={shared.caption}>
          <span aria-hidden>{texts.results.rest(total.assessed, total.planned)}</span>
          {asOf === "" ? null : <span> · {texts.results.asOf(asOf)}</span>}
        </p>
      </div>
      <CoverageBar total={total} />
      <div>
        {total.share === undefined ? (
          <p className={shared.text}>{texts.results.noMean}</p>
        ) : (
          <p className={styles.mean}>
            <span>
              {texts.results.mean} <strong className={shared.number}>{total.shareText}</strong>
            </span>
            {total.band === undefined ? null : <BandMark band={total.band} />}
          </p>
        )}
        <p className={shared.caption}>{total.rule}</p>
        {total.provisional === "" ? null : <p className={shared.caption}>{total.provisional}</p>}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  met: { margin: 0, fontWeight: token("fontWeightSemibold") },
  count: {
    fontSize: token("fontSizeHero700"),
    lineHeight: token("lineHeightHero700"),
    fontVariantNumeric: "tabular-nums",
  },
  mean: { margin: 0, display: "flex", flexWrap: "wrap", columnGap: "16px", rowGap: "4px" },
});
