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
import type { Faults } from "../../host/shell/faults.ts";
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

/** How long a request takes on the slow network, in milliseconds. */
const SLOW = 400;

/** What Excel itself does not have: faults on demand, the theme, the language of the screen. */
export function WorkbenchGroup(props: WorkbenchGroupProps) {
  const { texts, faults, sheet, onChange, onTheme, onLanguage } = props;
  const checked = [
    ...(faults.editingCell === false ? [] : ["editing"]),
    ...(sheet.protection === undefined ? [] : ["protected"]),
    ...(faults.otherWorkbookInFocus ? ["other"] : []),
    ...(faults.latency > 0 ? ["slow"] : []),
  ];
  const then = (act: () => void) => (): void => {
    act();
    onChange();
  };
  const turn = (name: string, isOn: boolean): void => {
    if (name === "editing" && isOn) faults.editingCell = true;
    if (name === "editing" && !isOn) faults.finishEditing();
    if (name === "protected") sheet.protection = isOn ? { options: {} } : undefined;
    if (name === "other") faults.otherWorkbookInFocus = isOn;
    if (name === "slow") faults.latency = isOn ? SLOW : 0;
  };
  return (
    <RibbonGroup label={texts.workbench}>
      <Menu
        checkedValues={{ faults: checked }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const changed = [...checkedItems, ...checked].find(
            (name) => checkedItems.includes(name) !== checked.includes(name),
          );
          if (changed !== undefined) turn(changed, checkedItems.includes(changed));
          onChange();
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <RibbonCommand label={texts.faults} tip={texts.faultsTip} icon={<Bug24Regular />} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItemCheckbox name="faults" value="editing">
              {texts.editingCell}
            </MenuItemCheckbox>
            <MenuItemCheckbox name="faults" value="protected">
              {texts.protectedSheet}
            </MenuItemCheckbox>
            <MenuItemCheckbox name="faults" value="other">
              {texts.otherWorkbook}
            </MenuItemCheckbox>
            <MenuItemCheckbox name="faults" value="slow">
              {texts.slow}
            </MenuItemCheckbox>
            <MenuDivider />
            <MenuItem
              onClick={then(() => {
                faults.onRequest({ code: "GeneralException" });
              })}
            >
              {texts.nextFails}
            </MenuItem>
            <MenuItem
              onClick={then(() => {
                faults.onRequest({ code: "GeneralException", when: "half-way" });
              })}
            >
              {texts.halfFails}
            </MenuItem>
            <MenuItem
              onClick={then(() => {
                faults.onRequest({ code: "ActivityLimitReached", times: 5 });
              })}
            >
              {texts.busy}
            </MenuItem>
            <MenuDivider />
            <MenuItem
              onClick={then(() => {
                faults.clear();
              })}
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
