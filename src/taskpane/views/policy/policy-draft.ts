import type { BandForm, PolicyForm } from "../../session/pane-model.ts";

/** *Parametri* while being typed: numbers are still words. */
export interface PolicyDraft {
  readonly method: string;
  readonly hasCap: boolean;
  readonly cap: string;
  readonly decimals: string;
  readonly missingActual: PolicyForm["missingActual"];
  readonly aggregation: string;
  readonly bands: readonly BandDraft[];
}

export interface BandDraft extends Omit<BandForm, "fromPercent"> {
  /** Stays the same while the rest is typed. */
  readonly id: string;
  readonly from: string;
}

const DEFAULT_CAP = "100";

export function draftOf(form: PolicyForm, tag: "it" | "en"): PolicyDraft {
  const { method, capPercent, decimals, missingActual, aggregation, bands } = form;
  const words = (value: number): string => String(value).replace(".", tag === "it" ? "," : ".");
  return {
    method,
    hasCap: capPercent !== undefined,
    cap: capPercent === undefined ? DEFAULT_CAP : words(capPercent),
    decimals: String(decimals),
    missingActual,
    aggregation,
    bands: bands.map(({ fromPercent, ...band }, index) => ({
      ...band,
      id: String(index),
      from: words(fromPercent),
    })),
  };
}

/** "99,5" and "99.5" are one number; undefined for what is none. */
export function typedNumber(text: string): number | undefined {
  const plain = text.trim().replace("%", "").trim().replace(",", ".");
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}

/** The form to be saved; only of a draft without faults. */
export function formOf(draft: PolicyDraft): PolicyForm {
  const { method, hasCap, cap, decimals, missingActual, aggregation, bands } = draft;
  return {
    method,
    capPercent: hasCap ? typedNumber(cap) : undefined,
    decimals: typedNumber(decimals) ?? 0,
    missingActual,
    aggregation,
    bands: bands.map(({ level, name, from, colour, symbol }) => ({
      level,
      name: name.trim(),
      fromPercent: typedNumber(from) ?? 0,
      colour,
      symbol: symbol.trim(),
    })),
    faults: [],
  };
}
