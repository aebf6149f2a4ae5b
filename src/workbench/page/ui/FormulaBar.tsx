import { useState } from "react";
import type { Texts } from "../texts.ts";

export interface FormulaBarProps {
  readonly address: string;
  /** Of the cell that has the focus, as it would be edited. */
  readonly content: string;
  /** A cell that cannot be changed shows its content all the same. */
  readonly isReadOnly: boolean;
  readonly texts: Texts;
  readonly onGoTo: (text: string) => void;
  readonly onEnter: (text: string) => void;
  readonly onEditing: (isEditing: boolean) => void;
}

/** The name box and the formula bar. */
export function FormulaBar(props: FormulaBarProps) {
  const { address, content, isReadOnly, texts, onGoTo, onEnter, onEditing } = props;
  return (
    <div className="formula-bar">
      <Box
        key={`place ${address}`}
        className="name-box"
        label={texts.nameBox}
        shown={address}
        onCommit={onGoTo}
      />
      <span className="formula-mark" aria-hidden="true">
        fx
      </span>
      <Box
        key={`content ${address} ${content}`}
        className="formula-box"
        label={texts.formulaBar}
        shown={content}
        isReadOnly={isReadOnly}
        onCommit={onEnter}
        onEditing={onEditing}
      />
    </div>
  );
}

interface BoxProps {
  readonly className: string;
  readonly label: string;
  readonly shown: string;
  readonly isReadOnly?: boolean;
  readonly onCommit: (text: string) => void;
  readonly onEditing?: (isEditing: boolean) => void;
}

/** Enter takes what was typed, Escape and going away give it up. */
function Box({ className, label, shown, isReadOnly = false, onCommit, onEditing }: BoxProps) {
  const [typed, setTyped] = useState<string>();
  const end = (): void => {
    setTyped(undefined);
    onEditing?.(false);
  };
  return (
    <input
      className={className}
      aria-label={label}
      value={typed ?? shown}
      readOnly={isReadOnly}
      spellCheck={false}
      onChange={(event) => {
        if (typed === undefined) onEditing?.(true);
        setTyped(event.target.value);
      }}
      onBlur={end}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") {
          const text = event.currentTarget.value;
          end();
          event.currentTarget.blur();
          onCommit(text);
        }
        if (event.key === "Escape") {
          end();
          event.currentTarget.blur();
        }
      }}
    />
  );
}
