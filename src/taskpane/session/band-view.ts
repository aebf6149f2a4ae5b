import { bandLook } from "../../app/describe/palette.ts";
import type { WorkbookLanguage } from "../../app/plan-layout.ts";
import { bandName, bandSymbol } from "../../app/texts/evaluation/labels.ts";
import type { Band } from "../../core/policy/status-band.ts";
import type { BandView } from "./pane-model.ts";

export const bandView = (band: Band | undefined, language: WorkbookLanguage): BandView | undefined =>
  band && { name: bandName(band, language), symbol: bandSymbol(band), colour: bandLook(band).fill };
