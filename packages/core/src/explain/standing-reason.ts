import type { Placement } from '../feed/feed.js';
import type { Amount, Gain, Offer } from '../offer/offer.js';
import type { Decided } from './decided.js';
import type { ExplainWords, Where } from './en.js';
import { fill } from './fill.js';
import { shorten } from './shorten.js';

/** Where the held thing is if it is no line of the cart: what the placement's offers are for. */
const WHERE: Readonly<Record<Placement, Where>> = {
  home: 'account',
  product: 'page',
  cart: 'cart',
  checkout: 'cart',
  'post-purchase': 'order',
  account: 'account',
  support: 'account',
};

/** The limit that drives the offer is what a decline of it counts for. */
function limitWords({ declineKeys }: Offer, { words: { why } }: Decided): string | undefined {
  const [, measure, stage] = /^l:(.+):(near|full)$/.exec(declineKeys.at(-1) ?? '') ?? [];
  if (measure === undefined) return undefined;
  return fill(why.limit[stage === 'near' ? 'near' : 'full'], { measure: shorten(measure) });
}

/** What the shopper has. Missing where the feed does not know what that is called. */
function heldWords(
  { held, product }: Offer,
  { decision, catalog, words: { why } }: Decided,
): string | undefined {
  if (!held?.title) return undefined;
  const isVersion = product.family !== undefined && catalog.get(held.id)?.family === product.family;
  const name =
    isVersion && held.tierName
      ? fill(why.version, { tier: shorten(held.tierName) })
      : shorten(held.title);
  const { placement } = decision.slot;
  const isInCart = held.line !== undefined && placement !== 'post-purchase';
  const where = isInCart ? 'cart' : WHERE[placement];
  return fill(why.have[where], { held: name });
}

const amountWords = ({ value, unit }: Amount): string =>
  shorten(unit === undefined ? String(value) : `${value} ${unit}`);

function valuesOf(gain: Gain): Record<string, string | number> {
  if (gain.type === 'attribute') return { name: shorten(gain.name), to: amountWords(gain.to) };
  if (gain.type === 'has') return { name: shorten(gain.name) };
  if (gain.type === 'benefit') return { text: shorten(gain.text) };
  return { less: Math.round(gain.less * 100), per: gain.per, unit: shorten(gain.unit) };
}

const gainWords = (gain: Gain | undefined, have: string, { why }: ExplainWords): string =>
  gain ? fill(why.gains[gain.type], { ...valuesOf(gain), have }) : fill(why.higher, { have });

/**
 * The reason that lies in how the shopper stands, without a full stop: a limit that he reaches, or what he has
 * and an upgrade improves on. Missing where neither is so.
 */
export function standingReason(offer: Offer, decided: Decided): string | undefined {
  const limit = limitWords(offer, decided);
  const have = limit ?? heldWords(offer, decided);
  if (have === undefined) return undefined;
  if (offer.role !== 'upgrade') return limit && fill(decided.words.why.helps, { have });
  if (offer.source === 'campaign' && !limit) return fill(decided.words.why.chosen, { have });
  return gainWords(offer.gains[0], have, decided.words);
}
