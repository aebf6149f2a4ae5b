import type { Busy, Notice } from "../session/pane-model.ts";
import { useTexts } from "../texts/texts.ts";
import { useShared } from "./shared/styles.ts";

interface AnnouncerProps {
  readonly busy: Busy | undefined;
  readonly notice: Notice | undefined;
}

/** Says aloud what appears elsewhere by itself: each step once, not every count; errors at once. */
export function Announcer({ busy, notice }: AnnouncerProps) {
  const texts = useTexts();
  const shared = useShared();
  const step =
    busy === undefined
      ? ""
      : busy.step === "waiting-for-cell"
        ? texts.busy.waiting
        : texts.busy.step[busy.step];
  const said = notice === undefined ? "" : [notice.title, ...notice.sentences].join(" ");
  const isError = notice?.intent === "error";
  return (
    <div className={shared.hidden}>
      <div role="status">{step}</div>
      <div role="status">{isError ? "" : said}</div>
      <div role="alert">{isError ? said : ""}</div>
    </div>
  );
}
