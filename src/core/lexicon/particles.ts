/** Words that open a remark and count nothing: "12 nel 2021", "8 per distretto". Of every language together. */
export const PARTICLES: ReadonlySet<string> = new Set(
  [
    "a ad al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle di del dello della dell dei degli delle",
    "in nel nello nella nell nei negli nelle con per tra fra entro rispetto come circa e o",
    "at by for from in of on to with within the and or as about",
    "au aux de des du la le les l d en par pour dans avec sur et ou",
  ].flatMap((words) => words.split(" ")),
);

/** What a number is said to be out of: "7,5 (scala 1-10)". Of every language together. */
export const SCALE_WORDS: ReadonlySet<string> = new Set(["scala", "scale", "echelle"]);

/** Of these, what leads to a year and says when: "12 nel 2021"; "su 2021" says of how many. */
export const YEAR_LEADS: ReadonlySet<string> = new Set(["nel", "in", "en", "dans"]);
