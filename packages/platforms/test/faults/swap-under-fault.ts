import type { CartStatus } from '@uptier/core';
import { askSwap } from '@uptier/testing';
import type { Platform } from '@uptier/platforms';
import type { Opening } from '../contract/openings.js';
import { aJournal } from '../contract/a-journal.js';
import { aNetwork, type Fault } from './a-network.js';
import { SHORT_LIMIT } from './faults.js';

/** A swap of two small phones for two large ones, of which a request goes wrong. */
export interface Disturbance {
  readonly opening: Opening;
  /** Which of its requests, from 0. */
  readonly at: number;
  readonly fault: Fault;
  readonly howLong: 'once' | 'for good';
  /** The page does not live to see its end. */
  readonly isGone?: boolean;
  /** Settles when the shop has done all that it was asked, however late. */
  readonly settled?: () => Promise<unknown>;
}

/** What became of it. A cart is `old`, `new`, `both` or told line by line. */
export interface Aftermath {
  /** The swap has so many requests that the fault was met. */
  readonly isMet: boolean;
  readonly told: CartStatus | undefined;
  readonly held: string;
  /** At some moment the cart held less than the shopper had, and not by what a theme does. */
  readonly wasShort: boolean;
  readonly afterReload: string;
  /** What the next page has left in the journal. */
  readonly journal: unknown;
  /** What a second yes makes of it, or the shopper's taking out of the old one. */
  readonly afterRepeat: string;
}

const QUANTITY = 2;

/** Opens the shop, asks for the swap under the fault, then opens the next page without it and asks once more. */
export async function swapUnderFault(given: Disturbance): Promise<Aftermath> {
  const { opening, settled } = given;
  const { phone64, phone128 } = opening.ids;
  const server = await opening.start();
  const held = (): string => {
    const lines = server.cart().map(({ id, quantity }) => `${quantity} x ${id}`);
    const [old, next] = [`${QUANTITY} x ${phone64}`, `${QUANTITY} x ${phone128}`];
    const names = {
      [old]: 'old',
      [next]: 'new',
      [`${old},${next}`]: 'both',
      [`${next},${old}`]: 'both',
    };
    return names[lines.join()] ?? lines.join(' and ');
  };
  let wasShort = false;
  const look = (): void => {
    const phones = server.cart().filter(({ id }) => id === phone64 || id === phone128);
    wasShort ||= phones.reduce((sum, { quantity }) => sum + quantity, 0) < QUANTITY;
  };
  const journal = aJournal();
  const network = aNetwork(look);
  const pageBy = (own: typeof fetch): Platform =>
    opening.page(server, { journal, fetch: own, timeLimit: SHORT_LIMIT });
  const swap = async (platform: Platform, add?: []): Promise<CartStatus> => {
    const { change: asked, offer } = await askSwap({ platform, ids: opening.ids }, QUANTITY);
    const change = { ...asked, ...(add && { add }) };
    // Only what the yes itself asks for goes wrong.
    if (!network.isMet && platform === page) network.disturb(given.at, given.fault, given.howLong);
    return (await platform.changeCart(change, { offers: [offer] })).status;
  };
  server.hold({ id: phone64, quantity: QUANTITY });
  const page = pageBy(network.fetch);
  const told = given.isGone
    ? await Promise.race([swap(page), network.met.then(() => undefined)])
    : await swap(page);
  const { isMet } = network;
  // What was sent before the page was gone still arrives.
  if (given.isGone) await network.arrived();
  await settled?.();
  const heldThen = held();
  const next = pageBy(fetch);
  await next.readContext();
  const afterReload = held();
  if (afterReload === 'old') await swap(next);
  if (afterReload === 'both') await swap(next, []);
  look();
  const aftermath = {
    isMet,
    told,
    held: heldThen,
    wasShort: wasShort && !opening.isByTheme,
    afterReload,
    journal: journal.read(),
    afterRepeat: held(),
  };
  server.close();
  return aftermath;
}
