import { ARGUMENTS, FUNCTION_IDS, type FunctionId, type HelpLanguage } from "./function-ids.ts";

type Words = Readonly<Record<HelpLanguage, string>>;

interface ParameterHelp {
  readonly name: Words;
  readonly description: Words;
  readonly isOptional: boolean;
}

const PARAMETERS: Readonly<Record<(typeof ARGUMENTS)[number], ParameterHelp>> = {
  target: {
    name: { it: "target", en: "target" },
    description: {
      it: "Cella o testo del target: >=80%, entro il 31/12/2021, sì …",
      en: "Cell or text of the target: >=80%, by 31/12/2021, yes …",
    },
    isOptional: false,
  },
  actual: {
    name: { it: "consuntivo", en: "actual" },
    description: { it: "Cella o testo del risultato ottenuto", en: "Cell or text of the result achieved" },
    isOptional: false,
  },
  direction: {
    name: { it: "direzione", en: "direction" },
    description: {
      it: "«maggiore è meglio» o «minore è meglio»; se manca, si deduce dal target",
      en: "“higher is better” or “lower is better”; without it, it is deduced from the target",
    },
    isOptional: true,
  },
  baseline: {
    name: { it: "base", en: "baseline" },
    description: {
      it: "Valore di partenza, per i target di variazione o riferiti a un anno precedente",
      en: "Starting value, for targets that are variations or refer to an earlier year",
    },
    isOptional: true,
  },
};

const DESCRIPTIONS: Readonly<Record<FunctionId, Words>> = {
  ESITO: {
    it: "L'esito di un indicatore: Raggiunto, Non raggiunto, Da verificare …; dice (da confermare) se la lettura poggia su un'ipotesi",
    en: "An indicator's verdict: Met, Not met, Needs review …; it says (to be confirmed) where the reading rests on an assumption",
  },
  GRADO: {
    it: "Il grado di raggiungimento, da 0 a 1 (formato percentuale); #N/D dove non si può calcolare",
    en: "The attainment, from 0 to 1 (percentage format); #N/A where it cannot be computed",
  },
  PERCHE: {
    it: "Come l'indicatore è stato letto e giudicato, in una riga: lettura, regola, ipotesi, rimedi",
    en: "How the indicator was read and judged, in one line: reading, rule, assumptions, remedies",
  },
};

/** @source Custom functions metadata: the JSON of which Excel makes the functions and their help */
export const functionMetadata = (language: HelpLanguage) => ({
  // A cell that holds an error is an answer too: the engine reads it.
  allowErrorForDataTypeAny: true,
  functions: FUNCTION_IDS.map((id) => ({
    id,
    name: id,
    description: DESCRIPTIONS[id][language],
    // The addresses of the arguments come only where the result is a matrix.
    result: { dimensionality: "matrix" },
    options: { requiresParameterAddresses: true },
    parameters: ARGUMENTS.map((argument) => {
      const { name, description, isOptional } = PARAMETERS[argument];
      return {
        name: name[language],
        description: description[language],
        type: "any",
        dimensionality: "scalar",
        ...(isOptional ? { optional: true } : {}),
      };
    }),
  })),
});
