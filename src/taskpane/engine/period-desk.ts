export { beforeClosingView, closing, reopening } from "./closing-work.ts";
export { oivView, oivWork } from "./oiv-work.ts";
export { periodsView } from "./periods-view.ts";
export { indicatorChoices, retargeting, retargetView } from "./retarget-work.ts";
export { trendsView } from "./trends-view.ts";
