import { decimal } from "../../../core/decimal.ts";
import { bandsOf, type BandLevel } from "../../../core/policy/status-band.ts";
import type { PaneTexts } from "../../texts/keys.ts";
import { typedNumber, type BandDraft, type PolicyDraft } from "./policy-draft.ts";

export const BAND_LEVELS = [
  "indicator",
  "objective",
  "centre",
  "administration",
] as const satisfies BandLevel[];

const MAX_CAP = 1000;
const MAX_DECIMALS = 4;

/** What keeps a draft from being saved, a sentence each; the rules of bands are the core's. */
export function policyFaults(draft: PolicyDraft, { policy }: PaneTexts): readonly string[] {
  const { faults } = policy;
  const cap = typedNumber(draft.cap);
  const decimals = typedNumber(draft.decimals);
  const isCapWrong = draft.hasCap && (cap === undefined || cap <= 0 || cap > MAX_CAP);
  const isDecimalsWrong = decimals === undefined || !Number.isInteger(decimals) || decimals > MAX_DECIMALS;
  return [
    ...(isCapWrong ? [faults.cap] : []),
    ...(isDecimalsWrong ? [faults.decimals] : []),
    ...BAND_LEVELS.flatMap((level) =>
      bandFaults(
        draft.bands.filter((band) => band.level === level),
        draft.hasCap && !isCapWrong ? cap : undefined,
        level,
        policy,
      ),
    ),
  ];
}

function bandFaults(
  bands: readonly BandDraft[],
  cap: number | undefined,
  level: BandLevel,
  { faults, levels }: PaneTexts["policy"],
): readonly string[] {
  const name = levels[level];
  if (bands.length === 0) return [faults.noBands(name)];
  const rows = bands.map((band) => ({ ...band, name: band.name.trim(), number: typedNumber(band.from) }));
  const typed = [
    ...rows.filter((band) => band.name === "").map(() => faults.name(name)),
    ...rows.filter(({ number }) => number === undefined).map((band) => faults.from(name, band.name)),
  ];
  if (typed.length > 0) return typed;
  const { issues } = bandsOf(
    rows.map((band) => ({ ...band, from: share(band.number ?? 0) })),
    cap === undefined ? undefined : share(cap),
    level,
  );
  return issues.map(({ code, facts = {} }) => {
    switch (code) {
      case "bands-overlap":
        return faults.overlap(name, String(facts.first), String(facts.second));
      case "bands-above-cap":
        return faults.aboveCap(name, String(facts.name));
      case "bands-hole":
        return faults.hole(
          name,
          String(facts.name),
          decimal(facts.from ?? 0)
            .times(100)
            .toString(),
        );
      default:
        throw new Error(`No words for ${code}.`);
    }
  });
}

const share = (percent: number) => decimal(percent).div(100);
