import { makeStyles } from "@fluentui/react-components";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";

/** While a part of the pane is fetched: a word, since it takes no time worth a picture. */
export function Loading() {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <p role="status" className={styles.words}>
      {texts.loading}
    </p>
  );
}

const useStyles = makeStyles({
  words: { margin: "16px 20px", color: token("colorNeutralForeground3") },
});
