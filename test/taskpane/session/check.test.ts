import { expect, test } from "vitest";
import { foundingBook } from "../../contract/faulty-runs.ts";
import { openSession } from "./opened-session.ts";

test("the founding report, looked through in the pane: its findings, and nothing written", async () => {
  const opened = await openSession(await foundingBook());
  const view = await opened.session.check();
  expect(view?.counts).toBe("64 indicatori controllati: 1 errore, 8 avvisi, 3 suggerimenti.");
  expect(view?.findings).toHaveLength(12);
  expect(view?.findings[1]).toEqual({
    severity: "warning",
    severityWord: "Avviso",
    title: "Target a parole",
    indicator: "6.2.1",
    what: "Il target «Avvio (go live)» è uno stadio di lavoro, senza numero, data o sì/no: uno stadio diverso non si potrà misurare.",
    remedy: "Aggiungere una data («Avvio (go live) entro il …»), oppure chiedere un sì/no o una percentuale.",
    source:
      "D.Lgs. 150/2009, art. 5, c. 2, lett. b: obiettivi specifici e misurabili in termini concreti e chiari.",
    at: { sheet: "Indicatori", address: "C66" },
  });
  const { busy, notice, preview, canRestore } = opened.session.state;
  expect({ busy, notice, preview, canRestore }).toEqual({
    busy: undefined,
    notice: undefined,
    preview: undefined,
    canRestore: false,
  });
  await opened.close();
}, 60_000);
