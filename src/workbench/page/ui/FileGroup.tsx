import { DocumentAdd24Regular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpen24Regular } from "@fluentui/react-icons/svg/folder-open";
import { Save24Regular } from "@fluentui/react-icons/svg/save";
import { useRef } from "react";
import type { Texts } from "../texts.ts";
import { RibbonGroup } from "./Ribbon.tsx";
import { RibbonCommand } from "./RibbonCommand.tsx";

export interface FileGroupProps {
  readonly texts: Texts;
  readonly onOpen: (file: File) => void;
  readonly onNew: () => void;
  readonly onSave: () => void;
}

/** Open, save, new. */
export function FileGroup({ texts, onOpen, onNew, onSave }: FileGroupProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <RibbonGroup label={texts.file}>
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={texts.open}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onOpen(file);
          target.value = "";
        }}
      />
      <RibbonCommand
        label={texts.open}
        icon={<FolderOpen24Regular />}
        onClick={() => {
          chooser.current?.click();
        }}
      />
      <RibbonCommand label={texts.save} icon={<Save24Regular />} onClick={onSave} />
      <RibbonCommand label={texts.newFile} icon={<DocumentAdd24Regular />} onClick={onNew} />
    </RibbonGroup>
  );
}
