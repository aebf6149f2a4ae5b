import { useEffect, useState } from "react";
import type { PlannedRetarget, PeriodSession, RetargetView } from "../../session/periods-model.ts";

/** In milliseconds: a pause between two keys that is longer than most. */
const PAUSE = 250;

/** What the change that is being typed would come to, after a short pause. */
export function useRetargetPreview(
  onPreview: PeriodSession["previewRetarget"],
  { key, subject, to, on }: PlannedRetarget,
): RetargetView | undefined {
  const [ask] = useState(() => onPreview);
  const [view, setView] = useState<RetargetView>();
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void ask({ key, subject, to, on }).then((found) => {
        if (isWanted) setView(found);
      });
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [ask, key, subject, to, on]);
  return view;
}
