/** The words Excel itself puts into tables, in the language it runs in. */
interface TableWords {
  readonly table: string;
  readonly column: string;
  readonly total: string;
}

const ENGLISH: TableWords = { table: "Table", column: "Column", total: "Total" };

const WORDS: Readonly<Record<string, TableWords>> = {
  it: { table: "Tabella", column: "Colonna", total: "Totale" },
  fr: { table: "Tableau", column: "Colonne", total: "Total" },
};

/** "it-IT" → Tabella, Colonna, Totale; English for a language not listed. */
export const tableWords = (locale: string): TableWords => WORDS[locale.slice(0, 2)] ?? ENGLISH;
