import { Button, Text } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState } from "react";
import type { Texts } from "../texts.ts";

export interface PaneAreaProps {
  readonly name: string;
  readonly isShown: boolean;
  readonly texts: Texts;
  /** Puts the add-in's page into an element; what it gives back takes it out again. */
  readonly connect: (place: HTMLElement, title: string) => () => void;
  readonly onClose: () => void;
}

/** What Excel gives a pane at first, and lets a person make of it, in pixels. */
const [USUAL, NARROWEST, WIDEST, STEP] = [350, 250, 800, 20];

/** The add-in's page: loaded from the start, on the screen while the pane is open. */
export function PaneArea({ name, isShown, texts, connect, onClose }: PaneAreaProps) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL);
  const [isDragging, setDragging] = useState(false);
  useEffect(() => (place.current === null ? undefined : connect(place.current, name)), [connect, name]);
  const resize = (to: number): void => {
    setWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.round(to))));
  };
  return (
    <aside className={isShown ? "pane" : "pane pane-hidden"} style={{ width }} aria-label={texts.pane}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a window splitter, as WAI-ARIA describes it */}
      <div
        className="pane-edge"
        role="separator"
        aria-orientation="vertical"
        aria-label={texts.widenPane}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        tabIndex={0}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={(event) => {
          if (isDragging) resize(window.innerWidth - event.clientX);
        }}
        onPointerUp={() => {
          setDragging(false);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowLeft") resize(width + STEP);
          if (event.key === "ArrowRight") resize(width - STEP);
        }}
      />
      <div className="pane-title">
        <Text weight="semibold" truncate wrap={false}>
          {name}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={texts.closePane}
          onClick={onClose}
        />
      </div>
      <div className={isDragging ? "pane-page pane-still" : "pane-page"} ref={place} />
    </aside>
  );
}
