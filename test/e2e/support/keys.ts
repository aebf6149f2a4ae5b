import { expect } from "vitest";
import type { OpenedWorkbench } from "./open-workbench.ts";

/** Where the keyboard is in the pane. */
interface Place {
  /** What a screen reader calls it; "" on nothing. */
  readonly name: string;
  /** Something is drawn around or under it. */
  readonly isVisible: boolean;
}

const place = ({ pane }: OpenedWorkbench): Promise<Place> =>
  pane.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return { name: "", isVisible: false };
    const labelled = (element as Partial<HTMLInputElement>).labels?.[0]?.innerText;
    const isDrawn = (drawn: Element, part?: string): boolean => {
      const { outlineStyle, outlineWidth, boxShadow, borderBottomWidth, transform, content } =
        getComputedStyle(drawn, part);
      if (part !== undefined && content === "none") return false;
      const hasLine =
        part !== undefined && parseFloat(borderBottomWidth) > 0 && transform !== "matrix(0, 0, 0, 1, 0, 0)";
      return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none" || hasLine;
    };
    const around = [element, element.parentElement, element.nextElementSibling].filter(
      (each) => each !== null,
    );
    return {
      name: element.ariaLabel ?? labelled ?? element.innerText.trim(),
      isVisible:
        element.matches(":focus-visible") && around.some((each) => isDrawn(each) || isDrawn(each, "::after")),
    };
  });

/** Presses a key. Afterwards the keyboard is somewhere in the pane, and one sees where. @returns where */
export async function key(opened: OpenedWorkbench, name: string): Promise<string> {
  await opened.page.keyboard.press(name);
  return focused(opened, `the focus after ${name}`, () => true);
}

/** The same of a key that leads to what has this name, perhaps through a screen that is still being fetched. */
export async function keyLeads(opened: OpenedWorkbench, name: string, to: string): Promise<void> {
  await opened.page.keyboard.press(name);
  await focused(opened, `the focus after ${name}, on ${to}`, (reached) => reached === to);
}

async function focused(
  opened: OpenedWorkbench,
  message: string,
  isWanted: (name: string) => boolean,
): Promise<string> {
  let reached: Place = { name: "", isVisible: false };
  await expect
    .poll(
      async () => {
        reached = await place(opened);
        return {
          name: reached.name,
          isWanted: reached.name !== "" && reached.isVisible && isWanted(reached.name),
        };
      },
      { message, timeout: 10_000 },
    )
    .toMatchObject({ isWanted: true });
  return reached.name;
}

/** More than any screen of the pane has stops. */
const FARTHEST = 60;

/** Presses a key until the keyboard is on what has this name. */
export async function keyTo(
  opened: OpenedWorkbench,
  name: string | RegExp,
  by: "Tab" | "Shift+Tab" | "ArrowDown" = "Tab",
): Promise<void> {
  const passed: string[] = [];
  while (passed.length < FARTHEST) {
    const reached = await key(opened, by);
    if (typeof name === "string" ? reached === name : name.test(reached)) return;
    passed.push(reached);
  }
  throw new Error(`${String(name)} is not reached by ${by}, but ${passed.join(", ")}`);
}

export const here = async (opened: OpenedWorkbench): Promise<string> => (await place(opened)).name;
