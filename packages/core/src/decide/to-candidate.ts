import type { Quote } from '../context/context.js';
import type { Campaign, Money, Product, Variant } from '../feed/feed.js';
import { matchingVariant } from './matching-variant.js';
import type { Candidate, Proposal } from './proposal.js';
import { quotedVariant } from './quoted-variant.js';
import type { View } from './situation.js';
import type { SourceName } from './sources.js';

/** By the shop's own answer, else by the feed. An answer for the product says nothing of a variant with another price. */
function priceToday(
  product: Product,
  variant: Variant | undefined,
  quote: Quote | undefined,
): Money | undefined {
  const stated = variant?.price ?? product.price;
  if (!quote) return stated;
  return (
    quotedVariant(quote, variant ?? product)?.price ??
    (stated === product.price ? quote.price : stated)
  );
}

/**
 * A true earlier price: above today's, and not above the lowest of the last 30 days where the feed states it
 * (EU Directive 98/6/EC, Article 6a). It is the product's own, so none of a variant with another price.
 */
function trueWas(
  { price: own, was, lowest30 }: Product,
  variant: Variant | undefined,
  today: Money | undefined,
): Money | undefined {
  if (was === undefined || (variant?.price ?? own) !== own) return undefined;
  return was > (today ?? 0) && was <= (lowest30 ?? was) ? was : undefined;
}

interface Origin {
  readonly proposal: Proposal;
  readonly source: SourceName;
  readonly campaign: Campaign | undefined;
}

/**
 * Puts a proposal on its way through the guards, with what it costs today. All candidates are made here, with the
 * same fields in the same order: the engine's guards and scores read them many times.
 */
export function toCandidate(
  { proposal, source, campaign }: Origin,
  { quotes }: Pick<View, 'quotes'>,
): Candidate {
  const { product, role, tie, strength, held } = proposal;
  const quote = quotes.get(product.id);
  const variant = matchingVariant(proposal, quote);
  const price = priceToday(product, variant, quote);
  const was = trueWas(product, variant, price);
  return { source, product, role, tie, strength, held, campaign, variant, price, was };
}
