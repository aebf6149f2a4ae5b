import { describe, expect, test } from "vitest";
import { describeSummary } from "../../../src/app/describe/describe-summary.ts";
import { describeSheets } from "../../../src/app/describe/describe-sheets.ts";
import type { DescribedSheet } from "../../../src/app/describe/page.ts";
import { cellKey } from "../../../src/app/sheet-digests.ts";
import { OWNED_SHEETS, type SheetRole, type WorkbookLanguage } from "../../../src/app/plan-layout.ts";
import { ROWS, smallPlan, textGrid, unreadableRow } from "./small-plan.ts";

function sheetOf(role: SheetRole, language: WorkbookLanguage = "it", rows = ROWS): DescribedSheet {
  const sheet = describeSheets(smallPlan(language, rows)).find((one) => one.role === role);
  if (sheet === undefined) throw new Error(role);
  return sheet;
}

/** The grid of each sheet of the small plan; shares are fractions of one, as cells hold them. */
const GRIDS: Readonly<Partial<Record<SheetRole, readonly string[]>>> = {
  summary: [
    "Sintesi della performance 2021",
    "Camera di commercio · piano 2021 · alla data del 31.12.2021 · regole default",
    "",
    "1 target raggiunto su 2 valutati, 4 nel piano",
    "Grado medio 89,4 % – ◐ Parziale",
    "Media semplice a ogni livello (indicatori, obiettivi operativi, obiettivi strategici, ente): il piano non assegna pesi.",
    "Totale provvisorio: manca o non si legge il consuntivo di 1 indicatore. Con quello a zero il grado sarebbe 44,7 %, a cento 94,7 %.",
    "Altri 2 indicatori non appartengono al piano della performance e contano solo nei propri ambiti.",
    "",
    "Da decidere: 2 righe (foglio «Da confermare»).",
    "Letture presunte da confermare: 1 (foglio «Da confermare»).",
    "Scostamenti da motivare: 1 (foglio «Scostamenti»).",
    "",
    "Esiti | Indicatori | di cui nel piano della performance | di cui da confermare",
    "✓ Raggiunto | 2 | 1 | 1",
    "✗ Non raggiunto | 2 | 1 | 0",
    "→ Rinviato | 1 | 1 | 1",
    "? Da verificare | 1 | 1 | 1",
    "",
    "Per obiettivo strategico (piano della performance) | Media semplice a ogni livello (indicatori, obiettivi operativi, obiettivi strategici, ente): il piano non assegna pesi.",
    "Voce | Nel piano | Valutati | Raggiunti | Non raggiunti | Senza esito | Grado medio | Fascia | Avvertenze",
    "1 P.A. digitale | 2 | 2 | 1 | 1 | 0 | 0.894 | ◐ Parziale",
    "2 Patrimonio | 2 | 0 | 0 | 0 | 2 | non calcolabile | – Non valutabile | nessun indicatore valutato",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "Per ambito | Media semplice: il piano non assegna pesi.",
    "Voce | Nel piano | Valutati | Raggiunti | Non raggiunti | Senza esito | Grado medio | Fascia | Avvertenze",
    "Performance | 4 | 2 | 1 | 1 | 2 | 0.894 | ◐ Parziale | provvisorio: fra 59,6 % e 92,9 %",
    "PIRA | 3 | 3 | 1 | 2 | 0 | 0.596 | ○ Insufficiente",
    "",
    "Per tipologia | Media semplice: il piano non assegna pesi.",
    "Voce | Nel piano | Valutati | Raggiunti | Non raggiunti | Senza esito | Grado medio | Fascia | Avvertenze",
    "Efficacia | 1 | 1 | 0 | 1 | 0 | 0.788 | ○ Insufficiente",
    "Risultato | 1 | 1 | 1 | 0 | 0 | 1 | ● Pieno",
    "",
    "Fasce: il grado è arrotondato a 1 decimale; un target mancato non mostra mai 100 %.",
  ],
  objectives: [
    "Esiti per obiettivo",
    "Camera di commercio · piano 2021 · alla data del 31.12.2021 · regole default",
    "Media semplice a ogni livello (indicatori, obiettivi operativi, obiettivi strategici, ente): il piano non assegna pesi.",
    "",
    "Codice | Obiettivo o indicatore | Target | Consuntivo | Esito | Grado di raggiungimento | Fascia | Scostamento | Copertura",
    "1 | P.A. digitale |  |  |  | 0.894 | ◐ Parziale |  | 1 target raggiunto su 2 valutati, 2 nel piano",
    "1.1 | Ecosistema digitale |  |  |  | 0.894 | ◐ Parziale |  | 1 target raggiunto su 2 valutati, 2 nel piano",
    "1.1.1 | Utilizzo del budget | >=80% | 0.63 | Non raggiunto | 0.788 | ◐ Parziale | -17",
    "1.1.2 | =Nuovi rilasci SPID | 3000 | 6491 | Raggiunto | 1 | ● Pieno | 3491",
    "2 | Patrimonio |  |  |  | non calcolabile | – Non valutabile |  | 0 target raggiunti su 0 valutati, 2 nel piano",
    "2.1 | Palazzi |  |  |  | non calcolabile | – Non valutabile |  | 0 target raggiunti su 0 valutati, 2 nel piano",
    "2.1.1 | Ristrutturazione palazzo | sì rispetto programma | realizzazione al 67% | Da verificare | non calcolabile | – Non valutabile",
    "I5 | Eventi | >= 2 | Attività rinviata per legge | Rinviato | non calcolabile | – Non valutabile",
    " | Fuori dal piano della performance (non contano nei totali per obiettivo)",
    "6.0.2 | Incidenza oneri | 36% | 32% | Raggiunto (da confermare) | 1 | ● Pieno | -4",
    "6.5.3 | Efficientamento energetico | sì avvio lavori | No | Non raggiunto | 0 | ○ Insufficiente",
  ],
  centres: [
    "Esiti per centro di responsabilità",
    "Camera di commercio · piano 2021 · alla data del 31.12.2021 · regole default",
    "Un indicatore affidato a più centri conta in ciascuno di essi e una volta sola nel totale dell’ente.",
    "Media semplice: il piano non assegna pesi.",
    "",
    "Codice | Centro o indicatore | Target | Consuntivo | Esito | Grado di raggiungimento | Fascia | Scostamento | Copertura / ruolo",
    " | Registro delle Imprese |  |  |  | 0.894 | ◐ Parziale |  | 1 target raggiunto su 2 valutati, 2 nel piano",
    "1.1.1 | Utilizzo del budget | >=80% | 0.63 | Non raggiunto | 0.788 | ◐ Parziale | -17 | capofila",
    "1.1.2 | =Nuovi rilasci SPID | 3000 | 6491 | Raggiunto | 1 | ● Pieno | 3491",
    " | Parcam |  |  |  | non calcolabile | – Non valutabile |  | 0 target raggiunti su 0 valutati, 1 nel piano",
    "2.1.1 | Ristrutturazione palazzo | sì rispetto programma | realizzazione al 67% | Da verificare | non calcolabile | – Non valutabile",
    " | Trasversali (tutte le aree)",
    " | Tutte le aree |  |  |  | 0.788 | ○ Insufficiente |  | 0 target raggiunti su 1 valutato, 1 nel piano",
    "1.1.1 | Utilizzo del budget | >=80% | 0.63 | Non raggiunto | 0.788 | ◐ Parziale | -17 | concorre",
    " | Senza centro di responsabilità",
    "6.0.2 | Incidenza oneri | 36% | 32% | Raggiunto (da confermare) | 1 | ● Pieno | -4",
    "I5 | Eventi | >= 2 | Attività rinviata per legge | Rinviato | non calcolabile | – Non valutabile",
    "6.5.3 | Efficientamento energetico | sì avvio lavori | No | Non raggiunto | 0 | ○ Insufficiente",
  ],
  pira: [
    "Piano degli indicatori e dei risultati attesi di bilancio – rendicontazione 2021",
    "Camera di commercio · piano 2021 · alla data del 31.12.2021 · regole default",
    "Indicatori in ambito PIRA. Le cause di scostamento sono richieste dal DPCM 18 settembre 2012, art. 5.",
    "",
    "Codice | Descrizione indicatore | Tipologia | Unità di misura | Fonte dati | Algoritmo di calcolo | Target | Risultato conseguito | Centro di responsabilità | Esito | Causa dello scostamento",
    "1.1.1 | Utilizzo del budget | efficacia | % | Contabilità | speso / stanziato | >=80% | 0.63 | Registro delle Imprese / Tutte le aree | Non raggiunto | da indicare",
    "6.0.2 | Incidenza oneri |  |  |  | oneri di funzionamento / oneri correnti | 36% | 32% |  | Raggiunto (da confermare)",
    "6.5.3 | Efficientamento energetico |  |  |  |  | sì avvio lavori | No |  | Non raggiunto | Gara deserta",
  ],
  variances: [
    "Scostamenti",
    "Camera di commercio · piano 2021 · alla data del 31.12.2021 · regole default",
    "Scrivere la causa nella colonna evidenziata: al prossimo calcolo passa nella tabella degli indicatori. È richiesta per i target mancati; per gli indicatori PIRA da DPCM 18 settembre 2012, art. 5.",
    "",
    "ID | Codice | Indicatore | Centro di responsabilità | Ambito | Target | Consuntivo | Esito | Grado di raggiungimento | Scostamento | Segno | Causa scostamento",
    " | Target non raggiunti (2)",
    "I1 | 1.1.1 | Utilizzo del budget | Registro delle Imprese / Tutte le aree | Performance / PIRA | >=80% | 0.63 | Non raggiunto | 0.788 | -17 | sfavorevole",
    "I6 | 6.5.3 | Efficientamento energetico |  | PIRA | sì avvio lavori | No | Non raggiunto | 0 |  |  | Gara deserta",
    " | Altri scostamenti (2)",
    "I2 | 1.1.2 | =Nuovi rilasci SPID | Registro delle Imprese | Performance | 3000 | 6491 | Raggiunto | 1 | 3491 | favorevole",
    "I4 | 6.0.2 | Incidenza oneri |  | PIRA | 36% | 32% | Raggiunto (da confermare) | 1 | -4 | favorevole",
  ],
  confirm: [
    "Da confermare |  |  |  |  |  |  |  |  |  |  |  |  |  |  | raggiunto | maggiore è meglio | sì",
    "Camera di commercio · piano 2021 · alla data del 31.12.2021 · regole default |  |  |  |  |  |  |  |  |  |  |  |  |  |  | non raggiunto | minore è meglio",
    "Compilare le colonne evidenziate: al prossimo calcolo passano nella tabella degli indicatori e la riga non è più chiesta, finché target e consuntivo non cambiano. |  |  |  |  |  |  |  |  |  |  |  |  |  |  | rinviato",
    " |  |  |  |  |  |  |  |  |  |  |  |  |  |  | escluso",
    "ID | Codice | Indicatore | Cella | Scritto nel piano | Nostra lettura | Esito | Che cosa è aperto o presunto | Proposta | Decisione | Motivazione | Atto | Lettura confermata target | Lettura confermata consuntivo | Direzione",
    " | Da decidere (2)",
    "I3 | 2.1.1 | Ristrutturazione palazzo | Indicatori!C4 | target: sì rispetto programma / consuntivo: realizzazione al 67% | target: sì, rispetto programma / consuntivo: realizzazione al 67 % | Da verificare | Il consuntivo dichiara una realizzazione parziale (67 %). | Decidere l’esito, con motivazione e atto, oppure completare il consuntivo.",
    "I4 | 6.0.2 | Incidenza oneri | Indicatori!C5 | target: 36% / consuntivo: 32% | target: 36 % / consuntivo: 32 % | Raggiunto (da confermare) | Direzione: minore è meglio, dedotta dal numeratore «oneri». | Scegliere in Direzione: con «maggiore è meglio» l’esito cambia, con «minore è meglio» è confermato.",
    "",
    " | Letture presunte (1)",
    " |  | Confermo tutte le letture presunte:",
    "I5 | I5 | Eventi | Indicatori!C6 | target: >= 2 / consuntivo: Attività rinviata per legge | target: ≥ 2 / consuntivo: Attività rinviata per legge | Rinviato | Il rinvio è dedotto dalle parole del consuntivo. | Confermare la lettura.",
  ],
  log: [
    "Registro dei calcoli",
    "Camera di commercio · piano 2021 · alla data del 31.12.2021 · regole default",
    "Regole applicate: in fondo al foglio",
    "",
    "ID | Codice | Indicatore | Target (cella) | Consuntivo (cella) | Lettura | Direzione | Presunzioni e avvertenze | Regola e metodo | Passaggi | Grado di raggiungimento | Esito | Decisione | Impronta dei dati",
    "I1 | 1.1.1 | Utilizzo del budget | >=80% (C2) | 0.63 (D2) | target: ≥ 80 % / consuntivo: 63 % | maggiore è meglio (target «>=») |  | confronto con la soglia; rapporto | 1 + (0,63 − 0,8) ÷ |0,8| = 0,7875 / round(0,7875; 3) = 0,788 | 0.788 | Non raggiunto |  | 5865ab4bf4cf",
    "I2 | 1.1.2 | =Nuovi rilasci SPID | 3000 (C3) | 6491 (D3) | target: 3.000 / consuntivo: 6.491 | maggiore è meglio (algoritmo «n≥x») |  | confronto con la soglia; rapporto | 1 + (6491 − 3000) ÷ |3000| ≈ 2,16366667 / min(2,16366667; 1) = 1 | 1 | Raggiunto |  | 02a333003d48",
    "I3 | 2.1.1 | Ristrutturazione palazzo | sì rispetto programma (C4) | realizzazione al 67% (D4) | target: sì, rispetto programma / consuntivo: realizzazione al 67 % |  | Il consuntivo dichiara una realizzazione parziale (67 %). Decidere l’esito, con motivazione e atto, oppure completare il consuntivo. | risposta sì/no |  | non calcolabile | Da verificare |  | 7d8fb61c02ab",
    "I4 | 6.0.2 | Incidenza oneri | 36% (C5) | 32% (D5) | target: 36 % / consuntivo: 32 % | minore è meglio (numeratore «oneri») | Direzione: minore è meglio, dedotta dal numeratore «oneri». | confronto con la soglia; rapporto | 1 − (0,32 − 0,36) ÷ |0,36| ≈ 1,11111111 / min(1,11111111; 1) = 1 | 1 | Raggiunto (da confermare) |  | afc7ed5c7226",
    "I5 | I5 | Eventi | >= 2 (C6) | Attività rinviata per legge (D6) | target: ≥ 2 / consuntivo: Attività rinviata per legge | maggiore è meglio (target «>=») | Il rinvio è dedotto dalle parole del consuntivo. | dalle parole della cella |  | non calcolabile | Rinviato |  | 6358fb1f523b",
    "I6 | 6.5.3 | Efficientamento energetico | sì avvio lavori (C7) | No (D7) | target: sì, avvio lavori / consuntivo: no |  |  | risposta sì/no; tutto o niente in luogo di rapporto | 0 | 0 | Non raggiunto |  | 6877076719c8",
    "",
    "Regole applicate",
    " |  | Regola | Valore |  |  |  |  | Origine",
    " |  | Metodo | rapporto: 1 + s·(A − T) ÷ |T|, con s = +1 se maggiore è meglio, −1 se minore è meglio |  |  |  |  | regola della casa: nessuna linea guida la prescrive",
    " |  | Tetto | 100 % |  |  |  |  | regola della casa: nessuna linea guida la prescrive",
    " |  | Target mancato | il grado resta sotto 100 % (0,999 dove la formula darebbe di più); un target raggiunto vale almeno 100 % |  |  |  |  | regola della casa: nessuna linea guida la prescrive",
    " |  | Decimali | 1 |  |  |  |  | regola della casa: nessuna linea guida la prescrive",
    " |  | Consuntivo mancante | fuori dalla media, che resta provvisoria |  |  |  |  | regola della casa: nessuna linea guida la prescrive",
    " |  | Aggregazione | media a ogni livello dell’albero degli obiettivi |  |  |  |  | regola della casa: nessuna linea guida la prescrive",
    " |  | Fasce degli indicatori | Pieno da 100 %; Parziale da 60 %; Insufficiente da 0 % |  |  |  |  | regola della casa: nessuna linea guida la prescrive",
    " |  | Fasce degli obiettivi | Pieno da 95 %; Parziale da 80 %; Insufficiente da 0 % |  |  |  |  | regola della casa: nessuna linea guida la prescrive",
    " |  | Fasce dei centri | Pieno da 95 %; Parziale da 80 %; Insufficiente da 0 % |  |  |  |  | regola della casa: nessuna linea guida la prescrive",
    " |  | Fasce dell’ente | Pieno da 95 %; Parziale da 80 %; Insufficiente da 0 % |  |  |  |  | regola della casa: nessuna linea guida la prescrive",
    " |  | Data di riferimento | 31.12.2021",
    " |  | Lingua delle celle | italiano",
    " |  | Versione delle regole | default",
    " |  | Motore di calcolo | Traguardo 1.0.0",
  ],
};

test.each(Object.keys(GRIDS) as SheetRole[])("the sheet %s", (role) => {
  expect(textGrid(sheetOf(role).layout)).toEqual(GRIDS[role]);
});

test.each(["it", "en"] as const)("%s: seven sheets, in order, under their names", (language) => {
  const roles = ["summary", "objectives", "centres", "pira", "variances", "confirm", "log"] as const;
  const sheets = describeSheets(smallPlan(language)).map(({ role, layout }) => [role, layout.name]);
  expect(sheets).toEqual(roles.map((role) => [role, OWNED_SHEETS[role][language]]));
});

test("English sheets say nothing in Italian", () => {
  const said = describeSheets(smallPlan("en", [])).flatMap(({ layout }) => textGrid(layout));
  expect(
    said.filter((line) =>
      /\b(?:di|del|il|la|nel|non|per|che|con)\b/u.test(line.replace("Camera di commercio", "")),
    ),
  ).toEqual([]);
});

describe("an empty plan is said, not shown as zeros", () => {
  test.each([
    ["objectives", "Il piano non contiene indicatori."],
    ["centres", "Il piano non indica centri di responsabilità."],
    ["pira", "Nessun indicatore del piano è in ambito PIRA."],
    ["variances", "Nessun target valutato è stato mancato."],
    ["confirm", "Nessuna riga da decidere."],
    ["log", "Il piano non contiene indicatori."],
  ] as const)("%s", (role, said) => {
    expect(textGrid(sheetOf(role, "it", []).layout).map((line) => line.replace(/^[ |]+/u, ""))).toContain(
      said,
    );
  });

  test("summary", () => {
    const grid = textGrid(sheetOf("summary", "it", []).layout);
    expect(grid).toContain("0 target raggiunti su 0 valutati, 0 nel piano");
    expect(grid).toContain("Grado medio non calcolato");
  });
});

describe("laid out for people", () => {
  const sheets = describeSheets(smallPlan());

  test.each(sheets)("$role prints on A4 landscape with numbered pages", ({ layout }) => {
    expect(layout.print).toMatchObject({ orientation: "landscape", fitToWidth: true });
    expect(layout.print?.footer).toMatch(/&P.*&N/u);
  });

  test.each(sheets.filter(({ role }) => role !== "summary"))(
    "$role keeps its headings in view and repeats them",
    ({ layout }) => {
      const row = layout.freeze?.rows ?? 0;
      expect(layout.print?.repeatRows).toEqual({ from: row, to: row });
      expect(layout.rows[row - 1]?.cells.length).toBeGreaterThan(8);
    },
  );

  test.each(sheets)("$role shows grid lines only where it is filled in", ({ layout, inputCells }) => {
    expect(layout.hideGridLines === true).toBe(inputCells.size === 0);
  });

  test.each(sheets)("$role has no merged cells", ({ layout }) => {
    expect(layout.merges ?? []).toEqual([]);
  });

  test("the sheet for the accounts has no fills", () => {
    const { layout } = sheetOf("pira");
    const fills = layout.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.style?.fill ?? []));
    expect(fills).toEqual([]);
  });

  test("the chart stands on the rows of the strategic objectives", () => {
    const { layout } = sheetOf("summary");
    const [chart] = layout.charts ?? [];
    const categories =
      chart === undefined ? [] : layout.rows.slice(chart.categories.top - 1, chart.categories.bottom);
    expect(categories.map(({ cells }) => [cells[0]?.value, cells[6]?.value])).toEqual([
      ["1 P.A. digitale", 0.894],
      ["2 Patrimonio", "non calcolabile"],
    ]);
    expect(chart?.values).toMatchObject({ left: 7, right: 7 });
  });

  test("the causes are the only input cells of the variances", () => {
    expect([...sheetOf("variances").inputCells]).toEqual([7, 8, 10, 11].map((row) => cellKey(row, 12)));
  });

  test("the drop-downs offer what stands in their range", () => {
    const { layout } = sheetOf("confirm");
    const offered = (layout.validations ?? []).map(({ source: { area } }) =>
      layout.rows.slice(area.top - 1, area.bottom).map(({ cells }) => cells[area.left - 1]?.value),
    );
    expect(offered).toEqual([
      ["raggiunto", "non raggiunto", "rinviato", "escluso"],
      ["maggiore è meglio", "minore è meglio"],
      ["sì"],
    ]);
  });

  test("the drop-downs stand on the rows below the headings, and beside the question", () => {
    expect((sheetOf("confirm").layout.validations ?? []).map(({ area }) => area)).toEqual([
      { top: 6, left: 10, bottom: 12, right: 10 },
      { top: 6, left: 15, bottom: 12, right: 15 },
      { top: 11, left: 4, bottom: 11, right: 4 },
    ]);
  });

  test("the tab of what is to be decided stands out while something is", () => {
    const settled = ROWS.filter(({ assessment }) => assessment.question !== "decide");
    const others = sheetOf("log").layout.tabColour;
    expect(sheetOf("confirm").layout.tabColour).not.toBe(others);
    expect(sheetOf("confirm", "it", settled).layout.tabColour).toBe(others);
  });

  test("the log leads to its rules", () => {
    const { layout } = sheetOf("log");
    const row = Number(layout.rows[2]?.cells[0]?.link?.address.slice(1));
    expect(layout.rows[row - 1]?.cells[0]?.value).toBe("Regole applicate");
  });

  test("a cell that could not be read is named and led to", () => {
    const { layout } = sheetOf("confirm", "it", [unreadableRow()]);
    expect(layout.rows[6]?.cells[3]).toMatchObject({
      value: "Indicatori!D9",
      link: { sheet: "Indicatori", address: "D9" },
    });
  });

  test("issues of the plan are listed on the summary, each with its remedy", () => {
    const plan = {
      ...smallPlan(),
      issues: [{ code: "objective-unknown", facts: { objective: "9.9" } } as const],
    };
    const grid = textGrid(describeSummary(plan).layout);
    expect(grid.slice(grid.indexOf("Da sistemare nel piano") + 1)).toEqual([
      "L’obiettivo «9.9» non si trova nella tabella Obiettivi. Aggiungerlo alla tabella o correggere il codice.",
    ]);
  });
});

describe("the user's words", () => {
  const cellsOf = (text: string): readonly unknown[] =>
    describeSheets(smallPlan()).flatMap(({ layout }) =>
      layout.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell?.value === text ? [cell.style?.format] : [])),
      ),
    );

  test("stay text where they begin like a formula", () => {
    expect(new Set(cellsOf("=Nuovi rilasci SPID"))).toEqual(new Set(["@"]));
  });

  test("lead back to their row in the table", () => {
    const { layout } = sheetOf("objectives");
    expect(layout.rows[7]?.cells[0]).toMatchObject({
      value: "1.1.1",
      link: { sheet: "Indicatori", address: "C2" },
    });
  });
});

test("styles do not grow with the rows, because a renderer makes each of them once", () => {
  const stylesOf = (rows: typeof ROWS): number =>
    new Set(
      describeSheets(smallPlan("it", rows)).flatMap(({ layout }) =>
        layout.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.style ?? [])),
      ),
    ).size;
  const twice = ROWS.map((row) => ({
    ...row,
    indicator: { ...row.indicator, key: `${row.indicator.key}-2` },
  }));
  expect(stylesOf([...ROWS, ...twice])).toBe(stylesOf(ROWS));
});
