import type { CellRef } from "../../../core/issue.ts";
import type { HandedOutSheetsView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { CellLink } from "../shared/CellLink.tsx";
import { useShared } from "../shared/styles.ts";
import { Lines, useLineStyles } from "./Lines.tsx";
import { ToTell } from "./ToTell.tsx";

/** Cells of one sheet that are named. */
const MOST_CELLS = 5;

interface HandedOutSheetsProps {
  readonly view: HandedOutSheetsView;
  readonly onGoTo: (cell: CellRef) => void;
}

/** The centres' sheets in the workbook, and the cells that keep one as it was. */
export function HandedOutSheets({ view, onGoTo }: HandedOutSheetsProps) {
  const { centres } = useTexts();
  const shared = useShared();
  const styles = useLineStyles();
  const { sheets, copies } = view;
  return (
    <ToTell told={view}>
      <div className={shared.section}>
        <h2 className={shared.heading}>{centres.sheets}</h2>
        <ul aria-label={centres.sheets} className={shared.list}>
          {sheets.map(({ centre, sheet, done, toFill, readOnly, open }) => (
            <li key={sheet} className={styles.line}>
              <p className={shared.text}>{centre}</p>
              <p className={shared.caption}>
                {[sheet, centres.sheetDone[done], centres.form(toFill, readOnly)].join(" · ")}
              </p>
              {open.slice(0, MOST_CELLS).map((at) => (
                <div key={`${at.sheet} ${at.address}`}>
                  <CellLink at={at} onGoTo={onGoTo} />
                </div>
              ))}
              {open.length > MOST_CELLS ? <p className={shared.caption}>…</p> : null}
            </li>
          ))}
        </ul>
      </div>
      <Lines heading={centres.copies(copies.length)} lines={copies} />
    </ToTell>
  );
}
