import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Bug24Regular } from "@fluentui/react-icons/svg/bug";
import { DarkTheme24Regular } from "@fluentui/react-icons/svg/dark-theme";
import { LocalLanguage24Regular } from "@fluentui/react-icons/svg/local-language";
import type { Sheet } from "../../host/model/book.ts";
import type { Faults, RequestFault } from "../../host/shell/faults.ts";
import { FAULT_SWITCHES, isSwitchedOn, turnSwitch, type FaultSwitch } from "../by-hand/fault-switches.ts";
import type { Texts } from "../texts.ts";
import { RibbonGroup } from "./Ribbon.tsx";
import { RibbonCommand } from "./RibbonCommand.tsx";

export interface WorkbenchGroupProps {
  readonly texts: Texts;
  readonly faults: Faults;
  readonly sheet: Sheet;
  /** After a switch was turned. */
  readonly onChange: () => void;
  readonly onTheme: () => void;
  readonly onLanguage: () => void;
}

/** What Excel itself does not have: faults on demand, the theme, the language of the screen. */
export function WorkbenchGroup(props: WorkbenchGroupProps) {
  const { texts, faults, sheet, onChange, onTheme, onLanguage } = props;
  const checked = FAULT_SWITCHES.filter((name) => isSwitchedOn(name, faults, sheet));
  const names: Readonly<Record<FaultSwitch, string>> = {
    editing: texts.editingCell,
    protected: texts.protectedSheet,
    "other-workbook": texts.otherWorkbook,
    slow: texts.slow,
  };
  const oneFault = (label: string, fault: RequestFault) => (
    <MenuItem
      onClick={() => {
        faults.onRequest(fault);
        onChange();
      }}
    >
      {label}
    </MenuItem>
  );
  return (
    <RibbonGroup label={texts.workbench}>
      <Menu
        checkedValues={{ faults: checked }}
        onCheckedValueChange={(_, { checkedItems }) => {
          for (const name of FAULT_SWITCHES) {
            const isOn = checkedItems.includes(name);
            if (isOn !== checked.includes(name)) turnSwitch(name, isOn, faults, sheet);
          }
          onChange();
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <RibbonCommand label={texts.faults} tip={texts.faultsTip} icon={<Bug24Regular />} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {FAULT_SWITCHES.map((name) => (
              <MenuItemCheckbox key={name} name="faults" value={name}>
                {names[name]}
              </MenuItemCheckbox>
            ))}
            <MenuDivider />
            {oneFault(texts.nextFails, { code: "GeneralException" })}
            {oneFault(texts.halfFails, { code: "GeneralException", when: "half-way" })}
            {oneFault(texts.busy, { code: "ActivityLimitReached", times: 5 })}
            <MenuDivider />
            <MenuItem
              onClick={() => {
                faults.clear();
                onChange();
              }}
            >
              {texts.allWell}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <RibbonCommand label={texts.dark} icon={<DarkTheme24Regular />} onClick={onTheme} />
      <RibbonCommand label={texts.language} icon={<LocalLanguage24Regular />} onClick={onLanguage} />
    </RibbonGroup>
  );
}
