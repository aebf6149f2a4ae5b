/**
 * Where the focus goes when the control that had it is gone: the main command of the screen in sight, else the
 * navigation. On the page's body it would be lost: office.js leaves the pane at the next Tab.
 */
export function focusHeir(): void {
  const heir =
    document.querySelector<HTMLElement>("section:not([hidden]) [data-main-command]") ??
    document.querySelector<HTMLElement>("nav [aria-current]");
  heir?.focus({ preventScroll: true });
}

export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;
