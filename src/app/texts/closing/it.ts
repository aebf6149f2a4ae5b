/** The words of closing a period. Italian is the measure: the other catalogue has exactly these keys. */
export const it = {
  title: "Chiusura del periodo",
  "sheet-name": "Chiusura {period}",
  "fact.period": "Periodo",
  "fact.year": "Anno",
  "fact.judged": "Giudicato alla data del",
  "fact.closed-on": "Chiuso il",
  "fact.closed-by": "Chiuso da",
  "fact.act": "Atto di chiusura con totali provvisori",
  "fact.reopened-on": "Riaperto il",
  "fact.reopened-by": "Riaperto da",
  "fact.reason": "Motivo della riapertura",
  "fact.seal": "Impronta della chiusura",
  help: "Valori, esiti e totali come erano alla chiusura. Questo foglio non si ricalcola: ciò che cambia dopo è segnalato nelle righe del piano.",
  "heading.target": "Target alla chiusura",
  "heading.actual": "Consuntivo alla chiusura",
  "heading.digest": "Impronta dei dati",
  totals: "Totali alla chiusura",
  "no-totals": "Nessun totale.",
  administration: "Totale dell’ente",
  objective: "Obiettivo {name}",
  centre: "Centro {name}",
  scope: "Ambito {name}",
  rows: "Righe alla chiusura ({count})",
  rules: "Regole applicate",
  "state.closed": "chiuso",
  "state.reopened": "riaperto",
  "refusal.period-unknown":
    "il periodo «{period}» non è tra quelli del piano: {known}. Scriverlo come sta lì, o aggiungerlo alla tabella Periodi.",
  "refusal.no-periods":
    "non si sa di quale anno è il piano, e la cartella non ha periodi. Indicare l’«Anno del piano» in Parametri, o aggiungere la tabella Periodi (Anno, Periodo, Dal, Al, Stato), e riprovare.",
  "refusal.already-closed":
    "il periodo «{period}» è già chiuso dal {on} (foglio «{sheet}»). Per cambiarlo riaprirlo prima, con un motivo.",
  "refusal.not-closed": "il periodo «{period}» non è chiuso: non c’è nulla da riaprire.",
  "refusal.locked":
    "il foglio «{sheet}» è protetto: togliere la protezione e riprovare. Non è stato scritto nulla.",
  "refusal.provisional":
    "il periodo «{period}» non si chiude: i totali sono provvisori, {count, plural, one {# riga non ha} other {# righe non hanno}} ancora un esito. {count, plural, one {Deciderla o completarla} other {Deciderle o completarle}}, oppure indicare l’atto con cui si chiude comunque.",
  provisional:
    "Chiuso con totali provvisori: {count, plural, one {# riga senza esito} other {# righe senza esito}}.",
  "open.no-actual": "manca il consuntivo",
  "open.needs-review": "da decidere",
} as const;

export type ClosingKey = keyof typeof it;
export type ClosingTexts = Readonly<Record<ClosingKey, string>>;
