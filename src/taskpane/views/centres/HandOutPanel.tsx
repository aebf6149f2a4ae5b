import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { useEffect, useState } from "react";
import type { HandOutView, PaneSession } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { useShared } from "../shared/styles.ts";
import { PeriodField } from "./PeriodField.tsx";

interface HandOutPanelProps {
  readonly periods: readonly string[];
  readonly isBusy: boolean;
  readonly isHidden: boolean;
  readonly onHandOut: PaneSession["handOut"];
}

interface Made {
  readonly view: HandOutView;
  /** Of the zip, as long as it is shown. */
  readonly address: string;
}

/** Makes the centres' forms and offers them as one file; the plan stays as it is. */
export function HandOutPanel({ periods, isBusy, isHidden, onHandOut }: HandOutPanelProps) {
  const { centres } = useTexts();
  const shared = useShared();
  const [period, setPeriod] = useState("");
  const [made, setMade] = useState<Made>();
  useEffect(
    () => () => {
      if (made !== undefined) URL.revokeObjectURL(made.address);
    },
    [made],
  );
  const prepare = async (): Promise<void> => {
    const view = await onHandOut(period);
    if (view === undefined) return;
    const zip = new Blob([view.zip], { type: "application/zip" });
    setMade({ view, address: URL.createObjectURL(zip) });
  };
  return (
    <div hidden={isHidden} className={isHidden ? undefined : shared.stack}>
      <p className={shared.text}>{centres.handOutIntro}</p>
      <PeriodField
        periods={periods}
        period={period}
        hasYear
        isBusy={isBusy}
        onChange={(wanted) => {
          setPeriod(wanted);
          setMade(undefined);
        }}
      />
      <div>
        <Button
          appearance={made === undefined ? "primary" : "secondary"}
          disabledFocusable={isBusy}
          onClick={() => void prepare()}
        >
          {centres.prepare}
        </Button>
      </div>
      <p role="status" className={shared.text}>
        {made === undefined ? "" : centres.ready(made.view.forms.length)}
      </p>
      {made === undefined ? null : <Report {...made} />}
    </div>
  );
}

function Report({ view, address }: Made) {
  const { centres } = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const { fileName, forms, office, toConfirm, withoutId } = view;
  return (
    <>
      <div>
        <Button
          as="a"
          appearance="primary"
          icon={<ArrowDownload20Regular />}
          href={address}
          download={fileName}
        >
          {centres.download(fileName)}
        </Button>
      </div>
      {withoutId === 0 ? null : (
        <p className={mergeClasses(shared.text, shared.strong)}>{centres.withoutId(withoutId)}</p>
      )}
      <div className={shared.section}>
        <h2 className={shared.heading}>{centres.forms}</h2>
        <ul className={shared.list}>
          {forms.map(({ centre, file, toFill, readOnly }) => (
            <li key={file} className={styles.form}>
              <p className={shared.text}>{centre}</p>
              <p className={shared.caption}>{centres.form(toFill, readOnly)}</p>
            </li>
          ))}
        </ul>
      </div>
      <Lines heading={centres.toConfirm(toConfirm.length)} lines={toConfirm} />
      <Lines heading={centres.office(office.length)} lines={office} />
    </>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A heading with a line each; nothing without one. */
export function Lines({ heading, lines }: LinesProps) {
  const shared = useShared();
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div className={shared.section}>
      <h2 className={shared.heading}>{heading}</h2>
      <ul className={shared.list}>
        {lines.map((line) => (
          <li key={line} className={styles.form}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  form: {
    paddingTop: "4px",
    paddingBottom: "4px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    overflowWrap: "anywhere",
  },
});
