import { Field, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import type { Keep } from "../../../app/collect/decide-conflicts.ts";
import type { CollectGroup, CollectRow, CollectView, Settlements } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { token } from "../../theme.ts";
import { useShared } from "../shared/styles.ts";
import { Lines } from "./Lines.tsx";

const WHICH: readonly Keep[] = ["ours", "theirs", "ask"];

interface Settling {
  readonly settlements: Settlements;
  readonly onSettle: (key: string, which: Keep) => void;
}

interface ArrivedProps extends Settling {
  readonly view: CollectView;
}

/** What came back, file by file and value by value: what a person has to look at first. */
export function Arrived({ view, ...settling }: ArrivedProps) {
  const { centres } = useTexts();
  return (
    <>
      {view.groups.map((group) => (
        <Group key={group.outcome} group={group} {...settling} />
      ))}
      <Lines heading={centres.waiting(view.waiting.length)} lines={view.waiting} />
      <Files files={view.files} />
    </>
  );
}

function Files({ files }: Pick<CollectView, "files">) {
  const { centres } = useTexts();
  const shared = useShared();
  const styles = useStyles();
  return (
    <div className={shared.section}>
      <h2 className={shared.heading}>{centres.group(centres.files, files.length)}</h2>
      <ul className={shared.list}>
        {files.map(({ file, centre, isRefused, sentences }, index) => (
          <li key={`${String(index)} ${file}`} className={styles.row}>
            <p className={mergeClasses(shared.text, isRefused && shared.strong)}>
              {file}
              {isRefused ? `: ${centres.refusedFile}` : centre === "" ? "" : ` · ${centre}`}
            </p>
            {sentences.map((sentence) => (
              <p key={sentence} className={shared.caption}>
                {sentence}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What changes nothing is counted only; what is accepted without a question is folded. */
function Group({ group, ...settling }: Settling & { readonly group: CollectGroup }) {
  const texts = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const { outcome, word, total, rows } = group;
  if (outcome === "unchanged") return null;
  const title = texts.centres.group(word, total);
  const list = (
    <>
      {rows.length < total ? (
        <p className={shared.caption}>{texts.preview.firstOf(rows.length, total)}</p>
      ) : null}
      <ul aria-label={title} className={shared.list}>
        {rows.map((row, index) => (
          <Row key={`${String(index)} ${row.key}`} row={row} {...settling} />
        ))}
      </ul>
    </>
  );
  return outcome === "accepted" ? (
    <details>
      <summary className={styles.summary}>
        <h2 className={mergeClasses(shared.heading, styles.inline)}>{title}</h2>
      </summary>
      {list}
    </details>
  ) : (
    <div className={shared.section}>
      <h2 className={shared.heading}>{title}</h2>
      {list}
    </div>
  );
}

function Row({ row, settlements, onSettle }: Settling & { readonly row: CollectRow }) {
  const { centres } = useTexts();
  const shared = useShared();
  const styles = useStyles();
  const { key, title, centre, file, place, value, sentences, canSettle } = row;
  return (
    <li className={mergeClasses(shared.tight, styles.row)}>
      <p className={mergeClasses(shared.text, shared.strong)}>{title}</p>
      {value === "" ? null : (
        <p className={shared.text}>
          {centres.value}: {value}
        </p>
      )}
      {sentences.map((sentence) => (
        <p key={sentence} className={shared.text}>
          {sentence}
        </p>
      ))}
      <p className={shared.caption}>{[centre, file, place].filter((part) => part !== "").join(" · ")}</p>
      {canSettle ? (
        <Field label={centres.settle}>
          <RadioGroup
            layout="horizontal"
            value={settlements[key] ?? "ask"}
            onChange={(_event, { value: chosen }) => {
              onSettle(key, WHICH.find((which) => which === chosen) ?? "ask");
            }}
          >
            {WHICH.map((which) => (
              <Radio key={which} value={which} label={centres.settlements[which]} />
            ))}
          </RadioGroup>
        </Field>
      ) : null}
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    paddingTop: "8px",
    paddingBottom: "8px",
    borderTop: `1px solid ${token("colorNeutralStroke2")}`,
    ':global([data-density="compact"])': { paddingTop: "4px", paddingBottom: "4px" },
  },
  summary: { cursor: "pointer" },
  inline: { display: "inline" },
});
