import { invalidArgument, invalidOperation } from "../protocol/host-error.ts";
import type { Area, ColumnLook, RowLook, Sheet } from "./book.ts";
import { changeLook } from "./line-looks.ts";

/** @source Excel specifications and limits: an outline has eight levels, the first is ungrouped */
const DEEPEST = 7;

type Look = RowLook | ColumnLook;

interface Stretch {
  readonly looks: Map<number, Look>;
  readonly from: number;
  readonly to: number;
}

/** @param option "ByRows" or "ByColumns" @throws HostError InvalidArgument for another word */
export function stretchOf(sheet: Sheet, { top, left, bottom, right }: Area, option: string): Stretch {
  if (option === "ByRows") return { looks: sheet.rows, from: top, to: bottom };
  if (option === "ByColumns") return { looks: sheet.columns, from: left, to: right };
  throw invalidArgument();
}

/** One level deeper. @throws HostError InvalidOperation below the eighth level */
export function group(stretch: Stretch): void {
  changeLevels(stretch, (level) => {
    if (level === DEEPEST) throw invalidOperation();
    return level + 1;
  });
}

/** One level up. @throws HostError InvalidOperation for what is not grouped */
export function ungroup(stretch: Stretch): void {
  changeLevels(stretch, (level) => {
    if (level === 0) throw invalidOperation();
    return level - 1;
  });
}

/** Shows or hides what is grouped; the row or column after it carries the mark of a closed group. */
export function showDetails({ looks, from, to }: Stretch, show: boolean): void {
  for (let at = from; at <= to; at += 1) {
    changeLook(looks, at, (look) => {
      if (look.outline === undefined) return;
      if (show) delete look.hidden;
      else look.hidden = true;
    });
  }
  changeLook(looks, to + 1, (look) => {
    if (show) delete look.collapsed;
    else look.collapsed = true;
  });
}

function changeLevels({ looks, from, to }: Stretch, change: (level: number) => number): void {
  for (let at = from; at <= to; at += 1) {
    changeLook(looks, at, (look) => {
      const level = change(look.outline ?? 0);
      if (level === 0) delete look.outline;
      else look.outline = level;
    });
  }
}
