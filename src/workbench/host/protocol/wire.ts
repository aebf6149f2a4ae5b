import type { Wire } from "./object-type.ts";

/** A batch of office.js, as it travels (docs/emulated-host.md, "The protocol"). */
export interface RequestBody {
  readonly Actions: readonly Action[];
  /** By id, in no order: a path may stand before its parent. */
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  /** The client always keeps references by hand; a host may ignore it. */
  readonly AutoKeepReference?: boolean;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  /** 0 for a trace marker. */
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** New values by camelCase names, of an update. */
  readonly ObjectState?: Readonly<Record<string, Wire>>;
}

export const PATH = {
  workbook: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** Of the method, property or service; the reference id; "" for an indexer. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly Wire[];
  /** Beside the arguments: the path of the object that stands there, 0 where there is none. */
  readonly ReferencedObjectPathIds?: readonly PathIds[] | null;
}

export type PathIds = number | null | readonly PathIds[];

/** What a `load` asks for. Names are camelCase with "/" or "." between levels, as the user typed them. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Wire }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** "WorksheetCollection.getItem" */
  readonly Location: string;
  /** Position, from 0, of the action that failed. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
