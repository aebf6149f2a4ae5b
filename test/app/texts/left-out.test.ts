import { describe, expect, test } from "vitest";
import { leftOutSentences } from "../../../src/app/texts/left-out.ts";
import type { Adornment } from "../../../src/ports/workbook.ts";

/** An adornment without words does not compile. */
const ADORNMENTS: Readonly<Record<Adornment, { readonly it: string; readonly en: string }>> = {
  "print-setup": { it: "impostazione di pagina", en: "page setup" },
  charts: { it: "grafici", en: "charts" },
  "frozen-panes": { it: "riquadri bloccati", en: "frozen panes" },
  filters: { it: "filtri", en: "filters" },
};
const all = Object.keys(ADORNMENTS) as Adornment[];

describe.each(["it", "en"] as const)("%s", (language) => {
  test.each(all)("%s: what was left out, where, and what to do", (adornment) => {
    const [said = ""] = leftOutSentences([adornment], language, "piano.xlsx");
    expect(said).toContain(ADORNMENTS[adornment][language]);
    expect(said).toMatch(/^Excel [^{}]*piano\.xlsx[^{}]*\. \P{Ll}[^{}]*\. \P{Ll}[^{}]*\.$/u);
  });
});

test("one after the other, in the pane without a file's name", () => {
  expect(leftOutSentences(["filters", "frozen-panes"], "it", "")).toEqual([
    "Excel non ha rimesso i filtri che erano attivi in questa cartella di lavoro: ora si vedono tutte le righe. I risultati ci sono tutti. Rimettere i filtri dalle frecce delle intestazioni.",
    "Excel non ha accettato i riquadri bloccati nei fogli di sintesi in questa cartella di lavoro. I risultati ci sono tutti. Per tenere in vista le intestazioni usare Visualizza, Blocca riquadri.",
  ]);
  expect(leftOutSentences([], "it", "")).toEqual([]);
});
