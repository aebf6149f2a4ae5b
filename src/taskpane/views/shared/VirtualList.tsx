import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, observeElementRect, useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

interface VirtualListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly label: string;
  /** Height of an item before it is measured, in px. */
  readonly estimate: number;
  readonly renderItem: (item: T) => ReactNode;
}

/**
 * A list of which only what is in sight exists, inside the screen that scrolls. Arrow keys, Home and End lead through
 * all of it; Tab through what stands in the item.
 */
export function VirtualList<T>({ items, keyOf, label, estimate, renderItem }: VirtualListProps<T>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  /** The item in which the focus is stays, however far the list is scrolled. */
  const [focused, setFocused] = useState<number>();
  const [place, setPlace] = useState<{ readonly scroller: HTMLElement; readonly margin: number }>();
  useLayoutEffect(() => {
    const element = list.current;
    const scroller = element?.closest("section");
    if (element === null || scroller === null || scroller === undefined) return;
    const measure = (): void => {
      // Out of sight under another screen, everything is at 0.
      if (scroller.offsetHeight === 0) return;
      const margin =
        element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      setPlace((last) =>
        last?.scroller === scroller && Math.abs(last.margin - margin) < 1 ? last : { scroller, margin },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    // Whatever stands above the list in the screen moves it when it grows.
    for (const part of [scroller, ...scroller.children]) observer.observe(part);
    return () => {
      observer.disconnect();
    };
  }, []);
  // The list redraws whenever its virtualizer says so: nothing of it is memoised.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => place?.scroller ?? null,
    estimateSize: () => estimate,
    scrollMargin: place?.margin ?? 0,
    overscan: 6,
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return focused === undefined || focused >= items.length || inSight.includes(focused)
        ? inSight
        : [...inSight, focused].toSorted((a, b) => a - b);
    },
    // Under another screen the list has no height: what it showed has to be there when one comes back.
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => {
        if (rect.height > 0) report(rect);
      }),
    getItemKey: (index) => {
      const item = items[index];
      return item === undefined ? index : keyOf(item);
    },
    initialRect: { width: 310, height: 600 },
  });
  const focusItem = (index: number): void => {
    virtualizer.scrollToIndex(index, { align: "auto" });
    requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"] button`)?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = indexAt(event.target);
    const next = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: items.length - 1 }[event.key];
    if (next === undefined || index < 0 || next < 0 || next >= items.length) return;
    event.preventDefault();
    focusItem(next);
  };
  return (
    // The keys are a shortcut: everything in the list is reached by Tab as well.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={list}
      aria-label={label}
      className={styles.list}
      style={{ height: `${String(virtualizer.getTotalSize())}px` }}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        setFocused(indexAt(target));
      }}
      onBlur={() => {
        setFocused(undefined);
      }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return item === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${String(start - (place?.margin ?? 0))}px)` }}
          >
            {renderItem(item)}
          </li>
        );
      })}
    </ul>
  );
}

/** -1: outside of any item. */
function indexAt(target: EventTarget): number {
  const item = target instanceof Element ? target.closest("[data-index]") : null;
  return Number(item?.getAttribute("data-index") ?? -1);
}

const useStyles = makeStyles({
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  item: { position: "absolute", top: 0, left: 0, right: 0 },
});
