import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  type PositioningVirtualElement,
} from "@fluentui/react-components";
import type { LineShift } from "../by-hand/shift-lines.ts";
import type { Texts } from "../texts.ts";

export interface ShiftMenuProps {
  readonly at: PositioningVirtualElement;
  readonly texts: Texts;
  readonly onShift: (shift: LineShift) => void;
  readonly onEmpty: () => void;
  readonly onClose: () => void;
}

/** What the right button offers for the selected cells. */
export function ShiftMenu({ at, texts, onShift, onEmpty, onClose }: ShiftMenuProps) {
  const item = (label: string, act: () => void) => <MenuItem onClick={act}>{label}</MenuItem>;
  return (
    <Menu open positioning={{ target: at, position: "below", align: "start" }} onOpenChange={onClose}>
      <MenuPopover>
        <MenuList>
          {item(texts.insertRows, () => {
            onShift("insert-rows");
          })}
          {item(texts.deleteRows, () => {
            onShift("delete-rows");
          })}
          {item(texts.insertColumns, () => {
            onShift("insert-columns");
          })}
          {item(texts.deleteColumns, () => {
            onShift("delete-columns");
          })}
          <MenuDivider />
          {item(texts.empty, onEmpty)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

export interface FilterMenuProps {
  readonly at: HTMLElement;
  readonly texts: Texts;
  /** What the column holds, as shown; each once. */
  readonly values: readonly string[];
  /** Undefined: not filtered. */
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (values: readonly string[] | undefined) => void;
  readonly onClose: () => void;
}

/** Which values of a table's column show. */
export function FilterMenu({ at, texts, values, chosen, onChoose, onClose }: FilterMenuProps) {
  return (
    <Menu
      open
      positioning={{ target: at, position: "below", align: "end" }}
      onOpenChange={onClose}
      checkedValues={{ values: [...(chosen ?? values)] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        onChoose(checkedItems.length === values.length ? undefined : checkedItems);
      }}
      persistOnItemClick
    >
      <MenuPopover className="filter-menu">
        <MenuList>
          <MenuItem
            onClick={() => {
              onChoose(undefined);
            }}
          >
            {texts.filterAll}
          </MenuItem>
          <MenuDivider />
          {values.map((value) => (
            <MenuItemCheckbox key={value} name="values" value={value}>
              {value === "" ? "–" : value}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
