import { forwardRef, type MouseEvent, type ReactNode } from "react";

/** Who clicks goes on in the cells; the keyboard reaches the button all the same. */
export const keepFocus = (event: MouseEvent): void => {
  event.preventDefault();
};

export interface RibbonCommandProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly tip?: string;
  readonly isDisabled?: boolean;
  readonly onClick?: React.MouseEventHandler<HTMLButtonElement>;
}

/** A large button of the ribbon: its icon above its words. It may open a menu. */
export const RibbonCommand = forwardRef<HTMLButtonElement, RibbonCommandProps>(function RibbonCommand(
  { label, icon, tip, isDisabled = false, ...rest },
  ref,
) {
  return (
    <button
      {...rest}
      ref={ref}
      type="button"
      className="ribbon-command"
      onMouseDown={keepFocus}
      title={tip === "" ? undefined : tip}
      disabled={isDisabled}
    >
      <span className="ribbon-icon" aria-hidden="true">
        {icon}
      </span>
      <span className="ribbon-words">{label}</span>
    </button>
  );
});
