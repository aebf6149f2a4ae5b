import { ACTION, type RequestBody } from "../protocol/wire.ts";

/** One request that came for the workbook, as the network saw it. */
export interface Exchange {
  /** "release": office.js itself gives back the references of a finished `Excel.run`; nobody asked for that. */
  readonly kind: "batch" | "release";
  readonly actions: number;
  /** Bytes of JSON, in UTF-8. */
  readonly requestBytes: number;
  /** Of the answer; 0 for a request that was refused without one. */
  responseBytes: number;
}

/** What went over the wire, in order. */
export class Traffic {
  readonly requests: Exchange[] = [];

  /** The requests an add-in made itself. */
  get batches(): readonly Exchange[] {
    return this.requests.filter(({ kind }) => kind === "batch");
  }

  clear(): void {
    this.requests.length = 0;
  }
}

const encoder = new TextEncoder();
/** Written over and over: what a text encodes to is only counted. */
const scratch = new Uint8Array(65_536);

/** In UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length;) {
    const { read, written } = encoder.encodeInto(text.slice(at), scratch);
    at += read;
    bytes += written;
  }
  return bytes;
}

/** Nothing but references given back (and the workbook they are given back to). */
export const isRelease = (body: RequestBody): boolean =>
  body.Actions.some(({ Name }) => Name === "_RemoveReference") &&
  body.Actions.every(
    ({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === ACTION.instantiate,
  );
