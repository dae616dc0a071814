import type { Held } from '../decide/held.js';
import type { Candidate } from '../decide/proposal.js';
import type { Situation } from '../decide/situation.js';
import { productToday, variantToday } from '../decide/quoted-variant.js';
import { declineKeys } from '../decide/decline-keys.js';
import { findGains } from './gains.js';
import { offerId } from './offer-id.js';
import type { Action, HeldFacts, Offer } from './offer.js';
import { incentiveOf } from './pay.js';
import { findPriceFacts } from './price-facts.js';
import { quantityOf } from './quantity.js';

function actionOf({ role, product, held }: Candidate): Action {
  if (product.kind === 'plan') return 'custom';
  if (role === 'alternative') return 'visit';
  if (role !== 'upgrade') return 'add';
  return held?.by === 'cart' || held?.by === 'order' ? 'swap' : 'visit';
}

const factsOf = ({ id, by, product, variant, price, line, quantity }: Held): HeldFacts => ({
  id,
  by,
  price,
  title: product?.title,
  tierName: product?.tierName,
  image: product?.image,
  cartId: variant?.cartId ?? product?.cartId,
  line,
  quantity,
});

/** What the offer's campaign adds to it. */
function campaignFacts(candidate: Candidate, situation: Situation): Partial<Offer> | undefined {
  const { campaign } = candidate;
  const { facts, catalog } = situation;
  if (!campaign || !catalog.rules) return undefined;
  const { id, headline, until, showDeadline } = campaign;
  const incentive = incentiveOf(candidate, situation);
  return {
    campaign: id,
    headline: catalog.rules.fillHeadline(headline, facts),
    incentive: incentive && catalog.rules.announced(incentive, candidate, quantityOf(candidate)),
    deadline: showDeadline ? until : undefined,
  };
}

/** Makes a candidate ready to show. */
export function compose(candidate: Candidate, situation: Situation): Offer {
  const { product, role, source, held, variant } = candidate;
  const quote = situation.quotes.get(product.id);
  const facts = campaignFacts(candidate, situation);
  // Field by field: in V8, an object that begins or ends with a spread takes ten times as long to make.
  return {
    id: offerId(candidate),
    role,
    source,
    product: productToday(quote, product),
    variant: variant && variantToday(quote, variant),
    held: held && factsOf(held),
    quantity: quantityOf(candidate),
    action: actionOf(candidate),
    gains: findGains(candidate, situation),
    price: findPriceFacts(candidate, situation),
    declineKeys: declineKeys(candidate, situation),
    sponsored: product.sponsored,
    campaign: facts?.campaign,
    headline: facts?.headline,
    incentive: facts?.incentive,
    deadline: facts?.deadline,
    alternative: undefined,
  };
}
