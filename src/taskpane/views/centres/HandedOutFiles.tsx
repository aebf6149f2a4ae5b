import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import type { HandOutView } from "../../session/pane-model.ts";
import { useTexts } from "../../texts/texts.ts";
import { useShared } from "../shared/styles.ts";
import { useLineStyles } from "./Lines.tsx";
import { ToTell } from "./ToTell.tsx";

export interface HandedOutFilesProps {
  readonly view: HandOutView;
  /** Of the zip, as long as it is shown. */
  readonly address: string;
}

/** The forms that were made, offered as one file. */
export function HandedOutFiles({ view, address }: HandedOutFilesProps) {
  const { centres } = useTexts();
  const shared = useShared();
  const styles = useLineStyles();
  const { fileName, forms } = view;
  return (
    <>
      <div>
        <Button
          as="a"
          appearance="primary"
          icon={<ArrowDownload20Regular />}
          href={address}
          download={fileName}
        >
          {centres.download(fileName)}
        </Button>
      </div>
      <ToTell told={view}>
        <div className={shared.section}>
          <h2 className={shared.heading}>{centres.forms}</h2>
          <ul className={shared.list}>
            {forms.map(({ centre, file, toFill, readOnly }) => (
              <li key={file} className={styles.line}>
                <p className={shared.text}>{centre}</p>
                <p className={shared.caption}>{centres.form(toFill, readOnly)}</p>
              </li>
            ))}
          </ul>
        </div>
      </ToTell>
    </>
  );
}
