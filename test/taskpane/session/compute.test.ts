import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PaneState } from "../../../src/taskpane/session/pane-model.ts";
import { foundingBook } from "../../contract/faulty-runs.ts";
import { openSession, type OpenedSession } from "./opened-session.ts";

describe("the founding report, computed in the pane", () => {
  let opened: OpenedSession;
  let state: PaneState;
  beforeAll(async () => {
    opened = await openSession(await foundingBook());
    await opened.session.compute();
    ({ state } = opened.session);
  }, 60_000);
  afterAll(() => opened.close());

  test("the totals", () => {
    const { administration, title, asOf, totalsAreStale } = state.results ?? {};
    expect({ administration, title, asOf, totalsAreStale }).toEqual({
      title: "Camera di commercio di Milano Monza Brianza Lodi · 2021",
      asOf: "31.12.2021",
      totalsAreStale: false,
      administration: {
        key: "",
        name: "Camera di commercio di Milano Monza Brianza Lodi",
        coverage: "43 target raggiunti su 53 valutati, 55 nel piano",
        met: 43,
        assessed: 53,
        planned: 55,
        share: 0.962,
        shareText: "96,2\u00A0%",
        rule: expect.stringContaining("il piano non assegna pesi") as unknown,
        provisional: expect.stringContaining("Provvisorio: fra") as unknown,
        band: { name: "Pieno", symbol: "●", colour: "#CDEBE0" },
        depth: 0,
      },
    });
  });

  test("the counts by status", () => {
    const counts = state.results?.statuses.map(({ word, count }) => [word, count]);
    expect(counts).toEqual([
      ["Raggiunto", 48],
      ["Non raggiunto", 12],
      ["Rinviato", 1],
      ["Da verificare", 3],
    ]);
  });

  test("objectives stand in their tree, transversal centres last", () => {
    const { objectives = [], centres = [] } = state.results ?? {};
    expect(objectives.slice(0, 2).map(({ name, depth }) => [name, depth])).toEqual([
      ["1 P.A. SEMPLICE E DIGITALE", 0],
      ["1.1 ECOSISTEMA DIGITALE", 1],
    ]);
    expect(centres.at(-1)?.name).toBe("Tutte le aree");
    expect(centres).toHaveLength(16);
  });

  test("a row, with its cell", () => {
    expect(state.results?.rows).toHaveLength(64);
    expect(state.results?.rows[0]).toEqual({
      key: "I01",
      code: "1.1.1",
      name: "Grado di utilizzo del budget stanziato per gli interventi economici dedicati alla semplificazione e digitalizzazione RI",
      target: ">=80%",
      actual: "63%",
      verdict: "not-met",
      verdictWord: "Non raggiunto",
      attainmentText: "78,8\u00A0%",
      band: { name: "Parziale", symbol: "◐", colour: "#FFE7B3" },
      objective: "1.1 ECOSISTEMA DIGITALE",
      centres: ["Registro delle Imprese", "Front end Registro delle Imprese"],
      question: "none",
      at: { sheet: "Indicatori", address: "C5" },
    });
  });

  test("what is said, and what can be done now", () => {
    expect({ ...state, results: undefined }).toEqual({
      workbook: {
        kind: "plan",
        at: { sheet: "Indicatori", address: "A4:AS4" },
        rows: 64,
        administration: "Camera di commercio di Milano Monza Brianza Lodi",
        year: 2021,
      },
      busy: undefined,
      results: undefined,
      preview: undefined,
      notice: {
        intent: "success",
        title: "Performance calcolata",
        sentences: ["43 target raggiunti su 53 valutati, 55 nel piano"],
        cells: [],
      },
      canRestore: true,
      isLive: false,
    });
  });

  test("each step was shown, in its order", () => {
    expect(opened.steps()).toEqual(["reading", "computing", "writing", "computing"]);
  });

  test("why, of a row", async () => {
    const why = await opened.session.explain("I01");
    expect(why?.summary).toContain("non raggiunto");
    expect(why?.parts.map(({ heading, lines }) => [heading, ...lines])).toEqual([
      ["Target", "Scritto nel piano: >=80%", "Nostra lettura: ≥ 80\u00A0%"],
      ["Consuntivo", "Scritto nel piano: 63%", "Nostra lettura: 63\u00A0%"],
      ["Direzione", expect.stringContaining("maggiore è meglio")],
      ["Regola e metodo", "confronto con la soglia; rapporto"],
      ["Passaggi", "1 + (0,63 − 0,8) ÷ |0,8| = 0,7875", "round(0,7875; 3) = 0,788"],
      ["Scostamento", "−17,0 p.p., sfavorevole"],
      ["Che cosa servirebbe", "Per raggiungere il target e la fascia Pieno: almeno 80\u00A0%."],
    ]);
    expect(await opened.session.explain("nessuno")).toBeUndefined();
  });

  test("what is asked", async () => {
    const questions = await opened.session.questions();
    const toDecide = questions.filter(({ row }) => row.question === "decide");
    expect(toDecide.map(({ row, direction }) => [row.code, direction])).toEqual([
      ["6.4.1", undefined],
      ["6.4.2", undefined],
      ["6.0.1", "lower"],
      ["6.0.2", "lower"],
      ["6.2.1", undefined],
      ["6.5.4.", undefined],
    ]);
    expect(toDecide[0]?.because.length).toBeGreaterThan(0);
    expect(toDecide[0]?.readings).toHaveLength(2);
    expect(toDecide[0]?.proposals.length).toBeGreaterThan(0);
  });

  test("a second time there is nothing to change", async () => {
    const before = opened.dump();
    await opened.session.compute();
    expect(opened.session.state.notice?.sentences).toContain(
      "Nella cartella di lavoro era già tutto aggiornato: non è cambiata nessuna cella.",
    );
    expect(opened.dump()).toEqual(before);
  });
});
