/** Digest of the empty style element that Fluent UI v9 adds, then fills through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Where Excel on the web, SharePoint and OneDrive stand: they show the pane in a frame. For the header
 * `Content-Security-Policy: frame-ancestors …` of the server (docs/deploy.md).
 */
export const OFFICE_ANCESTORS = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
] as const;

export interface FurtherOrigins {
  /** Where office.js comes from, if not from the page's own origin. */
  readonly script?: string | undefined;
  /** Pages that this one shows in a frame, with their pictures. */
  readonly frames?: readonly string[];
  /** Styles written into the page by a library, as the workbench's grid does. */
  readonly inlineStyles?: boolean;
}

/**
 * The policy of a page, for its `<meta>` element: scripts of its own and office.js, nothing inline, no eval, and nobody
 * to talk to but the place it came from. `frame-ancestors` has no effect in a `<meta>`: servers send it (docs/deploy.md).
 */
export function contentSecurityPolicy(further: FurtherOrigins): string {
  const { script, frames = [], inlineStyles = false } = further;
  const directives: readonly (readonly (string | undefined)[])[] = [
    ["default-src 'none'"],
    ["script-src 'self'", script],
    ["style-src 'self'", inlineStyles ? "'unsafe-inline'" : EMPTY_STYLE],
    ["img-src 'self' data:", ...frames],
    ["connect-src 'self'"],
    ["worker-src 'self'"],
    frames.length > 0 ? ["frame-src", ...frames] : [],
    ["base-uri 'none'"],
    ["form-action 'none'"],
  ];
  return directives
    .map((parts) => parts.filter((part) => part !== undefined).join(" "))
    .filter((directive) => directive !== "")
    .join("; ");
}
