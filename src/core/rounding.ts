import { Decimal, ONE, roundedTo } from "./decimal.ts";

/**
 * Half up on the shown decimals of the percentage: 0.94945 with one decimal is 0.949 (94,9 %).
 * House rule: the colour and the shown figure come from this one number (DOMAIN §2).
 */
export const roundShown = (share: Decimal, decimals: number): Decimal => roundedTo(share, decimals + 2);

/** The greatest share with these decimals that is still below 100 %: 99,9 % for one decimal. */
export const justBelowOne = (decimals: number): Decimal => ONE.minus(new Decimal(10).pow(-(decimals + 2)));
