/** What the ribbon shows of an add-in, out of its manifest. */
export interface AddInRibbon {
  readonly name: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** By size in pixels, the largest first. */
  readonly icons: readonly { readonly size: number; readonly address: string }[];
  /** Runs a function of the page, or shows the page. */
  readonly action: { readonly kind: "run"; readonly functionName: string } | { readonly kind: "show" };
}

/**
 * Reads an add-in-only manifest: the groups it adds to the ribbon's tabs, in the words of a language.
 *
 * @param locale "it-IT"; where the manifest has no such words, its own
 * @param pane where the add-in's page really is; pictures are looked for beside it
 * @throws Error for what is no XML
 */
export function readManifest(xml: string, locale: string, pane: URL): AddInRibbon {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) throw new Error("The manifest is no XML");
  const root = document.documentElement;
  const resources = readResources(root, locale);
  const home = all(root, "SourceLocation")[0]?.getAttribute("DefaultValue") ?? pane.href;
  const moved = (address: string): string =>
    new URL(address.replace(new URL(".", home).href, ""), new URL(".", pane)).href;
  const name = children(root, "DisplayName")[0];
  return {
    name: name === undefined ? "" : wordsOf(name, locale),
    groups: all(root, "Group").map((group) => ({
      label: resources(idOf(group, "Label")),
      buttons: children(group, "Control").map((control) => readButton(control, resources, moved)),
    })),
  };
}

type Resources = (id: string) => string;

function readButton(
  control: Element,
  resources: Resources,
  moved: (address: string) => string,
): RibbonButton {
  const action = children(control, "Action")[0];
  const functionName = action && children(action, "FunctionName")[0]?.textContent.trim();
  const icon = children(control, "Icon")[0];
  const tip = children(control, "Supertip")[0];
  return {
    id: control.getAttribute("id") ?? "",
    label: resources(idOf(control, "Label")),
    tip: tip === undefined ? "" : resources(idOf(tip, "Description")),
    icons: (icon === undefined ? [] : children(icon, "Image"))
      .map((image) => ({
        size: Number(image.getAttribute("size")),
        address: moved(resources(image.getAttribute("resid") ?? "")),
      }))
      .sort((a, b) => b.size - a.size),
    action: functionName ? { kind: "run", functionName } : { kind: "show" },
  };
}

/** Texts and addresses by their id. */
function readResources(root: Element, locale: string): Resources {
  const words = new Map<string, string>();
  for (const kind of ["Image", "Url", "String"]) {
    for (const element of all(root, kind)) {
      const id = element.getAttribute("id");
      if (id !== null && id !== "") words.set(id, wordsOf(element, locale));
    }
  }
  return (id) => words.get(id) ?? "";
}

function wordsOf(element: Element, locale: string): string {
  const override = children(element, "Override").find(
    (each) => each.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

const idOf = (element: Element, child: string): string =>
  children(element, child)[0]?.getAttribute("resid") ?? "";

/** Whatever their prefix: "bt:Image" is an Image. */
const children = (element: Element, name: string): readonly Element[] =>
  [...element.children].filter(({ localName }) => localName === name);

const all = (element: Element, name: string): readonly Element[] => [
  ...element.getElementsByTagNameNS("*", name),
];
