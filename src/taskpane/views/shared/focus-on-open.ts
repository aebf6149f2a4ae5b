/**
 * A ref that puts the focus on a control when its screen opens. A control, not the heading: office.js moves the focus
 * itself at every Tab, and from an element with tabindex -1 it leaves the pane.
 */
export const focusOnOpen = (element: HTMLElement | null): void => {
  element?.focus();
};
