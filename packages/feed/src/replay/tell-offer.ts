import type { Explanation, Offer, PriceFacts, Gain } from '@uptier/core';

/** An offer as another program reads it. Money is in minor units, as in the feed. */
export interface ToldOffer {
  readonly id: string;
  readonly role: Offer['role'];
  readonly source: Offer['source'];
  readonly campaign?: string | undefined;
  readonly product: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly image?: string | undefined;
  /** What it would replace or go with. */
  readonly held?: string | undefined;
  readonly quantity: number;
  readonly price: PriceFacts;
  readonly gains: readonly Gain[];
  readonly headline?: string | undefined;
  readonly incentive?: Offer['incentive'];
  readonly deadline?: string | undefined;
  readonly sponsored?: boolean | undefined;
  /** To the shopper: why he sees it. */
  readonly why: string;
}

/** An address of the feed as one that leads somewhere outside of the shop's pages. */
function wholeAddress(address: string | undefined, site: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address, site)) return address;
  return new URL(address, site).href;
}

/** Puts an offer into plain data, its addresses whole where the shop's own is known. */
export function tellOffer(
  offer: Offer,
  { whyThis, site }: Pick<Explanation, 'whyThis'> & { readonly site?: string | undefined },
): ToldOffer {
  const { product, held, deadline } = offer;
  return {
    id: offer.id,
    role: offer.role,
    source: offer.source,
    campaign: offer.campaign,
    product: product.id,
    title: product.title,
    url: wholeAddress(product.url, site),
    image: wholeAddress(product.image?.src, site),
    held: held?.id,
    quantity: offer.quantity,
    price: offer.price,
    gains: offer.gains,
    headline: offer.headline,
    incentive: offer.incentive,
    deadline: deadline === undefined ? undefined : new Date(deadline).toISOString(),
    sponsored: offer.sponsored,
    why: whyThis(offer),
  };
}
