import type { Fault } from "./fault.ts";
import { pngSize } from "./png-size.ts";
import { allElements, type ManifestElement } from "./manifest-tree.ts";

/** Sizes that Excel asks for in every set of icons. */
const MANDATORY_SIZES = ["16", "32", "80"];

/** What is served beside the manifest: bytes of a file by its path under the base URL, undefined where there is none. */
export type ServedFiles = (path: string) => Uint8Array | undefined;

/** Addresses lie under the base URL and name files that are there; icons have the size they are declared with. */
export function checkFiles(root: ManifestElement, baseUrl: string, files: ServedFiles): readonly Fault[] {
  const elements = allElements(root);
  const addresses = new Set(elements.flatMap(addressesOf));
  return [
    ...[...addresses].flatMap((address): readonly Fault[] => {
      const path = pathUnder(baseUrl, address);
      if (path === undefined) return [{ code: "foreign-address", at: address }];
      return files(path) === undefined ? [{ code: "missing-file", at: path }] : [];
    }),
    ...elements.flatMap((element) => checkIcon(element, elements, baseUrl, files)),
    ...elements.flatMap(checkIconSet),
  ];
}

function addressesOf({ attributes, name, text }: ManifestElement): readonly string[] {
  const values = [
    attributes.get("DefaultValue"),
    attributes.get("Value"),
    name === "AppDomain" ? text : undefined,
  ];
  return values.filter((value) => value !== undefined).filter((value) => /^[a-z]+:\/\//i.test(value));
}

function pathUnder(baseUrl: string, address: string): string | undefined {
  return address.startsWith(`${baseUrl}/`) ? address.slice(baseUrl.length + 1) : undefined;
}

const ownIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

function checkIcon(
  element: ManifestElement,
  elements: readonly ManifestElement[],
  baseUrl: string,
  files: ServedFiles,
): readonly Fault[] {
  const declared = ownIcons[element.name] ?? Number(element.attributes.get("size"));
  if (Number.isNaN(declared)) return [];
  const holder = element.attributes.has("resid")
    ? elements.find(({ attributes }) => attributes.get("id") === element.attributes.get("resid"))
    : element;
  return addressesOfSetting(holder).flatMap((address): readonly Fault[] => {
    const path = pathUnder(baseUrl, address);
    const bytes = path === undefined ? undefined : files(path);
    if (bytes === undefined) return [];
    const size = pngSize(bytes);
    return size?.width === declared && size.height === declared
      ? []
      : [{ code: "icon-size", at: `${element.path}: ${address} is not ${String(declared)} px` }];
  });
}

function addressesOfSetting(setting: ManifestElement | undefined): readonly string[] {
  return setting === undefined ? [] : [setting, ...setting.children].flatMap(addressesOf);
}

function checkIconSet(element: ManifestElement): readonly Fault[] {
  if (element.name !== "Icon") return [];
  const sizes = element.children.map(({ attributes }) => attributes.get("size"));
  return MANDATORY_SIZES.filter((size) => !sizes.includes(size)).map((size) => ({
    code: "missing-icon-size",
    at: `${element.path}: ${size}`,
  }));
}
