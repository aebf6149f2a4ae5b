import { describe, expect, test } from "vitest";
import { evaluateLine } from "../../src/app/evaluate-line.ts";
import { answerCall } from "../../src/functions/answer-call.ts";
import { FUNCTION_IDS, type FunctionId, type HelpLanguage } from "../../src/functions/function-ids.ts";

/** Excel without addresses: every argument is a bare value. */
const askNobody = () => Promise.resolve(undefined);

const call = (id: FunctionId, args: readonly unknown[], language: HelpLanguage = "it", reading = language) =>
  answerCall({ id, args, invocation: {}, language, reading }, askNobody);

const value = async (id: FunctionId, args: readonly unknown[], ...languages: readonly HelpLanguage[]) => {
  const answer = await call(id, args, ...languages);
  return answer.kind === "value" ? answer.value : answer.kind;
};

describe("verdict and attainment", () => {
  test.each<[readonly unknown[], string, string, unknown]>([
    [[">=80%", "85%"], "Raggiunto", "Met", 1],
    [[">=80%", "63%"], "Non raggiunto", "Not met", 0.788],
    // A General 0.63 or 63 against a percentage, DOMAIN §3: a fraction up to 1 (0.63 % were missed too), points above 1.5,
    // open between.
    [[">=80%", 0.63], "Non raggiunto", "Not met", 0.788],
    [[">=80%", 63], "Non raggiunto (da confermare)", "Not met (to confirm)", 0.788],
    [[">=80%", 1.2], "Da verificare", "To review", "notAvailable"],
    [[8, 12], "Raggiunto (da confermare)", "Met (to confirm)", 1],
    [[8, 12, "minore è meglio"], "Non raggiunto", "Not met", 0.5],
    [[8, 12, "lower is better"], "Non raggiunto", "Not met", 0.5],
    [["sì", true], "Raggiunto", "Met", 1],
    [["entro il 31/12/2021", "30/06/2021"], "Raggiunto", "Met", 1],
    [["entro il 31/12/2021", true], "Raggiunto (da confermare)", "Met (to confirm)", 1],
    [["boh", "x"], "Da verificare", "To review", "notAvailable"],
    [["n.d.", "5"], "Target assente", "No target", "notAvailable"],
    [["", "5"], "Target assente", "No target", "notAvailable"],
    [[">=80%", null], "Consuntivo mancante", "No actual", "notAvailable"],
    [[">=80%", ""], "Consuntivo mancante", "No actual", "notAvailable"],
    [[">=80%"], "Consuntivo mancante", "No actual", "notAvailable"],
    [[{ code: "#N/A" }, 5], "Da verificare", "To review", "notAvailable"],
  ])("%j", async (args, inItalian, inEnglish, attainment) => {
    expect(await value("ESITO", args)).toBe(inItalian);
    expect(await value("ESITO", args, "en", "it")).toBe(inEnglish);
    expect(await value("GRADO", args)).toBe(attainment);
  });

  test.each([[undefined], [null], [""]])("an argument left out as %j", async (absent) => {
    const left = [">=80%", "63%", absent, absent];
    for (const id of FUNCTION_IDS) expect(await call(id, left)).toEqual(await call(id, [">=80%", "63%"]));
  });
});

test("cells are read in their own language, whichever the words are in", async () => {
  const inEnglish = ["by 31 December 2021", "30 June 2021"];
  expect(await value("ESITO", inEnglish, "it", "en")).toBe("Raggiunto");
  expect(await value("ESITO", inEnglish, "it", "it")).toBe("Da verificare");
});

describe("errors say what and what to do", () => {
  test.each<[FunctionId, readonly unknown[], HelpLanguage, string, RegExp]>([
    [
      "ESITO",
      [8, 12, "boh"],
      "it",
      "invalidValue",
      /^La direzione «boh» .+\. Scegliere «maggiore è meglio»/u,
    ],
    ["PERCHE", [8, 12, 3], "en", "invalidValue", /“3”.+\. .*higher is better/u],
    ["ESITO", [[[8], [9]], 12], "it", "invalidValue", /intervallo di più celle\. Indicare una cella/u],
    ["GRADO", [">=80%", 1.2], "it", "notAvailable", /Dare alla cella il formato percentuale/u],
    ["GRADO", [">=80%", null], "it", "notAvailable", /manca il consuntivo\. Scrivere il consuntivo/u],
    ["GRADO", [null, 5], "en", "notAvailable", /no target\. Write the target/u],
  ])("%s %j in %s", async (id, args, language, kind, message) => {
    expect(await call(id, args, language)).toEqual({ kind, message: expect.stringMatching(message) });
  });

  test("cells that cannot be read are no guess", async () => {
    const refused = answerCall(
      { id: "ESITO", args: [">=80%", 0], invocation: {}, language: "it", reading: "it" },
      () => Promise.reject(new Error("ItemNotFound")),
    );
    expect(await refused).toEqual({
      kind: "notAvailable",
      message: expect.stringMatching(/\(ItemNotFound\)\. Ricalcolare/u),
    });
  });
});

describe("the same as `traguardo evaluate`", () => {
  const lines = [
    { target: ">=80%", actual: 0.63 },
    { target: 8, actual: 12, direction: "lower" },
    { target: "+30%", actual: "130", baseline: 100 },
    { target: "mantenimento", actual: 7, baseline: 8 },
    { target: "entro il 31/12", actual: "30/06/2021" },
    { target: "tra 80% e 90%", actual: "85%" },
    { target: "", actual: "5" },
    { target: "boh", actual: true },
  ] as const;
  const terms = { year: undefined, method: "progress", asOf: undefined } as const;

  test.each(["it", "en"] as const)("in %s", async (language) => {
    for (const line of lines) {
      const { target, actual, direction, baseline } = { direction: null, baseline: null, ...line };
      const args = [target, actual, direction, baseline];
      const evaluated = evaluateLine(JSON.stringify(line), { ...terms, language });
      expect(await value("PERCHE", args, language)).toBe(evaluated.explanation);
      const { cappedAttainment } = evaluated;
      const shown = cappedAttainment === null ? "notAvailable" : Math.round(cappedAttainment * 1000) / 1000;
      expect(await value("GRADO", args, language)).toBe(shown);
    }
  });
});
