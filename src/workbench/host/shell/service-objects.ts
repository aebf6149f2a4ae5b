import type { Wire } from "../protocol/object-type.ts";

/** Excel's window, as far as an add-in may change it. */
export interface ExcelWindow {
  /** When the shared runtime starts: with the workbook ("Background") or when asked for ("None"). */
  startState: Wire;
  /** "Visible" or "Background": whether the pane is shown. */
  runtimeState: Wire;
  /** By control id: enabled. */
  readonly buttons: Map<string, boolean>;
  /** By tab id: shown. */
  readonly tabs: Map<string, boolean>;
}

export const newExcelWindow = (isPaneShown: boolean): ExcelWindow => ({
  startState: "None",
  runtimeState: isPaneShown ? "Visible" : "Background",
  buttons: new Map(),
  tabs: new Map(),
});

/** One object of Excel's window: what it does by method, what can be set, what it leads to. All by wire name. */
export interface ServiceObject {
  readonly call?: Readonly<Record<string, (argument: Wire) => Wire>>;
  readonly set?: Readonly<Record<string, (value: Wire) => void>>;
  readonly open?: Readonly<Record<string, (argument: Wire) => ServiceObject>>;
}

/** The objects that office.js makes by name (`Office.addin`, `Office.ribbon` and its own start-up). */
export const serviceObjects = (window: ExcelWindow): Readonly<Record<string, ServiceObject>> => ({
  "Microsoft.InternalService.AddinInternalService": {
    call: { NotifyActionHandlerReady: () => null },
  },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": {
    call: {
      SetAppRuntimeStartState: (state) => {
        window.startState = state;
        return null;
      },
      GetAppRuntimeStartState: () => window.startState,
    },
  },
  "Microsoft.AppRuntime.AppRuntimeService": {
    call: {
      SetAppRuntimeState: (state) => {
        window.runtimeState = state;
        return null;
      },
      GetAppRuntimeState: () => window.runtimeState,
    },
  },
  "Microsoft.DynamicRibbon.DynamicRibbon": {
    open: {
      GetButton: (id) => ({
        set: {
          Enabled: (isEnabled) => {
            window.buttons.set(String(id), isEnabled === true);
          },
        },
      }),
      GetTab: (id) => ({
        call: {
          SetVisibility: (isShown) => {
            window.tabs.set(String(id), isShown === true);
            return null;
          },
        },
      }),
    },
  },
});
