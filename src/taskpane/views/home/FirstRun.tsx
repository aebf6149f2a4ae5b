import { Button } from "@fluentui/react-components";
import type { CellRef } from "../../../core/issue.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";
import { FoundRange } from "./FoundRange.tsx";

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
