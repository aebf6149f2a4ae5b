import type { Aggregation, Method, Policy } from "../../core/policy/policy.ts";
import type { BandKey, BandLevel } from "../../core/policy/status-band.ts";
import type { WorkbookLanguage } from "../plan-layout.ts";

/** A word that users choose, and what it means. */
export interface Choice {
  readonly it: string;
  readonly en: string;
  readonly meaning: Readonly<Record<WorkbookLanguage, string>>;
}

export const METHOD_CHOICES: Readonly<Record<Method, Choice>> = {
  ratio: {
    it: "rapporto",
    en: "ratio",
    meaning: {
      it: "quota del target raggiunta: consuntivo / target, specchiata se il valore più basso è migliore",
      en: "share of the target reached: actual / target, mirrored where lower is better",
    },
  },
  inverse: {
    it: "inverso",
    en: "inverse",
    meaning: {
      it: "target / consuntivo, dove il valore più basso è migliore",
      en: "target / actual, where lower is better",
    },
  },
  progress: {
    it: "progresso",
    en: "progress",
    meaning: {
      it: "strada percorsa dal valore di partenza al target",
      en: "way covered from the baseline to the target",
    },
  },
  "all-or-nothing": {
    it: "tutto o niente",
    en: "all-or-nothing",
    meaning: { it: "100 % se raggiunto, altrimenti 0 %", en: "100 % if met, else 0 %" },
  },
  limits: {
    it: "limiti",
    en: "limits",
    meaning: {
      it: "fra i punti scritti in Parametri del metodo: 50 = 0 %; 80 = 100 %; 95 = 120 %",
      en: "between the points given in Method parameters: 50 = 0%; 80 = 100%; 95 = 120%",
    },
  },
  stages: {
    it: "stadi",
    en: "stages",
    meaning: {
      it: "grado dello stadio raggiunto, da Parametri del metodo: Progettazione = 30 %; Avvio = 100 %",
      en: "score of the stage reached, from Method parameters: Design = 30%; Go live = 100%",
    },
  },
  stabilise: {
    it: "stabilità",
    en: "stabilise",
    meaning: {
      it: "100 % dentro l'intervallo, fino a 0 % ai limiti scritti in Parametri del metodo: da 5 a 30",
      en: "100% inside the range, down to 0% at the limits given in Method parameters: from 5 to 30",
    },
  },
};

export const AGGREGATION_CHOICES: Readonly<Record<Aggregation, Choice>> = {
  "tree-mean": {
    it: "albero",
    en: "tree",
    meaning: {
      it: "media a ogni livello: indicatori, obiettivi operativi, obiettivi strategici, ente",
      en: "mean at each level: indicators, operative objectives, strategic objectives, administration",
    },
  },
  "flat-mean": {
    it: "media semplice",
    en: "flat mean",
    meaning: { it: "media di tutti gli indicatori", en: "mean of all indicators" },
  },
  worst: {
    it: "peggiore",
    en: "worst",
    meaning: { it: "il grado più basso", en: "the lowest attainment" },
  },
  "share-met": {
    it: "quota raggiunti",
    en: "share met",
    meaning: { it: "target raggiunti su target valutati", en: "targets met among those assessed" },
  },
};

export const MISSING_ACTUAL_CHOICES: Readonly<Record<Policy["missingActual"], Choice>> = {
  "leave-out": {
    it: "escludi",
    en: "leave out",
    meaning: {
      it: "chi manca non entra nella media, che resta provvisoria",
      en: "what is missing stays out of the mean, which remains provisional",
    },
  },
  zero: {
    it: "zero",
    en: "zero",
    meaning: { it: "chi manca vale 0 %", en: "what is missing counts as 0 %" },
  },
};

export const LANGUAGE_CHOICES: Readonly<Record<WorkbookLanguage, Choice>> = {
  it: { it: "it", en: "it", meaning: { it: "italiano", en: "Italian" } },
  en: { it: "en", en: "en", meaning: { it: "inglese", en: "English" } },
};

export const BAND_LEVEL_CHOICES: Readonly<Record<BandLevel, Choice>> = {
  indicator: {
    it: "indicatore",
    en: "indicator",
    meaning: { it: "righe di Indicatori", en: "rows of Indicators" },
  },
  objective: {
    it: "obiettivo",
    en: "objective",
    meaning: { it: "totali per obiettivo", en: "totals by objective" },
  },
  centre: { it: "centro", en: "centre", meaning: { it: "totali per centro", en: "totals by centre" } },
  administration: {
    it: "ente",
    en: "administration",
    meaning: { it: "totali dell'ente", en: "totals of the administration" },
  },
};

/** Names of the default bands. */
export const BAND_NAMES: Readonly<Record<BandKey, Readonly<Record<WorkbookLanguage, string>>>> = {
  full: { it: "Pieno", en: "Full" },
  partial: { it: "Parziale", en: "Partial" },
  insufficient: { it: "Insufficiente", en: "Insufficient" },
};
