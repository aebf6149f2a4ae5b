import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { token } from "../theme.ts";
import { useTexts } from "../texts/texts.ts";
import { useShared } from "./shared/styles.ts";

export const SCREENS = ["home", "confirm", "policy", "settings"] as const;
export type ScreenName = (typeof SCREENS)[number];

interface NavBarProps {
  readonly current: ScreenName;
  /** Rows that wait for a person. */
  readonly toConfirm: number;
  readonly onOpen: (screen: ScreenName) => void;
}

/** Where one is and can go: plain buttons, each a stop of the Tab key, since office.js decides where Tab goes. */
export function NavBar({ current, toConfirm, onOpen }: NavBarProps) {
  const texts = useTexts();
  const styles = useStyles();
  const shared = useShared();
  return (
    <nav aria-label={texts.nav.label} className={styles.bar}>
      {SCREENS.map((screen) => (
        <button
          key={screen}
          type="button"
          aria-current={screen === current ? "page" : undefined}
          aria-label={screen === "settings" ? texts.nav.settings : undefined}
          title={screen === "settings" ? texts.nav.settings : undefined}
          className={mergeClasses(styles.item, screen === current && styles.current)}
          onClick={() => {
            onOpen(screen);
          }}
        >
          {screen === "settings" ? <Settings20Regular /> : texts.nav[screen]}
          {screen === "confirm" && toConfirm > 0 ? (
            <>
              <span aria-hidden className={styles.count}>
                {toConfirm}
              </span>
              <span className={shared.hidden}>{`: ${texts.nav.toConfirm(toConfirm)}`}</span>
            </>
          ) : null}
        </button>
      ))}
    </nav>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    flexShrink: 0,
    minHeight: "40px",
    paddingLeft: "12px",
    // The personality menu of the pane lies over this corner: 34 × 32 px on a Mac.
    paddingRight: "36px",
    borderBottom: `1px solid ${token("colorNeutralStroke2")}`,
  },
  item: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "4px",
    paddingLeft: "8px",
    paddingRight: "8px",
    border: "none",
    backgroundColor: "transparent",
    color: token("colorNeutralForeground2"),
    fontFamily: token("fontFamilyBase"),
    fontSize: token("fontSizeBase300"),
    whiteSpace: "nowrap",
    cursor: "pointer",
    borderRadius: token("borderRadiusMedium"),
    ":hover": { color: token("colorNeutralForeground1") },
    ":focus-visible": {
      outlineStyle: "solid",
      outlineWidth: "2px",
      outlineColor: token("colorStrokeFocus2"),
      outlineOffset: "-3px",
    },
    "@media (max-width: 420px)": { paddingLeft: "6px", paddingRight: "6px" },
    ":last-child": { marginLeft: "auto" },
  },
  current: {
    color: token("colorNeutralForeground1"),
    fontWeight: token("fontWeightSemibold"),
    "::after": {
      content: '""',
      position: "absolute",
      left: "8px",
      right: "8px",
      bottom: 0,
      height: "3px",
      borderRadius: token("borderRadiusCircular"),
      backgroundColor: token("colorBrandStroke1"),
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
  count: {
    minWidth: "16px",
    paddingLeft: "4px",
    paddingRight: "4px",
    textAlign: "center",
    borderRadius: token("borderRadiusCircular"),
    fontSize: token("fontSizeBase100"),
    lineHeight: "16px",
    fontWeight: token("fontWeightSemibold"),
    backgroundColor: token("colorNeutralBackground5"),
    color: token("colorNeutralForeground1"),
  },
});
