import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useEffect, useRef, type CSSProperties } from "react";
import type { Sheet } from "../../host/model/book.ts";
import type { Texts } from "../texts.ts";
import { keepFocus } from "./RibbonCommand.tsx";

export interface SheetTabsProps {
  readonly sheets: readonly Sheet[];
  readonly active: Sheet;
  readonly texts: Texts;
  readonly onShow: (sheet: Sheet) => void;
  readonly onAdd: () => void;
}

/** The tabs of the sheets that are not hidden. */
export function SheetTabs({ sheets, active, texts, onShow, onAdd }: SheetTabsProps) {
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [active]);
  return (
    <div className="sheet-tabs" role="tablist" aria-label={texts.sheets}>
      {sheets
        .filter(({ visibility }) => visibility === "Visible")
        .map((sheet) => (
          <button
            key={sheet.id}
            ref={sheet === active ? current : null}
            type="button"
            role="tab"
            className="sheet-tab"
            aria-selected={sheet === active}
            onMouseDown={keepFocus}
            style={sheet.tabColour === "" ? {} : ({ "--tab-colour": sheet.tabColour } as CSSProperties)}
            onClick={() => {
              onShow(sheet);
            }}
          >
            {sheet.name}
          </button>
        ))}
      <button
        type="button"
        className="add-sheet"
        title={texts.addSheet}
        aria-label={texts.addSheet}
        onClick={onAdd}
      >
        <Add16Regular />
      </button>
    </div>
  );
}
