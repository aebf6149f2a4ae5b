import { held, type ObjectType, type Wire } from "../protocol/object-type.ts";
import type { Sheet } from "../model/book.ts";
import type { Targets } from "./targets.ts";
import { textOf } from "./wire-readers.ts";

const PLACES: Readonly<Record<string, string>> = {
  LeftHeader: "leftHeader",
  CenterHeader: "centerHeader",
  RightHeader: "rightHeader",
  LeftFooter: "leftFooter",
  CenterFooter: "centerFooter",
  RightFooter: "rightFooter",
};

/** All pages have the same: first, odd and even pages of their own are not emulated. */
export const headerFooterGroup: ObjectType<Targets["HeaderFooterGroup"]> = {
  get: { State: () => "Default" },
  navigate: { DefaultForAllPages: (sheet) => held("HeaderFooter", sheet) },
};

/** Texts with Excel's own codes (&P, &N, &D …). */
export const headerFooter: ObjectType<Targets["HeaderFooter"]> = {
  get: Object.fromEntries(
    Object.entries(PLACES).map(([member, place]) => [
      member,
      ({ pageLayout: page }: Sheet): Wire => page.headersFooters[place] ?? "",
    ]),
  ),
  set: Object.fromEntries(
    Object.entries(PLACES).map(([member, place]) => [
      member,
      ({ pageLayout: page }: Sheet, value: Wire): void => {
        page.headersFooters = { ...page.headersFooters, [place]: textOf(value) };
      },
    ]),
  ),
};
