// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { PLAN } from "../support/fake-session.ts";
import { PREVIEW } from "../support/pane-fixtures.ts";
import { expectNoViolations, showPane } from "../support/show.tsx";

afterEach(cleanup);

test("what would change is shown cell by cell before anything is written", async () => {
  const { session, set, user, container } = showPane({ state: { workbook: PLAN } });
  const opener = screen.getByRole("button", { name: "Anteprima" });
  await user.click(opener);
  act(() => {
    set({ preview: PREVIEW });
  });
  const write = await screen.findByRole("button", { name: "Scrivi" });
  expect(document.activeElement).toBe(write);
  expect(container.textContent).toContain("Cambierebbero 322 celle.");
  const changes = screen.getByRole("list", { name: "Celle della tabella" }).textContent;
  expect(changes).toContain("prima vuota → dopo Non raggiunto");
  expect(changes).toContain("prima 70,0 % → dopo 78,8 %");
  await expectNoViolations(container);
  await user.click(screen.getByRole("button", { name: "Vai alla cella Indicatori!AO5" }));
  await user.click(write);
  await user.click(screen.getByRole("button", { name: "Lascia" }));
  expect([
    session.goTo.mock.calls,
    session.writePreview.mock.calls.length,
    session.dropPreview.mock.calls.length,
  ]).toEqual([[[{ sheet: "Indicatori", address: "AO5" }]], 1, 1]);
  act(() => {
    set({ preview: undefined });
  });
  expect(document.activeElement).toBe(opener);
});

test("the first thousand of more is said; nothing to write offers no writing", async () => {
  const { set } = showPane({
    language: "en",
    state: { workbook: PLAN, preview: { ...PREVIEW, total: 5000 } },
  });
  await screen.findByText("The first 2 of 5,000.");
  act(() => {
    set({ preview: { cells: 0, sheets: [], changes: [], total: 0 } });
  });
  expect(screen.getByText("Nothing would change: the workbook already holds these results.")).toBeDefined();
  expect(screen.queryByRole("button", { name: "Write" })).toBeNull();
});
