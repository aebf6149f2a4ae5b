import type { Content } from "./snapshot-views.ts";

/** The little plan that every fixture holds (scripts/fixtures/plan.json), as it must be read from each. */
export const plan: readonly (readonly Content[])[] = [
  ["Codice", "Indicatore", "Target", "Consuntivo", "Centro di responsabilità"],
  ["1.1", "Grado di soddisfazione degli utenti", 0.8, 0.63, "Area Servizi"],
  ["1.2", "Tempo medio di pagamento delle fatture", "<=30", 28, "Area Amministrazione"],
  ["1.3", "Imprese assistite", 3000, 3125, "Promozione"],
  ["2.1", "Pubblicazione del bilancio sociale", "30.06", "sì entro il 30.06", "Segreteria"],
  ["2.2", "Avvio dello sportello digitale", "sì", "sì", "Tutte le aree"],
  ["2.3", "Variazione degli iscritti al registro", "+15%", "+12%", "Registro imprese"],
  ["3.1", "Ore di formazione per dipendente & dirigente", 12.5, 14, "Area Amministrazione"],
  ["3.2", "Quota di pratiche <senza rilievi> sul totale", "tra 80% e 90%", 0.85, "Promozione; Segreteria"],
];
