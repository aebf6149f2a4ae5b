import {
  AGGREGATION_CHOICES,
  BAND_LEVEL_CHOICES,
  LANGUAGE_CHOICES,
  METHOD_CHOICES,
  MISSING_ACTUAL_CHOICES,
  type Choice,
} from "./choices.ts";

export type ChoiceListKey =
  | "direction"
  | "trend"
  | "decision"
  | "scope"
  | "typology"
  | "method"
  | "centreAggregation"
  | "objectiveLevel"
  | "centreKind"
  | "language"
  | "missingActual"
  | "aggregation"
  | "bandLevel";

/** What one drop-down offers, as it stands on *Impostazioni*. */
export interface ChoiceList {
  readonly key: ChoiceListKey;
  readonly it: string;
  readonly en: string;
  readonly choices: readonly Choice[];
  /** Other words are fine too: several scopes, a typology of one's own. */
  readonly open?: true;
}

const choice = (it: string, en: string, meaningIt: string, meaningEn: string): Choice => ({
  it,
  en,
  meaning: { it: meaningIt, en: meaningEn },
});

/** In the order in which they stand one below the other. */
export const CHOICE_LISTS: readonly ChoiceList[] = [
  {
    key: "direction",
    it: "Direzione",
    en: "Direction",
    choices: [
      choice("crescente", "higher", "il valore più alto è migliore", "higher is better"),
      choice("decrescente", "lower", "il valore più basso è migliore", "lower is better"),
    ],
  },
  {
    key: "trend",
    it: "Andamento",
    en: "Trend",
    choices: [
      choice("puntuale", "point", "vale l'ultimo dato, che può anche peggiorare", "the last value holds"),
      choice(
        "cumulato",
        "cumulative",
        "si somma nell'anno e non torna indietro",
        "adds up and never goes back",
      ),
    ],
  },
  {
    key: "decision",
    it: "Decisione",
    en: "Decision",
    choices: [
      choice(
        "raggiunto",
        "met",
        "deciso da una persona, con motivazione",
        "decided by a person, with a reason",
      ),
      choice(
        "non raggiunto",
        "not met",
        "deciso da una persona, con motivazione",
        "decided by a person, with a reason",
      ),
      choice(
        "rinviato",
        "deferred",
        "fuori dai totali, con motivazione e atto",
        "out of the totals, with reason and act",
      ),
      choice(
        "escluso",
        "excluded",
        "fuori dai totali, con motivazione e atto",
        "out of the totals, with reason and act",
      ),
    ],
  },
  {
    key: "scope",
    it: "Ambito",
    en: "Scope",
    open: true,
    choices: [
      choice(
        "Performance",
        "Performance",
        "Piano della performance (anche se vuoto)",
        "performance plan (also if blank)",
      ),
      choice("Performance; PIRA", "Performance; PIRA", "anche nel P.I.R.A.", "in the P.I.R.A. too"),
      choice("Performance; UR", "Performance; UR", "marcato anche UR", "marked UR too"),
      choice("Performance; PIRA; UR", "Performance; PIRA; UR", "in tutti e tre", "in all three"),
      choice("PIRA", "PIRA", "solo nel P.I.R.A.", "in the P.I.R.A. only"),
    ],
  },
  {
    key: "typology",
    it: "Tipologia",
    en: "Typology",
    open: true,
    choices: [
      choice("efficacia", "effectiveness", "", ""),
      choice("efficienza", "efficiency", "", ""),
      choice("risultato", "output", "realizzazioni del processo (output)", "what the process yields"),
      choice("qualità percepita", "perceived quality", "", ""),
      choice(
        "impatto",
        "impact",
        "effetti sulla collettività (outcome)",
        "effects on the community (outcome)",
      ),
      choice("realizzazione fisica", "physical progress", "", ""),
      choice("realizzazione finanziaria", "financial progress", "", ""),
    ],
  },
  { key: "method", it: "Metodo", en: "Method", choices: Object.values(METHOD_CHOICES) },
  {
    key: "centreAggregation",
    it: "Aggregazione (più centri)",
    en: "Aggregation (several centres)",
    choices: [
      choice("capofila", "lead", "vale il dato del primo centro", "the first centre's value holds"),
      choice("somma", "sum", "somma dei dati dei centri", "sum of the centres' values"),
      choice("media", "mean", "media dei dati dei centri", "mean of the centres' values"),
    ],
  },
  {
    key: "objectiveLevel",
    it: "Livello dell'obiettivo",
    en: "Level of the objective",
    choices: [
      choice("strategico", "strategic", "", ""),
      choice(
        "operativo",
        "operative",
        "sotto un obiettivo strategico (Padre)",
        "below a strategic one (Parent)",
      ),
    ],
  },
  {
    key: "centreKind",
    it: "Tipo di centro",
    en: "Type of centre",
    open: true,
    choices: [
      choice("area", "area", "struttura interna", "internal unit"),
      choice("staff", "staff", "unità di staff", "staff unit"),
      choice("azienda speciale", "special agency", "", ""),
      choice("società partecipata", "subsidiary", "", ""),
      choice(
        "trasversale",
        "transversal",
        "le aree interne insieme, mostrate a parte",
        "the internal areas together, shown apart",
      ),
      choice("ente", "administration", "l'ente nel suo insieme", "the administration as a whole"),
    ],
  },
  { key: "language", it: "Lingua", en: "Language", choices: Object.values(LANGUAGE_CHOICES) },
  {
    key: "missingActual",
    it: "Consuntivo mancante",
    en: "Missing actual",
    choices: Object.values(MISSING_ACTUAL_CHOICES),
  },
  {
    key: "aggregation",
    it: "Aggregazione (totali)",
    en: "Aggregation (totals)",
    choices: Object.values(AGGREGATION_CHOICES),
  },
  {
    key: "bandLevel",
    it: "Livello della fascia",
    en: "Level of the band",
    choices: Object.values(BAND_LEVEL_CHOICES),
  },
];
