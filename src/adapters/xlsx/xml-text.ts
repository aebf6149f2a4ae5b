import { fail, ok, type Result } from "../../core/result.ts";

/** Why bytes or text are no XML we accept; `at` is an offset into the text. */
export interface XmlIssue {
  readonly code: "bad-encoding" | "bad-xml" | "doctype";
  readonly at: number;
}

const UTF16_DECLARATION =
  /^(?<before>\uFEFF?<\?xml[^>]*?encoding\s*=\s*)(?<name>"utf-16(?:le|be)?"|'utf-16(?:le|be)?')/i;

/**
 * The text of an XML part. A byte order mark stays in front, so that an unchanged text gives the same bytes again.
 * A part in UTF-16 becomes one that declares UTF-8, which is what `encodeXml` writes.
 *
 * @returns `bad-encoding` for anything but UTF-8 and UTF-16
 * @source ECMA-376 part 2, 9.1.2: parts are encoded in UTF-8 or UTF-16
 */
export function decodeXml(bytes: Uint8Array): Result<string, XmlIssue> {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return ok(encoding === "utf-8" ? text : text.replace(UTF16_DECLARATION, '$<before>"UTF-8"'));
  } catch {
    return fail({ code: "bad-encoding", at: 0 });
  }
}

export const encodeXml = (text: string): Uint8Array => new TextEncoder().encode(text);

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeMark = (mark: string): string => ESCAPES[mark] ?? `&#${mark.charCodeAt(0)};`;

/** Character data between tags. */
export const escapeText = (text: string): string =>
  /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, escapeMark) : text;

/** A value between double quotes; line ends and tabs survive. */
export const escapeAttribute = (text: string): string =>
  /[&<>"\t\n\r]/.test(text) ? text.replace(/[&<>"\t\n\r]/g, escapeMark) : text;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Character data with its entities resolved: the five of XML and numeric ones; others stay as they are written.
 * CDATA sections give their text, comments nothing.
 */
export function unescapeText(raw: string): string {
  const flat = raw.includes("<")
    ? raw.replace(/<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, (_, data?: string) =>
        data === undefined ? "" : escapeText(data),
      )
    : raw;
  if (!flat.includes("&")) return flat;
  return flat.replace(
    /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<dec>\d{1,7})|(?<name>[a-z]+));/gi,
    (whole, hex, dec, name) => {
      if (name !== undefined) return ENTITIES[name as string] ?? whole;
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex as string, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const TO_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g;
const hex4 = (mark: string): string => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * A string as cells, names and headings hold it: characters that XML cannot carry become `_xHHHH_`, and what looks
 * like such an escape is escaped itself.
 *
 * @source ECMA-376 part 1, 22.9.2.19 ST_Xstring
 */
export const encodeXstring = (text: string): string => text.replace(TO_ESCAPE, hex4);

/** Mirror of `encodeXstring`. */
export const decodeXstring = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x(?<code>[0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
