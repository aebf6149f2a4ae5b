import { itemNotFound } from "../protocol/host-error.ts";

/** What was found. @throws HostError ItemNotFound where there was nothing */
export function existing<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw itemNotFound();
  return found;
}
