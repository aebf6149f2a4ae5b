import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { token } from "../../theme.ts";

interface ViewTabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly label: string }[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/**
 * Views of one screen. Not Fluent's TabList: the library that moves the focus for it puts invisible stops at both ends
 * of the page, and with office.js deciding where Tab goes the last one never lets the focus out of the pane.
 */
export function ViewTabs<Name extends string>({ label, tabs, selected, onSelect }: ViewTabsProps<Name>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const here = tabs.findIndex(({ name }) => name === selected);
    const wanted = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    const index = (wanted + tabs.length) % tabs.length;
    const next = tabs[index];
    if (next === undefined) return;
    onSelect(next.name);
    list.current?.querySelectorAll("button")[index]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      tabIndex={-1}
      aria-label={label}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          aria-selected={tab.name === selected}
          className={mergeClasses(styles.tab, tab.name === selected && styles.selected)}
          onClick={() => {
            onSelect(tab.name);
          }}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", marginLeft: "-8px" },
  tab: {
    position: "relative",
    padding: "4px 8px 8px",
    border: "none",
    borderRadius: token("borderRadiusMedium"),
    backgroundColor: "transparent",
    color: token("colorNeutralForeground2"),
    fontFamily: token("fontFamilyBase"),
    fontSize: token("fontSizeBase300"),
    lineHeight: token("lineHeightBase300"),
    cursor: "pointer",
    ":hover": { color: token("colorNeutralForeground1") },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineColor: token("colorStrokeFocus2"),
      outlineOffset: "-2px",
    },
  },
  selected: {
    color: token("colorNeutralForeground1"),
    fontWeight: token("fontWeightSemibold"),
    "::after": {
      content: '""',
      position: "absolute",
      left: "8px",
      right: "8px",
      bottom: 0,
      height: "2px",
      borderRadius: token("borderRadiusCircular"),
      backgroundColor: token("colorCompoundBrandStroke"),
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});
