import { Button, makeStyles } from "@fluentui/react-components";
import type { CellRef } from "../../../core/issue.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { CellLink } from "../shared/CellLink.tsx";
import { useShared } from "../shared/styles.ts";

export interface FirstRunProps {
  /** A list of indicators that is no table yet. */
  readonly range: { readonly at: CellRef; readonly rows: number } | undefined;
  readonly isBusy: boolean;
  readonly onSample: () => void;
  readonly onTemplate: () => void;
  readonly onConvert: (() => void) | undefined;
  readonly onCompute: () => void;
  readonly onLookAgain: () => void;
  readonly onGoTo: (cell: CellRef) => void;
}

/** What this is, in three sentences, and the ways to begin. */
export function FirstRun(props: FirstRunProps) {
  const texts = useTexts();
  const shared = useShared();
  const { range, isBusy } = props;
  return (
    <>
      <div className={shared.section}>
        <h2 className={shared.screenTitle}>{texts.firstRun.heading}</h2>
        {texts.firstRun.sentences.map((sentence) => (
          <p key={sentence} className={shared.text}>
            {sentence}
          </p>
        ))}
      </div>
      {range === undefined ? null : <FoundRange {...props} range={range} />}
      <div className={shared.section}>
        {range === undefined ? null : <h2 className={shared.heading}>{texts.firstRun.otherWays}</h2>}
        <Button
          appearance={range === undefined ? "primary" : "secondary"}
          disabledFocusable={isBusy}
          onClick={props.onSample}
        >
          {texts.firstRun.sample}
        </Button>
        <Button disabledFocusable={isBusy} onClick={props.onTemplate}>
          {texts.firstRun.template}
        </Button>
        <Button appearance="subtle" disabledFocusable={isBusy} onClick={props.onLookAgain}>
          {texts.firstRun.lookAgain}
        </Button>
      </div>
    </>
  );
}

interface FoundRangeProps extends FirstRunProps {
  readonly range: NonNullable<FirstRunProps["range"]>;
}

function FoundRange({ range, isBusy, onConvert, onCompute, onGoTo }: FoundRangeProps) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const name = texts.cellName(range.at.sheet, range.at.address);
  const [before, after] = texts.firstRun.range(name, range.rows).split(name);
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
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onConvert}>
            {texts.firstRun.convert}
          </Button>
        )}
        <Button
          appearance={onConvert === undefined ? "primary" : "secondary"}
          disabledFocusable={isBusy}
          onClick={onCompute}
        >
          {texts.firstRun.computeAsIs}
        </Button>
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
