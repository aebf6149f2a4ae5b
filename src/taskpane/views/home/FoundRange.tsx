import { Button, makeStyles } from "@fluentui/react-components";
import type { CellRef } from "../../../core/issue.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { CellLink } from "../shared/CellLink.tsx";
import { useShared } from "../shared/styles.ts";

interface FoundRangeProps {
  readonly range: { readonly at: CellRef; readonly rows: number };
  readonly isBusy: boolean;
  readonly onConvert: (() => void) | undefined;
  /** Absent where the range is computed as it is already. */
  readonly onCompute?: () => void;
  readonly onGoTo: (cell: CellRef) => void;
}

/** A list of indicators that is no table: where it is, and what can be made of it. */
export function FoundRange({ range, isBusy, onConvert, onCompute, onGoTo }: FoundRangeProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const name = texts.cellName(range.at.sheet, range.at.address);
  const [before, after] = texts.firstRun.range(name, range.rows).split(name);
  const isFirst = onCompute !== undefined;
  return (
    <div className={styles.found}>
      <h2 className={shared.heading}>{texts.firstRun.rangeHeading}</h2>
      <p className={shared.text}>
        {before}
        <CellLink at={range.at} onGoTo={onGoTo} />
        {after}
      </p>
      {onConvert === undefined ? null : <p className={shared.caption}>{texts.firstRun.rangeHelp}</p>}
      <div className={shared.line}>
        {onConvert === undefined ? null : (
          <Button
            appearance={isFirst ? "primary" : "secondary"}
            disabledFocusable={isBusy}
            onClick={onConvert}
          >
            {texts.firstRun.convert}
          </Button>
        )}
        {onCompute === undefined ? null : (
          <Button
            appearance={onConvert === undefined ? "primary" : "secondary"}
            disabledFocusable={isBusy}
            onClick={onCompute}
          >
            {texts.firstRun.computeAsIs}
          </Button>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  found: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    borderRadius: token("borderRadiusMedium"),
    border: `1px solid ${token("colorNeutralStroke1")}`,
    backgroundColor: token("colorNeutralBackground2"),
  },
});
