/**
 * The part of Microsoft's manifest schemas (OfficeAppManifest 1.1, TaskPaneAppVersionOverrides 1.0, OfficeAppBasicTypes
 * 1.0; page "How to find the proper order of manifest elements") that an Excel task pane with ribbon buttons, custom
 * functions and a shared runtime may use: elements in their order, how often, and what their attributes may hold.
 */
export interface Shape {
  readonly namespace: string;
  /** Required ones, by local name. */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  readonly optionalAttributes?: Readonly<Record<string, RegExp>>;
  readonly children?: readonly Child[];
  readonly text?: RegExp;
  /** By `xsi:type`, where an element has several forms. */
  readonly variants?: Readonly<Record<string, Shape>>;
}

export interface Child {
  readonly name: string;
  readonly shape: Shape;
  readonly atLeast: 0 | 1;
  readonly atMost: number;
}

const APP = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const BASIC = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

const short = /^.{1,125}$/su;
const long = /^.{1,250}$/su;
const url = /^https:\/\/\S{1,2040}$/;
const locale = /^[a-z]{2}-[A-Z]{2}$/;
const id = /^.{1,125}$/u;
const resourceId = /^.{1,32}$/u;

const one = (name: string, shape: Shape): Child => ({ name, shape, atLeast: 1, atMost: 1 });
const some = (name: string, shape: Shape): Child => ({ name, shape, atLeast: 1, atMost: Infinity });
const maybe = (name: string, shape: Shape): Child => ({ name, shape, atLeast: 0, atMost: 1 });
const any = (name: string, shape: Shape): Child => ({ name, shape, atLeast: 0, atMost: Infinity });

const text = (namespace: string, allowed: RegExp): Shape => ({ namespace, text: allowed });
const setting = (namespace: string, value: RegExp, identified = false): Shape => ({
  namespace,
  attributes: { ...(identified ? { id: resourceId } : {}), DefaultValue: value },
  children: [any("Override", { namespace, attributes: { Locale: locale, Value: value } })],
});
const resource: Shape = { namespace: OVERRIDES, attributes: { resid: resourceId } };
const icon: Shape = {
  namespace: OVERRIDES,
  children: [
    some("Image", {
      namespace: BASIC,
      attributes: { size: /^(16|20|24|32|40|48|64|80|96)$/, resid: resourceId },
    }),
  ],
};
const source: Shape = { namespace: OVERRIDES, children: [one("SourceLocation", resource)] };

const button: Shape = {
  namespace: OVERRIDES,
  attributes: { type: /^Button$/, id },
  children: [
    one("Label", resource),
    one("Supertip", {
      namespace: OVERRIDES,
      children: [one("Title", resource), one("Description", resource)],
    }),
    one("Icon", icon),
    one("Action", {
      namespace: OVERRIDES,
      variants: {
        ExecuteFunction: { namespace: OVERRIDES, children: [one("FunctionName", text(OVERRIDES, long))] },
        ShowTaskpane: {
          namespace: OVERRIDES,
          children: [
            maybe("TaskpaneId", text(OVERRIDES, short)),
            one("SourceLocation", resource),
            maybe("Title", resource),
          ],
        },
      },
    }),
  ],
};

const group: Shape = {
  namespace: OVERRIDES,
  attributes: { id },
  children: [one("Label", resource), one("Icon", icon), some("Control", button)],
};

const extensionPoint: Shape = {
  namespace: OVERRIDES,
  variants: {
    CustomFunctions: {
      namespace: OVERRIDES,
      children: [
        one("Script", source),
        one("Page", source),
        maybe("Metadata", source),
        maybe("Namespace", resource),
      ],
    },
    PrimaryCommandSurface: {
      namespace: OVERRIDES,
      children: [
        any("OfficeTab", { namespace: OVERRIDES, attributes: { id }, children: [some("Group", group)] }),
      ],
    },
  },
};

const workbookOverrides: Shape = {
  namespace: OVERRIDES,
  attributes: { type: /^Workbook$/ },
  children: [
    maybe("Runtimes", {
      namespace: OVERRIDES,
      children: [
        one("Runtime", { namespace: OVERRIDES, attributes: { resid: resourceId, lifetime: /^long$/ } }),
      ],
    }),
    maybe("AllFormFactors", { namespace: OVERRIDES, children: [maybe("ExtensionPoint", extensionPoint)] }),
    maybe("DesktopFormFactor", {
      namespace: OVERRIDES,
      children: [maybe("FunctionFile", resource), some("ExtensionPoint", extensionPoint)],
    }),
  ],
};

const resources: Shape = {
  namespace: OVERRIDES,
  children: [
    maybe("Images", { namespace: BASIC, children: [any("Image", setting(BASIC, url, true))] }),
    maybe("Urls", { namespace: BASIC, children: [any("Url", setting(BASIC, url, true))] }),
    maybe("ShortStrings", { namespace: BASIC, children: [any("String", setting(BASIC, short, true))] }),
    maybe("LongStrings", { namespace: BASIC, children: [any("String", setting(BASIC, long, true))] }),
  ],
};

const setVersion = /^\d{1,5}\.\d{1,5}$/;
const requirements: Shape = {
  namespace: APP,
  children: [
    one("Sets", {
      namespace: APP,
      optionalAttributes: { DefaultMinVersion: setVersion },
      children: [some("Set", { namespace: APP, attributes: { Name: short, MinVersion: setVersion } })],
    }),
  ],
};

export const manifestShape: Shape = {
  namespace: APP,
  attributes: { type: /^TaskPaneApp$/ },
  children: [
    one("Id", text(APP, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)),
    one("Version", text(APP, /^\d{1,5}(\.\d{1,5}){3}$/)),
    one("ProviderName", text(APP, short)),
    one("DefaultLocale", text(APP, locale)),
    one("DisplayName", setting(APP, short)),
    one("Description", setting(APP, long)),
    one("IconUrl", setting(APP, url)),
    one("HighResolutionIconUrl", setting(APP, url)),
    maybe("SupportUrl", setting(APP, url)),
    maybe("AppDomains", { namespace: APP, children: [some("AppDomain", text(APP, url))] }),
    one("Hosts", {
      namespace: APP,
      children: [one("Host", { namespace: APP, attributes: { Name: /^Workbook$/ } })],
    }),
    one("Requirements", requirements),
    one("DefaultSettings", { namespace: APP, children: [one("SourceLocation", setting(APP, url))] }),
    // Nothing more than the workbook: docs/decisions.md.
    one("Permissions", text(APP, /^ReadWriteDocument$/)),
    one("VersionOverrides", {
      namespace: OVERRIDES,
      attributes: { type: /^VersionOverridesV1_0$/ },
      children: [
        maybe("Description", resource),
        one("Hosts", { namespace: OVERRIDES, children: [one("Host", workbookOverrides)] }),
        one("Resources", resources),
      ],
    }),
  ],
};
