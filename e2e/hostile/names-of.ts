import { isId } from './limits.js';

/** A payload where it can be an id, else another. */
export const idOf = (payload: string, else_: string): string => (isId(payload) ? payload : else_);

/** The family of a payload's two versions. */
export const familyOf = (payload: string, at: number): string => idOf(payload, `family-${at}`);
export const offeredId = (payload: string, at: number): string => idOf(payload, `offered-${at}`);
export const addOnId = (payload: string, at: number): string =>
  idOf(`+ ${payload}`, `add-on-${at}`);
export const addOnFamily = (payload: string, at: number): string =>
  idOf(`+ ${payload}`, `add-on-family-${at}`);

/** The language in which the shop's own words are one payload, which stands before each amount as well. */
export const languageOf = (at: number): string => `en-x-p${at}`;
