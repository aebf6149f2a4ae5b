// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { expectNoViolations, showPane } from "../support/show.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = async () => {
  const shown = showPane();
  await shown.user.click(screen.getByRole("button", { name: "Impostazioni" }));
  await screen.findByRole("heading", { level: 1, name: "Impostazioni" });
  return shown;
};

test("language and density are handed on; live recalculation is switched in the session", async () => {
  const { session, onPreferences, user, container } = await open();
  await expectNoViolations(container);
  await user.click(screen.getByRole("radio", { name: "English" }));
  await user.click(screen.getByRole("radio", { name: "Compatta" }));
  await user.click(screen.getByRole("switch", { name: "Ricalcolo mentre si scrive" }));
  expect(onPreferences.mock.calls).toEqual([
    [{ language: "en", density: "comfortable" }],
    [{ language: "excel", density: "compact" }],
  ]);
  expect(session.setLive.mock.calls).toEqual([[true]]);
});

const REPORT = [
  "Traguardo · Ambiente: Excel 16.0, OfficeOnline",
  "Insiemi di API: ExcelApi 1.13",
  "1 riuscita, 1 fallita, 0 non disponibili",
  "[riuscita] Table.resize",
  "[fallita] Range.group: ApiNotFound",
].join("\n");

test("the diagnostic report can be copied", async () => {
  const { user, container } = await open();
  await user.click(screen.getByRole("button", { name: "Esegui la diagnostica" }));
  expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Rapporto" })).value).toBe(REPORT);
  await user.click(screen.getByRole("button", { name: "Copia il rapporto" }));
  await screen.findByText("Rapporto copiato.");
  expect(await navigator.clipboard.readText()).toBe(REPORT);
  await expectNoViolations(container);
});

test("where Excel forbids the clipboard, the text is selected to be copied by hand", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("button", { name: "Esegui la diagnostica" }));
  const area = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Rapporto" });
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
  await user.click(screen.getByRole("button", { name: "Copia il rapporto" }));
  await screen.findByText("Il testo è selezionato: copiarlo con Ctrl+C.");
  expect([document.activeElement, area.selectionEnd - area.selectionStart]).toEqual([area, REPORT.length]);
});
