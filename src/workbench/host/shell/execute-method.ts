import type { RequestBody } from "../protocol/wire.ts";
import { answerBatch } from "./answer-batch.ts";
import { answerService, isServiceRequest } from "./answer-service.ts";
import { addressOfBook } from "./app-context.ts";
import { messageChild, messageParent } from "./dialogs.ts";
import type { PaneFrame } from "./pane-frame.ts";
import { serviceObjects } from "./service-objects.ts";
import { replaceSettings, settingPairs, type SettingPair } from "./settings-store.ts";
import type { Shell } from "./shell.ts";

/** What goes back besides `Version`; `Error` where it is not 0. */
export type MethodAnswer = Readonly<Record<string, unknown>>;

type Method = (shell: Shell, frame: PaneFrame, data: MethodData) => MethodAnswer | Promise<MethodAnswer>;

/** What comes with a call; each method reads its own part. */
interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly [part: string]: unknown;
}

const NOT_SUPPORTED = 5000;

/** By dispatch id. The numbers that are missing are the older API of documents: selections, bindings, files. */
const METHODS: Readonly<Record<number, Method>> = {
  75: (shell) => ({
    Properties: {
      Settings: settingPairs(shell.host.book.settings).map(([Name, Value]) => ({ Name, Value })),
    },
  }),
  76: (shell, _frame, data) => {
    const { Properties } = data["DdaSettingsMethod"] as { readonly Properties: readonly SettingPair[] };
    replaceSettings(shell.host.book.settings, Properties);
    return {};
  },
  // getFilePropertiesAsync; office.js numbers the members of this answer: properties, and in them the address.
  86: (shell) => ({ 0: { 1: addressOfBook(shell.host.book) } }),
  93: (shell, _frame, data) => batch(shell, data["ArrayData"] as BatchData),
  94: (shell, _frame, data) => {
    shell.commands.completed(String(data["0"]), Number(data["1"]));
    return {};
  },
  144: (_shell, frame, data) => {
    messageParent(frame, data["messageToParent"], data["targetOrigin"]);
    return {};
  },
  145: (_shell, frame, data) => {
    messageChild(frame, data["messageContent"], data["targetOrigin"]);
    return {};
  },
};

export async function executeMethod(shell: Shell, frame: PaneFrame, data: unknown): Promise<MethodAnswer> {
  const call = data as MethodData;
  const id = call.DdaMethod.DispatchId;
  const method = METHODS[id];
  if (method !== undefined) return method(shell, frame, call);
  shell.unknownCalls.push(`executeMethod ${String(id)}`);
  return { Error: NOT_SUPPORTED };
}

/** Custom data, verb, path, headers, body, 0, flags, and blanks. */
type BatchData = readonly [string, string, string, readonly string[], string, number, number, ...string[]];

async function batch(shell: Shell, [, , , , json, , flags]: BatchData): Promise<MethodAnswer> {
  const body = JSON.parse(json) as RequestBody;
  if (isServiceRequest(body)) {
    const response = answerService(body, serviceObjects(shell.excelWindow), {
      unknownMembers: shell.unknownCalls,
      crashes: shell.crashes,
    });
    return { Data: dataOf(JSON.stringify(response)) };
  }
  const answer = await answerBatch(body, json, flags, {
    host: shell.host,
    faults: shell.faults,
    traffic: shell.traffic,
    wait: shell.surroundings.wait,
  });
  return "error" in answer ? { Error: answer.error } : { Data: dataOf(answer.body) };
}

const dataOf = (body: string): unknown => [200, ["Content-Type", "application/json"], body];
