/** The messages that office.js and its host post to each other, as JSON text. Field names are the protocol's. */
export interface Request {
  readonly _messageType: 0;
  /** 0 call, 1 register an event, 2 unregister it. */
  readonly _actionType: 0 | 1 | 2;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _serializerVersion: number;
}

export interface Response {
  readonly _messageType: 1;
  /** 0 the answer to a call (by correlation id), 1 an event (by action name). */
  readonly _responseType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** 0 well, -1 … -4 errors, -5 access denied, -6 timed out. */
  readonly _errorCode: number;
  readonly _serializerVersion: number;
}

/** What the channel answers to a call nobody knows. */
export const UNKNOWN_CALL = -2;

/** Reads what a pane posted; undefined for the pane's answers and for what is not of this protocol. */
export function readRequest(text: string): Request | undefined {
  const message = JSON.parse(text) as Request | Response;
  return message._messageType === 0 ? message : undefined;
}

export interface ResponseParts {
  readonly kind: "answer" | "event";
  readonly name: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly origin: string;
  readonly data: unknown;
  readonly errorCode?: number;
}

export function writeResponse(parts: ResponseParts): string {
  const response: Response = {
    _messageType: 1,
    _responseType: parts.kind === "answer" ? 0 : 1,
    _actionName: parts.name,
    _conversationId: parts.conversation,
    _correlationId: parts.correlation,
    _origin: parts.origin,
    _data: parts.data,
    _errorCode: parts.errorCode ?? 0,
    _serializerVersion: 1,
  };
  return JSON.stringify(response);
}
