import type { Fault } from "./fault.ts";
import type { Child, Shape } from "./shape.ts";
import type { ManifestElement } from "./manifest-tree.ts";

/** Elements, their order and number, attributes and texts, against what the schemas allow. */
export function checkShape(element: ManifestElement, shape: Shape): readonly Fault[] {
  const type = element.attributes.get("type") ?? "";
  const variant = shape.variants === undefined ? shape : shape.variants[type];
  if (element.namespace !== shape.namespace) return [{ code: "unknown-element", at: element.path }];
  if (variant === undefined) return [{ code: "bad-attribute", at: `${element.path}@type` }];
  const children = variant.children ?? [];
  return [
    ...checkAttributes(element, variant, shape.variants !== undefined),
    ...checkText(element, variant),
    ...checkSequence(element, children),
    ...element.children.flatMap((child) => {
      const known = children.find(({ name }) => name === child.name);
      return known === undefined ? [] : checkShape(child, known.shape);
    }),
  ];
}

function checkAttributes(element: ManifestElement, shape: Shape, hasVariants: boolean): readonly Fault[] {
  const { attributes: required = {}, optionalAttributes: optional = {} } = shape;
  const allowed: Readonly<Record<string, RegExp>> = {
    ...required,
    ...optional,
    ...(hasVariants ? { type: /./ } : {}),
  };
  const names = new Set([...Object.keys(required), ...element.attributes.keys()]);
  return [...names]
    .filter((name) => allowed[name]?.test(element.attributes.get(name) ?? "") !== true)
    .map((name) => ({ code: "bad-attribute", at: `${element.path}@${name}` }));
}

function checkText(element: ManifestElement, shape: Shape): readonly Fault[] {
  const allowed = shape.text ?? /^$/;
  return allowed.test(element.text) ? [] : [{ code: "bad-text", at: element.path }];
}

function checkSequence(element: ManifestElement, children: readonly Child[]): readonly Fault[] {
  const places = element.children.map(({ name }) => children.findIndex((child) => child.name === name));
  const inside = element.children.map((child, index): Fault | undefined => {
    const place = places[index] ?? -1;
    if (place < 0) return { code: "unknown-element", at: child.path };
    return places.slice(0, index).some((earlier) => earlier > place)
      ? { code: "out-of-order", at: child.path }
      : undefined;
  });
  const counts = children.map(({ name, atLeast, atMost }, place): Fault | undefined => {
    const count = places.filter((found) => found === place).length;
    if (count < atLeast) return { code: "missing-element", at: `${element.path}/${name}` };
    return count > atMost ? { code: "repeated-element", at: `${element.path}/${name}` } : undefined;
  });
  return [...inside, ...counts].filter((fault) => fault !== undefined);
}
