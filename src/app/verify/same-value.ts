import type { Cell } from "../../core/cell.ts";
import type { Written } from "../../ports/change.ts";
import { cellToken, writtenToken } from "../sheet-digests.ts";

/** Addresses of cells in our sentences: they follow a row that is sorted, what is said of it stays. */
const ADDRESS = /(?<=\(|!|cella |cell )[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?/gu;

const withoutAddresses = (token: string): string => token.replace(ADDRESS, "#");

/** A value as it is compared with what stands in a cell. */
export const wantedToken = (value: Written): string => withoutAddresses(writtenToken(value));
export const standingToken = (cell: Cell): string => withoutAddresses(cellToken(cell));
