/** How Excel names what a user did not name, by its language; English where it has none of ours. */
const WORDS: Readonly<Record<string, ChartWords>> = {
  it: { chart: "Grafico", series: "Serie", title: "Titolo del grafico", axisTitle: "Titolo asse" },
  fr: { chart: "Graphique", series: "Série", title: "Titre du graphique", axisTitle: "Titre de l’axe" },
};
const ENGLISH: ChartWords = {
  chart: "Chart",
  series: "Series",
  title: "Chart Title",
  axisTitle: "Axis Title",
};

export interface ChartWords {
  /** "Grafico 1" */
  readonly chart: string;
  /** "Serie1" */
  readonly series: string;
  readonly title: string;
  readonly axisTitle: string;
}

/** @param locale "it-IT" */
export const chartWords = (locale: string): ChartWords => WORDS[locale.slice(0, 2).toLowerCase()] ?? ENGLISH;
