export { beforeClosingView, closing, reopening } from "./closing-work.ts";
export { periodsView } from "./periods-view.ts";
