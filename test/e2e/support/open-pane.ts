import { builtAddIn } from "./built-add-in.ts";
import { openWorkbench, type OpenedWorkbench, type OpenOptions } from "./open-workbench.ts";

/** The workbench with the real add-in, its pane shown. */
export async function openPane(
  options: OpenOptions & { readonly language: "it" | "en" },
): Promise<OpenedWorkbench> {
  const { language, query, ...others } = options;
  const opened = await openWorkbench({
    addIn: [await builtAddIn()],
    ...others,
    query: { lang: language, ...query },
  });
  opened.page.setDefaultTimeout(20_000);
  await opened.page.getByRole("button", { name: language === "it" ? "Apri riquadro" : "Open pane" }).click();
  await opened.idle();
  return opened;
}
