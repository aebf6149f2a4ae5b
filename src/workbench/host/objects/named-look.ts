import { BUILT_IN_LOOKS } from "../model/built-in-styles.ts";
import { notEmulated } from "../protocol/host-error.ts";
import type { ObjectType } from "../protocol/object-type.ts";
import { common, restyle, restyleBy, type Looks } from "./look-members.ts";
import { textOf } from "./wire-readers.ts";

/** `style`: the named cell style; null where cells differ. */
export const namedLook = {
  get: { Style: (looks, host) => common(host, looks, ({ style }) => style) },
  set: {
    Style: (looks, value, host) => {
      const style = textOf(value);
      const builtIn = BUILT_IN_LOOKS[style];
      if (builtIn !== undefined) restyle(host, looks, builtIn);
      else if (style === host.book.defaultFormat.style) restyleBy(host, looks, () => host.book.defaultFormat);
      else throw notEmulated(`giving cells the style "${style}"`);
    },
  },
} satisfies ObjectType<Looks>;
