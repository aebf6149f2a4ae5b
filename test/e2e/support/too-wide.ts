import type { Frame } from "playwright-core";

/** What of the pane sticks out of it or has to be scrolled sideways, a line each. */
export const tooWide = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()} «${element.textContent.trim().slice(0, 40)}»`;
    const inSight = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) =>
      element.checkVisibility(),
    );
    const scrolled = inSight.filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const mayScroll = overflowX === "auto" || overflowX === "scroll";
      return mayScroll && element.scrollWidth > element.clientWidth;
    });
    // What is too long for its line ends there in dots.
    const endsInDots = (element: Element): boolean =>
      getComputedStyle(element).textOverflow === "ellipsis" ||
      (element.parentElement !== null && endsInDots(element.parentElement));
    const outside = inSight.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > window.innerWidth + 1) && !endsInDots(element);
    });
    return [
      ...scrolled.map((element) => `scrolls: ${name(element)}`),
      ...outside.map((element) => `outside: ${name(element)}`),
    ];
  });
