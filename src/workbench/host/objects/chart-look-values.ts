import type { Look, LookRule } from "../model/look-rules.ts";
import { invalidArgument } from "../protocol/host-error.ts";
import type { Wire } from "../protocol/object-type.ts";
import { colourOf } from "./look-members.ts";

/** What an add-in sets a look to. @throws HostError InvalidArgument where the look's rule does not allow it */
export function lookFrom(rule: LookRule, value: Wire): Look {
  switch (rule.kind) {
    case "flag":
      if (typeof value === "boolean") return value;
      break;
    case "number":
      if (value === "" && rule.initial === undefined) return undefined;
      if (typeof value === "number" && value >= rule.from && value <= rule.to) return value;
      break;
    case "text":
      if (typeof value === "string") return value;
      break;
    case "colour":
      return colourOf(value);
    case "choice":
      if (typeof value === "string" && rule.choices.includes(value)) return value;
      break;
  }
  throw invalidArgument();
}
