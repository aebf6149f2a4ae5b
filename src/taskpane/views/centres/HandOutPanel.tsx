import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { HandedOutSheetsView, HandOutWay, PaneSession } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";
import { HandedOutFiles, type HandedOutFilesProps } from "./HandedOutFiles.tsx";
import { HandedOutSheets } from "./HandedOutSheets.tsx";
import { PeriodField } from "./PeriodField.tsx";

const WAYS: readonly HandOutWay[] = ["files", "sheets"];

interface HandOutPanelProps {
  readonly periods: readonly string[];
  readonly isBusy: boolean;
  readonly isHidden: boolean;
  readonly onHandOut: PaneSession["handOut"];
  readonly onHandOutSheets: PaneSession["handOutSheets"];
  readonly onGoTo: PaneSession["goTo"];
}

type Made =
  | ({ readonly way: "files" } & HandedOutFilesProps)
  | { readonly way: "sheets"; readonly view: HandedOutSheetsView };

/** Hands out in one of two ways: forms as one file, which leave the plan as it is, or sheets in the workbook. */
export function HandOutPanel(props: HandOutPanelProps) {
  const { periods, isBusy, isHidden, onHandOut, onHandOutSheets, onGoTo } = props;
  const { centres } = useTexts();
  const shared = useShared();
  const [way, setWay] = useState<HandOutWay>("files");
  const [period, setPeriod] = useState("");
  const [made, setMade] = useState<Made>();
  useEffect(
    () => () => {
      if (made?.way === "files") URL.revokeObjectURL(made.address);
    },
    [made],
  );
  const prepareFiles = async (): Promise<void> => {
    const view = await onHandOut(period);
    if (view === undefined) return;
    const zip = new Blob([view.zip], { type: "application/zip" });
    setMade({ way: "files", view, address: URL.createObjectURL(zip) });
  };
  const addSheets = async (): Promise<void> => {
    const view = await onHandOutSheets(period);
    if (view !== undefined) setMade({ way: "sheets", view });
  };
  return (
    <div hidden={isHidden} className={isHidden ? undefined : shared.stack}>
      <Field label={centres.ways}>
        <RadioGroup
          value={way}
          disabled={isBusy}
          onChange={(_event, { value }) => {
            setWay(WAYS.find((one) => one === value) ?? "files");
            setMade(undefined);
          }}
        >
          {WAYS.map((one) => (
            <Radio key={one} value={one} label={centres.way[one]} />
          ))}
        </RadioGroup>
      </Field>
      <p className={shared.text}>{centres.wayIntro[way]}</p>
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
          onClick={() => void (way === "files" ? prepareFiles() : addSheets())}
        >
          {centres.prepare[way]}
        </Button>
      </div>
      <Ready made={made} />
      {made?.way === "files" ? <HandedOutFiles view={made.view} address={made.address} /> : null}
      {made?.way === "sheets" ? (
        <HandedOutSheets view={made.view} onGoTo={(cell) => void onGoTo(cell)} />
      ) : null}
    </div>
  );
}

/** Said aloud once it is there. */
function Ready({ made }: { readonly made: Made | undefined }) {
  const { centres } = useTexts();
  const shared = useShared();
  const sentence = (): string => {
    if (made === undefined) return "";
    if (made.way === "files") return centres.ready(made.view.forms.length);
    const kept = made.view.sheets.filter(({ done }) => done === "kept").length;
    return centres.sheetsDone(made.view.sheets.length - kept, kept);
  };
  return (
    <p role="status" className={shared.text}>
      {sentence()}
    </p>
  );
}
