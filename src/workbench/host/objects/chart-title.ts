import { CHART_TITLE } from "../model/chart-roots.ts";
import type { ObjectType } from "../protocol/object-type.ts";
import { partMembers } from "./chart-part-members.ts";
import { changing } from "./chart-references.ts";
import type { ChartPartTarget, ChartTarget } from "./targets.ts";
import { booleanOf, textOf } from "./wire-readers.ts";

const wholeTitle = partMembers(CHART_TITLE, ({ sheet, chart: titled }: ChartTarget): ChartPartTarget => ({
  sheet,
  chart: titled,
  series: undefined,
  path: "title",
}));

/** Text and visibility stand in the chart itself, the rest among its looks. */
export const chartTitle: ObjectType<ChartTarget> = {
  get: {
    ...wholeTitle.get,
    Text: ({
      chart: {
        title: { text },
      },
    }) => text,
    Visible: ({
      chart: {
        title: { visible },
      },
    }) => visible,
  },
  set: {
    ...wholeTitle.set,
    // A text makes a hidden title appear: a guess.
    Text: (target, value) => {
      changing(target).title = { text: textOf(value), visible: true };
    },
    Visible: (target, value) => {
      changing(target).title.visible = booleanOf(value);
    },
  },
  navigate: wholeTitle.navigate,
};
