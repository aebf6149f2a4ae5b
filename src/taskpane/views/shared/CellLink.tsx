import { mergeClasses } from "@fluentui/react-components";
import type { CellRef } from "../../../core/issue.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "./styles.ts";

interface CellLinkProps {
  readonly at: CellRef;
  readonly onGoTo: (cell: CellRef) => void;
  readonly className?: string;
}

/** "Indicatori!C5", which selects that cell. */
export function CellLink({ at, onGoTo, className }: CellLinkProps) {
  const texts = useTexts();
  const shared = useShared();
  const name = texts.cellName(at.sheet, at.address);
  return (
    <button
      type="button"
      className={mergeClasses(shared.link, className)}
      aria-label={texts.goToCell(name)}
      onClick={() => {
        onGoTo(at);
      }}
    >
      {name}
    </button>
  );
}
