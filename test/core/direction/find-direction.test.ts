import { describe, expect, test } from "vitest";
import { findDirection, type DirectionFacts } from "../../../src/core/direction/find-direction.ts";
import type { DirectionFinding, DirectionSource } from "../../../src/core/direction/direction.ts";
import { lexiconOf } from "../../../src/core/lexicon/lexicon.ts";
import type { Direction } from "../../../src/core/quantity.ts";
import { atLeast, atMost, bare, count, percent, wantsYes } from "../../support/readings.ts";

const facts = (more: Partial<DirectionFacts>): DirectionFacts => ({
  stated: undefined,
  target: bare(count(8)),
  name: "",
  algorithm: "",
  lexicon: lexiconOf("it"),
  ...more,
});

const finding = (
  direction: Direction,
  source: DirectionSource,
  certainty: DirectionFinding["certainty"],
  words: string,
  opposed: DirectionFinding["opposed"] = [],
): DirectionFinding => ({ direction, source, certainty, words, opposed });

describe("the order of the sources", () => {
  test.each([
    {
      name: "the column goes first, and the others are listed",
      given: facts({
        stated: "lower",
        target: atLeast(percent(80)),
        algorithm: "n≥x",
        name: "Incremento degli accessi",
      }),
      found: finding("lower", "column", "stated", "lower", [
        { source: "target", words: ">=" },
        { source: "algorithm-comparator", words: "n≥x" },
        { source: "name", words: "Incremento" },
      ]),
    },
    {
      name: "the comparator of the target",
      given: facts({ target: atMost(count(-6)), algorithm: "Sommatoria gg tra pagamento e scadenza" }),
      found: finding("lower", "target", "stated", "<="),
    },
    {
      name: "several conditions that point one way",
      given: facts({ target: { kind: "all-of", parts: [atLeast(count(70)), atLeast(count(600))] } }),
      found: finding("higher", "target", "stated", ">="),
    },
    {
      name: "several conditions that point both ways say nothing",
      given: facts({ target: { kind: "all-of", parts: [atLeast(count(2)), atMost(count(5))] } }),
      found: finding("higher", "default", "assumed", ""),
    },
    {
      name: "the comparator of the algorithm",
      given: facts({ algorithm: "N <= x (giudizio complessivo)" }),
      found: finding("lower", "algorithm-comparator", "stated", "N <= x"),
    },
    {
      name: "the sign of a variation",
      given: facts({
        target: bare(percent(-4), "-"),
        algorithm: "(Oneri anno t - oneri anno t-1) / Oneri anno t-1",
      }),
      found: finding("lower", "sign", "inferred", "-"),
    },
    {
      name: "an unsigned number where the algorithm is a variation",
      given: facts({
        target: bare(percent(4)),
        algorithm: "(n. accessi anno t – n. accessi anno t-1) /n. accessi anno t-1",
      }),
      found: finding("higher", "sign", "inferred", "t-1"),
    },
    {
      name: "a variation the other way round says nothing",
      given: facts({ target: bare(percent(4)), algorithm: "(costi t-1 - costi t) / costi t-1" }),
      found: finding("higher", "default", "assumed", ""),
    },
    {
      name: "an index is no variation",
      given: facts({
        target: bare(percent(50)),
        algorithm: "n. nuove pratiche anno t / n. pratiche anno t-1",
      }),
      found: finding("higher", "default", "assumed", ""),
    },
    {
      name: "the numerator of the algorithm",
      given: facts({ algorithm: "oneri correnti / proventi correnti", name: "Equilibrio economico" }),
      found: finding("lower", "algorithm-numerator", "inferred", "oneri"),
    },
    {
      name: "words of the name",
      given: facts({ name: "Riduzione del numero di utenti in attesa" }),
      found: finding("lower", "name", "inferred", "Riduzione"),
    },
    {
      name: "the way from the starting value",
      given: facts({ baseline: { amount: count(12), words: "12" } }),
      found: finding("lower", "baseline", "inferred", "12"),
    },
    {
      name: "words go before the starting value, which is listed where it says the opposite",
      given: facts({ baseline: { amount: count(12), words: "12" }, name: "Incremento degli accessi" }),
      found: finding("higher", "name", "inferred", "Incremento", [{ source: "baseline", words: "12" }]),
    },
    {
      name: "a starting value of another kind says nothing",
      given: facts({ baseline: { amount: percent(12), words: "12%" } }),
      found: finding("higher", "default", "assumed", ""),
    },
    {
      name: "a starting value that is the target",
      given: facts({ baseline: { amount: count(8), words: "8" } }),
      found: finding("higher", "default", "assumed", ""),
    },
    {
      name: "words that another one turns round",
      given: facts({ name: "N. veicoli a basse emissioni" }),
      found: finding("higher", "default", "assumed", ""),
    },
    {
      name: "nothing: higher, assumed",
      given: facts({ name: "Incidenza della durata sul rapporto e sulla quota", algorithm: "n." }),
      found: finding("higher", "default", "assumed", ""),
    },
    {
      name: "sources that disagree",
      given: facts({ target: bare(percent(15), "+"), algorithm: "costi del personale", name: "Incremento" }),
      found: finding("higher", "sign", "inferred", "+", [{ source: "algorithm-numerator", words: "costi" }]),
    },
    {
      name: "a yes/no takes what the words say",
      given: facts({ target: wantsYes(), name: "Contenimento dei costi" }),
      found: finding("lower", "name", "inferred", "Contenimento"),
    },
  ])("$name", ({ given, found }) => {
    expect(findDirection(given)).toEqual(found);
  });
});

describe("words of the numerator", () => {
  test.each([
    { algorithm: "n. sospesi giacenti / n. pratiche", words: "sospesi", direction: "lower" },
    { algorithm: "N. reclami ricevuti", words: "reclami", direction: "lower" },
    { algorithm: "N. eventi sentinella", words: "eventi sentinella", direction: "lower" },
    { algorithm: "N. decessi / N. ricoveri", words: "decessi", direction: "lower" },
    { algorithm: "Oneri per servizi / oneri correnti", words: "Oneri", direction: "lower" },
    { algorithm: "interventi economici / oneri correnti", words: "interventi", direction: "higher" },
    { algorithm: "n. dipendenti formati/n. dipendenti", words: "dipendenti formati", direction: "higher" },
    {
      algorithm: "ore di formazione erogate / n. dipendenti",
      words: "ore di formazione",
      direction: "higher",
    },
    { algorithm: "n. eventi e/o corsi / n. reclami", words: "eventi", direction: "higher" },
    { algorithm: "N. pratiche evase entro 5 gg / N. pratiche", words: "evase", direction: "higher" },
    { algorithm: "Tempo di risposta (30 gg)", words: "Tempo", direction: "lower" },
    { algorithm: "N. imprese rapportate al totale dei reclami", words: "imprese", direction: "higher" },
  ])("$algorithm", ({ algorithm, words, direction }) => {
    expect(findDirection(facts({ algorithm }))).toEqual(
      finding(direction as Direction, "algorithm-numerator", "inferred", words),
    );
  });

  test.each([
    "N. reclami evasi / N. reclami",
    "N. imprese cessate",
    "Percentuale di riduzione dei costi",
    "Pratiche evase e pratiche respinte",
    "valore anno t / valore di budget",
    "totale / oneri",
  ])("%s decides nothing", (algorithm) => {
    expect(findDirection(facts({ algorithm }))).toEqual(finding("higher", "default", "assumed", ""));
  });
});

describe("names in English and French", () => {
  test.each([
    { lang: "en", name: "Average time taken to decide", words: "Average time", direction: "lower" },
    {
      lang: "en",
      name: "Number of affordable homes delivered",
      words: "affordable homes",
      direction: "higher",
    },
    { lang: "en", name: "Number of missed collections", words: "missed", direction: "lower" },
    {
      lang: "fr",
      name: "Durée moyenne de traitement des dossiers",
      words: "Durée moyenne de traitement",
      direction: "lower",
    },
    { lang: "fr", name: "Nombre de bénéficiaires", words: "bénéficiaires", direction: "higher" },
  ] as const)("$name", ({ lang, name, words, direction }) => {
    expect(findDirection(facts({ name, lexicon: lexiconOf(lang) }))).toEqual(
      finding(direction, "name", "inferred", words),
    );
  });

  test.each(["% of claims decided in 14 days", "% of calls within the costs agreed"])(
    "%s: what a limit or a figure qualifies decides nothing",
    (name) => {
      const found = findDirection(facts({ name, lexicon: lexiconOf("en") }));
      expect(found).toEqual(finding("higher", "default", "assumed", ""));
    },
  );
});
