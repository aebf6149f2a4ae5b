import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AddInRibbon, RibbonButton } from "../pane/manifest.ts";
import type { Texts } from "../texts.ts";
import { RibbonCommand } from "./RibbonCommand.tsx";

export interface RibbonProps {
  readonly addIn: AddInRibbon | undefined;
  /** The add-in's page has met its host: its buttons can be pressed. */
  readonly isReady: boolean;
  readonly texts: Texts;
  readonly onPress: (button: RibbonButton) => void;
  /** The workbench's own groups. */
  readonly children: ReactNode;
}

/** The Home tab: what the add-in puts there, and the workbench's own groups. */
export function Ribbon({ addIn, isReady, texts, onPress, children }: RibbonProps) {
  return (
    <div className="ribbon">
      <div className="ribbon-tabs">
        <span className="ribbon-tab">{texts.home}</span>
      </div>
      <div className="ribbon-body" role="toolbar" aria-label={texts.home}>
        {children}
        {addIn?.groups.map((group) => (
          <RibbonGroup key={group.label} label={group.label}>
            {group.buttons.map((button) => (
              <RibbonCommand
                key={button.id}
                label={button.label}
                tip={button.tip}
                icon={<img src={iconOf(button)} alt="" width={32} height={32} />}
                isDisabled={!isReady}
                onClick={() => {
                  onPress(button);
                }}
              />
            ))}
          </RibbonGroup>
        ))}
      </div>
    </div>
  );
}

export function RibbonGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-commands">{children}</div>
      <Text size={100} className="ribbon-label">
        {label}
      </Text>
    </div>
  );
}

/** For a screen of twice the dots: 64 pixels, else the largest there is. */
const iconOf = ({ icons }: RibbonButton): string =>
  (icons.find(({ size }) => size === 64) ?? icons[0])?.address ?? "";
