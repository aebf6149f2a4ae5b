import { beforeAll, describe, expect, test } from "vitest";
import { readPlan } from "../../src/app/read-plan.ts";
import { copySheet } from "../../src/workbench/host/model/copy-sheet.ts";
import { removeSheet } from "../../src/workbench/host/model/remove-sheet.ts";
import { renameSheet } from "../../src/workbench/host/model/rename-sheet.ts";
import { newSheet } from "../../src/workbench/host/model/new-book.ts";
import { placeOfText, put, type Place } from "../contract/book-cells.ts";
import {
  A,
  B,
  bytesOf,
  changed,
  collectedFrom,
  done,
  handedOut,
  outcomes,
  PERIODS,
  PLAN,
  sent,
  snapshotIn,
  tableIn,
  typed,
  typeInto,
  withBook,
} from "../support/centre-sheets.ts";
import { openBook } from "../../src/workbench/host/files/open-book.ts";
import type { Book, Sheet } from "../../src/workbench/host/model/book.ts";
import { sheetOf } from "../support/in-excel.ts";
import { tableChange } from "../support/with-tables.ts";

/** Beside its label: the columns between, which hold nothing here, are hidden. */
const compilerOn = (sheet: Sheet): Place => ({
  row: placeOfText(sheet, "Compilatore").row,
  column: placeOfText(sheet, "Target").column,
});
const openedBook = (bytes: Uint8Array): Book => openBook(bytes, "piano.xlsx");

let plan: Uint8Array;
let given: Uint8Array;
beforeAll(async () => {
  plan = await bytesOf();
  ({ bytes: given } = await handedOut(plan));
});

describe("a sheet for each centre", () => {
  test("beside the plan: instructions once, a sheet a centre, protected, yellow cells open", async () => {
    const file = await handedOut(plan);
    expect(done(file)).toEqual([`${A} new`, `${B} new`]);
    const { sheets } = await snapshotIn(file.bytes);
    expect(sheets.map(({ name, isProtected, mark }) => [name, isProtected, mark?.role])).toEqual([
      ["Indicatori", false, undefined],
      ["Centri", false, undefined],
      ["Parametri", false, undefined],
      ["Istruzioni", true, "instructions"],
      [A, true, "form"],
      [B, true, "form"],
    ]);
    const [form] = file.told.changes.flatMap((change) =>
      change.kind === "replace-sheet" && change.layout.name === A ? [change.layout] : [],
    );
    const unlocked = form?.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.style?.unlocked === true ? [1] : [])),
    );
    // The person's name, and five cells in each of two rows.
    expect(unlocked).toHaveLength(11);
    expect([form?.charts, form?.tables, form?.merges, form?.visibility]).toEqual(Array(4).fill(undefined));
    const sources = form?.validations?.map(({ source }) => source.sheet);
    expect(sources).toEqual(["Istruzioni"]);
  });

  test("the way back leads to the plan as it was", async () => {
    const { told, bytes } = await handedOut(plan);
    const back = await changed(bytes, told.inverse);
    const contents = async (file: Uint8Array): Promise<unknown> =>
      (await snapshotIn(file)).sheets.map(({ name, rows, tables }) => ({ name, rows, tables }));
    expect(await contents(back)).toEqual(await contents(plan));
  });

  test("the plan is read as before, with our marks and without them", async () => {
    const before = readPlan(await snapshotIn(plan));
    const marked = await snapshotIn(given);
    const unmarked = {
      ...marked,
      sheets: marked.sheets.map((sheet) => ({ ...sheet, mark: undefined, tables: [] })),
    };
    for (const snapshot of [marked, unmarked]) {
      const after = readPlan(snapshot);
      if (!before.ok || !after.ok) throw new Error("not read");
      expect(after.value.table.sheet.name).toBe("Indicatori");
      expect(after.value.rows.map(({ key }) => key.key)).toEqual(before.value.rows.map(({ key }) => key.key));
    }
  });

  test("a sheet of the user's keeps its name; names that are alike stay apart", async () => {
    const taken = withBook(plan, (book) => {
      book.sheets.push(newSheet(book, A), newSheet(book, "istruzioni"));
    });
    const file = await handedOut(taken);
    expect(done(file)).toEqual([`${A} (Traguardo) new`, `${B} new`]);
    expect(
      file.told.changes.flatMap((change) => (change.kind === "replace-sheet" ? change.layout.name : [])),
    ).toEqual(["Istruzioni (Traguardo)", `${A} (Traguardo)`, B]);
  });
});

describe("collected from the sheets", () => {
  const filled = (): Uint8Array =>
    withBook(typed(given, A, { I001: sent(5), I003: sent(60) }), (book) => {
      typeInto(book, B, "I002", sent("85%"));
      const sheet = sheetOf(book, A);
      put(sheet, compilerOn(sheet), "Anna Bianchi");
    });

  test("into Consuntivi, with who, when and from which sheet", async () => {
    const { bytes, made } = await collectedFrom(filled());
    expect(outcomes({ made })).toEqual([
      "I001 accepted",
      "I003 accepted",
      "I002 accepted",
      `I003 incomplete no-value ${B}!H7`,
    ]);
    expect(await tableIn(bytes, "Consuntivi")).toMatchObject([
      {
        "ID indicatore": "I001",
        Centro: "Area A",
        Valore: 5,
        Stato: "accettato",
        Compilatore: "Anna Bianchi",
        Data: "31/01/2022",
        "File di origine": "foglio «Area A»",
        "Accettato da": "Ufficio",
        "Accettato il": "31/01/2022",
      },
      { "ID indicatore": "I003", Valore: 60 },
      { "ID indicatore": "I002", Valore: "85%", "File di origine": `foglio «${B}»` },
    ]);
    expect((await tableIn(bytes, "Indicatori")).map(({ Consuntivo }) => Consuntivo)).toEqual([5, "85%", ""]);
    expect(outcomes(await collectedFrom(bytes))).toEqual([
      `I001 unchanged same ${A}!H6`,
      `I003 unchanged same ${A}!H7`,
      `I002 unchanged same ${B}!H6`,
      `I003 incomplete no-value ${B}!H7`,
    ]);
  });

  test("what stands in the plan already is a conflict that a person settles", async () => {
    const rival = typed(typed(given, A, { I001: sent(5) }), "Indicatori", { I001: { Consuntivo: 3 } });
    const asked = await collectedFrom(rival);
    expect(outcomes(asked)[0]).toBe(`I001 conflict in-plan ${A}!H6`);
    expect((await tableIn(asked.bytes, "Indicatori"))[0]).toMatchObject({ Consuntivo: 3 });
    const taken = await collectedFrom(rival, { keep: "theirs" });
    expect((await tableIn(taken.bytes, "Indicatori"))[0]).toMatchObject({ Consuntivo: 5 });
  });

  test("text that looks like a formula stays text, a formula is not taken", async () => {
    const bytes = withBook(given, (book) => {
      typeInto(book, A, "I001", sent(5, { "Causa scostamento": '=HYPERLINK("http://x")' }));
      const sheet = sheetOf(book, A);
      const { row } = placeOfText(sheet, "I003");
      const { column } = placeOfText(sheet, "Valore");
      sheet.cells.put(row, column, { value: 7, formula: "=3+4" });
    });
    const collected = await collectedFrom(bytes);
    expect(outcomes(collected).slice(0, 2)).toEqual(["I001 accepted", `I003 refused formula ${A}!H7`]);
    const [row] = await tableIn(collected.bytes, "Consuntivi");
    expect(row).toMatchObject({ "Causa scostamento": '=HYPERLINK("http://x")' });
    const { sheets } = await snapshotIn(collected.bytes);
    expect(sheets.find(({ name }) => name === "Consuntivi")?.formulas.size).toBe(0);
  });

  test.each<{
    readonly what: string;
    readonly spoil: (bytes: Uint8Array) => Uint8Array;
    readonly told: readonly string[];
  }>([
    {
      what: "the sheet renamed",
      spoil: (bytes) =>
        withBook(bytes, (book) => {
          renameSheet(book, sheetOf(book, A), "Prova di Anna");
        }),
      told: ["I001 accepted", "I003 accepted", "I002 accepted", `I003 incomplete no-value ${B}!H7`],
    },
    {
      what: "a row deleted",
      spoil: (bytes) =>
        withBook(bytes, (book) => {
          const sheet = sheetOf(book, A);
          const { row } = placeOfText(sheet, "I003");
          for (let column = 1; column <= 30; column += 1) sheet.cells.put(row, column, { value: "" });
        }),
      told: [
        "I001 accepted",
        "I003 incomplete row-missing",
        "I002 accepted",
        `I003 incomplete no-value ${B}!H7`,
      ],
    },
    {
      what: "a target typed over, after the protection was taken off",
      spoil: (bytes) => typed(bytes, A, { I001: { Target: ">= 1" } }),
      told: [
        `I001 conflict overtyped ${A}!E6`,
        "I003 accepted",
        "I002 accepted",
        `I003 incomplete no-value ${B}!H7`,
      ],
    },
    {
      what: "the sheet deleted",
      spoil: (bytes) =>
        withBook(bytes, (book) => {
          removeSheet(book, sheetOf(book, A));
        }),
      told: ["I002 accepted", `I003 incomplete no-value ${B}!H7`],
    },
  ])("$what", async ({ spoil, told }) => {
    expect(outcomes(await collectedFrom(spoil(filled())))).toEqual(told);
  });

  test("rows sorted, a column put between: found by their words, the column told", async () => {
    const bytes = withBook(filled(), (book) => {
      const sheet = sheetOf(book, A);
      const [first, second] = [placeOfText(sheet, "I001").row, placeOfText(sheet, "I003").row];
      for (let column = 1; column <= 30; column += 1) {
        const [one, other] = [sheet.cells.at(first, column), sheet.cells.at(second, column)];
        sheet.cells.put(first, column, other);
        sheet.cells.put(second, column, one);
      }
      put(sheet, { row: placeOfText(sheet, "Valore").row, column: 30 }, "Nota mia");
    });
    const { made } = await collectedFrom(bytes);
    expect(outcomes({ made }).toSorted()).toEqual([
      "I001 accepted",
      "I002 accepted",
      "I003 accepted",
      `I003 incomplete no-value ${B}!H7`,
    ]);
    expect(made.files[0]?.remarks).toEqual([
      { code: "extra-column", facts: { heading: "Nota mia" }, at: { sheet: A, address: "AD5" } },
    ]);
  });

  test("of two sheets of a centre the same value is taken once, two values are only the centre's to settle", async () => {
    const copied = withBook(filled(), (book) => {
      book.sheets.push(copySheet(book, sheetOf(book, A), `${A} (2)`));
    });
    const { made } = await collectedFrom(copied);
    expect(made.files.map(({ file, refusal }) => [file, refusal?.code])).toEqual([
      [`foglio «${A}»`, undefined],
      [`foglio «${B}»`, undefined],
      [`foglio «${A} (2)»`, "same-file"],
    ]);
    const { made: disputed } = await collectedFrom(typed(copied, `${A} (2)`, { I001: { Valore: 6 } }), {
      keep: "theirs",
    });
    expect(outcomes({ made: disputed })).toEqual([
      `I001 conflict two-files ${A}!H6`,
      "I003 accepted",
      "I002 accepted",
      `I003 incomplete no-value ${B}!H7`,
      `I001 conflict two-files ${A} (2)!H6`,
      "I003 unchanged same",
    ]);
  });

  test("a hidden sheet, and one without its facts, are told and not taken", async () => {
    const bytes = withBook(filled(), (book) => {
      sheetOf(book, A).visibility = "Hidden";
      const sheet = sheetOf(book, B);
      put(sheet, placeOfText(sheet, "Formato"), "Formto");
    });
    const { made } = await collectedFrom(bytes);
    expect(made.proposals).toEqual([]);
    expect(made.files.map(({ file, refusal }) => [file, refusal?.code])).toEqual([
      [`foglio «${A}»`, "form-hidden"],
      [`foglio «${B}»`, "facts-gone"],
    ]);
  });
});

describe("handing out again", () => {
  test("the same day, on sheets that nobody has touched: nothing to do", async () => {
    const { told } = await handedOut(given);
    expect(told.sheets.map(({ done: what }) => what)).toEqual(["same", "same"]);
    expect(told.changes).toEqual([]);
  });

  test("answers that were not collected stay, and are told; collected ones are filled anew", async () => {
    const answered = typed(given, A, { I001: sent(5) });
    const kept = await handedOut(answered);
    expect(done(kept)).toEqual([`${A} kept H6`, `${B} same`]);
    expect(kept.told.changes).toEqual([]);
    const { bytes } = await collectedFrom(answered);
    const renewed = await handedOut(bytes);
    expect(done(renewed)).toEqual([`${A} renewed`, `${B} same`]);
    const { sheets } = await snapshotIn(renewed.bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Indicatori", "Centri", "Parametri", "Istruzioni", A, B, "Consuntivi"],
    ]);
    expect(outcomes(await collectedFrom(renewed.bytes))[0]).toBe(`I001 unchanged same ${A}!H6`);
    expect(done(await handedOut(renewed.bytes))).toEqual([`${A} same`, `${B} same`]);
  });

  test.each([
    { what: "a draft", answers: { Valore: 3 } },
    { what: "a cause alone", answers: { "Causa scostamento": "Meno domande." } },
    { what: "a target typed over", answers: { Target: ">= 1" } },
  ])("$what stays", async ({ answers }) => {
    const { told } = await handedOut(typed(given, A, { I001: answers }));
    expect(told.sheets[0]).toMatchObject({ done: "kept", open: [{ sheet: A }] });
  });

  test("a plan that has changed since asks no answer twice; a row shown to read may say something else by now", async () => {
    const shared = await bytesOf([
      tableChange("Indicatori", [
        ["ID", "Indicatore", "Target", "Consuntivo", "Centro", "Fornitore del dato"],
        ["I001", "Bandi", ">= 4", null, "Area A", null],
        ["I002", "Pratiche", ">= 80%", "70%", "Area A; Area B", "Area B"],
      ]),
    ]);
    const first = await handedOut(shared);
    const answered = typed(typed(first.bytes, "Area A", { I001: sent(5) }), "Area B", { I002: sent("90%") });
    const { bytes } = await collectedFrom(answered, { keep: "theirs" });
    const renamed = typed(bytes, "Indicatori", { I001: { Indicatore: "Bandi pubblicati" } });
    expect(done(await handedOut(renamed))).toEqual(["Area A renewed", "Area B renewed"]);
    const overtyped = typed(bytes, "Area A", { I002: { Valore: "1%" } });
    expect(done(await handedOut(overtyped))).toEqual(["Area A kept H7", "Area B renewed"]);
  });

  test("a note beside the rows stays; what was only sorted is filled anew", async () => {
    const noted = withBook(given, (book) => {
      put(sheetOf(book, A), { row: 9, column: 3 }, "da chiedere a Rossi");
    });
    expect(done(await handedOut(noted))).toEqual([`${A} kept C9`, `${B} same`]);
    const above = withBook(given, (book) => {
      put(sheetOf(book, A), { row: 2, column: 8 }, "urgente");
    });
    expect(done(await handedOut(above))).toEqual([`${A} kept H2`, `${B} same`]);
    const sorted = withBook(given, (book) => {
      const sheet = sheetOf(book, A);
      for (let column = 1; column <= 30; column += 1) {
        const [one, other] = [sheet.cells.at(6, column), sheet.cells.at(7, column)];
        sheet.cells.put(6, column, other);
        sheet.cells.put(7, column, one);
      }
    });
    expect(done(await handedOut(sorted))).toEqual([`${A} renewed`, `${B} same`]);
  });

  test("a value that the office has returned comes back as a draft with its remark", async () => {
    const { bytes } = await collectedFrom(typed(given, A, { I001: sent(5) }));
    const returned = typed(bytes, "Consuntivi", {
      I001: { Stato: "restituito", Osservazioni: "Allegare il bando" },
    });
    const renewed = await handedOut(returned);
    expect(done(renewed)).toEqual([`${A} renewed`, `${B} same`]);
    const sheet = sheetOf(openedBook(renewed.bytes), A);
    expect(sheet.cells.at(6, placeOfText(sheet, "Stato").column).value).toBe("bozza");
    expect(sheet.cells.at(6, placeOfText(sheet, "Rilievo dell'ufficio").column).value).toBe(
      "Allegare il bando",
    );
  });

  test("for the next period, once the last is collected; the person's name stays", async () => {
    const withPeriods = await bytesOf([...PLAN, PERIODS]);
    const first = await handedOut(withPeriods, "I semestre");
    const answered = withBook(typed(first.bytes, A, { I001: sent(2) }), (book) => {
      const sheet = sheetOf(book, A);
      put(sheet, compilerOn(sheet), "Anna Bianchi");
    });
    expect(done(await handedOut(answered, "Anno"))[0]).toBe(`${A} kept H6`);
    const { bytes } = await collectedFrom(answered);
    const second = await handedOut(bytes, "Anno");
    expect(done(second)).toEqual([`${A} renewed`, `${B} renewed`]);
    const sheet = sheetOf(openedBook(second.bytes), A);
    const { row, column } = compilerOn(sheet);
    expect(sheet.cells.at(row, column).value).toBe("Anna Bianchi");
    expect(sheet.cells.at(6, placeOfText(sheet, "Valore").column).value).toBe("");
  });

  test("a sheet that was deleted is made again, a copy is left alone and told, a renamed one keeps its name", async () => {
    const gone = withBook(given, (book) => {
      removeSheet(book, sheetOf(book, A));
    });
    expect(done(await handedOut(gone))).toEqual([`${A} new`, `${B} same`]);
    const copied = withBook(given, (book) => {
      book.sheets.push(copySheet(book, sheetOf(book, A), `${A} (2)`));
    });
    const told = await handedOut(copied);
    expect(done(told)).toEqual([`${A} same`, `${B} same`]);
    expect(told.told.copies).toEqual([{ sheet: `${A} (2)`, centre: "Area A" }]);
    const answeredCopy = await handedOut(typed(copied, `${A} (2)`, { I001: { Valore: 3 } }));
    expect(done(answeredCopy)[0]).toBe(`${A} kept H6`);
    const renamed = withBook(given, (book) => {
      renameSheet(book, sheetOf(book, A), "Scheda di Anna");
    });
    expect(done(await handedOut(renamed))).toEqual(["Scheda di Anna same", `${B} same`]);
  });

  test("a sheet that somebody has protected with a password is left alone and said", async () => {
    const { bytes } = await collectedFrom(typed(given, A, { I001: sent(5) }));
    const withPassword = withBook(bytes, (book) => {
      const sheet = sheetOf(book, A);
      sheet.protection = { options: {}, password: "x" };
    });
    await expect(handedOut(withPassword)).rejects.toThrow(`sheet-protected {"sheet":"${A}"}`);
  });

  test("the way back of a sheet that was filled anew gives the answers back", async () => {
    const { bytes } = await collectedFrom(typed(given, A, { I001: sent("5", { Osservazioni: "ecco" }) }));
    const { told, bytes: renewed } = await handedOut(
      typed(bytes, "Consuntivi", { I001: { Stato: "restituito" } }),
    );
    expect(told.sheets[0]).toMatchObject({ done: "renewed" });
    const back = await changed(renewed, told.inverse);
    const [before, after] = [sheetOf(openedBook(bytes), A), sheetOf(openedBook(back), A)];
    const cells = (sheet: typeof before): readonly unknown[] => {
      const all: unknown[] = [];
      sheet.cells.forEach(({ value, formula, format }, row, column) => {
        if (value !== "" || formula !== undefined)
          all.push([row, column, formula ?? value, format?.numberFormat, format?.locked]);
      });
      return all;
    };
    expect(cells(after)).toEqual(cells(before));
    expect(after.validations).toEqual(before.validations);
  });
});
