import { makeStyles } from "@fluentui/react-components";
import { token } from "../../theme.ts";

/** What all screens share. Lengths on a grid of 4 px; the pane's margin is 20 px. */
export const useShared = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px" },
  tight: { display: "flex", flexDirection: "column", gap: "4px" },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  /** Moves a subtle button so that its words stand in line; in contrast themes it has an edge, which does. */
  outdent: { marginLeft: "-8px", "@media (forced-colors: active)": { marginLeft: 0 } },
  grow: { flexGrow: 1, minWidth: 0 },
  screenTitle: {
    margin: 0,
    fontSize: token("fontSizeBase500"),
    lineHeight: token("lineHeightBase500"),
    fontWeight: token("fontWeightSemibold"),
  },
  heading: {
    margin: 0,
    fontSize: token("fontSizeBase300"),
    lineHeight: token("lineHeightBase300"),
    fontWeight: token("fontWeightSemibold"),
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  caption: {
    margin: 0,
    fontSize: token("fontSizeBase200"),
    lineHeight: token("lineHeightBase200"),
    color: token("colorNeutralForeground3"),
    overflowWrap: "anywhere",
  },
  strong: { fontWeight: token("fontWeightSemibold") },
  summary: { cursor: "pointer", color: token("colorNeutralForeground2") },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  /** A button that reads like a link, without the weight of Fluent's. */
  link: {
    display: "inline",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    fontFamily: "inherit",
    fontSize: "inherit",
    fontWeight: "inherit",
    lineHeight: "inherit",
    textAlign: "left",
    color: token("colorBrandForegroundLink"),
    cursor: "pointer",
    overflowWrap: "anywhere",
    borderRadius: token("borderRadiusSmall"),
    ":hover": { textDecorationLine: "underline", color: token("colorBrandForegroundLinkHover") },
    "@media (forced-colors: active)": { color: "LinkText" },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineColor: token("colorStrokeFocus2"),
      outlineOffset: "1px",
    },
  },
});
